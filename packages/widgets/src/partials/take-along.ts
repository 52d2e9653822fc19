import { html, nothing, type TemplateResult } from 'lit';
import { adoptLater } from '../base/adopt-later.js';
import { printAlone } from '../base/print-alone.js';
import type { Translate } from '../i18n/translator.js';
import { heading, type HeadingLevel } from './heading.js';
import { takeAlongStyles } from './take-along.styles.js';

/** One part of what a person takes along. */
export interface Section {
  title: string;
  /** Lines of text, or a label and what was said to it. */
  lines: readonly (string | { label: string; text: string })[];
}

/** All that is taken along. */
export interface Paper {
  title: string;
  /** Below the title: whose it is, from when. */
  lead?: string;
  sections: readonly Section[];
}

interface Host {
  t: Translate;
  level(below: number): HeadingLevel;
  root(): HTMLElement | DocumentFragment;
  redraw(): void;
}

/** In print: twice as large as the usual 12 points, as large print should be at least 16. */
const LARGE = 'large-print';

/**
 * What a person takes along on paper or as text: shown as it will be printed, with the buttons for it.
 * Needs the words `take.…` of part `records`.
 */
export class TakeAlong {
  #said = '';
  #byHand = false;

  constructor(private readonly host: Host) {
    adoptLater(host.root() as ShadowRoot, takeAlongStyles);
  }

  /** Another page came up: what was said about the last press is over. */
  leave(): void {
    this.#said = '';
    this.#byHand = false;
  }

  render(paper: Paper): TemplateResult {
    const { t } = this.host;
    return html`${this.#paper(paper)}
      ${
        this.#byHand
          ? html`<label class="label" for="take-text">${t('take.byHand')}</label>
              <textarea class="input" id="take-text" rows="8" readonly .value=${asText(paper)}></textarea>`
          : nothing
      }
      <p class="no-print">
        <button class="button" type="button" @click=${() => this.#print(false)}>${t('take.print')}</button>
        <button class="button plain" type="button" @click=${() => this.#print(true)}>
          ${t('take.large')}
        </button>
        <button class="button plain" type="button" @click=${() => void this.#copy(paper)}>
          ${t('take.copy')}
        </button>
      </p>
      <p class="no-print said" role="status">${this.#said}</p>`;
  }

  #paper({ title, lead, sections }: Paper): TemplateResult {
    const { level } = this.host;
    return html`<div class="paper" part="summary">
      ${heading(level(0), title, 'page-title')} ${lead ? html`<p>${lead}</p>` : nothing}
      ${sections.map(
        (section) =>
          html`<section class="paper-part">
            ${heading(level(1), section.title)}
            <ul>
              ${section.lines.map((line) =>
                typeof line === 'string'
                  ? html`<li>${line}</li>`
                  : html`<li><strong>${labelled(line.label)}</strong> ${line.text}</li>`,
              )}
            </ul>
          </section>`,
      )}
    </div>`;
  }

  #print(large: boolean): void {
    const paper = this.host.root().querySelector('.paper[part="summary"]');
    if (!paper) return;
    paper.classList.toggle(LARGE, large);
    printAlone(paper);
  }

  /** Where the browser refuses, the words stand in a box, selected. */
  async #copy(paper: Paper): Promise<void> {
    const { t, root, redraw } = this.host;
    try {
      await navigator.clipboard.writeText(asText(paper));
      this.#said = t('take.copied');
      this.#byHand = false;
      redraw();
    } catch {
      this.#said = t('take.select');
      this.#byHand = true;
      redraw();
      // Once it is drawn.
      setTimeout(() => root().querySelector<HTMLTextAreaElement>('#take-text')?.select());
    }
  }
}

/** A question has its own mark. */
function labelled(label: string): string {
  return /[?!.]$/.test(label) ? label : `${label}:`;
}

/** The same as plain text. */
export function asText({ title, lead, sections }: Paper): string {
  const part = (section: Section) =>
    [
      section.title,
      ...section.lines.map(
        (line) => `- ${typeof line === 'string' ? line : `${labelled(line.label)} ${line.text}`}`,
      ),
    ].join('\n');
  return [[title, lead].filter(Boolean).join('\n'), ...sections.map(part)].join('\n\n') + '\n';
}
