/**
 * The demonstration practice's own style sheet: what such websites look like, and nothing for the widget.
 * It sets some of the things that host pages do set, so that the widget shows it can live with them.
 */
export const PRACTICE_CSS = `
* { box-sizing: border-box; }
html { font-size: 100%; }
body { margin: 0; font: 1.0625rem/1.55 "Trebuchet MS", "Segoe UI", sans-serif; color: #24323b; background: #f4f6f2; overflow-wrap: break-word; }
.wrap { max-width: 68rem; margin: 0 auto; padding: 0 1rem; }
.demo { background: #3d3324; color: #fff; font-size: 0.95rem; }
.demo .wrap { padding-top: 0.5rem; padding-bottom: 0.5rem; }
.demo a { color: #ffe9a8; }
header.site { background: #fff; border-bottom: 4px solid #3c6e47; }
header.site .wrap { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; align-items: baseline; justify-content: space-between; padding-top: 1rem; padding-bottom: 1rem; }
.name { font-size: 1.6rem; font-weight: 700; color: #2b5234; margin: 0; }
.name small { display: block; font-size: 0.95rem; font-weight: 400; color: #55626a; }
.call { margin: 0; font-size: 1.1rem; }
nav { background: #2b5234; }
nav ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; }
nav a { display: block; padding: 0.7rem 1rem 0.7rem 0; margin-right: 1rem; color: #fff; text-decoration: none; }
nav a:hover { text-decoration: underline; }
a { color: #2b5234; }
a:focus-visible { outline: 3px solid #c4570c; outline-offset: 2px; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem; padding-top: 1.5rem; padding-bottom: 2rem; }
@media (min-width: 56rem) { .columns { grid-template-columns: minmax(0, 2fr) minmax(15rem, 1fr); } }
main h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 0.75rem; color: #2b5234; }
.card { background: #fff; border: 1px solid #d5dcd0; border-radius: 6px; padding: 1rem 1.25rem; margin-bottom: 1.25rem; }
.card h2 { margin: 0 0 0.5rem; font-size: 1.2rem; color: #2b5234; }
.widget { padding: 0; }
.widget > * > p { padding: 1rem 1.25rem; }
.notice { border-left: 6px solid #c4570c; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; font-weight: 400; padding: 0.3rem 0; border-bottom: 1px solid #e4e9e0; }
/* Room for the first question while it loads, so that nothing below it moves. */
care-self-referral { display: flow-root; min-height: 67rem; }
@media (min-width: 40em) { care-self-referral { min-height: 51.5rem; } }
footer { background: #24323b; color: #e8ede5; padding: 1.25rem 0; font-size: 0.95rem; }
footer a { color: #e8ede5; }
`.trim();
