import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions, TestPage } from './browsers.js';
import { drawn, expressionOf, focusOn, locate, poll, settled } from './in-page.js';
import { startWebKit } from './webkit-driver.mjs';
import { Keyboard, Mouse } from './webkit-input.mjs';

type WebKit = Awaited<ReturnType<typeof startWebKit>>;

/**
 * WebDriver tells nothing of the console, so each evaluation asks the page itself. The first one follows `load`:
 * what a document did before is not heard.
 */
const WATCH = `(globalThis.__news ??= (() => {
  const news = { errors: [], violations: [] };
  addEventListener('securitypolicyviolation', (event) => news.violations.push(
    [event.effectiveDirective, event.blockedURI, event.sourceFile, event.lineNumber, event.sample].join(' ')));
  addEventListener('error', (event) => news.errors.push(event.message));
  addEventListener('unhandledrejection', (event) => news.errors.push(String(event.reason)));
  const { error } = console;
  console.error = (...args) => { news.errors.push(args.join(' ')); error.apply(console, args); };
  return news;
})())`;

/** Starts WebKitGTK. */
export async function launchWebKit(options: LaunchOptions): Promise<TestPage> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'sixways-webkit-')));
  const webkit = await startWebKit({ profile });
  const handle: string = await webkit.driver.session('GET', '/window');
  return new WebKitPage(webkit, handle, options.profile !== undefined);
}

class WebKitPage implements TestPage {
  readonly engine = 'webkit';
  readonly profile: string;
  readonly errors: string[] = [];
  readonly violations: string[] = [];
  private readonly keyboard: Keyboard;
  private readonly mouse: Mouse;

  constructor(
    private readonly webkit: WebKit,
    private readonly handle: string,
    private readonly profileIsGiven: boolean,
  ) {
    this.profile = webkit.profile;
    this.keyboard = new Keyboard(webkit.driver);
    this.mouse = new Mouse(webkit.driver);
  }

  async goto(url: string) {
    await (await this.driver()).session('POST', '/url', { url });
    await this.evaluate(() => true);
  }
  async reload() {
    await (await this.driver()).session('POST', '/refresh', {});
    await this.evaluate(() => true);
  }
  async back() {
    await (await this.driver()).session('POST', '/back', {});
    await this.evaluate(() => true);
  }
  async evaluate<Args extends unknown[], Result>(
    fn: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const driver = await this.driver();
    const script = `const news = ${WATCH};
      return ${expressionOf(fn, args)}.then((result) => ({
        result, errors: news.errors.splice(0), violations: news.violations.splice(0) }))`;
    const { result, errors, violations } = await driver.execute(script);
    this.errors.push(...errors);
    this.violations.push(...violations);
    return result as Awaited<Result>;
  }
  async waitFor<Args extends unknown[]>(
    fn: (...args: Args) => unknown,
    { timeout, args }: { timeout?: number; args?: Args } = {},
  ) {
    await poll(() => this.evaluate(fn, ...((args ?? []) as Args)), String(fn), timeout);
  }
  async click(selector: string, text?: string) {
    const at = await settled(
      () => this.evaluate(locate, selector, text ?? null),
      () => this.evaluate(drawn),
      `${selector} ${text ?? ''}`,
    );
    await this.mouse.click(at.x, at.y);
  }
  async focus(selector: string) {
    await poll(() => this.evaluate(focusOn, selector), selector);
  }
  async press(key: string) {
    await this.driver();
    await this.keyboard.press(key);
  }
  async type(text: string) {
    await this.driver();
    await this.keyboard.type(text);
  }
  async screenshot(path: string) {
    await writeFile(path, Buffer.from(await (await this.driver()).session('GET', '/screenshot'), 'base64'));
  }
  async setViewport(width: number, height: number) {
    const driver = await this.driver();
    const frame = await this.evaluate(() => [outerWidth - innerWidth, outerHeight - innerHeight] as const);
    await driver.session('POST', '/window/rect', { width: width + frame[0], height: height + frame[1] });
    await poll(
      () => this.evaluate((wanted) => innerWidth === wanted, width),
      `a window ${width} px wide`,
      3000,
    );
  }
  async emulatePrint() {
    return false;
  }
  async newTab() {
    const { handle } = await (await this.driver()).session('POST', '/window/new', { type: 'tab' });
    return new WebKitPage(this.webkit, handle, this.profileIsGiven);
  }
  async close({ keepProfile = this.profileIsGiven } = {}) {
    await this.webkit.stop();
    if (!keepProfile)
      await rm(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  async kill() {
    this.webkit.kill();
  }

  /** The driver, turned to this tab. */
  private async driver() {
    await this.webkit.driver.session('POST', '/window', { handle: this.handle });
    return this.webkit.driver;
  }
}
