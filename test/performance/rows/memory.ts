import type { Browser } from 'puppeteer-core';
import { Tab } from '../lib/browser.js';
import { goToStart, touch } from '../lib/form-pages.js';
import { atMost, info, type Row } from '../lib/row.js';
import { interleave, median } from '../lib/stats.js';

const FURTHER = 10;
/** Widgets that come and go before the count begins: until then the browser itself still learns and compiles. */
const WARM_UP = 800;
const CYCLES = 200;
const READY = `[...document.querySelectorAll('care-self-referral')].every((each) => each.shadowRoot?.querySelector('input[type=radio]'))`;

interface Figures {
  /** With the first question shown, and nobody has touched it. */
  asleepBytes: number;
  bytes: number;
  /** Some questions answered, and all others drawn ahead. */
  usedBytes: number;
  furtherBytes: number;
  furtherCpu: number;
  furtherTraffic: number;
}

/** What a widget holds in memory, what further ones add, and what a removed one leaves. */
export async function memory(browser: Browser, url: string, rounds: number): Promise<Row[]> {
  const figures = await interleave(['floor', 'widget'], rounds, (subject) =>
    subject === 'floor' ? plainPage(browser, url) : widgets(browser, url),
  );
  const of = (figure: keyof Figures) => median(figures.widget.map((each) => each[figure]));
  const over = (figure: 'asleepBytes' | 'bytes' | 'usedBytes') =>
    median(figures.widget.map((each, round) => each[figure] - figures.floor[round]!.bytes)) / 1e6;
  const left = await mountAndRemove(browser, url);
  return [
    atMost('memory over floor, one widget', over('asleepBytes'), 0.4, 'MB'),
    info('… once it was touched', over('bytes'), 'MB'),
    info('… once some questions are answered', over('usedBytes'), 'MB'),
    atMost('memory, each further widget', of('furtherBytes') / 1000, 70, 'kB'),
    atMost('main thread, each further widget', of('furtherCpu'), 6, 'ms'),
    atMost('download, each further widget', of('furtherTraffic'), 0, 'bytes'),
    atMost('after mount and removal, heap', Math.max(0, left.bytes) / 1000, 0.1, 'kB each'),
    atMost('after mount and removal, nodes', left.nodes, 0, 'each'),
    atMost('after mount and removal, listeners', left.listeners, 0, 'each'),
  ];
}

async function plainPage(browser: Browser, url: string): Promise<Figures> {
  const tab = await Tab.open(browser, url);
  try {
    await tab.page.goto(`${url}/floor/`, { waitUntil: 'networkidle0' });
    const bytes = await tab.memory();
    return { asleepBytes: bytes, bytes, usedBytes: bytes, furtherBytes: 0, furtherCpu: 0, furtherTraffic: 0 };
  } finally {
    await tab.close();
  }
}

async function widgets(browser: Browser, url: string): Promise<Figures> {
  const tab = await Tab.open(browser, url);
  try {
    await open(tab, url);
    const asleepBytes = await tab.memory();
    await touch(tab);
    const bytes = await tab.memory();
    await goToStart(tab);
    await tab.cpuAtRest();
    const usedBytes = await tab.memory();
    const before = await tab.cpuAtRest();
    let furtherTraffic = 0;
    tab.cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (furtherTraffic += encodedDataLength));
    await tab.run((count) => {
      const first = document.querySelector('care-self-referral')!;
      for (let i = 0; i < count; i++) document.body.append(first.cloneNode(true));
    }, FURTHER);
    const furtherCpu = ((await tab.cpuAtRest()) - before) / FURTHER;
    await tab.until(READY);
    return {
      asleepBytes,
      bytes,
      usedBytes,
      furtherBytes: ((await tab.memory()) - usedBytes) / FURTHER,
      furtherCpu,
      furtherTraffic,
    };
  } finally {
    await tab.close();
  }
}

/** What one widget that came and went leaves behind, as a mean of many. */
async function mountAndRemove(
  browser: Browser,
  url: string,
): Promise<{ bytes: number; nodes: number; listeners: number }> {
  const tab = await Tab.open(browser, url);
  try {
    await open(tab, url);
    await touch(tab);
    await comeAndGo(tab, WARM_UP);
    const before = await settled(tab);
    await comeAndGo(tab, CYCLES);
    const after = await settled(tab);
    return {
      bytes: (after.JSHeapUsedSize - before.JSHeapUsedSize) / CYCLES,
      nodes: (after.Nodes - before.Nodes) / CYCLES,
      listeners: (after.JSEventListeners - before.JSEventListeners) / CYCLES,
    };
  } finally {
    await tab.close();
  }
}

async function comeAndGo(tab: Tab, times: number): Promise<void> {
  await tab.run(async (times) => {
    const first = document.querySelector('care-self-referral')!;
    for (let i = 0; i < times; i++) {
      const widget = first.cloneNode(true) as typeof first;
      document.body.append(widget);
      while (!widget.shadowRoot?.querySelector('input[type=radio]'))
        await new Promise((resolve) => setTimeout(resolve, 0));
      widget.remove();
    }
  }, times);
}

async function settled(tab: Tab): ReturnType<Tab['metrics']> {
  await tab.cpuAtRest();
  for (let i = 0; i < 3; i++) await tab.cdp.send('HeapProfiler.collectGarbage');
  return tab.metrics();
}

async function open(tab: Tab, url: string): Promise<void> {
  await tab.page.goto(`${url}/host/`, { waitUntil: 'networkidle0' });
  await tab.until(READY);
}
