/** The one module that tests in a browser take their tools from. */
import { executeServerCommand } from '@web/test-runner-commands';

export {
  aTimeout,
  defineCE,
  elementUpdated,
  expect,
  fixture,
  fixtureCleanup,
  fixtureSync,
  html,
  nextFrame,
  oneEvent,
  unsafeStatic,
  waitUntil,
} from '@open-wc/testing';
export {
  a11ySnapshot,
  findAccessibilityNode,
  resetMouse,
  selectOption,
  sendKeys,
  sendMouse,
  setViewport,
} from '@web/test-runner-commands';

/** Media features a page can be shown with. Left out: as the browser has it. */
export interface Media {
  media?: 'print' | 'screen';
  colorScheme?: 'dark' | 'light';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
  contrast?: 'more' | 'less' | 'no-preference';
}

/**
 * Shows the page with these media features until the next call; `{}` ends it.
 * @returns false in Firefox and WebKit, which cannot be told: skip the test there
 */
export async function emulateMediaAll(media: Media): Promise<boolean> {
  const answer = await executeServerCommand<{ emulated: boolean }, Media>('emulate-media-all', media);
  return answer.emulated;
}

/** The engine that runs the test: only Chromium has accessibility snapshots and media emulation. */
export const engine: 'chromium' | 'firefox' | 'webkit' = /Firefox/.test(navigator.userAgent)
  ? 'firefox'
  : /Chrome/.test(navigator.userAgent)
    ? 'chromium'
    : 'webkit';
