import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { Tab } from '../lib/browser.js';
import { goToStart, readPage, takeParts, type FormParts } from '../lib/form-pages.js';
import { atMost, type Row } from '../lib/row.js';
import { interleave, median, medianRatio } from '../lib/stats.js';

const KINDS = ['key', 'tick', 'errors', 'next'] as const;
type Kind = (typeof KINDS)[number];
const SUBJECTS = ['raw', 'widget'] as const;
type Subject = (typeof SUBJECTS)[number];

const NAMES: Record<Kind, string> = {
  key: 'key',
  tick: 'tick',
  errors: 'submit with errors',
  next: 'next page',
};

/** Figures of one way through the form: by kind, milliseconds. */
type Journey = Record<Kind, number>;

/** High enough that nothing scrolls. */
const VIEWPORT = { width: 800, height: 3000 };

/** What a key, a tick, a refused and an accepted page cost on the eight pages from the first long question. */
export async function interactions(browser: Browser, url: string, rounds: number): Promise<Row[]> {
  const source = await Tab.open(browser, url, VIEWPORT);
  await source.page.goto(`${url}/host/`);
  const parts = await takeParts(source);
  await source.close();
  const journey = (measure: Measure) => (subject: Subject) => walk(browser, url, subject, parts, measure);
  const cpu = await interleave(SUBJECTS, rounds, journey(processorTime));
  const worst = await interleave(SUBJECTS, rounds, journey(worstToPaint));
  return KINDS.flatMap((kind) => {
    const of = (figures: Record<Subject, Journey[]>, subject: Subject) =>
      figures[subject].map((each) => each[kind]);
    const raw = median(of(cpu, 'raw'));
    const rawWorst = median(of(worst, 'raw'));
    return [
      atMost(
        `${NAMES[kind]}: CPU × raw DOM`,
        medianRatio(of(cpu, 'widget'), of(cpu, 'raw')),
        1.05,
        '',
        `(${median(of(cpu, 'widget')).toFixed(2)} ms, raw DOM ${raw.toFixed(2)} ms)`,
      ),
      atMost(
        `${NAMES[kind]}: worst to paint at 4×CPU`,
        median(of(worst, 'widget')),
        rawWorst + 8,
        'ms',
        `(raw DOM ${rawWorst.toFixed(0)} ms)`,
      ),
    ];
  });
}

/** Measures an action of a kind that was done `times` times. */
type Measure = (tab: Tab) => Promise<{
  action(kind: Kind, times: number, act: () => Promise<void>): Promise<void>;
  result(): Promise<Journey>;
}>;

/** Main-thread processor time an action. */
async function processorTime(tab: Tab): ReturnType<Measure> {
  const spent: Journey = { key: 0, tick: 0, errors: 0, next: 0 };
  const counts: Journey = { ...spent };
  return {
    async action(kind, times, act) {
      const before = await tab.cpuAtRest();
      await act();
      spent[kind] += (await tab.cpuAtRest()) - before;
      counts[kind] += times;
    },
    result: async () =>
      Object.fromEntries(KINDS.map((kind) => [kind, spent[kind] / counts[kind]])) as Journey,
  };
}

/** Longest time from an event to the next paint, with a processor four times as slow. */
async function worstToPaint(tab: Tab): ReturnType<Measure> {
  await tab.run(watchPaint);
  await tab.slowCpu();
  return {
    async action(kind, _times, act) {
      await tab.page.evaluate(`bench.kind = '${kind}'`);
      await act();
      // A processor that is slowed down is never at rest.
      await sleep(250);
    },
    result: () => tab.run(() => (globalThis as unknown as { bench: { worst: Journey } }).bench.worst),
  };
}

/** In the page: keeps the longest time by kind. */
function watchPaint(): void {
  const bench = { kind: 'key' as Kind, worst: { key: 0, tick: 0, errors: 0, next: 0 } };
  (globalThis as unknown as { bench: typeof bench }).bench = bench;
  const note = ({ timeStamp }: Event) => {
    const { kind } = bench;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () =>
        (bench.worst[kind] = Math.max(bench.worst[kind], performance.now() - timeStamp));
      port2.postMessage('');
    });
  };
  for (const type of ['keydown', 'click']) addEventListener(type, note, { capture: true });
}

async function walk(
  browser: Browser,
  url: string,
  subject: Subject,
  parts: FormParts,
  measure: Measure,
): Promise<Journey> {
  const tab = await Tab.open(browser, url, VIEWPORT);
  try {
    await tab.page.goto(`${url}/${subject === 'raw' ? 'twin' : 'host'}/`);
    if (subject === 'raw')
      await tab.run(
        (given) => (globalThis as unknown as { startRawForm(parts: FormParts): void }).startRawForm(given),
        parts,
      );
    else await goToStart(tab);
    const { action, result } = await measure(tab);
    for (const { errors } of parts.pages.slice(0, -1)) await answerPage(tab, action, errors.length > 0);
    return await result();
  } finally {
    await tab.close();
  }
}

async function answerPage(
  tab: Tab,
  action: Awaited<ReturnType<Measure>>['action'],
  isRequired: boolean,
): Promise<void> {
  if (isRequired) await action('errors', 1, await press(tab));
  const { ticks, texts } = await readPage(tab);
  if (ticks.length)
    await action('tick', ticks.length, async () => {
      for (const { x, y } of ticks) await tab.page.mouse.click(x, y);
    });
  for (const { id, text } of texts) {
    await tab.run(
      (id) => document.querySelector('care-self-referral, #twin')!.shadowRoot!.getElementById(id)!.focus(),
      id,
    );
    await action('key', text.length, () => tab.page.keyboard.type(text));
  }
  await action('next', 1, await press(tab));
}

/** Readies a click on the page's button: looking for it is not measured. */
async function press(tab: Tab): Promise<() => Promise<void>> {
  const { button } = await readPage(tab);
  await tab.page.mouse.move(button.x, button.y);
  return () => tab.page.mouse.click(button.x, button.y);
}
