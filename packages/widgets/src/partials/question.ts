import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Translate } from '../i18n/translator.js';
import { errorSummary } from './error-summary.js';
import type { HeadingLevel } from './heading.js';

/** What to mend: a key of the words, and the control it is about. */
export interface Fault {
  key: string;
  target: string;
}

/** A question's page, around what it asks. */
export interface QuestionFrame {
  /** Names the question: another one gets boxes of its own, with nothing of this one in them. */
  key: string;
  t: Translate;
  level(below: number): HeadingLevel;
  /** Where "back" leads, in words. */
  back: string;
  /** What the question is about, above it. */
  about?: string | undefined;
  faults: readonly Fault[];
  body: unknown;
  /** Whether another question follows: then people may stop here as well. */
  goesOn: boolean;
  onBack(): void;
  /** "That is enough for now". Absent: not offered. */
  onEnough?: (() => void) | undefined;
  onSubmit(event: SubmitEvent): void;
}

/** One question a page. Needs the keys `errors.title`, `continue`, `save`, `enough`. */
export function question(frame: QuestionFrame): TemplateResult {
  const { key, t, level, back, about, faults, body, goesOn, onBack, onEnough, onSubmit } = frame;
  const lines = faults.map(({ key, target }) => ({ text: t(key), target }));
  return html`<button class="link back" type="button" @click=${onBack}>${back}</button>
    ${lines.length ? errorSummary(level(1), t('errors.title'), lines) : nothing}
    ${keyed(
      key,
      html`<form class="page question" autocomplete="off" novalidate @submit=${onSubmit}>
        ${about ? html`<p class="about">${about}</p>` : nothing} ${body}
        <p>
          <button class="button">${t(goesOn ? 'continue' : 'save')}</button>
          ${
            goesOn && onEnough
              ? html`<button class="link" type="button" @click=${onEnough}>${t('enough')}</button>`
              : nothing
          }
        </p>
      </form>`,
    )}`;
}

/** The error of a control, in words, for `box`. Needs the key `errors.prefix`. */
export function errorAt(
  t: Translate,
  faults: readonly Fault[],
  target: string,
): { error?: string; errorPrefix: string } {
  const key = faults.find((fault) => fault.target === target)?.key;
  return { ...(key && { error: t(key) }), errorPrefix: t('errors.prefix') };
}
