import type { Finder } from './finder.js';
import type { FinderMoves } from './pages/finder-context.js';

/** What the pages' presses do, and where the focus goes with each. @param focus on a selector, once the widget has drawn */
export function movesOf(finder: Finder, focus: (selector: string) => void): FinderMoves {
  const { finding } = finder;
  const toHead = () => focus('.found');
  /** @param at a place in the list, from 0 */
  const toItem = (at: number) => focus(`.service:nth-child(${at + 1}) .heading`);
  return {
    choose: (change) => finder.choose(change),
    startAgain: () => finder.startAgain(),
    follow(hint) {
      finder.follow(hint);
      toHead();
    },
    showMore: () => toItem(finding.more()),
    showBefore() {
      finding.back();
      toHead();
    },
    showMaybe() {
      finding.maybeToo = true;
      toItem(finding.found!.fits.length);
    },
    toMyList: () => focus('.my-list .heading'),
  };
}
