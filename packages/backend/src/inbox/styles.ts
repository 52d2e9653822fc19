/** The inbox's one style sheet: the plain manner of the NHS service manual, in its own words. */
export const CSS = /* css */ `
:root { color-scheme: light; --ink: #212b32; --quiet: #4c6272; --line: #aeb7bd; --paper: #f0f4f5; --blue: #005eb8; --red: #d5281b; --green: #006747; --focus: #ffeb3b; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.1875rem/1.5 Arial, sans-serif; overflow-wrap: anywhere; }
.width { max-width: 66rem; margin: 0 auto; padding: 0 1rem; }
main { padding-top: 1.5rem !important; padding-bottom: 4rem !important; }
main:focus { outline: none; }
.skip { position: absolute; left: -999rem; padding: .5rem 1rem; background: var(--focus); color: var(--ink); }
.skip:focus { left: 0; top: 0; z-index: 1; }
.bar { background: var(--blue); color: #fff; }
.bar .width { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: center; justify-content: space-between; padding-top: .75rem; padding-bottom: .75rem; }
.bar a { color: #fff; }
.name { font-weight: 700; font-size: 1.375rem; text-decoration: none; }
.name:hover { text-decoration: underline; }
.who { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: center; margin: 0; font-size: 1rem; }
h1 { margin: 0 0 1rem; font-size: 2rem; line-height: 1.2; }
h2 { margin: 0 0 .75rem; font-size: 1.5rem; line-height: 1.3; }
h3 { margin: 1rem 0 .5rem; font-size: 1.1875rem; }
p { margin: 0 0 1rem; max-width: 44em; }
a { color: var(--blue); }
a:focus, button:focus, input:focus, textarea:focus { outline: 4px solid var(--focus); outline-offset: 0; box-shadow: inset 0 0 0 4px var(--ink); }
a:focus { background: var(--focus); color: var(--ink); box-shadow: 0 4px 0 0 var(--ink); outline: none; text-decoration: none; }
.button:focus { outline: 4px solid var(--ink); }
.hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
form { margin: 0 0 1.5rem; }
label { display: block; font-weight: 700; margin: 0 0 .25rem; }
.hint { display: block; color: var(--quiet); margin: 0 0 .25rem; }
.error { display: block; color: var(--red); font-weight: 700; margin: 0 0 .25rem; }
input, textarea { font: inherit; color: inherit; width: 100%; max-width: 30rem; min-height: 2.75rem; padding: .25rem .5rem; border: 2px solid var(--quiet); border-radius: 0; background: #fff; margin: 0 0 1rem; }
textarea { display: block; max-width: 44rem; }
textarea[aria-invalid] { border-color: var(--red); }
input[type=hidden] { display: none; }
button, .button { font: inherit; font-weight: 700; display: inline-block; min-height: 2.75rem; padding: .5rem 1rem; border: 2px solid transparent; border-radius: 4px; background: #007f3b; color: #fff; text-decoration: none; cursor: pointer; }
button:hover, .button:hover { background: #00662f; }
button.secondary { background: #fff; color: var(--blue); border-color: var(--blue); }
button.secondary:hover { background: #d9e5f2; }
button.warning { background: var(--red); }
button.warning:hover { background: #aa2016; }
button.plain { background: none; color: #fff; padding: 0 .25rem; text-decoration: underline; font-weight: 400; }
.row { display: flex; flex-wrap: wrap; gap: .75rem; align-items: center; }
.search .row input { flex: 1 1 12rem; margin: 0; }
.tabs { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem .5rem; padding: 0; margin: 0 0 1.5rem; border-bottom: 1px solid var(--line); }
.tabs a { display: block; padding: .5rem .75rem; }
.tabs a[aria-current] { font-weight: 700; color: var(--ink); background: #fff; border: 1px solid var(--line); border-bottom-color: #fff; margin-bottom: -1px; text-decoration: none; }
table { width: 100%; border-collapse: collapse; background: #fff; font-size: 1rem; }
th, td { text-align: left; vertical-align: top; padding: .75rem; border-bottom: 1px solid var(--line); }
tbody th { font-weight: 400; }
thead th, table .tag { white-space: nowrap; overflow-wrap: normal; }
td { min-width: 6.5rem; }
tbody th a { font-weight: 700; font-size: 1.1875rem; }
.reference { display: block; font-family: ui-monospace, Consolas, monospace; color: var(--quiet); white-space: nowrap; }
.lead .reference { display: inline; margin-left: .5rem; }
.tag { display: inline-block; padding: .1rem .5rem; font-size: 1rem; border: 1px solid currentColor; background: #fff; color: var(--quiet); }
.tag.new { background: var(--blue); color: #fff; }
.tag.good { background: #cfe8dc; color: #003d2a; }
.tag.alert { background: #f7d4d1; color: #6b140d; }
.tag.open { background: #fff5b3; color: #423a00; }
.pages { display: flex; flex-wrap: wrap; gap: 1.5rem; margin-top: 1.5rem; }
section { background: #fff; border: 1px solid var(--line); padding: 1.25rem; margin: 0 0 1.25rem; }
section.safety { border-left: 8px solid var(--red); }
section.contact { border-left: 8px solid #ffb81c; }
section.contact dd { font-weight: 700; }
dl { margin: 0; }
dl > div { padding: .5rem 0; border-top: 1px solid #d8dde0; }
dl > div:first-child { border-top: 0; padding-top: 0; }
dt { font-weight: 700; }
section.contact dt { font-weight: 400; }
dd { margin: 0; }
dd p { margin: 0 0 .25rem; }
.words { white-space: pre-wrap; max-width: 44em; }
.blank { color: var(--quiet); }
.point { display: block; }
blockquote { margin: 0 0 1rem; padding: 0 0 0 1rem; border-left: 4px solid var(--line); }
.history { margin: 0; padding-left: 1.25rem; }
.done { background: #cfe8dc; border-left: 8px solid var(--green); padding: .75rem 1rem; max-width: none; }
.error-summary { border: 4px solid var(--red); padding: 1rem 1.25rem 0; margin: 0 0 1.5rem; background: #fff; }
.error-summary a { color: var(--red); font-weight: 700; }
@media (min-width: 48rem) {
  dl > div { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 2fr); gap: 1.5rem; }
}
@media (max-width: 47.99rem) {
  body { font-size: 1rem; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, th, td { display: block; }
  tr { padding: .75rem; border-bottom: 1px solid var(--line); }
  th, td { padding: .15rem 0; border: 0; }
  table .tag { white-space: normal; }
  td[data-label]::before { content: attr(data-label) ": "; font-weight: 700; }
  section { padding: 1rem; }
}
@media (forced-colors: active) { .tag, button { border: 1px solid; } a:focus { outline: 3px solid; } }
@media print {
  .no-print, .skip, .who { display: none !important; }
  body { background: #fff; font-size: 11pt; }
  .bar { background: none; color: #000; border-bottom: 1px solid #000; }
  .bar a { color: #000; }
  .width { max-width: none; padding: 0; }
  section { border-color: #000; break-inside: avoid-page; padding: .5rem .75rem; }
  h2 { break-after: avoid; }
}
`;
