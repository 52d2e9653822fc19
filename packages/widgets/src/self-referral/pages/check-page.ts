import { html, nothing, type TemplateResult } from 'lit';
import { isBlank, isDate } from '@sixways/core/form/validate.js';
import { londonDay, readBirthDate } from '@sixways/core/rules/dates.js';
import { formatNhsNumber, readNhsNumber } from '@sixways/core/rules/nhs-number.js';
import type { Field, Page } from '@sixways/core/model/form.js';
import { heading } from '../../partials/heading.js';
import { askedOn, optionText } from './field-views.js';
import type { PageContext } from './page-context.js';

/** All answers, each with a link to change it, before anything is sent. */
export function checkPage(ctx: PageContext, change: (page: Page) => void): TemplateResult {
  const { t, level, q } = ctx;
  const asked = q.pages.filter(({ kind }) => kind === 'question');
  return html`${heading(level(), t('check.title'))}
    <p>${t('check.intro')}</p>
    <dl class="summary">
      ${asked.flatMap((page) => askedOn(page, ctx).map((field) => row(page, field, ctx, change)))}
    </dl>
    <button class="button" type="submit">${t('send')}</button>`;
}

function row(page: Page, field: Field, ctx: PageContext, change: (page: Page) => void): TemplateResult {
  const { t } = ctx;
  const question = t(`${field.id}.label`);
  const answers = readable(field, ctx);
  return html`<div>
    <dt>${question}</dt>
    <dd>${answers.length ? answers.map((text) => html`<p class="answer">${text}</p>`) : t('notProvided')}</dd>
    <dd class="change">
      <button class="link" type="button" @click=${() => change(page)}>
        ${t('change')}<span class="hidden">: ${question}</span>
      </button>
    </dd>
  </div>`;
}

/** A field's answers as people read them. */
export function readable(field: Field, ctx: PageContext): string[] {
  const answer = ctx.q.answers[field.id];
  if (isBlank(answer)) return [];
  if (isDate(answer)) {
    const read = readBirthDate(answer, londonDay(new Date()));
    return ['value' in read ? ctx.day(read.value) : `${answer.day} ${answer.month} ${answer.year}`];
  }
  if (Array.isArray(answer)) return answer.map((id) => optionText(field, id, ctx));
  if (field.options) return [optionText(field, answer, ctx)];
  const number = field.type === 'nhs-number' ? readNhsNumber(answer) : undefined;
  return [number && 'value' in number ? formatNhsNumber(number.value) : answer.trim()];
}

/** Nothing is drawn twice: while the referral is on its way the answers are out of sight, and cannot be changed. */
export function sendingPage({ t, level }: PageContext, again: boolean): TemplateResult {
  return html`<div class="sending" role="status">
    ${heading(level(), t('sending.title'))}
    <p>${t('sending.wait')}</p>
    ${again ? html`<p>${t('sending.again')}</p>` : nothing}
    <div class="progress"></div>
  </div>`;
}
