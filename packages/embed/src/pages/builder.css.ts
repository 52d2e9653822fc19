/** The look of the builder's pages, on top of the plain one. */
export const BUILDER_CSS = `
main { max-width: 72rem; }
.sides { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem 2.5rem; }
@media (min-width: 60em) { .sides { grid-template-columns: minmax(0, 20rem) minmax(0, 1fr); } }
h3 { font-size: 1.15rem; margin: 1.5rem 0 0.5rem; }
label, legend { font-weight: 600; }
form p > label { display: block; margin-bottom: 0.25rem; }
select, input[type="url"], textarea, button { font: inherit; color: inherit; max-width: 100%; }
select, input[type="url"] { width: 100%; min-height: 2.75rem; padding: 0.3rem 0.5rem; border: 2px solid #44565a; background: #fff; border-radius: 0; }
select:focus, input:focus, textarea:focus, .window:focus-visible { outline: 3px solid #1d2a2c; outline-offset: 0; box-shadow: 0 0 0 6px #ffe45c; }
button { min-height: 2.75rem; padding: 0.4rem 1.25rem; border: 0; border-radius: 4px; background: #00575e; color: #fff; font-weight: 600; cursor: pointer; }
button:hover { background: #003f45; }
button:focus-visible { outline: 3px solid #1d2a2c; background: #ffe45c; color: #1d2a2c; }
[hidden] { display: none; }
fieldset { border: 0; padding: 0; margin: 0 0 0.75rem; }
.widths { display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; }
.widths legend { float: left; margin-right: 1rem; }
.widths label { font-weight: 400; min-height: 1.75rem; }
.widths input { width: 1.3rem; height: 1.3rem; vertical-align: middle; }
.window { overflow: auto; margin-bottom: 0.75rem; border: 2px solid #44565a; background: #e7ecec; }
.window iframe { display: block; width: 375px; max-width: 100%; height: 40rem; margin: 0 auto; border: 0; background: #fff; }
.window.desktop iframe { width: 1200px; max-width: none; margin: 0; }
.snippet { margin-bottom: 2rem; }
textarea { display: block; width: 100%; padding: 0.75rem; border: 2px solid #44565a; background: #f4f6f6; font: 0.95rem/1.5 ui-monospace, monospace; resize: vertical; }
.copy { margin: 0.5rem 0 0.75rem; }
.hint { color: #44565a; font-size: 1rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.fault, .fine, .note { border-left: 6px solid; padding: 0.25rem 0 0.25rem 1rem; margin: 1rem 0; }
.fault { border-color: #b3261e; }
.fine { border-color: #007f3b; }
.note { border-color: #44565a; }
:is(.fault, .fine, .note) h3 { margin-top: 0; }
.colors { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: 0.75rem 1.5rem; margin-bottom: 1rem; }
.colors label { display: flex; gap: 0.6rem; align-items: center; font-weight: 400; }
.colors input { flex: none; width: 3rem; height: 2.75rem; padding: 2px; border: 2px solid #44565a; background: #fff; }
`.trim();
