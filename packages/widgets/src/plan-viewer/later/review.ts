import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '@sixways/core/model/record.js';
import { textarea } from '../../partials/text-input.js';
import { contact } from '../pages/lists.js';
import { field } from './fields.js';
import type { LaterContext } from './later-context.js';

/** The next review that is arranged, those that were asked for, and asking for one now. */
export function review(ctx: LaterContext): TemplateResult {
  const { view, t, day, canAsk } = ctx;
  const { due, responsible, requested = [] } = view.plan.review ?? {};
  return html`<p>${due ? t('review.next', { day: day(due) }) : t('review.notSet')}</p>
    ${responsible ? html`<p>${t('review.who')} ${contact(responsible)}</p>` : nothing}
    ${
      requested.length
        ? html`<ul class="lines">
            ${requested.map(
              ({ at, about }) =>
                html`<li>
                  ${t('review.wasAsked', { day: day(at.slice(0, 10)) })}
                  ${about ? html`<q>${about}</q>` : nothing}
                </li>`,
            )}
          </ul>`
        : nothing
    }
    <p>${t('review.any')}</p>
    ${canAsk ? askNow(ctx) : byPhone(ctx, t('review.cannot'))}`;
}

function askNow(ctx: LaterContext): TemplateResult {
  const { t, drafts, asking, ask } = ctx;
  const busy = asking.kind === 'asking';
  return html`<form
      @submit=${(event: Event) => {
        event.preventDefault();
        if (!busy) ask();
      }}
    >
      ${textarea(
        field('review-about', t('review.about'), drafts.reviewAbout, (text) => (drafts.reviewAbout = text), {
          hint: t('review.aboutHint'),
        }),
      )}
      <button class="button" type="submit" aria-disabled=${busy ? 'true' : nothing}>
        ${t('review.ask')}
      </button>
    </form>
    <div class="status" role="status">
      ${asking.kind === 'asking' ? html`<p>${t('review.asking')}</p>` : nothing}
      ${asking.kind === 'asked' ? html`<p><strong>${t('review.asked')}</strong></p>` : nothing}
      ${asking.kind === 'failed' ? html`<p><strong>${t(`review.failed.${asking.error}`)}</strong></p>` : nothing}
    </div>
    ${asking.kind === 'failed' ? byPhone(ctx, t('review.byPhone')) : nothing}`;
}

/** People of the plan to call: no "no" ends without somebody. */
function byPhone({ view, t }: LaterContext, text: string): TemplateResult {
  const { review: own, professionalContacts } = view.plan;
  const reachable = (each: Contact | undefined): each is Contact =>
    Boolean(each && (each.phone || each.email));
  const all = [own?.responsible, ...professionalContacts].filter(reachable).slice(0, 5);
  return html`<p>${text}</p>
    <ul class="doors">
      ${all.map((each) => html`<li>${contact(each)}</li>`)}
      <li><strong>${t('doors.practice')}</strong></li>
      <li><strong>${t('doors.111')}</strong> <a href="tel:111">111</a></li>
    </ul>`;
}
