import languagesFile from '@sixways/content/languages.json' with { type: 'json' };
import { html, nothing, render, type ReactiveController } from 'lit';
import type { WordsHost } from './i18n-controller.js';
import type { Words } from './translator.js';
import { locales } from './locales/index.js';
import { wordsOf } from './words-of.js';

/** What is said of a language in `content/data/languages.json`. */
interface Language {
  dir: string;
  reviewed: unknown;
}
const LANGUAGES = (languagesFile as { languages: Record<string, Language> }).languages;
const noteWords = wordsOf(locales);
const notes = new WeakMap<WordsHost, LanguageNote>();

/** Makes a widget write in a language's direction, and say at its end that no speaker has read the words yet. */
export async function speakIn(lang: string, host: WordsHost): Promise<void> {
  const words = await noteWords(lang, 'note');
  const note = notes.get(host) ?? new LanguageNote(host);
  notes.set(host, note);
  note.words.set(lang, words);
}

/**
 * Goes with any widget, so that none can forget it. It comes with the first words that are not English: who reads
 * English does not load it.
 */
class LanguageNote implements ReactiveController {
  readonly words = new Map<string, Words>();

  constructor(private readonly host: WordsHost) {
    host.addController(this);
  }

  hostUpdated(): void {
    const base = this.host.shadowRoot?.querySelector<HTMLElement>('.base');
    if (!base) return;
    const language = LANGUAGES[base.lang];
    if (language) base.dir = language.dir;
    else base.removeAttribute('dir');
    // After all that the widget draws itself.
    render(this.#note(base.lang, language), base);
  }

  #note(lang: string, language: Language | undefined): unknown {
    const words = this.words.get(lang);
    if (!language || !words) return nothing;
    const said = [
      this.host.readingLevel === 'easy' && words['note.noEasyRead'],
      !language.reviewed && words['note.notReviewed'],
    ].filter((text) => text);
    return said.length ? html`<p class="hint language-note">${said.join(' ')}</p>` : nothing;
  }
}
