import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { languageFor, type ReadingLevel } from './language.js';
import {
  addWords,
  hasKey,
  hasWords,
  translator,
  type Translate,
  type Values,
  type Words,
} from './translator.js';

/** Loads a widget's words in one language. */
export type WordsLoader = (lang: string) => Promise<Words>;

interface Host extends ReactiveControllerHost, Element {
  readonly readingLevel: ReadingLevel;
}

/**
 * A widget's language: follows the nearest `lang` and the reading level, loads only the words in use,
 * and asks the widget to render once they are there.
 */
export class I18nController implements ReactiveController {
  lang = 'en';
  /** False until the words of a language are there; the widget then shows its fallback. */
  ready = false;
  /** When the words could not be loaded. */
  failed = false;
  #translate: Translate = (key) => key;
  #site: Record<string, Words> = {};

  constructor(
    private readonly host: Host,
    private readonly namespace: string,
    private readonly load: WordsLoader,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    langChanged.add(this.#follow);
    watchLang();
    this.#follow();
  }

  hostDisconnected(): void {
    langChanged.delete(this.#follow);
    if (langChanged.size === 0) unwatchLang();
  }

  hostUpdate(): void {
    if (!this.ready || languageFor(this.host, this.host.readingLevel) !== this.lang) this.#follow();
  }

  /** The words for a key. */
  t = (key: string, values?: Values): string => this.#translate(key, values);

  /** Whether a key has words. */
  has(key: string): boolean {
    return hasKey(this.lang, this.#namespaces, key);
  }

  /** A site's own words, by language; they come before the widget's. */
  setSiteWords(byLang: Record<string, Words>): void {
    this.#site = byLang;
    this.#use(this.lang);
  }

  get #namespaces(): string[] {
    return Object.keys(this.#site).length ? [this.#siteNamespace, this.namespace] : [this.namespace];
  }
  readonly #siteNamespace = `site-${siteCount++}`;

  #follow = (): void => {
    const lang = languageFor(this.host, this.host.readingLevel);
    if (lang === this.lang && this.ready) return;
    this.lang = lang;
    if (hasWords(lang, this.namespace)) this.#use(lang);
    else if (!isServer) void this.#fetch(lang);
  };

  async #fetch(lang: string): Promise<void> {
    try {
      const words = await this.load(lang);
      addWords(lang, this.namespace, words);
      if (lang === this.lang) this.#use(lang);
    } catch {
      this.failed = true;
      this.host.requestUpdate();
    }
  }

  #use(lang: string): void {
    for (const [each, words] of Object.entries(this.#site)) addWords(each, this.#siteNamespace, words);
    this.#translate = translator(lang, this.#namespaces);
    const wasReady = this.ready;
    this.ready = hasWords(lang, this.namespace);
    if (wasReady || this.ready) this.host.requestUpdate();
  }
}

let siteCount = 0;

/** One observer for all widgets of the page: `lang` may change anywhere above them. */
const langChanged = new Set<() => void>();
let observer: MutationObserver | undefined;

function watchLang(): void {
  if (observer || isServer) return;
  observer = new MutationObserver(() => langChanged.forEach((follow) => follow()));
  observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
}

function unwatchLang(): void {
  observer?.disconnect();
  observer = undefined;
}
