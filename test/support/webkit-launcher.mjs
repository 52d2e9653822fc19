// A Web Test Runner launcher for WebKitGTK.
import { startWebKit } from './webkit-driver.mjs';
import { Keyboard, Mouse } from './webkit-input.mjs';

/**
 * Runs tests in WebKitGTK, one file at a time.
 * It calls itself a puppeteer launcher, since the runner's command plugins then talk to `getPage()`.
 * @param {import('./webkit-driver.mjs').WebKitOptions} [options]
 * @returns {import('@web/test-runner').BrowserLauncher & { getPage(): Page | undefined }}
 */
export function webkitLauncher(options) {
  /** @type {ReturnType<typeof startWebKit> | undefined} */
  let starting;
  /** @type {Page | undefined} */
  let page;
  /** @type {string | undefined} */
  let active;
  return {
    name: 'WebKit',
    type: 'puppeteer',
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      const { driver } = await (starting ??= startWebKit(options));
      page ??= new Page(driver);
      active = id;
      await page.open(url);
    },
    isActive: (id) => active === id,
    getBrowserUrl: () => page?.url(),
    getPage: () => page,
    async stopSession() {
      await page?.close();
      active = undefined;
      return {};
    },
    async stop() {
      await (await starting)?.stop();
    },
    async startDebugSession() {
      throw new Error('WebKit cannot be debugged from here: use Chromium or Firefox');
    },
  };
}

/** What the runner's command plugins call on a puppeteer page. Tests run in a frame: the window cannot be narrower than 447 px. */
class Page {
  /** @type {string | undefined} */
  #url;
  /** @type {string | undefined} */
  #origin;

  /** @param {import('./webkit-driver.mjs').Driver} driver */
  constructor(driver) {
    this.driver = driver;
    this.keyboard = new Keyboard(driver);
    this.mouse = new Mouse(driver);
  }

  isClosed() {
    return false;
  }

  url() {
    return this.#url;
  }

  /** @param {string} url */
  async open(url) {
    this.#url = url;
    const { origin } = new URL(url);
    if (this.#origin !== origin) {
      await this.driver.session('POST', '/url', { url: `${origin}/?mode=iframe` });
      this.#origin = origin;
    }
    await this.driver.session('POST', '/frame', { id: null });
    const frame = await this.driver.execute(
      `document.querySelector('#tests')?.remove();
       const frame = Object.assign(document.createElement('iframe'), { id: 'tests', src: arguments[0] });
       frame.style.cssText = 'position:fixed;left:0;top:0;border:0;width:800px;height:600px;background:#fff';
       document.body.append(frame);
       frame.focus();
       return frame;`,
      url,
    );
    await this.driver.session('POST', '/frame', { id: frame });
  }

  async close() {
    await this.driver.session('DELETE', '/actions').catch(() => {});
    await this.driver.session('POST', '/frame', { id: null });
    await this.driver.execute(`document.querySelector('#tests')?.remove()`);
  }

  /** @param {{ width: number, height: number }} size */
  async setViewport({ width, height }) {
    await this.driver.execute(
      `frameElement.style.width = arguments[0] + 'px';
       frameElement.style.height = arguments[1] + 'px';
       return innerWidth; // read, so that the layout is done`,
      width,
      height,
    );
  }

  /**
   * @param {string} selector of a select element
   * @param {...string} values
   */
  async select(selector, ...values) {
    await this.driver.execute(
      `const select = document.querySelector(arguments[0]);
       for (const option of select.options) option.selected = arguments[1].includes(option.value);
       for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true, composed: true }));`,
      selector,
      values,
    );
  }

  async screenshot() {
    return Buffer.from(await this.driver.session('GET', '/screenshot'), 'base64');
  }

  async emulateMediaFeatures() {
    throw new Error(
      'WebKitGTK cannot emulate media at run time: use webkitLauncher({ dark: true, reducedMotion: true })',
    );
  }
}
