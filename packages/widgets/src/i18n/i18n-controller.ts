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

/** Loads a part of a widget's words in one language, for a widget or, without one, for a server. */
export type WordsLoader = (lang: string, part: string, host?: WordsHost) => Promise<Words>;

/** A widget, as far as its words are concerned. */
export interface WordsHost extends ReactiveControllerHost, Element {
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
  #translate: Translate = (key) => key;
  #site: Record<string, Words> = {};
  readonly #siteNamespace = `site-${siteCount++}`;
  readonly #needed: Set<string>;

  /**
   * @param parts the parts of the widget's words; where two know a key, the earlier wins. The last is needed from the start.
   */
  constructor(
    private readonly host: WordsHost,
    private readonly namespace: string,
    private readonly parts: readonly string[],
    private readonly load: WordsLoader,
  ) {
    this.#needed = new Set(parts.slice(-1));
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

  /** Another one whenever the words are others. */
  get current(): unknown {
    return this.#translate;
  }

  /** Whether a key has words. */
  has(key: string): boolean {
    return hasKey(this.lang, this.#namespaces, key);
  }

  /**
   * Makes sure that a part of the words is there, now and after a change of language.
   * Rejects when it could not be loaded; asking again tries again.
   */
  async need(part: string): Promise<void> {
    // There already: nothing to draw anew.
    if (this.ready && this.#needed.has(part)) return;
    // The language may change meanwhile: then its words are needed.
    for (let lang = ''; lang !== this.lang;) await this.#fetch((lang = this.lang), [part]);
    this.#needed.add(part);
    this.#use(this.lang);
  }

  /** A site's own words, by language; they come before the widget's. */
  setSiteWords(byLang: Record<string, Words>): void {
    this.#site = byLang;
    this.#use(this.lang);
  }

  get #namespaces(): string[] {
    const own = this.parts.filter((part) => this.#needed.has(part)).map((part) => this.#part(part));
    return Object.keys(this.#site).length ? [this.#siteNamespace, ...own] : own;
  }

  #part(part: string): string {
    return `${this.namespace}.${part}`;
  }

  #follow = (): void => {
    const lang = languageFor(this.host, this.host.readingLevel);
    if (lang === this.lang && this.ready) return;
    this.lang = lang;
    if ([...this.#needed].every((part) => hasWords(lang, this.#part(part)))) this.#use(lang);
    else if (!isServer)
      // Without words the widget keeps showing what it shows: its fallback, or the language before.
      void this.#fetch(lang, [...this.#needed]).then(
        () => lang === this.lang && this.#use(lang),
        () => {},
      );
  };

  async #fetch(lang: string, parts: readonly string[]): Promise<void> {
    const missing = parts.filter((part) => !hasWords(lang, this.#part(part)));
    const loaded = await Promise.all(missing.map((part) => this.load(lang, part, this.host)));
    missing.forEach((part, i) => addWords(lang, this.#part(part), loaded[i]!));
  }

  #use(lang: string): void {
    for (const [each, words] of Object.entries(this.#site)) addWords(each, this.#siteNamespace, words);
    this.#translate = translator(lang, this.#namespaces);
    this.ready = [...this.#needed].every((part) => hasWords(lang, this.#part(part)));
    if (this.ready) this.host.requestUpdate();
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
