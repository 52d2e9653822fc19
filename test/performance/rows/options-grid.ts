import { bigAid } from '@sixways/widgets/options-grid/example-aids.js';
import type { DecisionAid } from '@sixways/core/model/decision-aid.js';
import { loadWords } from '@sixways/widgets/options-grid/words.js';
import type { Browser } from 'puppeteer-core';
import { Tab } from '../lib/browser.js';
import { atMost, info, type Row } from '../lib/row.js';
import { interleave, median, medianRatio } from '../lib/stats.js';

const OPTIONS = 6;
const FEW = 24;
const MANY = 200;

const SUBJECTS = ['raw', 'widget', 'rawMany', 'widgetMany'] as const;
type Subject = (typeof SUBJECTS)[number];

/** Elements that were drawn; and milliseconds: the table coming up, one weight given, and the longest from a press to the next paint. */
interface Figures {
  elements: number;
  render: number;
  weigh: number;
  paint: number;
}

/** A window as a desktop has it: the table, not cards. */
const VIEWPORT = { width: 1600, height: 1000 };

/** The table of the options grid, coming up and being weighed, beside the same table in raw DOM. */
export async function optionsGrid(browser: Browser, url: string, rounds: number): Promise<Row[]> {
  const aids = { few: bigAid(OPTIONS, FEW), many: bigAid(OPTIONS, MANY) };
  const parts = await takeParts(browser, url, aids.few);
  const measure = (slow: boolean) => (subject: Subject) =>
    walk(
      browser,
      url,
      subject.startsWith('raw') ? parts : undefined,
      subject.endsWith('Many') ? aids.many : aids.few,
      slow,
    );
  const cpu = await interleave(SUBJECTS, rounds, measure(false));
  const worst = await interleave(['raw', 'widget'] as const, rounds, measure(true));
  const drawn = SUBJECTS.map((subject) => cpu[subject][0]!.elements);
  if (drawn[0] !== drawn[1] || drawn[2] !== drawn[3])
    throw new Error(`The grids draw different things: ${drawn.join()}`);
  const of = (subject: Subject, what: keyof Figures) => cpu[subject].map((each) => each[what]);
  const ratio = (what: keyof Figures, budget: number, name: string) =>
    atMost(
      `${name}, ${OPTIONS} × ${FEW}: CPU × raw DOM`,
      medianRatio(of('widget', what), of('raw', what)),
      budget,
      '',
      `(${median(of('widget', what)).toFixed(1)} ms, raw DOM ${median(of('raw', what)).toFixed(1)} ms)`,
    );
  const paint = (subject: 'raw' | 'widget') => median(worst[subject].map((each) => each.paint));
  return [
    ratio('render', 1.3, 'table comes up'),
    ratio('weigh', 1.05, 'a weight is given'),
    atMost(
      'a weight is given: worst to paint at 4×CPU',
      paint('widget'),
      paint('raw') + 8,
      'ms',
      `(raw DOM ${paint('raw').toFixed(0)} ms)`,
    ),
    atMost(
      `table to ${OPTIONS} × ${MANY}: growth exponent`,
      exponent(of('widgetMany', 'render'), of('widget', 'render')),
      1,
    ),
    atMost(
      `a weight to ${OPTIONS} × ${MANY}: growth exponent`,
      exponent(of('widgetMany', 'weigh'), of('widget', 'weigh')),
      1,
    ),
    info(
      `a weight is given, ${OPTIONS} × ${MANY}: CPU × raw DOM`,
      medianRatio(of('widgetMany', 'weigh'), of('rawMany', 'weigh')),
      '',
      `(${median(of('widgetMany', 'weigh')).toFixed(1)} ms)`,
    ),
  ];
}

/** How cost grows with rows: 1 is in proportion. */
function exponent(many: readonly number[], few: readonly number[]): number {
  return Math.log(medianRatio(many, few)) / Math.log(MANY / FEW);
}

interface Parts {
  words: Readonly<Record<string, string>>;
  css: string;
  around: string;
}

