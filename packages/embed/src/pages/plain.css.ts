/** The look of the kit's own pages: system fonts, one column, nothing to load. */
export const PLAIN_CSS = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; font: 1.125rem/1.5 system-ui, sans-serif; color: #1d2a2c; background: #fff; overflow-wrap: break-word; }
main, footer, .top { max-width: 44rem; margin: 0 auto; padding: 1rem; }
.top { font-weight: 700; color: #00575e; padding-bottom: 0; }
/* The widget brings its own margin. */
.hosted main { padding: 0; }
.hosted noscript { display: block; padding: 1rem; }
@media (min-width: 40em) { .hosted .top { padding-inline: 1.7rem; } }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0.5rem 0 1rem; }
h2 { font-size: 1.35rem; line-height: 1.3; margin: 2rem 0 0.5rem; }
p, ul, dl { margin: 0 0 1rem; }
li { margin-bottom: 0.4rem; }
a { color: #00575e; text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 3px; }
a:focus-visible { outline: 3px solid #1d2a2c; background: #ffe45c; color: #1d2a2c; outline-offset: 1px; }
footer { margin-top: 2rem; border-top: 1px solid #b9c4c6; font-size: 1rem; color: #44565a; }
.help { border-left: 6px solid #00575e; padding: 0.25rem 0 0.25rem 1rem; margin: 1.5rem 0; }
.help h2 { margin-top: 0; }
/* Without a script: that is what has not come. */
.late { padding: 1rem; animation: late 0s 12s both; }
.late.now { animation: none; }
@keyframes late { from { visibility: hidden; } }
/* The app shows where people are. */
.in-nhs-app .top { display: none; }
dialog { max-width: 30rem; border: 2px solid #1d2a2c; overflow-wrap: anywhere; }
dialog button { font: inherit; min-height: 2.75rem; padding: 0 1.25rem; }
code { font-size: 0.95em; }
@media print { .top, footer { display: none; } }
`.trim();
