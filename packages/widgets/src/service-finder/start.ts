import type { AreaSummary } from '@sixways/core/model/area.js';
import type { Filter } from '@sixways/core/rules/find-services/index.js';
import type { AboutDirectory } from './directory-controller.js';
import type { FoundList } from './finding.js';
import type { Hit } from './service-view.js';

/** What a server that rendered the list knows, so that it is there before the directory is. Plain data. */
export interface FinderStart {
  boroughs: readonly Pick<AreaSummary, 'gss' | 'name'>[];
  languages: readonly string[];
  about: AboutDirectory;
  unsaid: readonly Filter[];
  /** How many fit, and the first of them. */
  fits: { length: number; first: readonly Hit[] };
  /** The same of those that do not say whether they fit. */
  maybe: { length: number; first: readonly Hit[] };
  /** Addresses of the pages before and after, for those without script. */
  links: { before?: string | undefined; after?: string | undefined };
}

/** The server's list as the rules would have found it. */
export function foundAtStart({ fits, maybe, unsaid }: FinderStart): FoundList {
  return { unsaid, fits: hits(fits), maybe: hits(maybe) };
}

function hits({ length, first }: FinderStart['fits']): FoundList['fits'] {
  return { length, slice: (from, to) => [...first.slice(from, to)] };
}
