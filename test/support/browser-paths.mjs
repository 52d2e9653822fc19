// Where the browsers are on this computer. CHROMIUM_PATH, FIREFOX_PATH and WEBKIT_PATH come first.
import { accessSync, constants, readdirSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

/** @type {Engine[]} */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

/** No sandbox, since tests run as root in containers; and nothing that calls home. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Names to look for on the PATH, and full paths, where `*` stands for one folder. */
const PLACES = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  webkit: ['/usr/lib/*/webkit2gtk-4.1/MiniBrowser', '/usr/libexec/webkit2gtk-4.1/MiniBrowser'],
};

/** What WebKitGTK needs beside itself. */
export const WEBKIT_TOOLS = ['WebKitWebDriver', 'Xvfb', 'openbox'];

/**
 * The browser's program, or undefined where it is not installed.
 * @param {Engine} engine
 * @returns {string | undefined}
 */
export function findBrowser(engine) {
  const chosen = process.env[`${engine.toUpperCase()}_PATH`];
  const found = [...(chosen ? [chosen] : []), ...PLACES[engine]].map(findProgram).find((path) => path);
  return engine === 'webkit' && !WEBKIT_TOOLS.every(findProgram) ? undefined : found;
}

/**
 * The browser's program. @throws {Error} where it is not installed, with what to do.
 * @param {Engine} engine
 * @returns {string}
 */
export function browserPath(engine) {
  const path = findBrowser(engine);
  if (path) return path;
  throw new Error(`No ${engine} was found. Run: node .scripts/setup-browsers.mjs ${engine}`);
}

/**
 * A program by name (on the PATH) or by full path. Snap packages cannot be driven, so they do not count.
 * @param {string} place
 * @returns {string | undefined}
 */
export function findProgram(place) {
  const paths = place.startsWith('/')
    ? expandStar(place)
    : (process.env.PATH ?? '').split(delimiter).map((dir) => join(dir, place));
  return paths.find((path) => isProgram(path) && !realpathSync(path).includes('/snap'));
}

/** @param {string} path */
function expandStar(path) {
  const [before, after] = path.split('*');
  if (before === undefined || after === undefined) return [path];
  try {
    return readdirSync(before).map((name) => before + name + after);
  } catch {
    return [];
  }
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
