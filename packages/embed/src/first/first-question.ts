/*
 * The first question of a widget on somebody's page, drawn before the widget's own script is there. Most people who
 * open a page never touch its form: they download these few kB, and the form itself comes with the first touch.
 * The build fills in what the server rendered, one file a language; the widget later takes over the very same nodes.
 */
import { build, type FirstPage } from './nodes.js';
import { Sleeper, type Wake } from './sleeper.js';

declare const SIXWAYS_FIRST: FirstPage;

const { css, nodes, failed, check } = SIXWAYS_FIRST;
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/** Shows the first question in an element that is not defined yet, and wakes it when there is reason to. */
export function show(element: HTMLElement, wake: Wake): void {
  if (!element.shadowRoot) {
    const root = element.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(...build(nodes));
  }
  Sleeper.of(element, { wake, failed, check: checkContent }).watch();
}

/** @throws {ContentError} what is wrong with the page's content */
async function checkContent(content: string): Promise<object> {
  const address = new URL(check, import.meta.url).href;
  const { default: checkParsed } = (await import(/* @vite-ignore */ address)) as Check;
  return checkParsed(JSON.parse(content));
}

interface Check {
  default(content: unknown): object;
}
