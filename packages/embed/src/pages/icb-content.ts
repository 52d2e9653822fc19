import { DECISION_AIDS, decisionAid, EASY_READS, easyRead, pictures } from '@sixways/content';
import type { IcbContent } from './icb-page.js';

/** The decision that the demonstration ICB shows on its page. */
const DECISION = 'carpal-tunnel';

/** What the demonstration ICB's page shows of the content that ships. */
export async function icbContent(): Promise<Omit<IcbContent, 'level'>> {
  const [aid, aids, explainers, drawings] = await Promise.all([
    decisionAid(DECISION),
    Promise.all(DECISION_AIDS.map((id) => decisionAid(id))),
    Promise.all(EASY_READS.map((id) => easyRead(id))),
    pictures(),
  ]);
  return { aid, aids, explainers, pictures: drawings };
}
