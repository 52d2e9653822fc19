// Media features for Chromium through its debugger: unlike the runner's own command it also knows forced colours and contrast.

/** @type {Record<string, string>} */
const FEATURES = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  forcedColors: 'forced-colors',
  contrast: 'prefers-contrast',
};

/**
 * A Web Test Runner plugin, called by `emulateMediaAll` of the test tools.
 * Answers `false` in engines that cannot, so that a test can skip itself.
 * @returns {import('@web/test-runner').TestRunnerPlugin<Record<string, string>>}
 */
export function emulateMediaPlugin() {
  /** A detached session would drop the emulation, so each page keeps its own. @type {WeakMap<object, any>} */
  const sessions = new WeakMap();
  return {
    name: 'emulate-media-all',
    async executeCommand({ command, payload = {}, session }) {
      if (command !== 'emulate-media-all') return undefined;
      if (session.browser.name !== 'Chromium') return { emulated: false };
      const page = /** @type {any} */ (session.browser).getPage(session.id);
      if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
      await sessions.get(page).send('Emulation.setEmulatedMedia', {
        media: payload.media ?? '',
        features: Object.entries(FEATURES).flatMap(([key, name]) => {
          const value = payload[key];
          return value === undefined ? [] : [{ name, value }];
        }),
      });
      return { emulated: true };
    },
  };
}
