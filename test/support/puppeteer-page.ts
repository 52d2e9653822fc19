import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { browserPath, CHROMIUM_ARGS } from './browser-paths.mjs';
import type { Engine, LaunchOptions, TestPage } from './browsers.js';
import {
  expressionOf,
  focusOn,
  drawn,
  locate,
  poll,
  REPORT_VIOLATIONS,
  settled,
  VIOLATION,
} from './in-page.js';

/** Starts Chromium or Firefox. */
export async function launchPuppeteer(
  engine: Exclude<Engine, 'webkit'>,
  options: LaunchOptions,
): Promise<TestPage> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), `sixways-${engine}-`)));
  const browser = await puppeteer.launch({
    browser: engine === 'firefox' ? 'firefox' : 'chrome',
    executablePath: browserPath(engine),
    userDataDir: profile,
    args: engine === 'chromium' ? [...CHROMIUM_ARGS, ...(options.args ?? [])] : [],
    env: options.env ?? process.env,
    extraPrefsFirefox: { 'browser.shell.checkDefaultBrowser': false },
  });
  // Firefox's first tab never has the focus, so that Enter presses no button there.
  const [first] = engine === 'firefox' ? [] : await browser.pages();
  const page = first ?? (await browser.newPage());
  return PuppeteerPage.attach(engine, browser, page, profile, options.profile !== undefined);
}

class PuppeteerPage implements TestPage {
  readonly errors: string[] = [];
  readonly violations: string[] = [];

  private constructor(
    readonly engine: Engine,
    private readonly browser: Browser,
    private readonly page: Page,
    readonly profile: string,
    private readonly profileIsGiven: boolean,
  ) {}

  static async attach(
    engine: Engine,
    browser: Browser,
    page: Page,
    profile: string,
    profileIsGiven: boolean,
  ) {
    const self = new PuppeteerPage(engine, browser, page, profile, profileIsGiven);
    page.on('pageerror', (error) => self.errors.push(String(error)));
    page.on('console', (message) => {
      if (message.text().startsWith(VIOLATION)) self.violations.push(message.text().slice(VIOLATION.length));
      else if (message.type() === 'error')
        self.errors.push(`${message.text()} ${message.location().url ?? ''}`.trim());
    });
    // A dialog that nobody answers would hold everything up. "Leave this page?" is answered with yes; others are news.
    page.on('dialog', (dialog) => {
      if (dialog.type() === 'beforeunload') return void dialog.accept().catch(() => {});
      self.errors.push(`A dialog: ${dialog.type()} ${dialog.message()}`);
      return void dialog.dismiss().catch(() => {});
    });
    await page.evaluateOnNewDocument(REPORT_VIOLATIONS);
    return self;
  }

  async goto(url: string) {
    await this.page.goto(url, { waitUntil: 'load' });
  }
  async reload() {
    await this.page.reload({ waitUntil: 'load' });
  }
  async back() {
    // A page that comes back from the back/forward cache does not load again: there is no event to wait for.
    await this.page.evaluate('void setTimeout(() => history.back())');
  }
  async evaluate<Args extends unknown[], Result>(
    fn: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    return (await this.page.evaluate(expressionOf(fn, args))) as Awaited<Result>;
  }
  async waitFor<Args extends unknown[]>(
    fn: (...args: Args) => unknown,
    { timeout, args }: { timeout?: number; args?: Args } = {},
  ) {
    await poll(() => this.page.evaluate(expressionOf(fn, args ?? [])), String(fn), timeout);
  }
  async click(selector: string, text?: string) {
    const at = await settled(
      () => this.evaluate(locate, selector, text ?? null),
      // What was scrolled must be on the screen: Firefox asks there what was hit. Where script is off nothing tells of it.
      () => Promise.race([this.evaluate(drawn).catch(() => {}), sleep(100)]),
      `${selector} ${text ?? ''}`,
    );
    await this.page.mouse.click(at.x, at.y);
  }
  async focus(selector: string) {
    await poll(() => this.evaluate(focusOn, selector), selector);
  }
  async press(key: string) {
    const keys = (key.length > 1 ? key.split('+') : [key]) as KeyInput[];
    for (const each of keys) await this.page.keyboard.down(each);
    for (const each of keys.reverse()) await this.page.keyboard.up(each);
  }
  async type(text: string) {
    await this.page.keyboard.type(text);
  }
  async screenshot(path: string) {
    await this.page.screenshot({ path: path as `${string}.png` });
  }
  async setViewport(width: number, height: number) {
    await this.page.setViewport({ width, height });
  }
  async emulatePrint(on: boolean) {
    if (this.engine !== 'chromium') return false;
    await this.page.emulateMediaType(on ? 'print' : undefined);
    return true;
  }
  async newTab() {
    const page = await this.browser.newPage();
    return PuppeteerPage.attach(this.engine, this.browser, page, this.profile, this.profileIsGiven);
  }
  async close({ keepProfile = this.profileIsGiven } = {}) {
    await this.browser.close();
    if (!keepProfile)
      await rm(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  async kill() {
    const process = this.browser.process();
    if (!process || process.exitCode !== null) return;
    const ended = new Promise((resolve) => process.once('exit', resolve));
    process.kill('SIGKILL');
    await ended;
    // Puppeteer then takes its settings out of a Firefox profile; a start before that would trip over it.
    const settings = join(this.profile, 'user.js');
    for (const end = Date.now() + 2000; existsSync(settings) && Date.now() < end;) await sleep(20);
  }
}
