import { rm, writeFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions, TestPage } from './browsers.js';
import { expressionOf, focusOn, locate, poll } from './in-page.js';
import { startWebKit } from './webkit-driver.mjs';
import { Keyboard, Mouse } from './webkit-input.mjs';

type WebKit = Awaited<ReturnType<typeof startWebKit>>;

/** What a refused policy check looks like on WebKit's console. */
const POLICY = /Content Security Policy|Trusted ?Type/i;

/** Starts WebKitGTK. */
export async function launchWebKit(options: LaunchOptions): Promise<TestPage> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'sixways-webkit-')));
  const log: ConsoleLog = { errors: [], violations: [] };
  const webkit = await startWebKit({ profile, onOutput: (text) => readConsole(text, log) });
  const handle: string = await webkit.driver.session('GET', '/window');
  return new WebKitPage(webkit, handle, log, options.profile !== undefined);
}

interface ConsoleLog {
  errors: string[];
  violations: string[];
}

/** WebKit prints `CONSOLE <SOURCE> <LEVEL> text`, one line a message. */
function readConsole(output: string, { errors, violations }: ConsoleLog): void {
  for (const line of output.split('\n')) {
    if (!/CONSOLE .*ERROR/.test(line)) continue;
    (POLICY.test(line) ? violations : errors).push(line);
  }
}

class WebKitPage implements TestPage {
  readonly engine = 'webkit';
  readonly profile: string;
  readonly errors: string[];
  readonly violations: string[];
  private readonly keyboard: Keyboard;
  private readonly mouse: Mouse;

  /** @param log shared by all tabs: WebKit does not say which tab a message came from */
  constructor(
    private readonly webkit: WebKit,
    private readonly handle: string,
    private readonly log: ConsoleLog,
    private readonly profileIsGiven: boolean,
  ) {
    this.profile = webkit.profile;
    this.errors = log.errors;
    this.violations = log.violations;
    this.keyboard = new Keyboard(webkit.driver);
    this.mouse = new Mouse(webkit.driver);
  }

  async goto(url: string) {
    await (await this.driver()).session('POST', '/url', { url });
  }
  async reload() {
    await (await this.driver()).session('POST', '/refresh', {});
  }
  async back() {
    await (await this.driver()).session('POST', '/back', {});
  }
  async evaluate<Args extends unknown[], Result>(fn: (...args: Args) => Result, ...args: Args) {
    return (await (await this.driver()).execute(`return ${expressionOf(fn, args)}`)) as Awaited<Result>;
  }
  async waitFor<Args extends unknown[]>(fn: (...args: Args) => unknown, { timeout, args }: { timeout?: number; args?: Args } = {}) {
    await poll(() => this.evaluate(fn, ...((args ?? []) as Args)), String(fn), timeout);
  }
  async click(selector: string, text?: string) {
    const at = await poll(() => this.evaluate(locate, selector, text ?? null), `${selector} ${text ?? ''}`);
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
    await poll(() => this.evaluate((wanted) => innerWidth === wanted, width), `a window ${width} px wide`, 3000);
  }
  async newTab() {
    const { handle } = await (await this.driver()).session('POST', '/window/new', { type: 'tab' });
    return new WebKitPage(this.webkit, handle, this.log, this.profileIsGiven);
  }
  async close({ keepProfile = this.profileIsGiven } = {}) {
    await this.webkit.stop();
    if (!keepProfile) await rm(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
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
