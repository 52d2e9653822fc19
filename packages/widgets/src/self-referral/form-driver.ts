import type { Answer } from '@sixways/core/model/form.js';
import { WidgetDriver, write } from '../examples/widget-driver.js';
import type { CareSelfReferral } from './self-referral.js';

/** What to answer, by the question's id; a part of a date is `birthDate-day`. */
export type Given = Readonly<Record<string, Answer>>;

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** No form is that long: a driver that goes on has lost its way. */
const MOST_PAGES = 60;

/**
 * Fills in the form as a person would, through the controls that are shown: for examples and tests.
 * Knows the questions' ids from the controls' names, and nothing of the widget's inside.
 */
export class FormDriver extends WidgetDriver<CareSelfReferral> {
  constructor(
    widget: CareSelfReferral,
    /** Answers to questions that come up on the way. */
    readonly answers: Given = {},
  ) {
    super(widget);
  }

  /** The heading of the page, or of the first page's question. */
  get heading(): string {
    const heading =
      this.find('form :is(h1,h2,h3,h4,h5,h6):not(.error-summary *)') ?? this.find('.base :is(h1,h2,h3)');
    return heading?.textContent?.trim() ?? '';
  }

  /** Resolves once the widget shows the first question. */
  async ready(): Promise<this> {
    await this.until(() => this.find('.base'), 'the first page');
    return this;
  }

  /** Answers what the page asks, and what the answers bring up. Questions without an answer are left alone. */
  async fill(given: Given = this.answers): Promise<void> {
    const seen = new Set<string>();
    for (;;) {
      const control = this.#controls.find(({ name }) => !seen.has(name));
      if (!control) return;
      seen.add(control.name);
      this.#answer(control.name, given);
      await this.widget.updateComplete;
    }
  }

  /** Answers the page and presses its button. Resolves on the next page, or with this page's errors. */
  async next(given: Given = this.answers): Promise<void> {
    await this.fill(given);
    const form = this.#form;
    // The errors of an earlier press may still be there: those of this one take the focus.
    (this.root.activeElement as HTMLElement | null)?.blur();
    this.find<HTMLButtonElement>('form button[type=submit]:not(.plain)')!.click();
    await this.widget.updateComplete;
    const isRefused = () => this.root.activeElement?.matches('.error-summary');
    await this.until(() => this.#form !== form || isRefused(), 'the next page');
  }

  /** Goes on until a question is asked, which stays unanswered. */
  async goTo(field: string, given: Given = this.answers): Promise<this> {
    await this.ready();
    await this.#walk(() => this.#controls.some(({ name }) => name.split('-')[0] === field), field, given);
    return this;
  }

  /** Goes on to "check your answers". */
  async goToCheck(given: Given = this.answers): Promise<this> {
    await this.ready();
    await this.#walk(() => this.find('.summary') !== null, 'the check page', given);
    return this;
  }

  /** Presses Send. Resolves once the widget says that it is sending, or what came of it. */
  async send(): Promise<void> {
    this.find<HTMLButtonElement>('form button[type=submit]')!.click();
    await this.until(() => !this.find('.summary'), 'sending');
  }

  /** Says at which page it waited in vain. */
  override async until<Found>(look: () => Found, what?: string): Promise<NonNullable<Found>> {
    const { heading } = this;
    return super.until(look, `${what}, after "${heading}"`);
  }

  async #walk(there: () => boolean, what: string, given: Given): Promise<void> {
    for (let i = 0; !there(); i++) {
      const before = this.#form;
      if (i > MOST_PAGES) throw new Error(`Did not find ${what}`);
      await this.next(given);
      if (this.#form === before)
        throw new Error(`On the way to ${what}: ${this.find('.error-summary')?.textContent}`);
    }
  }

  get #form(): HTMLElement | null {
    return this.find('.base > form');
  }

  get #controls(): Control[] {
    return [...(this.#form?.querySelectorAll<Control>('input[name], select[name], textarea[name]') ?? [])];
  }

  #answer(name: string, given: Given): void {
    const [field = '', part = ''] = name.split('-');
    const answer = part ? (given[field] as Record<string, string> | undefined)?.[part] : given[name];
    if (answer === undefined) return;
    for (const control of this.#controls.filter((each) => each.name === name)) {
      if (control.type === 'radio' || control.type === 'checkbox')
        tick(control as HTMLInputElement, answer as string | string[]);
      else write(control, answer as string);
    }
  }
}

function tick(box: HTMLInputElement, answer: string | string[]): void {
  const wanted = Array.isArray(answer) ? answer.includes(box.value) : answer === box.value;
  if (box.checked !== wanted && (wanted || box.type === 'checkbox')) box.click();
}
