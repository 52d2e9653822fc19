import { fieldOf, fieldsOn } from '@sixways/core/form/flow.js';
import type { FieldError } from '@sixways/core/form/validate.js';
import type { Field, Option, Page } from '@sixways/core/model/form.js';
import type { FieldView, OptionView } from '../../partials/field.js';
import { renderField } from '../../partials/render-field.js';
import type { PageContext } from './page-context.js';

/** The questions of a page, ready to be drawn. A question that stands alone is its page's heading. */
export function fieldViews(page: Page, errors: readonly FieldError[], ctx: PageContext): FieldView[] {
  const titled = ctx.has(`page.${page.id}.title`);
  return page.fields.map((id) =>
    fieldView(fieldOf(ctx.q.form, id), errors, ctx, !titled && page.fields.length === 1),
  );
}

/** Every question of a page, also those that an option reveals: for the error summary. */
export function allViews(views: readonly FieldView[]): FieldView[] {
  return views.flatMap((view) => [
    view,
    ...allViews(view.options.filter((option) => isChosen(view, option)).flatMap(({ reveals }) => reveals)),
  ]);
}

/** An option's words: a borough's and a practice's name are names, not words. */
export function optionText(field: Field, id: string, { q, t, areas }: PageContext): string {
  if (field.type === 'area')
    return areas.find(({ gss }) => gss === id)?.name ?? t(`${field.id}.option.${id}`);
  if (field.type === 'practice')
    return q.residence?.practices.find(({ ods }) => ods === id)?.name ?? t(`${field.id}.option.${id}`);
  return t(`${field.id}.option.${id}`);
}

/** What a field's error says: the field's own words first, then those for its kind. */
export function errorText(error: FieldError, { t, has }: PageContext): string {
  const own = `${error.field}.${error.key}`;
  return t(has(own) ? own : `errors.${error.key}`, error.values);
}

function fieldView(field: Field, errors: readonly FieldError[], ctx: PageContext, alone: boolean): FieldView {
  const { t, has } = ctx;
  const error = errors.find((each) => each.field === field.id);
  const hint = `${field.id}.hint`;
  return {
    field,
    label: t(`${field.id}.label`),
    hint: has(hint) ? t(hint) : undefined,
    optional: field.optional ? t('optional') : undefined,
    answer: ctx.q.answers[field.id],
    options: optionViews(field, errors, ctx),
    error: error && { text: errorText(error, ctx), parts: error.parts ?? [] },
    headingLevel: alone ? ctx.level() : undefined,
    words: {
      error: t('errors.prefix'),
      choose: t('choose'),
      day: t('date.day'),
      month: t('date.month'),
      year: t('date.year'),
    },
    draw: renderField,
    onAnswer: ctx.onAnswer,
  };
}

function optionViews(field: Field, errors: readonly FieldError[], ctx: PageContext): OptionView[] {
  const listed = [...listedAreas(field, ctx), ...listedPractices(field, ctx)];
  return [...listed, ...(field.options ?? []).map((option) => optionView(field, option, errors, ctx))];
}

function optionView(
  field: Field,
  option: Option,
  errors: readonly FieldError[],
  ctx: PageContext,
): OptionView {
  const hint = `${field.id}.optionHint.${option.id}`;
  return {
    id: option.id,
    label: ctx.t(`${field.id}.option.${option.id}`),
    hint: ctx.has(hint) ? ctx.t(hint) : undefined,
    exclusive: option.exclusive ?? false,
    reveals: (option.reveals ?? []).map((id) => fieldView(fieldOf(ctx.q.form, id), errors, ctx, false)),
  };
}

function listedAreas({ type }: Field, { areas }: PageContext): OptionView[] {
  return type === 'area' ? areas.map(({ gss, name, icb }) => listed(gss, name, icb)) : [];
}

function listedPractices({ type }: Field, { q }: PageContext): OptionView[] {
  return type === 'practice'
    ? (q.residence?.practices ?? []).map(({ ods, name }) => listed(ods, name, q.residence?.name))
    : [];
}

function listed(id: string, label: string, group: string | undefined): OptionView {
  return { id, label, group, hint: undefined, exclusive: false, reveals: [] };
}

function isChosen({ answer }: FieldView, { id }: OptionView): boolean {
  return answer === id || (Array.isArray(answer) && answer.includes(id));
}

/** The questions a page asks with the answers as they are. */
export function askedOn(page: Page, { q }: PageContext): Field[] {
  return fieldsOn(q.form, page, q.answers);
}
