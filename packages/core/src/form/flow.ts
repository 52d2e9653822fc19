import type { Answers, Field, Form, Page, When } from '../model/form.js';

/** What the form knows besides the answers: `$route`, `$age`, … (see `When`). */
export type Facts = Readonly<Record<string, string>>;

/** The pages a person goes through with these answers, in order, up to and including the first `stop`. */
export function pagesFor(form: Form, answers: Answers, facts: Facts): Page[] {
  const pages: Page[] = [];
  for (const page of form.pages) {
    if (!matches(page.when, answers, facts)) continue;
    pages.push(page);
    if (page.kind === 'stop') break;
  }
  return pages;
}

/** The questions a page asks with these answers: its fields, each followed by what the chosen options reveal. */
export function fieldsOn(form: Form, page: Page, answers: Answers): Field[] {
  return page.fields.flatMap((id) => withRevealed(form, id, answers));
}

/** Every question that was asked on these pages; answers to others are not sent. */
export function askedFields(form: Form, pages: readonly Page[], answers: Answers): Field[] {
  return pages.flatMap((page) => fieldsOn(form, page, answers));
}

/** The field of that id. @throws {Error} when the form has none: a fault of the form, which its check finds. */
export function fieldOf(form: Form, id: string): Field {
  const field = form.fields.find((each) => each.id === id);
  if (!field) throw new Error(`The form has no field "${id}"`);
  return field;
}

/** Whether an answer is, or includes, a value. */
export function chosen(answers: Answers, id: string, value: string): boolean {
  const answer = answers[id];
  return answer === value || (Array.isArray(answer) && answer.includes(value));
}

function withRevealed(form: Form, id: string, answers: Answers): Field[] {
  const field = fieldOf(form, id);
  const revealed = (field.options ?? [])
    .filter((option) => chosen(answers, id, option.id))
    .flatMap((option) => option.reveals ?? []);
  return [field, ...revealed.flatMap((each) => withRevealed(form, each, answers))];
}

function matches(when: When | undefined, answers: Answers, facts: Facts): boolean {
  return Object.entries(when ?? {}).every(([key, values]) =>
    key.startsWith('$')
      ? values.includes(facts[key] ?? '')
      : values.some((value) => chosen(answers, key, value)),
  );
}
