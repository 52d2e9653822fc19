import { html, nothing, type TemplateResult } from 'lit';
import type { Freshness } from '@sixways/core/rules/freshness.js';
import { doorList } from '../../partials/doors.js';
import { heading } from '../../partials/heading.js';
import { STAGES, type GridContext, type Stage } from './grid-context.js';

/** Around every step: what this is, how old it is, the three steps, who wrote it, whom to ask. */
export function around(ctx: GridContext, stage: Stage, freshness: Freshness, body: unknown): TemplateResult {
  const { aid, level } = ctx;
  return html`${heading(level(0), aid.title, 'heading title')}
  ${freshness === 'overdue' ? overdue(ctx) : nothing} ${steps(ctx, stage)} ${body} ${onward(ctx, stage)}
  ${provenance(ctx)} ${urgent(ctx)}`;
}

/** A year after its review was due nothing is said any more but whom to ask. */
export function withdrawn(ctx: GridContext): TemplateResult {
  const { aid, t, level } = ctx;
  return html`${heading(level(0), aid.title, 'heading title')}
    <div class="notice warning withdrawn">
      <p><strong>${t('withdrawn.title')}</strong></p>
      <p>${t('withdrawn.text')}</p>
    </div>
    ${doorList(aid.doors)} ${urgent(ctx)}`;
}

function overdue({ aid, t, phrases, day }: GridContext): TemplateResult {
  return html`<div class="notice warning">
    <p><strong>${t('overdue.title')}</strong></p>
    <p>${phrases('overdue.text', { day: day(aid.reviewDue) })}</p>
  </div>`;
}

function steps({ t, goTo }: GridContext, stage: Stage): TemplateResult {
  return html`<nav class="steps no-print" aria-label=${t('steps')}>
    <ol>
      ${STAGES.map(
        (each) =>
          html`<li>
            <button
              type="button"
              aria-current=${each === stage ? 'step' : nothing}
              @click=${() => goTo(each)}
            >
              ${t(`${each}.title`)}
            </button>
          </li>`,
      )}
    </ol>
  </nav>`;
}

function onward({ t, goTo }: GridContext, stage: Stage): TemplateResult | typeof nothing {
  const next = STAGES[STAGES.indexOf(stage) + 1];
  if (!next) return nothing;
  return html`<button class="button no-print" type="button" @click=${() => goTo(next)}>
    ${t(`${next}.go`)}
  </button>`;
}

/** By whom, looked at by whom, tried by whom, from when: what a person needs to trust it, or not. */
function provenance({ aid, t, phrases, day }: GridContext): TemplateResult {
  const { authors, reviewed, tested, published, reviewDue } = aid;
  const line = (key: string, by: string, at: string) => phrases(key, { by, day: day(at) });
  const dated = (key: string, at: string) => phrases(key, { day: day(at) });
  return html`<div class="provenance" part="provenance">
    <ul>
      <li>${phrases('who.wrote', { by: authors })}</li>
      <li>${dated('who.published', published)} ${dated('who.due', reviewDue)}</li>
      <li>${reviewed ? line('who.reviewed', reviewed.by, reviewed.at) : t('who.notReviewed')}</li>
      <li>
        ${tested.length ? tested.map(({ by, at }) => html`${line('who.tested', by, at)} `) : t('who.notTested')}
      </li>
    </ul>
    <details>
      <summary>${t('who.more')}</summary>
      <p>${aid.updatePolicy}</p>
      <p><strong>${t('who.funding')}</strong> ${aid.funding}</p>
      <p><strong>${t('who.interests')}</strong> ${aid.interests}</p>
      ${aid.assessedAgainst.length ? html`<p><strong>${t('who.against')}</strong> ${aid.assessedAgainst.join('; ')}</p>` : nothing}
    </details>
  </div>`;
}

function urgent({ t }: GridContext): TemplateResult {
  return html`<p class="urgent" part="crisis">
    ${t('urgent.soon')} <a href="tel:111">111</a>. ${t('urgent.now')} <a href="tel:999">999</a>.
  </p>`;
}
