import type { AreaSummary } from '@sixways/core/model/area.js';
import type { Filter } from '@sixways/core/rules/find-services/index.js';
import type { AboutDirectory } from './directory-controller.js';
import type { FoundList } from './finding.js';
import type { ServiceView } from './service-view.js';

/** What a server that rendered the list knows, so that it is there before the directory is. Plain data. */
export interface FinderStart {
  boroughs: readonly Pick<AreaSummary, 'gss' | 'name'>[];
  languages: readonly string[];
  about: AboutDirectory;
  unsaid: readonly Filter[];
  /** How many fit, and how many do not say whether they do. */
  fits: number;
  maybe: number;
  /** The first of those that are shown, in words. */
  views: readonly ServiceView[];
  /** Addresses of the pages before and after, for those without script. */
  links: { before?: string | undefined; after?: string | undefined };
}

/** The server's list as the rules would have found it. */
export function foundAtStart({ fits, maybe, unsaid, views }: FinderStart): FoundList {
  const slice = (from: number, to: number) => views.slice(from, to).map(({ service }) => ({ service }));
  const none = () => [];
  return {
    unsaid,
    fits: { length: fits, slice: fits ? slice : none },
    maybe: { length: maybe, slice: fits ? none : slice },
  };
}
