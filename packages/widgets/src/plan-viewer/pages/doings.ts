import { html, nothing, type TemplateResult } from 'lit';
import { fold } from '../../partials/fold.js';
import { heading } from '../../partials/heading.js';
import type { PlanContext } from './plan-context.js';

/** What a person can do with their plan. */
export const DOINGS = ['agree', 'review', 'share', 'history', 'file'] as const;
export type Doing = (typeof DOINGS)[number];

/** Each folded; what is inside comes a moment after the plan. */
export function doings(ctx: PlanContext): TemplateResult | typeof nothing {
  const { t, level, doing, printing } = ctx;
  if (printing) return nothing;
  return html`<section class="doings no-print">
    ${heading(level(1), t('do.title'))}
    ${DOINGS.map((name) =>
      fold({
        className: `doing ${name}`,
        level: level(2),
        title: t(`do.${name}`),
        body: doing.body(name) ?? arriving(ctx),
        toggled: (open) => doing.toggled(name, open),
      }),
    )}
  </section>`;
}

/** What is not there yet, or did not come. */
export function arriving({ t, doing }: PlanContext): TemplateResult {
  if (!doing.failed) return html`<p role="status">${t('wait')}</p>`;
  return html`<p role="status">${t('errors.load')}</p>
    <button class="button plain" type="button" @click=${doing.retry}>${t('retry')}</button>`;
}
