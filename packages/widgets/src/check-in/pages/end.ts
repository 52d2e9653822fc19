import { html, nothing, type TemplateResult } from 'lit';
import { day } from '../../i18n/day.js';
import { crisisHelp } from '../../partials/crisis-help.js';
import { doorList } from '../../partials/doors.js';
import { heading } from '../../partials/heading.js';
import type { TakeAlong } from '../../partials/take-along.js';
import type { GoalChange } from '../goal-changes.js';
import { checkSections } from './check-lines.js';
import type { Offer } from './draft.js';
import { notHeard, ownPlan, type StepContext } from './steps.js';

/** What became of the request to the team. "Asked" is only ever the backend's word. */
export interface Asked {
  kind: 'not-wanted' | 'asking' | 'asked' | 'failed';
}

/** What the last page draws from. */
export interface EndContext extends StepContext {
  changes: readonly GoalChange[];
  /** Yes or no, by the goal's id. */
  answers: ReadonlyMap<string, boolean>;
  asked: Asked;
  answer(goal: string, yes: boolean): void;
  askAgain(): void;
  take: TakeAlong;
  /** `YYYY-MM-DD` */
  today: string;
}

/** Which explainer says more of an offer. */
const EXPLAINERS: { [offer in Offer]?: string } = {
  'health-coaching': 'health-coach',
  'link-worker': 'link-worker',
  strategies: 'self-management',
};

/** What follows from the check-in: the person's own plan first where there are signs, help for now always. */
export function endPage(ctx: EndContext): TemplateResult {
  const { t, level, draft, goals, changes, take, today, site } = ctx;
  const { record } = draft;
  return html`${heading(level(0), t('end.title'), 'page-title')}
  ${
    record.earlySigns.length
      ? html`<p>${t('end.signs')}</p>
          ${ownPlan(ctx)}`
      : nothing
  }
  ${asked(ctx)} ${record.referral?.heard === 'not-yet' ? notHeard(site, t) : nothing}
  ${
    changes.length
      ? html`${heading(level(1), t('changes.title'))}
          <p>${t('changes.intro')}</p>
          ${changes.map((change) => changeAsked(change, ctx))}`
      : nothing
  }
  ${record.wouldHelp.length ? helps(record.wouldHelp, ctx) : nothing} ${crisisHelp(level(1), t)}
  ${take.render({
    title: t('paper.title'),
    lead: day(today),
    sections: checkSections(record, goals.length ? goals : changes.map(({ goal }) => goal), t),
  })}`;
}

function asked({ t, asked: { kind }, site, askAgain }: EndContext): TemplateResult {
  const people = site.doors?.length ? doorList(site.doors) : html`<p>${t('contact.practice')}</p>`;
  return html`<div role="status">
    ${kind === 'asking' ? html`<p>${t('asked.asking')}</p>` : nothing}
    ${
      kind === 'asked'
        ? html`<div class="notice">
            <p><strong>${t('asked.asked')}</strong> ${t('asked.next')}</p>
          </div>`
        : nothing
    }
    ${
      kind === 'failed'
        ? html`<div class="notice records-failed">
            <p><strong>${t('asked.failed')}</strong></p>
            <button class="button plain" type="button" @click=${askAgain}>${t('asked.again')}</button>
            ${people}
          </div>`
        : nothing
    }
  </div>`;
}

function changeAsked({ kind, goal, text }: GoalChange, { t, answers, answer }: EndContext): TemplateResult {
  const said = answers.get(goal.id);
  return html`<div class="change">
    <p tabindex="-1" data-change=${goal.id}>
      ${said === undefined ? t(`changes.${kind}`, { goal: goal.text, text }) : t(said ? 'changes.made' : 'changes.left', { goal: goal.text })}
    </p>
    ${
      said === undefined
        ? html`<button class="button plain" type="button" @click=${() => answer(goal.id, true)}>
              ${t('changes.yes')}<span class="hidden">: ${goal.text}</span>
            </button>
            <button class="link" type="button" @click=${() => answer(goal.id, false)}>
              ${t('changes.no')}<span class="hidden">: ${goal.text}</span>
            </button>`
        : nothing
    }
  </div>`;
}

/** Ways to what would help: the finder on this page or on its own, something to read, and always somebody to ask. */
function helps(offers: readonly Offer[], ctx: EndContext): TemplateResult {
  const { t, level, hand, finderPage, explainers, records } = ctx;
  const look = (offer: Offer) => {
    hand?.give({ to: 'service-finder', words: t(`offer.${offer}.words`) });
    records.say(t('helps.given'));
  };
  const way = (offer: Offer): TemplateResult | typeof nothing => {
    if (offer === 'strategies') return nothing;
    if (hand?.receives('service-finder'))
      return html`<button class="link" type="button" @click=${() => look(offer)}>
        ${t('helps.look')}<span class="hidden">: ${t(`offer.${offer}`)}</span>
      </button>`;
    if (finderPage) return html`<a href=${finderPage}>${t('helps.find')}</a>`;
    return nothing;
  };
  return html`${heading(level(1), t('helps.title'))}
    <ul class="helps">
      ${offers.map((offer) => {
        const explainer = EXPLAINERS[offer];
        return html`<li>
          <strong>${t(`offer.${offer}`)}</strong>
          <p>${t(`offer.${offer}.hint`)}</p>
          ${way(offer)}
          ${
            explainer && explainers
              ? html`<a href="${explainers}${explainer}"
                  >${t('helps.read')}<span class="hidden">: ${t(`offer.${offer}`)}</span></a
                >`
              : nothing
          }
        </li>`;
      })}
    </ul>
    <p>${t('helps.ask')}</p>`;
}
