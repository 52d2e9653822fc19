import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { AidOption, DecisionAid } from '@sixways/core/model/decision-aid.js';
import { doorList } from '../../partials/doors.js';
import { heading } from '../../partials/heading.js';
import type { GridContext } from './grid-context.js';

/** The first step: what this is about, what there is to choose from, and what matters to the person. */
export function aboutPage(ctx: GridContext): TemplateResult {
  const { aid, t, level } = ctx;
  const { condition, audience, options, test } = aid;
  return html`<section class="stage">
    ${heading(level(1), t('about.title'), 'heading stage-title')}
    <p class="lead">${aid.decision}</p>
    <p>${t('about.team')}</p>
    ${heading(level(2), condition.name)}
    <p>${condition.about}</p>
    <p><strong>${t('about.course')}</strong> ${condition.course}</p>
    <p><strong>${t('about.audience')}</strong> ${audience}</p>
    ${test ? testFacts(test, ctx) : nothing} ${heading(level(2), t('about.options'))}
    <div class="options">${options.map((option) => optionCard(option, ctx))}</div>
    ${whatMatters(ctx)}
  </section>`;
}

function optionCard({ name, what, experience, unavailable }: AidOption, { t, level }: GridContext) {
  return html`<div class="card">
    ${heading(level(3), name)}
    ${
      unavailable
        ? html`<div class="notice">
            <p><strong>${t(`unavailable.${unavailable.kind}`)}</strong> ${unavailable.why}</p>
            ${unavailable.door ? doorList([unavailable.door]) : nothing}
          </div>`
        : nothing
    }
    <p>${what}</p>
    <dl>
      ${(['body', 'mind', 'life'] as const).map(
        (part) =>
          html`<div>
            <dt>${t(`experience.${part}`)}</dt>
            <dd>${experience[part]}</dd>
          </div>`,
      )}
    </dl>
  </div>`;
}

/** What a test can and cannot say: only aids about a test have this. */
function testFacts(test: NonNullable<DecisionAid['test']>, { t, level }: GridContext): TemplateResult {
  return html`${heading(level(2), t('test.title'))}
    <dl class="test">
      ${(['measures', 'ifPositive', 'ifNegative', 'overDetection'] as const).map(
        (part) =>
          html`<div>
            <dt>${t(`test.${part}`)}</dt>
            <dd>${test[part]}</dd>
          </div>`,
      )}
    </dl>`;
}

function whatMatters({ t, decision, level }: GridContext): TemplateResult {
  const { seat } = decision;
  return html`${heading(level(2), t('matters.title'))}
    <label class="label" for="matters">${t('matters.label')}</label>
    <div class="hint" id="matters-hint">${t('matters.hint')}</div>
    ${keyed(
      seat.who,
      html`<textarea
        class="input"
        id="matters"
        name="matters"
        rows="4"
        autocomplete="off"
        aria-describedby="matters-hint"
        .value=${seat.whatMatters}
        @input=${(event: Event) => (seat.whatMatters = (event.target as HTMLTextAreaElement).value)}
      ></textarea>`,
    )}`;
}
