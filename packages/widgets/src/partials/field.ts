import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, DateAnswer, Field } from '@sixways/core/model/form.js';
import { heading, type HeadingLevel } from './heading.js';

/** One option as it is shown. */
export interface OptionView {
  id: string;
  label: string;
  hint: string | undefined;
  exclusive: boolean;
  /** Fields asked below the option once it is chosen. */
  reveals: readonly FieldView[];
  /** Heading of the group that the option stands in, in a list to choose from. */
  group?: string | undefined;
}

/** All that a field needs to be drawn: words are translated already. */
export interface FieldView {
  field: Field;
  label: string;
  hint: string | undefined;
  optional: string | undefined;
  answer: Answer | undefined;
  options: readonly OptionView[];
  error: { text: string; parts: readonly (keyof DateAnswer)[] } | undefined;
  /** The only question of its page: its label is the page's heading. */
  headingLevel: HeadingLevel | undefined;
  words: FieldWords;
  /** Draws a revealed field; only options that reveal something need it. */
  draw?: (view: FieldView) => TemplateResult;
  /** `redraw`: the answer changes what else is shown. */
  onAnswer(field: Field, answer: Answer, redraw: boolean): void;
}

/** The words of controls that are the same in every form. Those of boxes and lists are only needed by them. */
export interface FieldWords {
  error: string;
  choose?: string;
  day?: string;
  month?: string;
  year?: string;
}

/** The id of a field's first control, where an error's link leads. */
export function controlId({
  field,
  error,
  answer,
  options,
}: Pick<FieldView, 'field' | 'error' | 'answer' | 'options'>): string {
  if (field.type === 'date') return `${field.id}-${error?.parts[0] ?? 'day'}`;
  if (field.type === 'radios' || field.type === 'checkboxes' || field.type === 'consent')
    return `${field.id}-${typeof answer === 'string' && answer ? answer : options[0]?.id}`;
  return field.id;
}

/**
 * What a box tells the browser's autofill: its token as long as it is empty, `off` once something is in it.
 * What is in a box with a token when its page goes, browsers remember, readable on the disk.
 */
export function autofill(token: string | undefined, text: string): string {
  return text ? 'off' : (token ?? 'off');
}

/** The same for a box in which somebody types: at once, since they may leave the page in any way. */
export function typedIn(event: Event): string {
  const box = event.target as HTMLInputElement | HTMLTextAreaElement;
  if (box.getAttribute('autocomplete') !== 'off') box.setAttribute('autocomplete', 'off');
  return box.value;
}

/** What `aria-describedby` names: hint, then error. `aria-errormessage` is not surfaced inside shadow roots. */
export function describedBy({ field, hint, error }: FieldView): string | typeof nothing {
  return [hint && `${field.id}-hint`, error && `${field.id}-error`].filter(Boolean).join(' ') || nothing;
}

export function hintAndError({ field, hint, error, words }: FieldView): TemplateResult {
  return html`${hint ? html`<div class="hint" id="${field.id}-hint">${hint}</div>` : nothing}
  ${
    error
      ? html`<p class="error" id="${field.id}-error">
          <span class="hidden">${words.error} </span>${error.text}
        </p>`
      : nothing
  }`;
}

/** A label that is also the page's heading where the question stands alone. */
export function labelFor(view: FieldView): TemplateResult {
  const label = html`<label class=${view.headingLevel ? 'label-big' : 'label'} for=${view.field.id}
    >${withOptional(view)}</label
  >`;
  return view.headingLevel ? heading(view.headingLevel, label, 'label-heading') : label;
}

/** A legend that is also the page's heading where the question stands alone. */
export function legendFor(view: FieldView): TemplateResult {
  return view.headingLevel
    ? html`<legend>${heading(view.headingLevel, withOptional(view), 'label-big')}</legend>`
    : html`<legend class="label">${withOptional(view)}</legend>`;
}

function withOptional({ label, optional }: FieldView): string {
  return optional ? `${label} ${optional}` : label;
}
