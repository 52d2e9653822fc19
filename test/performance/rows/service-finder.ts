import { loadWords } from '@sixways/widgets/service-finder/words.js';
import type { Browser } from 'puppeteer-core';
import type { RawParts } from '../floors/raw-finder.js';
import { Tab } from '../lib/browser.js';
import { atMost, info, type Row } from '../lib/row.js';
import { interleave, median, medianRatio } from '../lib/stats.js';

/** All of them are drawn. */
const NONE = 10;
const FEW = 10_000;
const MANY = 100_000;
/** Rows that the widget draws at first. */
const ROWS = 10;
const TODAY = '2026-11-25';
/** As somebody types them, then takes them away: words that services of the made-up directory say. */
const TYPED = ['walking', 'kingfisher', 'gardening'];

const SUBJECTS = ['raw', 'widget'] as const;
type Subject = (typeof SUBJECTS)[number];

interface Figures {
  /** Milliseconds from the services to the list on the screen. */
  usable: number;
  /** Milliseconds of the main thread until all that follows is done too, and for one key. */
  start: number;
  key: number;
  /** Milliseconds from a key to the next paint that 19 of 20 stay below. */
  paint: number;
  bytes: number;
}

/** The finder with 10,000 services, coming up and being typed into, beside the same list in raw DOM; and with 100,000. */
export async function serviceFinder(browser: Browser, url: string, rounds: number): Promise<Row[]> {
  const parts = await takeParts(browser, url);
  const measure = (count: number, slow: boolean) => (subject: Subject) =>
    walk(browser, url, subject === 'raw' ? parts : undefined, count, slow);
  const cpu = await interleave(SUBJECTS, rounds, measure(FEW, false));
  const slow = await interleave(SUBJECTS, Math.ceil(rounds / 2), measure(FEW, true));
  const many = await interleave(SUBJECTS, Math.ceil(rounds / 2), measure(MANY, false));
  const none = await interleave(SUBJECTS, Math.ceil(rounds / 2), measure(NONE, false));
  const of = (subject: Subject, what: keyof Figures) => cpu[subject].map((each) => each[what]);
  const ratio = (what: 'usable' | 'key', budget: number, name: string) =>
    atMost(
      `${name}: × raw DOM`,
      medianRatio(of('widget', what), of('raw', what)),
      budget,
      '',
      `(${median(of('widget', what)).toFixed(2)} ms, raw DOM ${median(of('raw', what)).toFixed(2)} ms)`,
    );
  const paint = (subject: Subject) => median(slow[subject].map((each) => each.paint));
  const growth = Math.log10(median(many.widget.map(({ key }) => key)) / median(of('widget', 'key')));
  // What the services themselves take, without the page and its scripts.
  const services = (subject: Subject) =>
    median(of(subject, 'bytes')) - median(none[subject].map(({ bytes }) => bytes));
  return [
    ratio('usable', 1.15, '10,000 services on the screen'),
    info(
      '… and all text ready to be searched: CPU × raw DOM',
      medianRatio(of('widget', 'start'), of('raw', 'start')),
      '',
      `(${median(of('widget', 'start')).toFixed(0)} ms, raw DOM ${median(of('raw', 'start')).toFixed(0)} ms)`,
    ),
    ratio('key', 1.1, 'a key, 10,000 services'),
    atMost(
      'a key, 10,000 services: p95 to paint at 4×CPU',
      paint('widget'),
      55,
      'ms',
      `(raw DOM ${paint('raw').toFixed(0)} ms)`,
    ),
    atMost(
      'memory of 10,000 services over raw DOM',
      (services('widget') - services('raw')) / 1e6,
      0.2,
      'MB',
      `(raw DOM ${(services('raw') / 1e6).toFixed(1)} MB)`,
    ),
    atMost('a key, to 100,000 services: growth exponent', growth, 0.4),
    info(
      'a key, 100,000 services: CPU × raw DOM',
      medianRatio(
        many.widget.map(({ key }) => key),
        many.raw.map(({ key }) => key),
      ),
      '',
      `(${median(many.widget.map(({ key }) => key)).toFixed(2)} ms)`,
    ),
  ];
}

