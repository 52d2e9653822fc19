/** A person who fills in the self-referral, in any engine, by clicks and keys on what is shown. */
import type { Answer } from '@sixways/core/model/form.js';
import type { TestPage } from '../support/browsers.js';

/** What to answer, by the question's id. A question without an answer is left as it is. */
export type Given = Readonly<Record<string, Answer>>;

/** What the widget shows. */
export interface Shown {
  /** Where the person is; `none` before the widget is there. */
  place: 'none' | 'page' | 'check' | 'sending' | 'done' | 'failed' | 'closed' | 'fault';
  heading: string;
  /** What is to be mended, by the summary above the page. */
  errors: string[];
  /** Everything there is to read, white space folded. */
  text: string;
  controls: { name: string; id: string; type: string; value: string; checked: boolean }[];
}

/** No form is that long: a walker that goes on has lost its way. */
const MOST_PAGES = 60;

/** In the page: what the widget shows. */
function look(): Shown {
  const root = document.querySelector('care-self-referral')?.shadowRoot;
  const find = (selector: string) => root?.querySelector<HTMLElement>(selector);
  const text = (element: Element | null | undefined) =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const form = find('.base > form');
  const places = {
    fault: '.fault',
    check: '.summary',
    sending: '.sending',
    done: '.panel, .reference',
    failed: '.base > .error-summary',
    page: '.base > form',
    closed: '.base',
  } as const;
  const place = (Object.keys(places) as (keyof typeof places)[]).find((each) => find(places[each]));
  const controls = form?.querySelectorAll<HTMLInputElement>('input[name], select[name], textarea[name]');
  return {
    place: place ?? 'none',
    heading: text(find('form :is(h1,h2,h3):not(.error-summary *)') ?? find('.base :is(h1,h2,h3)')),
    errors: [...(root?.querySelectorAll('.error-summary li') ?? [])].map(text),
    text: text(root?.querySelector('.base, .fault')),
    controls: [...(controls ?? [])].map(({ name, id, type, value, checked }) => ({
      name,
      id,
      type,
      value,
      checked,
    })),
  };
}

/** In the page: remembers which form is shown, so that the next one can be told from it. */
function mark(): void {
  const form = document.querySelector('care-self-referral')!.shadowRoot!.querySelector('.base > form');
  const page = globalThis as { sixwaysSeen?: unknown; sixwaysPressed?: boolean };
  page.sixwaysSeen = form;
  page.sixwaysPressed = false;
  // Other widgets on the page have forms, too.
  const button = form?.querySelector('button[type=submit]');
  button?.setAttribute('data-next', '');
  button?.addEventListener('click', () => void (page.sixwaysPressed = true), { once: true });
}

/** In the page: whether the press reached the button. */
function pressed(): boolean {
  return (globalThis as { sixwaysPressed?: boolean }).sixwaysPressed === true;
}

/** In the page: whether another form, an end or an error has come. */
function moved(): boolean {
  const root = document.querySelector('care-self-referral')!.shadowRoot!;
  const form = root.querySelector('.base > form');
  return (
    form !== (globalThis as { sixwaysSeen?: unknown }).sixwaysSeen || !!root.querySelector('.error-summary')
  );
}

export class Walker {
  constructor(
    readonly page: TestPage,
    readonly answers: Given,
  ) {}

  /** What the widget shows now. */
  look(): Promise<Shown> {
    return this.page.evaluate(look);
  }

