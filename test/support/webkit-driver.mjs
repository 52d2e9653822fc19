// Drives WebKitGTK's MiniBrowser over WebDriver, on a virtual display of its own. No npm dependency.
// Debian: webkit2gtk-driver, xvfb, openbox. Used by the Web Test Runner launcher and by end-to-end tests.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { browserPath } from './browser-paths.mjs';

/** Longest wait for one WebDriver call, in milliseconds: a screenshot can hang for ever. */
const CALL_TIMEOUT = 20_000;

/** One WebDriver session. `call` rejects with the driver's own error code in `error.code`. */
export class Driver {
  /** @param {string} base such as `http://127.0.0.1:4444` */
  constructor(base) {
    this.base = base;
    this.sessionId = '';
  }

  /**
   * @param {'GET' | 'POST' | 'DELETE'} method
   * @param {string} path
   * @param {unknown} [body]
   * @returns {Promise<any>}
   */
  async call(method, path, body) {
    const response = await fetch(this.base + path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(CALL_TIMEOUT),
    });
    const { value } = await response.json();
    if (response.ok) return value;
    throw Object.assign(new Error(`${method} ${path}: ${value?.error}: ${value?.message}`), {
      code: value?.error,
    });
  }

  /**
   * A call within the session: `session('POST', '/url', { url })`.
   * @param {'GET' | 'POST' | 'DELETE'} method
   * @param {string} path
   * @param {unknown} [body]
   */
  session(method, path, body) {
    return this.call(method, `/session/${this.sessionId}${path}`, body);
  }

  /**
   * Runs a script's text in the page; `arguments` holds the rest.
   * @param {string} script
   * @param {...unknown} args
   */
  execute(script, ...args) {
    return this.session('POST', '/execute/sync', { script, args });
  }

  /**
   * Performs input actions, then makes a round trip, since WebKit handles input asynchronously.
   * @param {object[]} actions
   */
  async act(actions) {
    await this.session('POST', '/actions', { actions });
    await this.execute('return 1').catch((error) => {
      // The input led away from the page: then it was handled, too.
      if (error.code !== 'no such frame') throw error;
    });
  }
}

/**
 * @typedef {object} WebKitOptions
 * @property {boolean} [dark] `prefers-color-scheme: dark`
 * @property {boolean} [reducedMotion] `prefers-reduced-motion: reduce`
 * @property {string} [profile] folder for the browser's home; a fresh one by default, removed by `stop`
 */

/**
 * Starts display, window manager, driver and browser.
 * @param {WebKitOptions} [options]
 * @returns {Promise<{ driver: Driver, version: string, profile: string, stop(): Promise<void>, kill(): void }>}
 */
export async function startWebKit({ dark = false, reducedMotion = false, profile } = {}) {
  const home = profile ?? (await mkdtemp(join(tmpdir(), 'sixways-webkit-')));
  const family = new Family();
  try {
    const display = await startDisplay(family);
    // Without a window manager document.hasFocus() stays false.
    family.start('openbox', [], { stdio: 'ignore', env: { ...process.env, DISPLAY: display } });
    const driver = await startDriver(family, await environment(home, display, { dark, reducedMotion }));
    const browserOptions = { binary: browserPath('webkit'), args: ['--automation'] };
    const { sessionId, capabilities } = await driver.call('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': browserOptions } },
    });
    driver.sessionId = sessionId;
    await driver.session('POST', '/window/rect', { width: 1600, height: 1200 });
    const stop = async () => {
      await driver.session('DELETE', '').catch(() => {});
      family.stop();
      if (!profile) rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    };
    const kill = () => family.stop('SIGKILL');
    return { driver, version: capabilities.browserVersion, profile: home, stop, kill };
  } catch (error) {
    family.stop();
    throw error;
  }
}

/** The children of one browser; a crash of this process takes them along. */
class Family {
  /** @type {import('node:child_process').ChildProcess[]} */
  #children = [];
  #sweep = () => this.stop();

  constructor() {
    process.once('exit', this.#sweep);
  }

  /**
   * @param {string} command
   * @param {string[]} args
   * @param {import('node:child_process').SpawnOptions} options
   */
  start(command, args, options) {
    // A group of its own, so that the driver's browser can be ended with it.
    const child = spawn(command, args, { ...options, detached: true });
    child.on('error', (error) =>
      console.error(`${command}: ${error.message} (node .scripts/setup-browsers.mjs)`),
    );
    this.#children.push(child);
    return child;
  }

  /**
   * Ends the children and what they started, last started first.
   * @param {NodeJS.Signals} [signal]
   */
  stop(signal = 'SIGTERM') {
    process.off('exit', this.#sweep);
    for (const { pid } of this.#children.splice(0).reverse()) {
      try {
        if (pid) process.kill(-pid, signal);
      } catch {
        // It has ended by itself.
      }
    }
  }
}

/** @param {Family} family */
async function startDisplay(family) {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const xvfb = family.start('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  return new Promise((resolve, reject) => {
    xvfb.stdio[3]?.once('data', (number) => resolve(`:${String(number).trim()}`));
    xvfb.once('error', reject);
    xvfb.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
}

/**
 * @param {Family} family
 * @param {NodeJS.ProcessEnv} env
 */
async function startDriver(family, env) {
  const port = await freePort();
  family.start('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env });
  const driver = new Driver(`http://127.0.0.1:${port}`);
  for (let tries = 0; ; tries++) {
    try {
      await driver.call('GET', '/status');
      return driver;
    } catch (error) {
      if (tries > 200) throw error;
      await sleep(50);
    }
  }
}

/**
 * Everything that the browser writes goes under `home`; GTK's settings there choose the media features.
 * WEBKIT_DISABLE_COMPOSITING_MODE and WEBKIT_DISABLE_DMABUF_RENDERER make screenshots hang: they stay out.
 * @param {string} home
 * @param {string} display
 * @param {{ dark: boolean, reducedMotion: boolean }} media
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
async function environment(home, display, { dark, reducedMotion }) {
  const config = join(home, 'config');
  await mkdir(join(config, 'gtk-3.0'), { recursive: true });
  const settings = [
    '[Settings]',
    `gtk-application-prefer-dark-theme=${Number(dark)}`,
    `gtk-enable-animations=${Number(!reducedMotion)}`,
  ];
  await writeFile(join(config, 'gtk-3.0/settings.ini'), `${settings.join('\n')}\n`);
  const {
    WEBKIT_DISABLE_COMPOSITING_MODE: _1,
    WEBKIT_DISABLE_DMABUF_RENDERER: _2,
    ...inherited
  } = process.env;
  return {
    ...inherited,
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    NO_AT_BRIDGE: '1',
    XDG_CONFIG_HOME: config,
    XDG_DATA_HOME: join(home, 'data'),
    XDG_CACHE_HOME: join(home, 'cache'),
    ...(dark ? { GTK_THEME: 'Adwaita:dark' } : {}),
  };
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}
