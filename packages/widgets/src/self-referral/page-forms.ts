import { render } from 'lit';
import type { Page } from '@sixways/core/model/form.js';

/** As long as the browser has so many milliseconds left, one more page is drawn. */
const ROOM = 5;

/** What is drawn, and from what: the same parts give the same page. */
export interface Drawing {
  from: readonly unknown[];
  /** A question page. `wrong`: with all its errors, which are drawn once to be faster when they come */
  draw(page: Page, wrong: boolean): unknown;
}

/**
 * The forms that question pages stand in. Those that nobody has seen yet are drawn ahead, out of sight, while the person
 * reads: a press then only puts the next page there. Each form is used once: whoever comes back to a page gets a new one,
 * with nothing of an earlier visit in its boxes.
 */
export class PageForms {
  /** By page. Undefined: it was shown. */
  readonly #ahead = new Map<string, { form: HTMLFormElement; from: readonly unknown[] } | undefined>();
  #shown: { id: string; form: HTMLFormElement } | undefined;
  #drawing: Drawing | undefined;
  #asked = false;

  constructor(
    private readonly pages: readonly Page[],
    private readonly submit: (event: Event) => void,
  ) {}

  /** Draws ahead when the browser has nothing else to do. Safari does not say when that is, and draws each page when it comes. */
  prepare(drawing: Drawing): void {
    this.#drawing = drawing;
    if (this.#asked || !this.#next()) return;
    this.#asked = true;
    globalThis.requestIdleCallback?.((idle) => {
      this.#asked = false;
      const { from, draw } = this.#drawing!;
      for (let page = this.#next(); page; page = idle.timeRemaining() > ROOM ? this.#next() : undefined) {
        const there = this.#ahead.get(page.id)?.form;
        const form = there ?? this.#make();
        if (!there) render(draw(page, true), form);
        render(draw(page, false), form);
        this.#ahead.set(page.id, { form, from });
      }
      this.prepare(this.#drawing!);
    });
  }

  /**
   * The form of the page that is shown.
   * @param from what it is drawn from; where it was drawn ahead from the same, it is not drawn again. Absent: draws
   */
  show(id: string, from: readonly unknown[] | undefined, draw: () => unknown): HTMLFormElement {
    if (this.#shown?.id !== id) {
      const ahead = this.#ahead.get(id);
      this.#ahead.set(id, undefined);
      this.#shown = { id, form: ahead?.form ?? this.#make() };
      if (from && ahead && isSame(from, ahead.from)) return ahead.form;
    }
    render(draw(), this.#shown.form);
    return this.#shown.form;
  }

  /** No question is shown: what was typed into the last one goes with its form. */
  leave(): void {
    this.#shown = undefined;
  }

  /** A page that is not drawn yet, or was from something else. */
  #next(): Page | undefined {
    return this.pages.find(({ id }) => {
      const ahead = this.#ahead.get(id);
      return ahead ? !isSame(ahead.from, this.#drawing!.from) : !this.#ahead.has(id);
    });
  }

  #make(): HTMLFormElement {
    const form = document.createElement('form');
    form.noValidate = true;
    form.autocomplete = 'off';
    form.addEventListener('submit', this.submit);
    return form;
  }
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.every((each, i) => each === other[i]);
}
