/** On top of the plain look: pages that are read, such as a comparison without script. */
export const READING_CSS = `
h3 { font-size: 1.125rem; line-height: 1.3; margin: 1.5rem 0 0.4rem; }
dt { font-weight: 700; }
dd { margin: 0 0 0.6rem; padding-inline-start: 0.9rem; border-inline-start: 4px solid #b9c4c6; }
.hosted main > * > :is(h1, h2, h3, p, ul, dl) { margin-inline: 1rem; }
@media (min-width: 48em) { .wide main { max-width: 68rem; } }
`.trim();
