/** The look of the documentation: system fonts, one column of text, the contents beside it where there is room. */
export const DOCS_CSS = `
:root { color-scheme: light dark; --ink: #1d2a2c; --quiet: #44565a; --paper: #fff; --tint: #f2f6f6; --line: #b9c4c6; --accent: #00575e; --mark: #ffe45c; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6eced; --quiet: #b3c1c4; --paper: #14191a; --tint: #1f2728; --line: #56666a; --accent: #7fd3da; --mark: #ffe45c; } }
* { box-sizing: border-box; }
body { margin: 0; font: 1.0625rem/1.6 system-ui, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: break-word; }
a { color: var(--accent); text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 3px; }
:is(a, button, input, summary, pre, .wide):focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
a:focus-visible { background: var(--mark); color: #1d2a2c; }
.skip { position: absolute; inset-inline-start: -100vw; }
.skip:focus { position: static; display: inline-block; margin: 0.5rem 1rem; }
header { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; align-items: baseline; padding: 0.9rem 1rem; border-block-end: 4px solid var(--accent); }
header p { margin: 0; }
.name { font-weight: 700; font-size: 1.15rem; margin-inline-end: auto; }
.name a { color: inherit; text-decoration: none; }
.name a:focus-visible { color: #1d2a2c; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 3rem; max-width: 76rem; margin: 0 auto; padding: 0 1rem 2rem; }
main { min-width: 0; max-width: 48rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 1.5rem 0 1rem; }
h2 { font-size: 1.4rem; line-height: 1.3; margin: 2.2rem 0 0.6rem; scroll-margin-block-start: 1rem; }
h3 { font-size: 1.15rem; margin: 1.6rem 0 0.4rem; scroll-margin-block-start: 1rem; }
p, ul, ol { margin: 0 0 1rem; }
ul, ol { padding-inline-start: 1.5rem; }
li { margin-block-end: 0.35rem; }
code { font: 0.92em/1.5 ui-monospace, Consolas, monospace; background: var(--tint); padding: 0.1em 0.25em; border-radius: 3px; }
.code { position: relative; margin: 0 0 1rem; }
pre { margin: 0; padding: 0.9rem 1rem; overflow-x: auto; background: var(--tint); border: 1px solid var(--line); border-radius: 6px; tab-size: 2; }
pre code { background: none; padding: 0; }
.code button { position: absolute; inset-block-start: 0.4rem; inset-inline-end: 0.4rem; font: inherit; font-size: 0.9rem; padding: 0.15rem 0.6rem; min-height: 1.9rem; color: var(--accent); background: var(--paper); border: 1px solid currentcolor; border-radius: 4px; cursor: pointer; }
.live { border: 2px solid var(--accent); border-radius: 6px; margin: 0 0 1.5rem; background: #fff; color: #1d2a2c; }
.live > :not(.live-name, care-journey) { display: flow-root; }
.live > * > p { padding: 0 1rem; }
.live-name { margin: 0; padding: 0.3rem 1rem; background: var(--accent); color: var(--paper); font-size: 0.95rem; }
.wide { overflow-x: auto; margin: 0 0 1rem; }
table { border-collapse: collapse; font-size: 0.97rem; }
th, td { text-align: start; vertical-align: top; padding: 0.4rem 0.8rem 0.4rem 0; border-block-end: 1px solid var(--line); overflow-wrap: normal; }
blockquote { margin: 0 0 1rem; padding-inline-start: 1rem; border-inline-start: 4px solid var(--line); }
.on-this-page { background: var(--tint); border-radius: 6px; padding: 0.7rem 1rem; margin: 0 0 1.5rem; }
.on-this-page ul { list-style: none; padding: 0; margin: 0.4rem 0 0; columns: 16rem; column-gap: 2rem; }
.on-this-page summary { font-weight: 700; cursor: pointer; }
nav.contents h2 { font-size: 1rem; margin: 1.4rem 0 0.3rem; }
nav.contents ul { list-style: none; padding: 0; margin: 0; }
nav.contents li { margin: 0; }
nav.contents a { display: block; padding: 0.25rem 0.5rem; border-inline-start: 4px solid transparent; }
nav.contents [aria-current] { border-color: var(--accent); font-weight: 700; background: var(--tint); text-decoration: none; color: inherit; }
.search label { font-weight: 700; display: block; }
.search input { font: inherit; width: 100%; max-width: 30rem; padding: 0.4rem 0.6rem; color: inherit; background: var(--paper); border: 2px solid var(--quiet); border-radius: 4px; }
.search { margin-block-start: 1rem; }
.search .count { margin: 0.4rem 0; }
.search ol span { color: var(--quiet); font-size: 0.95rem; }
footer { border-block-start: 1px solid var(--line); padding: 1rem; color: var(--quiet); font-size: 0.95rem; max-width: 76rem; margin: 0 auto; }
@media (min-width: 60rem) {
  .columns { grid-template-columns: 16rem minmax(0, 1fr); }
  nav.contents { grid-column: 1; grid-row: 1; }
  .to-contents { display: none; }
}
@media (forced-colors: active) { nav.contents [aria-current] { border-color: Highlight; } .live-name { border-block-end: 1px solid; } }
@media print {
  nav, .search, .code button, .skip, .to-contents, .on-this-page, .live { display: none; }
  body { color: #000; background: #fff; font-size: 11pt; }
  pre { white-space: pre-wrap; }
  main a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.85em; }
}
`.trim();
