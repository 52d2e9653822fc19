/**
 * The demonstration ICB's own style sheet: what such websites look like, and nothing for the widgets but their place and
 * the colours that the kit lets a page choose.
 */
export const ICB_CSS = `
:root { color-scheme: light; --ink: #14233a; --deep: #0b3c5d; --leaf: #1d6b54; --sand: #f6f2ea; --line: #d9d2c3; scroll-behavior: smooth; }
@media (prefers-reduced-motion: reduce) { :root { scroll-behavior: auto; } }
* { box-sizing: border-box; }
body { margin: 0; font: 1.0625rem/1.6 "Source Sans 3", "Segoe UI", Calibri, sans-serif; color: var(--ink); background: #fff; overflow-wrap: break-word; }
care-journey { display: block; --care-color-link: var(--deep); --care-color-button: var(--leaf); }
.wrap { max-width: 62rem; margin: 0 auto; padding-inline: 1rem; }
h1, h2, h3 { font-family: Georgia, "Times New Roman", serif; font-weight: 700; line-height: 1.2; color: var(--deep); }
h1 { font-size: 2.2rem; margin: 0 0 0.75rem; }
h2 { font-size: 1.6rem; margin: 0; }
h3 { font-size: 1.25rem; margin: 0 0 0.5rem; }
p, ul, ol { margin: 0 0 1rem; }
a { color: var(--deep); text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 3px; }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; background: #ffe27a; color: var(--ink); }
.skip { position: absolute; inset-inline-start: -100vw; }
.skip:focus { position: static; display: block; padding: 0.6rem 1rem; }
.demo { background: #4a3215; color: #fff; font-size: 0.95rem; }
.demo .wrap { padding-block: 0.5rem; }
.demo a { color: #ffe9a8; }
header.site .wrap { display: flex; flex-wrap: wrap; align-items: center; gap: 0.6rem 1.5rem; padding-block: 0.9rem; }
.name { font: 700 1.5rem/1.1 Georgia, serif; color: var(--deep); margin: 0; margin-inline-end: auto; }
.name a { color: inherit; text-decoration: none; }
.name small { display: block; font: 400 0.95rem/1.3 "Segoe UI", Calibri, sans-serif; color: #47566b; }
.level { display: flex; flex-wrap: wrap; border: 2px solid var(--deep); border-radius: 6px; overflow: hidden; }
.level a { padding: 0.35rem 0.8rem; text-decoration: none; }
.level a:hover { text-decoration: underline; }
.level [aria-current] { background: var(--deep); color: #fff; font-weight: 700; }
.level [aria-current]:focus-visible { background: #ffe27a; color: var(--ink); }
.call { margin: 0; font-weight: 700; display: flex; flex-wrap: wrap; gap: 0.3rem 1.2rem; }
.parts ul { list-style: none; padding: 0.75rem 1rem; margin-block: 1rem; display: flex; flex-wrap: wrap; gap: 0.4rem 1.4rem; background: var(--sand); border: 1px solid var(--line); border-radius: 8px; }
.sign-in { padding-block-start: 1.2rem; }
.onward { font-weight: 700; }
.intro { background: var(--deep); color: #fff; border-bottom: 8px solid var(--leaf); }
.intro .wrap { padding-block: 2.2rem 1.6rem; }
.intro h1 { color: #fff; }
.intro p { max-width: 42rem; font-size: 1.15rem; }
.ways ol { list-style: none; padding: 0; margin: 1.5rem 0 0; display: grid; gap: 0.75rem; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); }
.ways a { display: flex; gap: 0.9rem; align-items: center; height: 100%; padding: 0.8rem; background: var(--sand); border: 1px solid var(--line); border-radius: 8px; text-decoration: none; color: inherit; }
.ways a:hover { border-color: var(--deep); }
.ways strong { display: block; color: var(--deep); text-decoration: underline; text-underline-offset: 0.15em; }
.picture { flex: none; color: var(--leaf); }
.picture svg { display: block; width: 3rem; height: 3rem; }
section { padding-block: 2.2rem 1.2rem; border-bottom: 1px solid var(--line); scroll-margin-top: 1rem; }
section > div > p, section > p { max-width: 42rem; }
.head { display: flex; gap: 1rem; align-items: center; margin-bottom: 1rem; }
.head svg { width: 4rem; height: 4rem; }
.term { margin: 0.2rem 0 0; color: #47566b; }
.easy { display: none; }
care-journey[reading-level="easy"] .words { display: none; }
care-journey[reading-level="easy"] .easy { display: block; }
.easy p, .easy li { font-size: 1.2rem; margin-bottom: 0.6rem; }
.explainer { background: var(--sand); border: 1px solid var(--line); border-inline-start: 6px solid var(--leaf); border-radius: 6px; margin-bottom: 1rem; }
.explainer > summary { padding: 0.7rem 1rem; font-weight: 700; color: var(--deep); cursor: pointer; }
.explainer > care-easy-read { display: block; background: #fff; border-top: 1px solid var(--line); }
.explainer > care-easy-read > p { padding: 1rem; margin: 0; }
.card { border: 1px solid var(--line); border-top: 6px solid var(--deep); border-radius: 6px; margin-block: 1.5rem; scroll-margin-top: 1rem; }
.card > * { margin-inline: 1rem; }
.card > h3 { margin-block: 1rem 0.5rem; }
.card > :is(care-options-grid, care-service-finder, care-self-referral, care-about-me, care-goal-setter, care-plan-viewer, care-budget-planner, care-check-in) { display: flow-root; margin-inline: 0; }
.card > * > p { padding-inline: 0; }
.card > :not(h3, p, ul, div) > p { padding: 1rem; margin: 0; }
.more { list-style: none; padding: 0; }
.people { list-style: none; padding: 0; display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); margin-block: 1rem; }
.people li { display: flex; gap: 0.9rem; align-items: center; }
.people a { display: block; font-weight: 700; }
.help h2 { margin-bottom: 0.5rem; }
#help-now { border: 0; }
footer { background: var(--ink); color: #e9edf3; padding-block: 1.25rem; margin-top: 1.5rem; font-size: 0.95rem; }
footer p { margin: 0; }
@media (forced-colors: active) { .level [aria-current] { forced-color-adjust: none; background: Highlight; color: HighlightText; } }
@media print { .demo, .level, .skip, .ways, footer { display: none; } .intro { background: none; color: inherit; border: 0; } .intro h1 { color: inherit; } }
`.trim();
