/** The kit's version. One number for all elements, so that a page can tell two copies apart. */
export const VERSION = '0.1.0';
