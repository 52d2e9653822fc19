import { html, type TemplateResult } from 'lit';
import type { Answer, Field } from '@sixways/core/model/form.js';
import type { Translate } from '../i18n/translator.js';
import { radios } from '../partials/choices.js';
import { crisisHelp } from '../partials/crisis-help.js';
import { errorSummary } from '../partials/error-summary.js';
import { controlId, type FieldView } from '../partials/field.js';
import { heading, type HeadingLevel } from '../partials/heading.js';

/** The first question stands in code as well as in the form's file, so that it is there before the file is. */
export const WHO: Field = { id: 'who', type: 'radios', options: [{ id: 'myself' }, { id: 'someone' }] };

export interface FirstPage {
  t: Translate;
  has(key: string): boolean;
  level(below?: number): HeadingLevel;
  answer: Answer | undefined;
  /** What to mend, in words. */
  error: string | undefined;
  onAnswer(answer: Answer): void;
  onSubmit(event: Event): void;
  /** What an earlier visit left on this device. */
  notices: unknown;
  /** Below the question. */
  foot: unknown;
}

/** Crisis help first, then the first question: drawn before the rest of the form is loaded, and by the server. */
export function firstPage(page: FirstPage): TemplateResult {
  const { t, level, error } = page;
  const view = whoView(page);
  return html`${heading(level(), t('title'), 'title')}
    <p>${t('intro')}</p>
    ${crisisHelp(level(1), t)} ${page.notices}
    ${error && errorSummary(level(1), t('errors.title'), [{ text: error, target: controlId(view) }])}
    <form novalidate autocomplete="off" @submit=${page.onSubmit}>
      ${radios(view)}
      <button class="button" type="submit">${t('continue')}</button>
    </form>
    ${page.foot}`;
}

function whoView({ t, has, level, answer, error, onAnswer }: FirstPage): FieldView {
  const words = (key: string) => (has(key) ? t(key) : undefined);
  return {
    field: WHO,
    label: t('who.label'),
    hint: words('who.hint'),
    optional: undefined,
    answer,
    options: WHO.options!.map(({ id }) => ({
      id,
      label: t(`who.option.${id}`),
      hint: words(`who.optionHint.${id}`),
      exclusive: false,
      reveals: [],
    })),
    error: error ? { text: error, parts: [] } : undefined,
    headingLevel: level(1),
    words: { error: t('errors.prefix') },
    onAnswer: (_field, given) => onAnswer(given),
  };
}
