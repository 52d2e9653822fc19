import { html, nothing, type TemplateResult } from 'lit';
import type { Card } from '@sixways/core/model/easy-read.js';
import { radios } from '../partials/choices.js';
import { heading } from '../partials/heading.js';
import { entryId, glossaryOf } from './hard-words.js';
import { cardId, type ReadContext } from './pages/read-context.js';

export { Listener } from './listen/listener.js';

/** What the hard words mean, each with the way back to its card. */
export function glossary(ctx: ReadContext, below: number): TemplateResult | typeof nothing {
  const { easyRead, t, level, lookUp } = ctx;
  const entries = glossaryOf(easyRead);
  if (entries.length === 0) return nothing;
  return html`<section class="glossary">
    ${heading(level(below), t('words.title'))}
    <dl>
      ${entries.map(
        ({ word, means, card }) =>
          html`<div>
            <dt id=${entryId(word)} tabindex="-1" lang=${easyRead.lang}>${word}</dt>
            <dd>
              <span lang=${easyRead.lang}>${means}</span>
              <a
                class="no-print"
                href="#${cardId(card)}"
                @click=${(event: Event) => {
                  event.preventDefault();
                  lookUp(cardId(card), card);
                }}
                >${t('words.back', { card })}</a
              >
            </dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

/** "Did we say that clearly?": for those who like, with a kind reply, and nothing is counted. */
export function question(card: Card, ctx: ReadContext): TemplateResult | typeof nothing {
  if (!card.question) return nothing;
  const { t, answers, answer } = ctx;
  const { ask, options } = card.question;
  const given = answers.get(card.id);
  return html`<details class="question no-print">
    <summary>${t('question')}</summary>
    ${radios({
      field: { id: `question-${card.id}`, type: 'radios' },
      label: ask,
      hint: undefined,
      optional: undefined,
      answer: given === undefined ? undefined : optionId(given),
      options: options.map(({ text }, i) => ({
        id: optionId(i),
        label: text,
        hint: undefined,
        exclusive: false,
        reveals: [],
      })),
      error: undefined,
      headingLevel: undefined,
      words: { error: '' },
      onAnswer: (_field, id) => answer(card.id, Number(String(id).slice(OPTION.length))),
    })}
    <p class="reply" role="status">${given === undefined ? nothing : options[given]!.reply}</p>
  </details>`;
}

const OPTION = 'option-';

function optionId(place: number): string {
  return OPTION + place;
}
