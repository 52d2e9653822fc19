import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Browser, type BrowserContext, type CDPSession, type Page } from 'puppeteer-core';
import { browserPath, CHROMIUM_ARGS } from '../../support/browser-paths.mjs';
import { expressionOf, poll } from '../../support/in-page.js';

/** Slow 4G as Lighthouse has it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6e6 / 8) | 0,
  uploadThroughput: (750e3 / 8) | 0,
};

export function launchBrowser(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: browserPath('chromium'),
    // Memory is measured when asked for, not at the next collection.
    args: [...CHROMIUM_ARGS, '--enable-blink-features=ForceEagerMeasureMemory'],
  });
}

export interface TabOptions {
  width?: number;
  height?: number;
  /** Runs in each document before its own scripts. */
  script?: string;
}

/** A tab of its own process with an empty cache, and the figures that the browser keeps of it. */
export class Tab {
  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    readonly cdp: CDPSession,
  ) {}

  /** Opens a tab on an empty page of the site, so that measuring starts with the process already there. */
  static async open(
    browser: Browser,
    url: string,
    { width = 360, height = 740, script }: TabOptions = {},
  ): Promise<Tab> {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width, height });
    const cdp = await page.createCDPSession();
    await Promise.all([cdp.send('Performance.enable'), cdp.send('Network.enable')]);
    await page.goto(`${url}/blank`);
    if (script) await page.evaluateOnNewDocument(script);
    return new Tab(context, page, cdp);
  }

  async slowNetwork(): Promise<void> {
    await this.cdp.send('Network.emulateNetworkConditions', SLOW_4G);
  }

  async slowCpu(rate = 4): Promise<void> {
    await this.cdp.send('Emulation.setCPUThrottlingRate', { rate });
  }

  async metrics(): Promise<Record<'ThreadTime' | 'JSHeapUsedSize' | 'Nodes' | 'JSEventListeners', number>> {
    const { metrics } = await this.cdp.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value])) as Awaited<
      ReturnType<Tab['metrics']>
    >;
  }

  /** Processor time that the main thread has had, in milliseconds: what else runs on the computer is not in it. */
  async cpu(): Promise<number> {
    return (await this.metrics()).ThreadTime * 1000;
  }

  /** The same, once the page has had next to nothing to do for a moment; a caret may still blink. */
  async cpuAtRest(): Promise<number> {
    let last = await this.cpu();
    const end = Date.now() + 1500;
    for (let quiet = 0; quiet < 2 && Date.now() < end;) {
      await sleep(25);
      const now = await this.cpu();
      quiet = now - last < 0.5 ? quiet + 1 : 0;
      last = now;
    }
    return last;
  }

  /** Runs a function in the page. Arguments and result travel as JSON; a promise is awaited. */
  async run<Args extends unknown[], Result>(
    fn: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    return (await this.page.evaluate(expressionOf(fn, args))) as Awaited<Result>;
  }

  /** Waits until an expression in the page is true. */
  async until(expression: string): Promise<void> {
    await poll(() => this.page.evaluate(expression), expression, 60_000);
  }

  /** Memory of scripts and of the document, in bytes, with nothing left to collect. */
  async memory(): Promise<number> {
    await this.cdp.send('HeapProfiler.collectGarbage');
    return this.run(async () => {
      const { measureUserAgentSpecificMemory } = performance as unknown as {
        measureUserAgentSpecificMemory(): Promise<{ bytes: number }>;
      };
      return (await measureUserAgentSpecificMemory.call(performance)).bytes;
    });
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
