import { form, formText } from '@sixways/content';
import type { Field } from '@sixways/core/model/form.js';

/** Ten questions of the shipped form, one of each kind and the longest. */
const QUESTIONS = [
  'who',
  'needs',
  'ownWords',
  'safety',
  'givenName',
  'familyName',
  'birthDate',
  'contactWays',
  'phone',
  'communication',
];

type Words = (key: string) => string;

/** The floor that loading is measured against: the same questions as plain HTML in the NHS's own styles, without script. */
export async function floorPage(): Promise<string> {
  const [{ fields }, text] = await Promise.all([form('self-referral'), formText('self-referral', 'en')]);
  const words: Words = (key) => escape(text[key] ?? '');
  const questions = QUESTIONS.map((id) =>
    question(
      fields.find((field) => field.id === id)!,
      words,
    ),
  );
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Refer yourself to social prescribing</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/floor/nhsuk.css">
</head>
<body>
<div class="nhsuk-width-container"><main class="nhsuk-main-wrapper">
<h1 class="nhsuk-heading-xl">Refer yourself to social prescribing</h1>
<form novalidate autocomplete="off">
${questions.join('\n')}
<button class="nhsuk-button" type="submit">Send</button>
</form>
</main></div>
</body>
</html>`;
}

function question(field: Field, words: Words): string {
  const body = { radios: choices, checkboxes: choices, date, textarea, tel: input, text: input }[
    field.type as 'radios'
  ](field, words);
  return `<div class="nhsuk-form-group">${body}</div>`;
}

function choices({ id, type, options = [] }: Field, words: Words): string {
  const kind = type === 'radios' ? 'radio' : 'checkbox';
  const group = type === 'radios' ? 'radios' : 'checkboxes';
  const items = options.map(
    (
      option,
    ) => `<div class="nhsuk-${group}__item"><input class="nhsuk-${group}__input" id="${id}-${option.id}" name="${id}" type="${kind}" value="${option.id}">
<label class="nhsuk-label nhsuk-${group}__label" for="${id}-${option.id}">${words(`${id}.option.${option.id}`)}</label>${hint(`${id}.optionHint.${option.id}`, words)}</div>`,
  );
  return fieldset(id, words, `<div class="nhsuk-${group}">${items.join('\n')}</div>`);
}

function date({ id }: Field, words: Words): string {
  const parts = ['Day', 'Month', 'Year'].map(
    (
      part,
    ) => `<div class="nhsuk-date-input__item"><label class="nhsuk-label nhsuk-date-input__label" for="${id}-${part}">${part}</label>
<input class="nhsuk-input nhsuk-date-input__input nhsuk-input--width-4" id="${id}-${part}" name="${id}-${part}" inputmode="numeric"></div>`,
  );
  return fieldset(id, words, `<div class="nhsuk-date-input">${parts.join('\n')}</div>`);
}

function textarea({ id }: Field, words: Words): string {
  return `${label(id, words)}<textarea class="nhsuk-textarea" id="${id}" name="${id}" rows="5"></textarea>`;
}

function input({ id, type }: Field, words: Words): string {
  return `${label(id, words)}<input class="nhsuk-input" id="${id}" name="${id}" type="${type}">`;
}

function fieldset(id: string, words: Words, body: string): string {
  return `<fieldset class="nhsuk-fieldset"><legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">${words(`${id}.label`)}</legend>${hint(`${id}.hint`, words)}${body}</fieldset>`;
}

function label(id: string, words: Words): string {
  return `<label class="nhsuk-label nhsuk-label--m" for="${id}">${words(`${id}.label`)}</label>${hint(`${id}.hint`, words)}`;
}

function hint(key: string, words: Words): string {
  return words(key) && `<div class="nhsuk-hint">${words(key)}</div>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