  /** Waits until the widget shows one of these places. */
  async reach(...places: Shown['place'][]): Promise<Shown> {
    for (const end = Date.now() + 20_000; ;) {
      // Between two documents there is nobody to answer.
      const shown = await this.look().catch(() => undefined);
      if (shown && places.includes(shown.place)) return shown;
      if (Date.now() > end)
        throw new Error(`Waited for ${places.join()}: ${shown?.place}, ${shown?.text.slice(0, 300)}`);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }

  /** Opens an address and waits for the first question. */
  async open(url: string): Promise<Shown> {
    await this.page.goto(url);
    return this.reach('page', 'fault');
  }

  /** Answers what the page asks, and what the answers bring up. */
  async fill(given: Given = this.answers): Promise<void> {
    const seen = new Set<string>();
    for (;;) {
      const { controls } = await this.look();
      const next = controls.find(({ name }) => !seen.has(name));
      if (!next) return;
      seen.add(next.name);
      await this.#answer(next.name, controls, given);
    }
  }

  /** Presses the page's button and waits for what comes. @returns what is shown then */
  async press(): Promise<Shown> {
    await this.page.evaluate(mark);
    await this.page.click('[data-next]');
    // Firefox now and then swallows a click that is sent to it. One that came to the button must do its work.
    const came = await this.page.waitFor(pressed, { timeout: 3000 }).then(
      () => true,
      () => this.page.evaluate(moved).catch(() => true),
    );
    if (!came) await this.page.click('[data-next]');
    await this.page.waitFor(moved);
    return this.look();
  }

  /** Answers the page and goes on. */
  async next(given: Given = this.answers): Promise<Shown> {
    await this.fill(given);
    return this.press();
  }

  /** Goes on until a question comes up. */
  async goTo(field: string): Promise<Shown> {
    return this.#walk(field, ({ controls }) => controls.some(({ name }) => name.split('-')[0] === field));
  }

  /** Goes on to "check your answers". */
  async goToCheck(): Promise<Shown> {
    return this.#walk('the check page', ({ place }) => place === 'check');
  }

  /** Presses Send. */
  async send(): Promise<void> {
    await this.page.click('.base > form button[type=submit]', 'Send');
  }

  /** Presses Send and waits for the receipt. @returns the reference on it */
  async sendToReceipt(): Promise<string> {
    await this.send();
    return this.receipt();
  }

  /** Waits for the receipt. @returns its reference */
  async receipt(): Promise<string> {
    const { text } = await this.reach('done');
    const reference = /SW(-[0-9A-Z]{2,4}){3}/.exec(text)?.[0];
    if (!reference) throw new Error(`The receipt has no reference: ${text}`);
    return reference;
  }

  /** Puts text into a control at once, as pasting does. */
  async paste(selector: string, text: string): Promise<void> {
    await this.page.evaluate(
      (selector: string, text: string) => {
        const root = document.querySelector('care-self-referral')!.shadowRoot!;
        const control = root.querySelector<HTMLInputElement>(selector)!;
        control.value = text;
        control.dispatchEvent(
          new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertFromPaste' }),
        );
      },
      selector,
      text,
    );
  }

  async #walk(what: string, there: (shown: Shown) => boolean): Promise<Shown> {
    let shown = await this.reach('page', 'check');
    for (let i = 0; !there(shown); i++) {
      if (i > MOST_PAGES) throw new Error(`Did not find ${what}`);
      shown = await this.next();
      if (shown.errors.length || !['page', 'check'].includes(shown.place))
        throw new Error(`On the way to ${what}: ${shown.text}`);
    }
    return shown;
  }

  async #answer(name: string, controls: Shown['controls'], given: Given): Promise<void> {
    const [field = '', part = ''] = name.split('-');
    const answer = part ? (given[field] as Record<string, string> | undefined)?.[part] : given[name];
    if (answer === undefined) return;
    for (const { id, type, value, checked } of controls.filter((each) => each.name === name)) {
      if (type === 'radio' || type === 'checkbox') {
        const wanted = Array.isArray(answer) ? answer.includes(value) : answer === value;
        if (wanted !== checked && (wanted || type === 'checkbox')) await this.page.click(`[id="${id}"]`);
      } else if (type === 'select-one') await this.#choose(id, answer as string);
      else {
        await this.page.focus(`[id="${id}"]`);
        await this.page.type(answer as string);
      }
    }
  }

  /** A list is opened by the system, out of a test's reach: so its choice is made by script. */
  async #choose(id: string, value: string): Promise<void> {
    await this.page.evaluate(
      (id: string, value: string) => {
        const select = document
          .querySelector('care-self-referral')!
          .shadowRoot!.getElementById(id) as HTMLSelectElement;
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
      },
      id,
      value,
    );
  }
}
