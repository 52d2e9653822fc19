import { html, nothing, type TemplateResult } from 'lit';
import type { Goal } from '@sixways/core/model/goal.js';
import { box, chips } from '../../partials/boxes.js';
import { crisisHelp } from '../../partials/crisis-help.js';
import { doorList } from '../../partials/doors.js';
import { heading } from '../../partials/heading.js';
import { RUNGS } from '../../goal-setter/rungs.js';
import type { CheckContext } from './check-context.js';
import { FEELINGS, OFFERS, type Draft } from './draft.js';

/** What a step draws from. */
export interface StepContext extends CheckContext {
  draft: Draft;
  /** What was chosen on this page and changes what it shows. */
  chosen: Map<string, string>;
}

/** The body of a step's page. */
export function stepBody(step: string, ctx: StepContext): TemplateResult {
  const goal = step.startsWith('goal ') && ctx.goals.find(({ id }) => `goal ${id}` === step);
  if (goal) return goalStep(goal, ctx);
  switch (step) {
    case 'signs':
      return signs(ctx);
    case 'own-plan':
      return html`${heading(ctx.level(0), ctx.t('ownPlan.title'), 'page-title')} ${ownPlan(ctx)}
      ${crisisHelp(ctx.level(1), ctx.t)}`;
    case 'referral':
      return referral(ctx);
    case 'help':
      return help(ctx);
    case 'contact':
      return contact(ctx);
    default:
      return feel(ctx);
  }
}

/** Early signs of the person's own plan. */
function signs({ t, level, contingency, draft }: StepContext): TemplateResult {
  const all = [...new Set(contingency.flatMap(({ earlySigns }) => earlySigns))];
  return ticks(
    t('signs.title'),
    t('signs.hint'),
    'signs',
    all.map((text) => [text, text] as const),
    draft.record.earlySigns,
    level(0),
  );
}

/** What the person wrote for such a time, before anything else. */
export function ownPlan({ t, level, contingency, draft }: StepContext): TemplateResult[] {
  const noticed = new Set(draft.record.earlySigns);
  const mine = contingency.filter(({ earlySigns }) => earlySigns.some((sign) => noticed.has(sign)));
  return mine.map(
    ({ name, coping, whatShouldHappen, contacts }) =>
      html`<section class="own-plan">
        ${name ? heading(level(1), name) : nothing} ${lines(t('ownPlan.coping'), coping)}
        ${lines(t('ownPlan.happen'), whatShouldHappen)}
        ${
          contacts.length
            ? html`<p class="label">${t('ownPlan.contacts')}</p>
                ${doorList(contacts.map((each) => ({ name: each.name, how: each.role, phone: each.phone })))}`
            : nothing
        }
      </section>`,
  );
}

function lines(title: string, all: readonly string[]): TemplateResult | typeof nothing {
  if (!all.length) return nothing;
  return html`<p class="label">${title}</p>
    <ul>
      ${all.map((line) => html`<li>${line}</li>`)}
    </ul>`;
}

function feel({ t, level, draft }: StepContext): TemplateResult {
  return html`${heading(level(0), t('feel.title'), 'page-title')}
    <p class="hint">${t('feel.intro')}</p>
    ${FEELINGS.map((name) =>
      chips({
        name,
        legend: t(`feel.${name}`),
        options: [...five((i) => t(`feel.${name}.${i}`)), { value: '', label: t('skip') }],
        chosen: asText(draft.record[name]),
      }),
    )}`;
}

/** One goal: how it went, what helped, where on the person's own ladder, and how to go on. */
function goalStep(goal: Goal, ctx: StepContext): TemplateResult {
  const { t, level, draft, chosen, redraw } = ctx;
  const progress = draft.progress(goal.id);
  const next = chosen.get('next') ?? progress.next;
  const planned = goal.actions.filter(({ ifThen }) => ifThen);
  const option = (key: string) => (value: string) => ({ value, label: t(`${key}.${value}`) });
  return html`${heading(level(0), goal.text, 'page-title')}
  ${chips({
    name: 'how',
    legend: t('how.title'),
    options: ['better', 'same', 'harder', 'done', 'not-tried'].map(option('how')),
    chosen: progress.how,
  })}
  ${planned.map(({ id, ifThen }) =>
    chips({
      name: `if-then-${id}`,
      legend: t('ifThen.title'),
      hint: t('ifThen.text', { cue: ifThen!.cue, action: ifThen!.action }),
      options: ['yes', 'a-little', 'no', 'not-used'].map(option('ifThen')),
      chosen: progress.ifThen.find(({ action }) => action === id)?.helped,
    }),
  )}
  ${
    goal.ladder
      ? chips({
          name: 'ladder',
          legend: t('ladder.title'),
          options: goal.ladder.map((text, i) => ({
            value: String(i),
            label: `${t(`rung.${RUNGS[i]!}`)}: ${text}`,
          })),
          chosen: asText(progress.ladder),
        })
      : nothing
  }
  ${box({ id: 'barriers', label: t('barriers'), hint: t('lines'), value: progress.barriers.join('\n'), rows: 2 })}
  ${box({ id: 'note', label: t('note'), value: progress.note, rows: 2 })}
  ${chips({
    name: 'next',
    legend: t('next.title'),
    options: ['keep', 'shrink', 'change', 'stop'].map(option('next')),
    chosen: next,
    onChange: (value) => {
      chosen.set('next', value);
      redraw();
    },
  })}
  ${newWords(goal, next, ctx)}`;
}

