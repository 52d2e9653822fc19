import { html, nothing, type TemplateResult } from 'lit';
import type { Video } from '@sixways/core/model/easy-read.js';
import type { Freshness } from '@sixways/core/rules/freshness.js';
import { crisisHelp, crisisHelpFolded } from '../../partials/crisis-help.js';
import { doorList } from '../../partials/doors.js';
import { heading } from '../../partials/heading.js';
import { cardList } from './card.js';
import { end } from './end.js';
import { endOf, type ReadContext } from './read-context.js';
import { tools } from './tools.js';

/** The whole explainer. */
export function whole(ctx: ReadContext, freshness: Freshness): TemplateResult {
  const { easyRead, t, level, view, listener } = ctx;
  return html`${heading(level(), html`<span lang=${easyRead.lang}>${easyRead.title}</span>`, 'heading title')}
    <p class="about" lang=${easyRead.lang}>${easyRead.about}</p>
    ${freshness === 'overdue' ? overdue(ctx) : nothing} ${tools(ctx)}
    <slot name="video">${easyRead.video ? film(easyRead.video) : nothing}</slot>
    ${view === 'one' ? place(ctx) : nothing} ${cardList(ctx)} ${end(ctx)}
    ${view === 'one' ? turn(ctx) : nothing} ${crisisHelpFolded(t)} ${listener?.bar(ctx) ?? nothing}`;
}

/** A year after its review was due nothing is said any more but whom to ask. */
export function withdrawn({ easyRead, t, level }: ReadContext): TemplateResult {
  return html`${heading(level(), html`<span lang=${easyRead.lang}>${easyRead.title}</span>`, 'heading title')}
    <div class="notice warning withdrawn">
      <p><strong>${t('withdrawn.title')}</strong></p>
      <p>${t('withdrawn.text')}</p>
    </div>
    <div lang=${easyRead.lang}>${doorList(easyRead.doors)}</div>
    ${crisisHelp(level(1), t)}`;
}

function overdue({ easyRead, t, day }: ReadContext): TemplateResult {
  return html`<div class="notice warning">
    <p><strong>${t('overdue.title')}</strong></p>
    <p>${t('overdue.text', { day: day(easyRead.reviewDue) })}</p>
  </div>`;
}

/** Nothing is fetched and nothing plays before somebody presses play. */
function film({ src, title, captions }: Video): TemplateResult {
  return html`<video
    class="no-print"
    controls
    preload="none"
    playsinline
    aria-label=${title}
    src=${src}
    @play=${{ handleEvent: showCaptions, once: true }}
  >
    ${captions.map(
      (each) => html`<track kind="captions" src=${each.src} srclang=${each.lang} label=${each.label} />`,
    )}
  </video>`;
}

/** Captions are on until somebody turns them off. A `default` track would be fetched before somebody presses play. */
function showCaptions({ target }: Event): void {
  const first = (target as HTMLVideoElement).textTracks[0];
  if (first) first.mode = 'showing';
}

/** Where the person is, for those who go card by card. The focus comes here, so that it is announced. */
function place({ easyRead, t, level, card }: ReadContext): TemplateResult {
  const of = easyRead.cards.length;
  const text = card > of ? t('place.end') : t('place.card', { number: card, of });
  return html`<div class="no-print">${heading(level(1), text, 'heading place')}</div>`;
}

function turn({ easyRead, t, card, goTo }: ReadContext): TemplateResult {
  const last = endOf(easyRead);
  return html`<div class="turn no-print">
    ${card > 1 ? html`<button class="button plain" type="button" @click=${() => goTo(card - 1)}>${t('back')}</button>` : nothing}
    ${
      card < last
        ? html`<button class="button" type="button" @click=${() => goTo(card + 1)}>
            ${t(card === last - 1 ? 'next.end' : 'next')}
          </button>`
        : nothing
    }
  </div>`;
}
