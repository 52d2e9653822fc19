/*
 * A hosted page in another website's frame: it says how high it is, so that there is one scroll bar and not two, and
 * where to look when a page of the form follows another. `/cdn/frame.js` on the website's page hears it.
 */
import { ASK, type FrameMessage, SENDER } from './message.js';

/** After these, people read on from the top. */
const TURNS = ['care-page-shown', 'care-stage-shown', 'care-card-shown'];

const page = document.documentElement;

function tell(what: Omit<FrameMessage, 'from'>): void {
  // A page is not told who shows it; `frame-ancestors` has settled who may.
  parent.postMessage({ from: SENDER, ...what } satisfies FrameMessage, '*');
}

function tellHeight(): void {
  tell({ height: Math.ceil(page.getBoundingClientRect().height) });
}

/** Only while somebody is busy in here: a page that has just come must not drag the website's page along. */
function lookAt(at: number): void {
  if (document.hasFocus()) tell({ at: Math.max(0, Math.round(at)) });
}

new ResizeObserver(tellHeight).observe(page);
addEventListener('message', ({ source, data }) => {
  if (source === parent && data === ASK) tellHeight();
});

for (const turn of TURNS) addEventListener(turn, () => lookAt(0));
addEventListener('focusin', (event) => {
  const [target] = event.composedPath();
  // Headings and summaries take the focus only when a widget leads there.
  if (target instanceof HTMLElement && target.tabIndex < 0)
    lookAt(target.getBoundingClientRect().top + scrollY);
});

/** Most websites refuse to be shown in a frame: their pages take the place of the whole page. */
addEventListener(
  'click',
  (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link && /^https?:$/.test(link.protocol) && link.origin !== location.origin) link.target = '_top';
  },
  { capture: true },
);

/** Somebody leaves through the quick exit: the page around the frame would still say what it was about. */
addEventListener('care-left', () => {
  const exit = [...document.querySelectorAll('main > *')]
    .map(({ shadowRoot }) => shadowRoot?.querySelector<HTMLAnchorElement>('.exit-link'))
    .find(Boolean);
  try {
    if (exit) top!.location.replace(exit.href);
  } catch {
    // A frame with `sandbox` may not: then the frame alone leaves.
  }
});
