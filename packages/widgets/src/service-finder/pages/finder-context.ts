import type { Door } from '@sixways/core/model/area.js';
import type { Hint } from '@sixways/core/rules/find-services/index.js';
import type { Translate } from '../../i18n/translator.js';
import type { HeadingLevel } from '../../partials/heading.js';
import type { Choices } from '../choices.js';
import type { AboutDirectory } from '../directory-controller.js';
import type { Finding } from '../finding.js';
import type { FinderStart } from '../start.js';
import type { ServiceView } from '../service-view.js';
import type { Where } from '../where.js';

/** What the pages ask for. */
export interface FinderMoves {
  choose(change: Partial<Choices>): void;
  startAgain(): void;
  /** Does what a hint says. */
  follow(hint: Hint): void;
  showMore(): void;
  showBefore(): void;
  showMaybe(): void;
  toMyList(): void;
}

/** What the pages draw from, and what they ask for. */
export interface FinderContext extends FinderMoves {
  t: Translate;
  /** A heading level so many below the widget's own. */
  level(below?: number): HeadingLevel;
  choices: Choices;
  where: Where;
  boroughs: readonly { gss: string; name: string }[];
  /** BCP 47, those that services speak. */
  languages: readonly string[];
  finding: Finding;
  /** Says what there is to know about the list itself. */
  about: AboutDirectory | undefined;
  /** What screen readers are told: how many were found, once the person rests; what the last press did. */
  said: string;
  /** How many are on the person's own list. */
  saved: number;
  views: readonly ServiceView[];
  /** The pages before and after, for those without script. */
  links: FinderStart['links'];
  /** What to try where nothing was found. */
  hints: readonly Hint[];
  /** The page's own people and numbers. */
  doors: readonly Door[];
  /** Where people refer themselves, if the page says so. */
  referPage: string | undefined;
  /** Where a street map's pictures come from and whom they are from, if the page says so. As written. */
  tiles: string | undefined;
  tilesCredit: string | undefined;
  isSaved(id: string): boolean;
  isOpen(id: string): boolean;
}