/** The widget's own looks and first step, for the raw grid to start from. */
async function takeParts(browser: Browser, url: string, aid: DecisionAid): Promise<Parts> {
  const tab = await Tab.open(browser, url, VIEWPORT);
  try {
    await startWidget(tab, url, aid);
    const around = await tab.run(() =>
      document
        .querySelector('care-options-grid')!
        .shadowRoot!.querySelector('.base')!
        .outerHTML.replace(/<!--[^]*?-->/g, ''),
    );
    // The table's looks come with it.
    await tab.run(showTable);
    const css = await tab.run(() =>
      document
        .querySelector('care-options-grid')!
        .shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
        .join('\n'),
    );
    return { css, around, words: await loadWords('en', 'first') };
  } finally {
    await tab.close();
  }
}

/** @param parts of the raw grid; without, the widget is measured */
async function walk(
  browser: Browser,
  url: string,
  parts: Parts | undefined,
  aid: DecisionAid,
  slow: boolean,
): Promise<Figures> {
  const tab = await Tab.open(browser, url, VIEWPORT);
  try {
    if (parts) await startRaw(tab, url, parts, aid);
    else await startWidget(tab, url, aid);
    if (slow) await tab.slowCpu();
    const before = await tab.cpuAtRest();
    const elements = await tab.run(showTable);
    const render = (await tab.cpuAtRest()) - before;
    // Looking for them is not measured.
    await tab.run(findRadios, FEW);
    const shown = await tab.cpuAtRest();
    const paint = await tab.run(weighAll);
    const weighed = await tab.cpuAtRest();
    return { elements, render, weigh: (weighed - shown) / (FEW * 2), paint };
  } finally {
    await tab.close();
  }
}

async function startWidget(tab: Tab, url: string, aid: DecisionAid): Promise<void> {
  await tab.page.goto(`${url}/grid-host/`);
  await tab.run((content) => {
    (document.querySelector('care-options-grid') as unknown as { content: unknown }).content = content;
  }, aid);
  await tab.until(`!!document.querySelector('care-options-grid').shadowRoot?.querySelector('.stage')`);
  await tab.cpuAtRest();
}

async function startRaw(tab: Tab, url: string, parts: Parts, aid: DecisionAid): Promise<void> {
  await tab.page.goto(`${url}/grid-twin/`);
  await tab.until('!!globalThis.startRawGrid');
  await tab.run(
    (given) => (globalThis as unknown as { startRawGrid(parts: unknown): void }).startRawGrid(given),
    { ...parts, aid },
  );
}

// What follows runs in the page. Each function stands alone.

async function showTable(): Promise<number> {
  const { showRawTable } = globalThis as unknown as { showRawTable?: () => void };
  const root = document.querySelector('care-options-grid, #twin')!.shadowRoot!;
  if (showRawTable) showRawTable();
  else root.querySelectorAll<HTMLButtonElement>('.steps button')[1]!.click();
  while (!root.querySelector('table')) await new Promise((resolve) => setTimeout(resolve, 1));
  return root.querySelectorAll('*').length;
}

/** Puts aside the radios of so many rows: first those for "a little", then those for "matters most". */
function findRadios(count: number): void {
  const root = document.querySelector('care-options-grid, #twin')!.shadowRoot!;
  const radios = ['1', '4'].flatMap((value) =>
    Array.from({ length: count }, (_, row) =>
      root.querySelector<HTMLInputElement>(`[name="weight-row-${row + 1}"][value="${value}"]`),
    ),
  );
  Object.assign(globalThis, { radios });
}

/** Presses the radios, one a frame. Returns the longest from a press to the next paint. */
async function weighAll(): Promise<number> {
  let worst = 0;
  for (const radio of (globalThis as unknown as { radios: HTMLInputElement[] }).radios) {
    const start = performance.now();
    radio.click();
    await new Promise<void>((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage('');
      }),
    );
    worst = Math.max(worst, performance.now() - start);
  }
  return worst;
}
