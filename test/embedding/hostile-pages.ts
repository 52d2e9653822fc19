/** Pages whose styles and scripts were written without a thought for widgets. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A host page that means no good. */
export interface HostilePage {
  name: string;
  css?: string;
  /** Before all other scripts. */
  script?: string;
  /** Turns the finished page into another. */
  change?(html: string): string;
  /** What a plain page needs to be compared with it: what a widget takes over from its page on purpose. */
  like?: { css?: string; change?(html: string): string };
  /** Only one engine can be told to print. */
  print?: boolean;
}

const NHSUK = readFileSync(
  join(import.meta.dirname, '../../node_modules/nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css'),
  'utf8',
)
  // Its fonts come from elsewhere: no test asks for them.
  .replace(/@font-face\{[^}]*\}/g, '');

const rtl = (html: string) => html.replace('<html lang="en">', '<html lang="en" dir="rtl">');
const inBody = (before: string, after: string) => (html: string) =>
  html.replace('<body>', `<body>${before}`).replace('</body>', `${after}</body>`);

export const HOSTILE_PAGES: readonly HostilePage[] = [
  { name: 'small rem', css: 'html { font-size: 62.5% } body { font-size: 1rem }' },
  {
    name: 'everything unset and tiny',
    css: '* { all: unset !important; font-size: 8px !important; color: red !important; display: block !important }',
  },
  {
    name: 'shouting, cramped text',
    css: 'body { line-height: 0.5; text-transform: uppercase; text-align: center; text-indent: 4em; white-space: nowrap; font: italic 900 9px serif }',
  },
  {
    name: 'a reset that flattens controls',
    css: '*, *::before, *::after { margin: 0; padding: 0; border: 0; outline: none !important; box-sizing: content-box; appearance: none; list-style: none } input, button, fieldset { display: none !important }',
  },
  {
    name: 'light text on a dark page',
    css: 'body { background: #000; color: #eee } a { color: #ff0 !important; text-decoration: none }',
  },
  { name: '8 px for all', css: '* { font-size: 8px !important; line-height: 1 !important }' },
  {
    name: 'letters and words far apart',
    css: '* { letter-spacing: 0.4em !important; word-spacing: 2em !important; text-shadow: 2px 2px red !important }',
  },
  { name: 'right to left', change: rtl, like: { change: rtl } },
  { name: 'nhsuk-frontend’s own styles', css: NHSUK },
  {
    name: 'an old nhsuk page',
    css: `* { -moz-box-sizing: border-box; box-sizing: border-box } html { font-size: 62.5%; overflow-y: scroll } body { font: 1.6rem/1.6 Frutiger W01, Arial, sans-serif; color: #425563; -webkit-font-smoothing: antialiased }
      .hint, .error, .button, .panel, .choice, .title, .base { float: left; color: #fff !important; background: #005eb8 !important } fieldset { border: 1px dotted } label { font-weight: bold; display: inline } input { width: 13px !important }`,
  },
  {
    name: 'classes and ids that the kit uses',
    css: '.base, .title, .button, .hint, .choice, .exit-link, .input, #phone, [part] { display: none !important; color: red !important; position: fixed !important } ::part(base) { letter-spacing: normal }',
  },
  {
    name: 'a grid of everything',
    css: 'body, body * { display: grid !important; grid-template-columns: repeat(12, 1fr); gap: 40px; place-items: center !important }',
  },
  {
    name: 'floats and clears',
    css: 'body * { float: right !important; clear: both; overflow: hidden; max-height: none }',
  },
  {
    name: 'three columns',
    css: 'body { columns: 3; column-rule: 4px solid red } body * { break-inside: auto }',
  },
  {
    name: 'upright writing',
    css: 'body { writing-mode: vertical-rl; text-orientation: upright } care-self-referral { min-width: 0 }',
  },
  {
    name: 'everything moves',
    css: '@keyframes turn { to { rotate: 1deg } } body *:not([class*=care]) { transition: all 3s !important } h1 { animation: turn 1s infinite alternate }',
  },
  {
    name: 'another kind of type',
    css: '* { font-variant: small-caps !important; font-stretch: 50% !important; font-style: oblique !important; font-weight: 100 !important; font-feature-settings: "smcp", "onum" !important; font-kerning: none !important }',
  },
  {
    name: 'broken words',
    css: '* { word-break: break-all !important; hyphens: auto !important; white-space: pre !important; tab-size: 40; line-break: anywhere; quotes: none; text-align: justify !important }',
  },
  {
    name: 'dark by colour scheme',
    css: ':root { color-scheme: dark; accent-color: red; caret-color: lime } * { -webkit-text-fill-color: #ccc; -webkit-text-stroke: 1px #333 }',
  },
  {
    name: 'nothing to select or point at',
    css: '* { user-select: none !important; -webkit-user-select: none !important; cursor: none !important; touch-action: none; -webkit-tap-highlight-color: red }',
  },
  {
    name: 'tables of 1998',
    css: 'table, td { border-collapse: collapse; border-spacing: 9px; empty-cells: hide; caption-side: bottom; font: 10px Verdana; text-align: center; vertical-align: middle }',
    change: inBody(
      '<table width="100%" border="1" cellpadding="9"><tr><td nowrap align="center"><font size="1" color="red"><center>',
      '</center></font></td></tr></table>',
    ),
  },
  {
    name: 'quirks mode',
    css: 'body { font: x-small cursive }',
    change: (html) => html.replace('<!doctype html>', ''),
  },
  {
    name: 'one form around the page',
    css: 'form * { outline: 1px solid } form :invalid { background: red }',
    change: inBody(
      '<form id="aspnetForm" method="post" action="/lost" onsubmit="document.title = \'lost\'; return false">',
      '</form>',
    ),
  },
  {
    name: 'patched prototypes',
    script: `
      Object.defineProperty(Object.prototype, 'extend', { value() { return this }, writable: true, configurable: true });
      Array.prototype.last = function () { return this[this.length - 1] };
      Array.prototype.toJSON = undefined;
      String.prototype.trim = function () { return this.replace(/^\\s+|\\s+$/g, '') };
      Array.from = function (list) { return [].slice.call(list) };
      Function.prototype.bind = function (self) { const run = this, first = [].slice.call(arguments, 1); return function () { return run.apply(self, first.concat([].slice.call(arguments))) } };
      Element.prototype.remove = function () { if (this.parentNode) this.parentNode.removeChild(this) };
      Element.prototype.closest = (closest => function (what) { return closest.call(this, what) })(Element.prototype.closest);
      Number.prototype.format = function () { return '' + this };`,
  },
  {
    name: 'globals of module loaders',
    script: `window.module = { exports: {} }; window.exports = module.exports; window.define = () => { throw new Error('define') }; define.amd = {};
      window.require = () => { throw new Error('require') }; window.process = { env: {} }; window.global = window; window.name = 'main'; window.$ = window._ = () => { throw new Error('$') };`,
  },
  {
    name: 'zoom',
    css: 'body { zoom: 1.5 }',
    like: { css: 'body > * { zoom: 1.5 }' },
  },
  {
    name: 'a layer of its own, moved and cut',
    css: 'html, body { height: 100%; overflow: hidden } body { margin: 0; will-change: transform; transform: translateZ(0); contain: layout paint } main { overflow: auto }',
  },
  {
    name: 'a script that wraps, marks and tidies',
    script: `addEventListener('load', () => {
      for (const each of document.querySelectorAll('input, button, form, label, p:empty, a:empty')) each.remove();
      for (const each of document.querySelectorAll('body *')) each.classList.add('styled', 'clearfix');
      for (const each of document.querySelectorAll('[id]')) each.tabIndex = 5;
      document.addEventListener('keydown', (event) => event.stopPropagation());
      document.addEventListener('submit', (event) => event.preventDefault());
      document.addEventListener('contextmenu', (event) => event.preventDefault());
      document.onselectstart = document.ondragstart = () => false;
    });`,
  },
  {
    name: 'tags hidden until they are known',
    css: ':not(:defined) { visibility: hidden } :not(:defined) > * { display: none }',
  },
  {
    name: 'print',
    css: '@media print { * { color: red !important; background: yellow !important; font: 6pt serif } }',
    print: true,
  },
];

/** Those that `npm test` looks at: text, controls, colours, resets. `npm run test:hostile` has them all. */
export const FEW = HOSTILE_PAGES.slice(0, 5);
