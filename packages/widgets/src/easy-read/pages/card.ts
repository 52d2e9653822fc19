import { html, nothing, type TemplateResult } from 'lit';
import type { Card } from '@sixways/core/model/easy-read.js';
import { heading } from '../../partials/heading.js';
import { picture } from '../../partials/picture.js';
import { cutAtHardWords, entryId, type Piece } from '../hard-words.js';
import { cardId, endOf, type ReadContext } from './read-context.js';

/** All cards. Where they come one by one the others are hidden, not left out: they are printed. */
export function cardList(ctx: ReadContext): TemplateResult {
  const { easyRead, view, card } = ctx;
  const { cards, lang } = easyRead;
  return html`<ol class="cards" part="cards" lang=${lang} ?data-off=${view === 'one' && card > cards.length}>
    ${cards.map((each, i) => oneCard(each, i + 1, ctx))}
  </ol>`;
}

function oneCard(card: Card, number: number, ctx: ReadContext): TemplateResult {
  const { easyRead, view, level, later, listener } = ctx;
  const drawing = easyRead.pictures[card.picture];
  const one = view === 'one';
  return html`<li
    class="card"
    part="card"
    id=${cardId(number)}
    tabindex="-1"
    ?data-off=${one && number !== ctx.card}
  >
    ${
      card.title
        ? html`<div class=${part(ctx, number, 'title', 'part-title')}>
            ${heading(level(one ? 2 : 1), card.title, 'heading')}
          </div>`
        : nothing
    }
    <div class="pair">
      <div class="left">${drawing ? picture(drawing, card.alt) : nothing}</div>
      <div class="right">
        ${card.sentences.map(
          (sentence, i) =>
            html`<p class=${part(ctx, number, `sentence-${i}`, 'sentence')}>
              ${cutAtHardWords(sentence, card.hardWords).map((piece) => hardWord(piece, ctx))}
            </p>`,
        )}
        ${card.hardWords.map(
          ({ word, means }, i) =>
            html`<p class=${part(ctx, number, `word-${i}`, 'means')}>
              <strong>${word}</strong><span aria-hidden="true"> = </span
              ><span class="hidden">: </span>${means}
            </p>`,
        )}
        ${listener?.fromHere(number, ctx) ?? nothing} ${later?.question(card, ctx) ?? nothing}
      </div>
    </div>
  </li>`;
}

/** The classes of what is read aloud as one piece. */
function part({ listener }: ReadContext, card: number, key: string, name: string): string {
  return listener?.says(card, key) ? `${name} spoken` : name;
}

/** In bold; once the list at the end is there, it leads to it. */
function hardWord({ text, hard }: Piece, { later, lookUp, easyRead }: ReadContext): unknown {
  if (!hard) return text;
  if (!later) return html`<strong>${text}</strong>`;
  const id = entryId(hard.word);
  return html`<a
    class="hard"
    href="#${id}"
    @click=${(event: Event) => {
      // A fragment would not reach into a shadow root, and would change the page's address.
      event.preventDefault();
      lookUp(id, endOf(easyRead));
    }}
    ><strong>${text}</strong></a
  >`;
}
