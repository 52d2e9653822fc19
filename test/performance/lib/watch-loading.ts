import { expressionOf } from '../../support/in-page.js';

/** What a page says of its loading, in milliseconds since it was asked for. */
export interface Loading {
  /** The first question is painted, and a choice counts. */
  usable: number;
  /** Its script is awake. Plain pages have none: the same as `usable`. */
  awake: number;
  /** Cumulative layout shift. */
  shift: number;
  /** Sum of what each task of the main thread took beyond 50 ms. */
  blocking: number;
}

/** Whether the first question is there. */
export const FIRST_QUESTION = `!!(document.querySelector('care-self-referral')?.shadowRoot ?? document).querySelector('input[type=radio]')`;

/** Whether the page's first question answers to its script, where it has one. */
export const AWAKE = `((widget) => widget ? widget.hasUpdated === true && !!widget.shadowRoot.querySelector('input[type=radio]') : !!document.querySelector('input[type=radio]'))(document.querySelector('care-self-referral'))`;

/** Runs in the page before all else, and leaves its figures in `bench`. */
export const WATCH_LOADING = expressionOf(watch, []);

function watch() {
  const bench: Loading = { usable: 0, awake: 0, shift: 0, blocking: 0 };
  (globalThis as unknown as { bench: Loading }).bench = bench;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) bench.blocking += entry.duration - 50;
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      bench.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });

  const channel = new MessageChannel();
  const painted: ('usable' | 'awake')[] = [];
  // A message sent from a frame's callback arrives after that frame is painted.
  channel.port1.onmessage = () => {
    for (const what of painted.splice(0)) bench[what] ||= performance.now();
  };
  const look = () => {
    const widget = document.querySelector('care-self-referral') as
      (Element & { hasUpdated?: boolean }) | null;
    const radio = (widget?.shadowRoot ?? document).querySelector('input[type=radio]');
    const isAwake = !!radio && (!widget || widget.hasUpdated === true);
    if (radio && !bench.usable) painted.push('usable');
    if (isAwake) painted.push('awake');
    if (painted.length) channel.port2.postMessage('');
    if (!isAwake) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
