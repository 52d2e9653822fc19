import { MYSELF } from '@sixways/widgets/self-referral/example-answers.js';
import type { Tab } from './browser.js';
import { AWAKE, FIRST_QUESTION } from './watch-loading.js';

/** Where measuring begins: what comes before loads the rest of the form. */
const FIRST = 'needs';
/** As many pages as show every kind of question and refuse some answers. */
const PAGES = 8;

/** What the raw form is made of: taken from the widget itself, so that both draw the same. */
export interface FormParts {
  css: string;
  around: string;
  pages: { form: string; summary: string; errors: { name: string; markup: string }[] }[];
}

/** A control as it is shown. */
export interface Control {
  id: string;
  name: string;
  type: string;
  value: string;
  x: number;
  y: number;
}

/** Texts to type and boxes to tick on the page that is shown. */
export interface PageTask {
  ticks: Control[];
  texts: { id: string; text: string }[];
  /** Where the page's button is. */
  button: { x: number; y: number };
}

/** Touches the first question, as a person who begins, and waits until the widget itself is there. */
export async function touch(tab: Tab): Promise<void> {
  await tab.until(FIRST_QUESTION);
  await tab.run(() =>
    document
      .querySelector('care-self-referral')!
      .shadowRoot!.querySelector('input[type=radio]')!
      .dispatchEvent(new Event('pointerdown', { bubbles: true })),
  );
  await tab.until(AWAKE);
}

/** Answers what comes before the first measured page. */
export async function goToStart(tab: Tab): Promise<void> {
  await touch(tab);
  await tab.run(walkTo, FIRST, MYSELF as Record<string, unknown>);
}

/** What there is to do on the page. */
export async function readPage(tab: Tab): Promise<PageTask> {
  const { controls, button } = await tab.run(look);
  const given = (name: string): unknown => {
    const [field = '', part] = name.split('-');
    const answer = MYSELF[field];
    return part ? (answer as unknown as Record<string, string>)[part] : answer;
  };
  const isChoice = ({ type }: Control) => type === 'radio' || type === 'checkbox';
  // Every box of a long list is ticked, but for those that bring up more to answer.
  const wanted = ({ name, type, value }: Control) =>
    type === 'checkbox' && name === FIRST ? value !== 'something-else' : [given(name)].flat().includes(value);
  return {
    ticks: controls.filter((control) => isChoice(control) && wanted(control)),
    texts: controls
      .filter((control) => !isChoice(control) && given(control.name))
      .map(({ id, name }) => ({ id, text: String(given(name)) })),
    button,
  };
}

/** Takes the form's pages, and what an empty answer says on them, from the widget. */
export async function takeParts(tab: Tab): Promise<FormParts> {
  await goToStart(tab);
  return tab.run(collect, MYSELF as Record<string, unknown>, PAGES);
}

// What follows runs in the page. Each function stands alone.

function look(): { controls: Control[]; button: { x: number; y: number } } {
  const root = document.querySelector('care-self-referral, #twin')!.shadowRoot!;
  const form = root.querySelector('.base > form')!;
  const middle = (element: Element | null) => {
    const { left, top, width, height } = element!.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  const controls = [...form.querySelectorAll<HTMLInputElement>('input, textarea')].map((control) => ({
    id: control.id,
    name: control.name,
    type: control.type,
    value: control.value,
    ...middle(control),
  }));
  return {
    controls,
    button: middle(form.querySelector('button[type=submit]')),
  };
}

async function walkTo(name: string, answers: Record<string, unknown>): Promise<void> {
  const root = document.querySelector('care-self-referral')!.shadowRoot!;
  const form = () => root.querySelector('.base > form')!;
  while (!form().querySelector(`[name="${name}"]`)) {
    const before = form();
    for (const radio of before.querySelectorAll<HTMLInputElement>('input[type=radio]'))
      if (answers[radio.name] === radio.value) radio.click();
    before.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
    // The first page's form may be drawn anew while the rest of the form arrives.
    const stop = performance.now() + 15_000;
    while (form() === before && performance.now() < stop)
      await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function collect(answers: Record<string, unknown>, count: number): Promise<FormParts> {
  const root = document.querySelector('care-self-referral')!.shadowRoot!;
  const form = () => root.querySelector<HTMLFormElement>('.base > form')!;
  const plain = (element: Element) => element.outerHTML.replace(/<!--[^]*?-->/g, '');
  const rest = () => new Promise((resolve) => setTimeout(resolve, 100));
  const press = async () => {
    form().querySelector<HTMLButtonElement>('button[type=submit]')!.click();
    await rest();
  };
  const fill = () => {
    for (const control of form().querySelectorAll<HTMLInputElement>('input, textarea')) {
      const [field = '', part] = control.name.split('-');
      const answer = part ? (answers[field] as Record<string, string>)[part] : answers[field];
      if (control.type === 'radio' || control.type === 'checkbox') {
        if ([answer].flat().includes(control.value)) control.click();
      } else if (answer) {
        control.value = answer as string;
        control.dispatchEvent(new Event('input', { bubbles: true }));
      }
    }
  };
  const css = root.adoptedStyleSheets
    .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
    .join('\n');
  const pages: FormParts['pages'] = [];
  let around = '';
  for (;;) {
    const before = form();
    const page = { form: plain(before), summary: '', errors: [] as { name: string; markup: string }[] };
    pages.push(page);
    if (pages.length > count) break;
    await press();
    const summary = form() === before ? before.querySelector('.error-summary') : null;
    if (summary) {
      page.summary = plain(summary);
      page.errors = [...before.querySelectorAll('.error')].map((message) => ({
        name: message.id.replace(/-error$/, ''),
        markup: plain(message),
      }));
      fill();
      await rest();
      around = plain(root.querySelector('.base')!).replace(plain(form()), '<form></form>');
      await press();
    }
    if (form() === before) throw new Error(`Stuck at ${before.textContent}`);
  }
  return { css, around, pages };
}
