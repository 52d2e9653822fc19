import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { Tab } from '../lib/browser.js';
import { atMost, info, type Row } from '../lib/row.js';
import { interleave, median, medianRatio } from '../lib/stats.js';
import { touch } from '../lib/form-pages.js';
import { AWAKE, FIRST_QUESTION, WATCH_LOADING, type Loading } from '../lib/watch-loading.js';

const PAGES = { floor: '/floor/', embedded: '/practice/', hosted: '/w/self-referral?site=demo' } as const;
const SUBJECTS = ['floor', 'embedded', 'hosted'] as const;
type Subject = (typeof SUBJECTS)[number];

interface Slow extends Loading {
  /** Bytes received, headers included, until the first question is there and the network is idle. */
  bytes: number;
  /** The same, once the widget was touched and has woken up. */
  bytesAwake: number;
  /** Bytes of the document alone. */
  document: number;
  requests: number;
}

interface Fast {
  /** Until the first question is there and the page is at rest. */
  cpu: number;
  /** The same, and until the widget was touched and has woken up. */
  cpuAwake: number;
  shift: number;
}

/** How the first question comes: on a phone with a slow network and processor, and what it costs the main thread. */
export async function loading(browser: Browser, url: string, rounds: number): Promise<Row[]> {
  const slow = await interleave(SUBJECTS, rounds, (subject) => loadSlowly(browser, url, subject));
  const fast = await interleave(SUBJECTS, rounds, (subject) => loadFast(browser, url, subject));
  const of = (subject: Subject, figure: keyof Slow) => slow[subject].map((each) => each[figure]);
  const middle = (subject: Subject, figure: keyof Slow) => median(of(subject, figure));
  const beside = (subject: Subject, figure: keyof Slow) =>
    `(${Math.round(middle(subject, figure))} ms, floor ${Math.round(middle('floor', 'usable'))} ms)`;
  const ratio = (subject: Subject, figure: keyof Slow) =>
    medianRatio(of(subject, figure), of('floor', 'usable'));
  const cpu = (subject: Subject) => fast[subject].map((each) => each.cpu);
  const cpuNote = (subject: Subject) =>
    `(${median(cpu(subject)).toFixed(0)} ms, floor ${median(cpu('floor')).toFixed(0)} ms)`;
  const blockingNote = `(floor ${middle('floor', 'blocking').toFixed(0)} ms)`;
  const blocking = middle('floor', 'blocking') + 40;
  const shift = (subject: Subject) =>
    Math.max(...of(subject, 'shift'), ...fast[subject].map((each) => each.shift));
  return [
    atMost('hosted page, all that a phone downloads', middle('hosted', 'bytes') / 1000, 38, 'kB'),
    atMost('hosted page, requests', middle('hosted', 'requests'), 5),
    atMost('hosted page, first question readable after', middle('hosted', 'document') / 1000, 12, 'kB'),
    info('floor, all that a phone downloads', middle('floor', 'bytes') / 1000, 'kB'),
    info(
      'embedded, until the first question stands',
      middle('embedded', 'bytes') / 1000,
      'kB',
      `in ${middle('embedded', 'requests')} requests`,
    ),
    info('embedded, once it was touched', middle('embedded', 'bytesAwake') / 1000, 'kB'),
    atMost(
      'usable × floor, slow 4G and 4×CPU: embedded',
      ratio('embedded', 'usable'),
      0.95,
      '',
      beside('embedded', 'usable'),
    ),
    atMost(
      'usable × floor, slow 4G and 4×CPU: hosted',
      ratio('hosted', 'usable'),
      0.75,
      '',
      beside('hosted', 'usable'),
    ),
    info('… its script awake × floor', ratio('hosted', 'awake'), '', beside('hosted', 'awake')),
    atMost(
      'main-thread CPU × floor: embedded',
      medianRatio(cpu('embedded'), cpu('floor')),
      1.25,
      '',
      cpuNote('embedded'),
    ),
    info(
      '… and once it was touched × floor',
      medianRatio(
        fast.embedded.map((each) => each.cpuAwake),
        cpu('floor'),
      ),
    ),
    atMost(
      'main-thread CPU × floor: hosted',
      medianRatio(cpu('hosted'), cpu('floor')),
      1.25,
      '',
      cpuNote('hosted'),
    ),
    atMost('blocking at 4×CPU: embedded', middle('embedded', 'blocking'), blocking, 'ms', blockingNote),
    atMost('blocking at 4×CPU: hosted', middle('hosted', 'blocking'), blocking, 'ms', blockingNote),
    atMost('layout shift, phone and desktop: embedded', shift('embedded'), 0),
    atMost('layout shift, phone and desktop: hosted', shift('hosted'), 0),
  ];
}

async function loadSlowly(browser: Browser, url: string, subject: Subject): Promise<Slow> {
  const tab = await Tab.open(browser, url, { script: WATCH_LOADING });
  try {
    await Promise.all([tab.slowNetwork(), tab.slowCpu()]);
    const traffic = count(tab);
    await tab.page.goto(url + PAGES[subject], { waitUntil: 'networkidle0', timeout: 60_000 });
    await tab.until('bench.usable > 0');
    await sleep(500);
    const loading = await tab.run(() => ({ ...(globalThis as unknown as { bench: Loading }).bench }));
    const before = { ...traffic };
    if (subject === 'embedded') await touch(tab);
    else await tab.until('bench.awake > 0');
    const { awake } = await tab.run(() => (globalThis as unknown as { bench: Loading }).bench);
    return { ...loading, awake, ...before, bytesAwake: traffic.bytes };
  } finally {
    await tab.close();
  }
}

/** Without throttling, on a desktop: main-thread processor time until the page is awake and at rest, watched from outside. */
async function loadFast(browser: Browser, url: string, subject: Subject): Promise<Fast> {
  const tab = await Tab.open(browser, url, { width: 1280, height: 800 });
  try {
    const before = await tab.cpuAtRest();
    await tab.page.goto(url + PAGES[subject]);
    await tab.until(subject === 'embedded' ? FIRST_QUESTION : AWAKE);
    const cpu = (await tab.cpuAtRest()) - before;
    const shift = await tab.run(layoutShift);
    if (subject === 'embedded') await touch(tab);
    return { cpu, cpuAwake: (await tab.cpuAtRest()) - before, shift };
  } finally {
    await tab.close();
  }
}

/** In the page: the sum of all shifts until now. */
function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(shift), 100);
  });
}

function count(tab: Tab): Pick<Slow, 'bytes' | 'document' | 'requests'> {
  const traffic = { bytes: 0, document: 0, requests: 0 };
  let first: string | undefined;
  tab.cdp.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith('data:')) return;
    first ??= requestId;
    traffic.requests++;
  });
  tab.cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    traffic.bytes += Math.max(0, encodedDataLength);
    if (requestId === first) traffic.document = encodedDataLength;
  });
  return traffic;
}
