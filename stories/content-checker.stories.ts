import aid from '../packages/content/data/decision-aids/carpal-tunnel.json' with { type: 'json' };
import explainer from '../packages/content/data/easy-read/social-prescribing.json' with { type: 'json' };
import { contentChecker } from './content-checker.js';

const written = (content: unknown) => ({ render: () => contentChecker(JSON.stringify(content, null, 2)) });
const { funding: _, ...unfunded } = aid as Record<string, unknown>;

export default { title: 'Content/Checker' };

/** An aid that ships: IPDAS, criterion by criterion. */
export const DecisionAid = written(aid);
/** Without a word on who paid for it, an aid is not shown. */
export const AidWithAFault = written(unfunded);
/** An explainer that ships: the rules of Easy Read. */
export const EasyRead = written(explainer);
/** What a file is, it has to say. */
export const UnknownFile = written({ hello: 1 });
