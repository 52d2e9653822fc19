import { ContentError, type ContentFault } from '../errors.js';
import type { Field, Form, FormChanges, Page } from '../model/form.js';

export { changedText } from './changed-text.js';

/**
 * The form with an area's or a host's changes: pages left out, questions added as pages of their own.
 * @throws {ContentError} when a change names a page that is not there, leaves out one that is needed, or reuses an id
 */
export function applyChanges(form: Form, changes: FormChanges): Form {
  const faults = [...leaveOutFaults(form, changes), ...addFaults(form, changes)];
  if (faults.length) throw new ContentError(faults);
  const pages = form.pages
    .filter((page) => !changes.leaveOut.includes(page.id))
    .flatMap((page) => [page, ...pagesAfter(page.id, changes)]);
  return { ...form, fields: [...form.fields, ...changes.add.map(({ field }) => field)], pages };
}

/** The pages added after one, as written, each followed by those added after it. */
function pagesAfter(id: string, changes: FormChanges): Page[] {
  return changes.add
    .filter(({ after }) => after === id)
    .flatMap(({ field }) => [
      { id: field.id, kind: 'question', fields: [field.id] } satisfies Page,
      ...pagesAfter(field.id, changes),
    ]);
}

function leaveOutFaults(form: Form, changes: FormChanges): ContentFault[] {
  return changes.leaveOut.flatMap((id, i) => {
    const page = form.pages.find((each) => each.id === id);
    const path = `form.leaveOut[${i}]`;
    if (!page) return [{ path, text: `There is no page "${id}"` }];
    return page.required
      ? [{ path, text: `The page "${id}" cannot be left out: without it nobody could act on the referral` }]
      : [];
  });
}

function addFaults(form: Form, changes: FormChanges): ContentFault[] {
  const taken = new Set([...form.fields, ...form.pages].map(({ id }) => id));
  const left = new Set(form.pages.map(({ id }) => id).filter((id) => !changes.leaveOut.includes(id)));
  return changes.add.flatMap(({ after, field }, i) => {
    const faults: ContentFault[] = [];
    if (!left.has(after)) faults.push({ path: `form.add[${i}].after`, text: `There is no page "${after}"` });
    if (taken.has(field.id))
      faults.push({ path: `form.add[${i}].field.id`, text: `The id "${field.id}" is taken` });
    if (
      (field.type === 'radios' || field.type === 'checkboxes' || field.type === 'consent') &&
      !field.options
    )
      faults.push({ path: `form.add[${i}].field.options`, text: 'Give at least two options' });
    faults.push(...revealFaults(form, field, `form.add[${i}].field`));
    taken.add(field.id);
    left.add(field.id);
    return faults;
  });
}

/** An added option may show only questions that the form already has. */
function revealFaults(form: Form, field: Field, path: string): ContentFault[] {
  return (field.options ?? []).flatMap(({ reveals = [] }, i) =>
    reveals
      .filter((id) => !form.fields.some((each) => each.id === id))
      .map((id) => ({ path: `${path}.options[${i}].reveals`, text: `There is no question "${id}" to show` })),
  );
}
