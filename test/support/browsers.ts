/**
 * Real browsers for end-to-end tests in Node: the same small set of actions over Chromium, Firefox and WebKitGTK.
 *
 *     const page = await launch('firefox');
 *     await page.goto(server.url);
 *     await page.click('button', 'Continue');   // reaches into open shadow roots
 *     await page.waitFor(() => document.title === 'Sent');
 *     await page.close();
 */
import { launchPuppeteer } from './puppeteer-page.js';
import { launchWebKit } from './webkit-page.js';

export type Engine = 'chromium' | 'firefox' | 'webkit';

/** The engines to test in: all, or those named in `BROWSERS`. */
export const engines = (process.env['BROWSERS']?.split(',') ?? ['chromium', 'firefox', 'webkit']) as Engine[];

export interface LaunchOptions {
  /** The browser's profile folder: to open again what another launch left. A fresh one by default. */
  profile?: string;
  /** Chromium only: further switches, and its environment. */
  args?: readonly string[];
  env?: NodeJS.ProcessEnv;
}

/** One tab. Selectors are CSS and are looked for in every open shadow root, in document order. */
export interface TestPage {
  readonly engine: Engine;
  /** The profile folder on disk. WebKit under automation keeps its storage in memory: there it stays all but empty. */
  readonly profile: string;
  /**
   * What the console said with `error`, and errors that nobody caught.
   * WebKit hears what happens after `load`, and hands it over with the next `evaluate`.
   */
  readonly errors: string[];
  /** Violations of the content security policy, Trusted Types included. In WebKit as for errors. */
  readonly violations: string[];
  /** Opens a URL and waits for its `load` event. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** Runs a function in the page. Arguments and result travel as JSON; a promise is awaited. */
  evaluate<Args extends unknown[], Result>(
    fn: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Waits until a function in the page answers something true, at most `timeout` milliseconds (10,000). */
  waitFor<Args extends unknown[]>(
    fn: (...args: Args) => unknown,
    options?: { timeout?: number; args?: Args },
  ): Promise<void>;
  /** Clicks the middle of the first element that is shown, matches, and (where given) has this text. Waits for it. */
  click(selector: string, text?: string): Promise<void>;
  /** Puts the focus on an element, and selects what it holds, so that typing replaces it. */
  focus(selector: string): Promise<void>;
  /** `Tab`, `Shift+Tab`, `Enter`, `ArrowDown`, `a`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** CSS pixels. WebKit's window cannot be narrower than about 450. */
  setViewport(width: number, height: number): Promise<void>;
  /**
   * Shows the page as it would be printed, or as on a screen again.
   * @returns false in Firefox and WebKit, which cannot be told
   */
  emulatePrint(on: boolean): Promise<boolean>;
  /** Another tab of the same browser, sharing its storage. */
  newTab(): Promise<TestPage>;
  /** Ends the browser. Its profile is deleted unless it is to be kept, or was given. */
  close(options?: { keepProfile?: boolean }): Promise<void>;
  /** Ends the browser as a crash would, at once. The profile stays. */
  kill(): Promise<void>;
}

/** Starts a browser with one tab. */
export function launch(engine: Engine, options: LaunchOptions = {}): Promise<TestPage> {
  return engine === 'webkit' ? launchWebKit(options) : launchPuppeteer(engine, options);
}