/** The widget's own looks, and what stands around its list, for the raw list to start from. */
async function takeParts(browser: Browser, url: string): Promise<RawParts> {
  const tab = await Tab.open(browser, url);
  try {
    await startWidget(tab, url, 0);
    const taken = await tab.run(() => {
      const root = document.querySelector('care-service-finder')!.shadowRoot!;
      return {
        css: root.adoptedStyleSheets
          .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
          .join('\n'),
        around: root.querySelector('.base')!.outerHTML.replace(/<!--[^]*?-->/g, ''),
      };
    });
    return { ...taken, words: await loadWords('en', 'first'), today: TODAY, rows: ROWS };
  } finally {
    await tab.close();
  }
}

/** @param parts of the raw list; without, the widget is measured */
async function walk(
  browser: Browser,
  url: string,
  parts: RawParts | undefined,
  count: number,
  slow: boolean,
): Promise<Figures> {
  const tab = await Tab.open(browser, url);
  try {
    const { usable, start } = parts
      ? await startRaw(tab, url, parts, count)
      : await startWidget(tab, url, count);
    if (slow) await tab.slowCpu();
    const before = await tab.cpuAtRest();
    const paints = await tab.run(typeAll, TYPED);
    // What comes once somebody rests is no key's.
    const key = ((await tab.cpu()) - before) / paints.length;
    await tab.cpuAtRest();
    const bytes = slow || count === MANY ? 0 : await tab.memory();
    paints.sort((one, other) => one - other);
    return { usable, start, key, paint: paints[Math.floor(paints.length * 0.95)]!, bytes };
  } finally {
    await tab.close();
  }
}

async function startWidget(tab: Tab, url: string, count: number): Promise<Pick<Figures, 'usable' | 'start'>> {
  await tab.page.goto(`${url}/finder-host/`);
  await tab.until(`!!customElements.get('care-service-finder')`);
  await tab.run(loadServices, count);
  const before = await tab.cpuAtRest();
  const usable = await tab.run(showWidget);
  // Made ready in breaths of some milliseconds: it has no rest before all is done.
  return { usable, start: (await tab.cpuAtRest()) - before };
}

async function startRaw(
  tab: Tab,
  url: string,
  parts: RawParts,
  count: number,
): Promise<Pick<Figures, 'usable' | 'start'>> {
  await tab.page.goto(`${url}/finder-twin/`);
  await tab.until('!!globalThis.startRawFinder');
  await tab.run(loadServices, count);
  const before = await tab.cpuAtRest();
  const usable = await tab.run(showRaw, parts);
  return { usable, start: (await tab.cpuAtRest()) - before };
}

// What follows runs in the page. Each function stands alone.

async function loadServices(count: number): Promise<void> {
  const services: unknown = await (await fetch(`/finder-data/${count}.json`)).json();
  Object.assign(globalThis, { services });
}

/** Returns milliseconds until the list is painted. */
async function showWidget(): Promise<number> {
  const { services } = globalThis as unknown as { services: unknown[] };
  const widget = document.createElement('care-service-finder') as HTMLElement & { adapter: unknown };
  widget.setAttribute('refer-page', '/w/self-referral');
  widget.adapter = {
    directory: {
      services: () => Promise.resolve({ services, fetchedAt: new Date().toISOString(), problems: [] }),
    },
  };
  const start = performance.now();
  document.querySelector('care-service-finder')!.replaceWith(widget);
  while (!widget.shadowRoot?.querySelector('.found')) await new Promise((resolve) => setTimeout(resolve, 1));
  await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
}

/** The same for the list in raw DOM. */
async function showRaw(parts: unknown): Promise<number> {
  const { startRawFinder, services } = globalThis as unknown as {
    startRawFinder(services: unknown, parts: unknown): number;
    services: unknown;
  };
  const start = performance.now();
  startRawFinder(services, parts);
  await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
}

/** Types words and takes them away again, a key a frame. Returns milliseconds from each key to the next paint. */
async function typeAll(typed: readonly string[]): Promise<number[]> {
  const root = document.querySelector('care-service-finder, #twin')!.shadowRoot!;
  const box = root.querySelector<HTMLInputElement>('#words')!;
  const paints: number[] = [];
  for (const word of typed) {
    for (let length = 2; length <= word.length; length++) {
      const start = performance.now();
      box.value = word.slice(0, length);
      box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await new Promise<void>((resolve) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve();
          port2.postMessage('');
        }),
      );
      paints.push(performance.now() - start);
    }
  }
  return paints;
}
