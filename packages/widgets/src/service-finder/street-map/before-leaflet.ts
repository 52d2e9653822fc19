/*
 * Leaflet, as it comes up, tries `<svg/>` as HTML, which pages with Trusted Types forbid, and takes `window.L`, which may
 * be the page's own. Both are kept from it while it comes up, and are as they were afterwards (`after-leaflet.ts`): the
 * three come up in one go, so no other script ever sees it.
 */
const shield = { configurable: true, set: () => undefined };

/** The page's own, to be put back. */
export const before = {
  global: Object.getOwnPropertyDescriptor(globalThis, 'L'),
  html: Object.getOwnPropertyDescriptor(HTMLDivElement.prototype, 'innerHTML'),
};

Object.defineProperty(HTMLDivElement.prototype, 'innerHTML', shield);
