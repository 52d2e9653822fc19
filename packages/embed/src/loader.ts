import type { Wake, Woken } from './first/sleeper.js';
import type { Chunks, FirstQuestion, WakeModule, WidgetFiles } from './loader/chunks.js';
import { readHostedLink, standsAlone } from './loader/hosted-link.js';

/*
 * What a page includes: <script src="https://…/cdn/loader.js" async></script>
 * `data-preload="options-grid"` fetches a widget's files before its tag is there; `data-layer` tells the page's tag manager.
 * A classic script, so that it runs wherever a script runs and knows where it came from.
 * It finds care-… tags and links to hosted pages, now and later, and loads what they need and nothing else.
 */

/** Filled in by the build. */
declare const SIXWAYS_CHUNKS: Chunks;
/** Named once: the build writes the whole map wherever it is named. */
const chunks = SIXWAYS_CHUNKS;

const PREFIX = 'care-';
const TAGS = Object.keys(chunks).map((widget) => PREFIX + widget);
/** `:not(:defined)` finds custom elements nobody registered: ours still to load, and mistyped ones. Editors make links relative: `w/…`. */
const CANDIDATES = [':not(:defined)', ...TAGS, 'a[href*="w/"]'].join();

/** First pages are rendered with these at their defaults. In a journey, other widgets hand things to a form that is awake. */
const NOT_AS_RENDERED = '[exit-url], [heading-level]:not([heading-level="2"]), care-journey *';

/** Loaded only where a page wants its tag manager told. */
const DATA_LAYER = 'data-layer.js';

/** Widgets that hand something to a backend. */
const SENDERS = new Set(['self-referral']);

/** On an element: the copy of the loader that takes care of it. With two versions on a page, the first that sees it. */
const KEEPER = Symbol.for('sixways.keeper');
interface Kept extends Element {
  [KEEPER]?: string;
}

const requested = new Set<string>();
const warned = new Set<string>();

function start(base: string, { layer, preload: wanted = '' }: DOMStringMap): void {
  const origin = new URL(base).origin;
  // Included twice: the first copy from a host does the work.
  const mark = Symbol.for(`sixways.loader ${base}`);
  if (mark in document) return;
  Object.defineProperty(document, mark, { value: true });
  if (layer !== undefined) import(base + DATA_LAYER).catch(() => {});
  for (const widget of wanted.split(' ')) {
    const lang = languageOf(document.documentElement);
    const files = Object.hasOwn(chunks, widget) && chunks[widget];
    if (files) preload(files.first?.[lang] ? [files.first[lang]] : filesOf(files, lang), base);
  }

  const visit = (element: Element): void => {
    if (element.localName.startsWith(PREFIX)) equip(element, base, origin);
    else if (element instanceof HTMLAnchorElement) upgrade(element, base, origin);
  };
  const search = (root: Element): void => {
    if (root.matches(CANDIDATES)) visit(root);
    root.querySelectorAll(CANDIDATES).forEach(visit);
  };
  new MutationObserver((records) => {
    for (const record of records)
      for (const node of record.addedNodes) if (node instanceof Element && node.isConnected) search(node);
  }).observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', () => search(document.documentElement), { once: true });
  search(document.documentElement);
}

/** A link alone in its block becomes the widget, and stays inside as what is shown until, or unless, the widget comes up. */
function upgrade(link: HTMLAnchorElement, base: string, origin: string): void {
  // While the page is still arriving, more words may follow the link.
  if (document.readyState === 'loading') return;
  const hosted = readHostedLink(link, origin);
  if (!hosted || !(hosted.widget in chunks) || !standsAlone(link)) return;
  const element: Kept = document.createElement(PREFIX + hosted.widget);
  element[KEEPER] = base;
  for (const [name, value] of Object.entries(hosted.attributes)) element.setAttribute(name, value);
  link.replaceWith(element);
  // Found as any other tag from here on: the observer sees it.
  element.append(link);
}

