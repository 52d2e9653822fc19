/*
 * Leaflet, as it comes up, tries what the browser makes of `<svg/>` as HTML, which pages with Trusted Types forbid, and takes
 * `window.L`, which may be the page's own. So it is given no real element to try, and `L` is put back (`after-leaflet.ts`):
 * the three come up in one go, and no other script ever sees it.
 */

/** The page's own, to be put back. */
export const before = {
  L: Object.getOwnPropertyDescriptor(globalThis, 'L'),
  createElement: Object.getOwnPropertyDescriptor(document, 'createElement'),
};

const { createElement } = document;
Object.defineProperty(document, 'createElement', {
  configurable: true,
  value: (name: string) => (name === 'div' ? {} : createElement.call(document, name)),
});
