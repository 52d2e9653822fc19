import type { Adapter } from '@sixways/core/ports.js';
import type { ReferralSite } from '@sixways/core/model/site.js';
import { accepting } from '@sixways/widgets/self-referral/example-adapters.js';
import { FormDriver, type Given } from '@sixways/widgets/self-referral/form-driver.js';
import { DEMO } from '@sixways/widgets/self-referral/self-referral.examples.js';

const EVENTS = ['page-shown', 'before-submit', 'referral-sent', 'referral-failed', 'answers-deleted'];

/** What the page around a widget heard. */
export type Log = { type: string; detail: Record<string, unknown> }[];

export interface FormSettings {
  adapter?: Adapter;
  content?: ReferralSite;
  answers?: Given;
  attributes?: Record<string, string>;
  parent?: Element | ShadowRoot;
  /** The form owns the browser's history, as it does by default on a page. */
  history?: boolean;
}

/** A form on the page for a test, with its driver and what the page hears of it. Remove with {@link removeForms}. */
export async function formOn(settings: FormSettings = {}) {
  const {
    adapter = accepting(),
    content = DEMO,
    answers,
    attributes = {},
    parent = document.body,
  } = settings;
  const widget = document.createElement('care-self-referral');
  Object.assign(widget, { adapter, content });
  for (const [name, value] of Object.entries({
    ...(settings.history ? {} : { 'no-history': '' }),
    ...attributes,
  }))
    widget.setAttribute(name, value);
  const log: Log = [];
  for (const type of EVENTS.map((each) => `care-${each}`))
    widget.addEventListener(type, (event) => log.push({ type, detail: (event as CustomEvent).detail }));
  parent.append(widget);
  open.add(widget);
  const form = await new FormDriver(widget, answers).ready();
  return { widget, form, log, events: (type: string) => heard(log, type) };
}

const open = new Set<Element>();

/** Takes the forms of a test off the page. */
export function removeForms(): void {
  for (const widget of open) widget.remove();
  open.clear();
}

export function heard(log: Log, type: string): Record<string, unknown>[] {
  return log.filter((each) => each.type === type).map(({ detail }) => detail);
}

/** @throws {Error} when a text holds something that was written, rather than chosen from a list */
export function noTrace(text: string, answers: Given): void {
  const written = Object.entries(answers).filter(([id]) =>
    /Name|Words|matters|Detail|phone|email|address|Note|Number$|Other|Language/.test(id),
  );
  for (const [id, answer] of written)
    if (typeof answer === 'string' && !['yes', 'no'].includes(answer) && text.includes(answer))
      throw new Error(`${id} was left: ${answer}`);
}