/** Gives a tag the attributes its page left out, and asks for its files. */
function equip(element: Kept, base: string, origin: string): void {
  const tag = element.localName;
  const widget = tag.slice(PREFIX.length);
  const files = Object.hasOwn(chunks, widget) ? chunks[widget] : undefined;
  if (!files) {
    if (!customElements.get(tag))
      warnOnce(`There is no <${tag}>. Known: ${TAGS.map((known) => `<${known}>`).join(', ')}.`);
    return;
  }
  if ((element[KEEPER] ??= base) !== base) return;
  void customElements.whenDefined(tag).then(() => markReady(element));
  if (SENDERS.has(widget)) addressTo(element, origin);
  if (requested.has(tag) || customElements.get(tag)) return;
  const lang = languageOf(element);
  const first = element.matches(NOT_AS_RENDERED) ? undefined : files.first?.[lang];
  if (first)
    return showFirst(element as HTMLElement, base + first, (widgets) =>
      wake(tag, files, base, lang, widgets),
    );
  requested.add(tag);
  preload(filesOf(files, lang), base);
  import(base + files.entry).catch((error: unknown) => giveUp(tag, base, error));
}

/** Shows the first question alone. Where even that fails, the widget itself is loaded. */
function showFirst(element: HTMLElement, url: string, wake: Wake): void {
  (import(url) as Promise<FirstQuestion>)
    .then(({ show }) => show(element, wake))
    .then(() => markReady(element))
    .catch(() => void wake([]).catch(() => {}));
}

/** Loads a widget of which first pages are shown. @throws {Error} when it could not be loaded */
async function wake(
  tag: string,
  files: WidgetFiles,
  base: string,
  lang: string,
  widgets: readonly Woken[],
): Promise<void> {
  requested.add(tag);
  try {
    await fetchAll([files.wake!, ...filesOf(files, lang)], base);
    const module = (await import(base + files.wake!)) as WakeModule;
    await module.wake(widgets, lang);
  } catch (error) {
    giveUp(tag, base, error);
    throw error;
  }
}

/** The tag's own content, a link or a phone number, is still there. A later tag tries again. */
function giveUp(tag: string, base: string, error: unknown): void {
  requested.delete(tag);
  warnOnce(`<${tag}> could not be loaded from ${base}; its fallback stays. ${String(error)}`);
}

/** Where answers go: where the page says, for the tag or for the journey around it; else the host that the loader came from. */
function addressTo(element: Element, origin: string): void {
  const adapter = element.getAttribute('adapter');
  if (element.hasAttribute('endpoint') || (adapter !== null && adapter !== 'fhir')) return;
  const journey = adapter === null ? element.closest('care-journey[adapter]') : null;
  if (journey) {
    for (const name of ['endpoint', 'adapter']) {
      const said = journey.getAttribute(name);
      if (said !== null) element.setAttribute(name, said);
    }
    return;
  }
  element.setAttribute('endpoint', `${origin}/fhir/R4`);
  if (adapter === null) element.setAttribute('adapter', 'fhir');
}

/** For a page's style sheet: from now on it shows more than its fallback. */
function markReady(element: Element): void {
  element.setAttribute('data-ready', '');
}

/** Everything that a widget starts with. */
function filesOf({ entry, imports, words }: WidgetFiles, lang: string): string[] {
  return [entry, ...imports, ...(words[lang] ?? [])];
}

function preload(files: readonly string[], base: string): void {
  for (const file of files) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = base + file;
    document.head.append(link);
  }
}

/**
 * Fetches files without running them. Firefox never asks again for a module that failed once: so none is imported
 * before all that it needs is there, and the next touch can try again.
 */
function fetchAll(files: readonly string[], base: string): Promise<unknown> {
  return Promise.all(
    files.map(async (file) => {
      const answer = await fetch(base + file);
      if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
      await answer.arrayBuffer();
    }),
  );
}

/** The words to fetch beforehand, in English; other languages are the widget's to find. A wrong guess costs a moment. */
function languageOf(element: Element): string {
  const near = (name: string): string => element.closest(`[${name}]`)?.getAttribute(name) ?? '';
  const lang = near('lang');
  if (/^(?!en)[a-z]/i.test(lang)) return lang;
  return near('reading-level') === 'easy' || /-x-easy$/i.test(lang) ? 'en-x-easy' : 'en';
}

function warnOnce(text: string): void {
  if (warned.has(text)) return;
  warned.add(text);
  console.warn(`Sixways: ${text}`);
}

// Scripts that load others later (Rocket Loader) leave no current one.
const script = document.currentScript ?? document.querySelector('script[src*="/cdn"][src*="/loader.js"]');
if (script instanceof HTMLScriptElement) start(new URL('.', script.src).href, script.dataset);