function newWords(
  goal: Goal,
  next: string | undefined,
  { t, draft }: StepContext,
): TemplateResult | typeof nothing {
  const before = draft.newWords.get(goal.id);
  if (next === 'shrink')
    return box({ id: 'new-words', label: t('shrink.label'), hint: t('shrink.hint'), value: before, rows: 2 });
  if (next === 'change')
    return box({ id: 'new-words', label: t('change.label'), value: before || goal.text, rows: 2 });
  return nothing;
}

function referral({ t, level, site, draft, chosen, redraw }: StepContext): TemplateResult {
  const heard = chosen.get('heard') ?? draft.record.referral?.heard;
  const { went } = draft.record.referral ?? {};
  const options = (names: readonly string[], key: string) =>
    names.map((value) => ({ value, label: t(`${key}.${value}`) }));
  return html`${chips({
      name: 'heard',
      legend: t('heard.title'),
      headingLevel: level(0),
      options: options(['yes', 'not-yet'], 'heard'),
      chosen: heard,
      onChange: (value) => {
        chosen.set('heard', value);
        redraw();
      },
    })}
    <div role="status">${heard === 'not-yet' ? notHeard(site, t) : nothing}</div>
    ${
      heard === 'yes'
        ? chips({
            name: 'went',
            legend: t('went.title'),
            options: options(['yes', 'no'], 'went'),
            chosen: went === undefined ? undefined : went ? 'yes' : 'no',
          })
        : nothing
    }`;
}

/** Nobody got in touch: a number, not an apology. */
export function notHeard({ service, doors }: CheckContext['site'], t: CheckContext['t']): TemplateResult {
  const to = service?.phone
    ? [{ name: service.name, phone: service.phone, how: service.hours }]
    : (doors ?? []);
  return html`<div class="notice">
    <p>${t(to.length ? 'notHeard.ring' : 'notHeard.practice')}</p>
    ${to.length ? doorList(to) : nothing}
  </div>`;
}

function help({ t, level, draft }: StepContext): TemplateResult {
  const options = OFFERS.map((offer) => [offer, t(`offer.${offer}`), t(`offer.${offer}.hint`)] as const);
  return ticks(t('help.title'), t('help.hint'), 'help', options, draft.record.wouldHelp, level(0));
}

function contact({ t, level, requests, draft, chosen, redraw, site }: StepContext): TemplateResult {
  const wants = chosen.get('contact') ?? (draft.record.wantsContact ? 'yes' : undefined);
  if (!requests)
    return html`${heading(level(0), t('contact.people'), 'page-title')}
      <p>${t('contact.none')}</p>
      ${site.doors?.length ? doorList(site.doors) : html`<p>${t('contact.practice')}</p>`}`;
  return html`${chips({
    name: 'contact',
    legend: t('contact.title'),
    hint: t('contact.hint'),
    headingLevel: level(0),
    options: ['yes', 'no'].map((value) => ({ value, label: t(`contact.${value}`) })),
    chosen: wants,
    onChange: (value) => {
      chosen.set('contact', value);
      redraw();
    },
  })}
  ${wants === 'yes' ? box({ id: 'about', label: t('contact.about'), hint: t('contact.about.hint'), value: draft.record.contactAbout, rows: 3 }) : nothing}`;
}

/** Boxes to tick, big ones, each with its explanation. */
function ticks(
  legend: string,
  hint: string,
  name: string,
  options: readonly (readonly [value: string, label: string, hint?: string])[],
  ticked: readonly string[],
  level: ReturnType<CheckContext['level']>,
): TemplateResult {
  return html`<fieldset class="group" aria-describedby="${name}-hint">
    <legend>${heading(level, legend, 'page-title')}</legend>
    <div class="hint" id="${name}-hint">${hint}</div>
    ${options.map(
      ([value, label, about], i) =>
        html`<div class="choice">
          <input
            type="checkbox"
            id="${name}-${i}"
            name=${name}
            value=${value}
            autocomplete="off"
            aria-describedby=${about ? `${name}-${i}-hint` : nothing}
            .checked=${ticked.includes(value)}
          />
          <label for="${name}-${i}">${label}</label>
          ${about ? html`<div class="hint" id="${name}-${i}-hint">${about}</div>` : nothing}
        </div>`,
    )}
  </fieldset>`;
}

function five(label: (i: number) => string): { value: string; label: string }[] {
  return [0, 1, 2, 3, 4].map((i) => ({ value: String(i), label: label(i) }));
}

function asText(step: number | undefined): string | undefined {
  return step === undefined ? undefined : String(step);
}
