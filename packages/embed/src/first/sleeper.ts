import { onExitPresses } from '@sixways/widgets/partials/exit-presses.js';
import { holdsAnswers } from '@sixways/widgets/self-referral/holds-answers.js';
import { Early } from '../early.js';

/** A widget that is woken in place, and its content where that was checked already. */
export interface Woken {
  element: HTMLElement;
  content: object | undefined;
}

/** Loads and defines the widget. Rejects when it could not be loaded. */
export type Wake = (widgets: readonly Woken[]) => Promise<unknown>;

export interface SleeperOptions {
  wake: Wake;
  /** What is said when the widget could not be loaded. */
  failed: string;
  /** The page's content, checked. Rejects where it has faults. */
  check(content: string): Promise<object>;
}

/** Whatever a person does first, one of these comes before anything is lost. */
const TOUCHES = ['pointerdown', 'focusin', 'keydown', 'click', 'input'];
/** What the nodes depend on: where one of them changes, the widget draws itself anew. */
const DEPENDS_ON = ['lang', 'reading-level', 'heading-level', 'exit-url', 'src'];

/** All that sleep on this page, in the order they came. */
const sleeping = new Set<Sleeper>();
const known = new WeakMap<Element, Sleeper>();

/** A widget that shows its first question and nothing more, until it is touched. */
export class Sleeper {
  /** Whether the nodes are still what the widget itself would draw. */
  #fits = true;
  #waking: Promise<unknown> | undefined;
  readonly #early: Early;
  /** What was said about a widget that could not be loaded. */
  #said: Element[] = [];
  /** The content that was looked at, and what the check made of it. */
  #seen: string | undefined;
  #checked: object | undefined;

  static of(element: HTMLElement, options: SleeperOptions): Sleeper {
    let sleeper = known.get(element);
    if (!sleeper) known.set(element, (sleeper = new Sleeper(element, options)));
    return sleeper;
  }

  private constructor(
    readonly element: HTMLElement,
    private readonly options: SleeperOptions,
  ) {
    const { root } = this;
    for (const type of TOUCHES) root.addEventListener(type, this.#wake);
    this.#early = new Early(element, { onPress: this.#wake });
    this.#exit?.addEventListener('click', this.leave);
    // Whoever defines it.
    void customElements.whenDefined(element.localName).then(() => this.#stop());
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get #exit(): HTMLAnchorElement | null {
    return this.root.querySelector('.exit-link');
  }

  /** Call when the element is on the page; it may have been taken away and put back. */
  watch(): void {
    if (customElements.get(this.element.localName)) return;
    sleeping.add(this);
    watchPage();
    this.#readContent();
    if (isHiddenUntilDefined(this.element)) this.#wake();
    // An earlier visit may have left something that the first page speaks of.
    void holdsAnswers().then((holds) => holds && this.#wake());
  }

  /**
   * What the page says about itself. Where it changes the form, which may touch the first page, or where it is wrong,
   * which its author must see, the widget draws itself. The check comes when the browser has nothing else to do.
   */
  #readContent(): void {
    const { element } = this;
    const child = element.querySelector(':scope > script[type="application/json"]')?.textContent;
    const src = element.getAttribute('src');
    const look = (content: string): void => {
      if (content === this.#seen || this.#waking) return;
      this.#seen = content;
      this.#checked = undefined;
      if (content.includes('"form"')) this.#outdated();
      else whenIdle(() => void this.#check(content));
    };
    if (child) look(child);
    else if (src)
      fetch(src)
        .then((answer) => answer.text())
        .then(look, () => this.#outdated());
  }

  async #check(content: string): Promise<void> {
    try {
      const checked = await this.options.check(content);
      if (content === this.#seen) this.#checked = checked;
    } catch {
      this.#outdated();
    }
  }

  /** Something on the page changed. */
  see(records: readonly MutationRecord[]): void {
    if (!this.element.isConnected) return void sleeping.delete(this);
    if (records.some(({ type, target }) => type === 'attributes' && target.contains(this.element)))
      this.#outdated();
    else if (records.some(({ target }) => this.element.contains(target))) this.#readContent();
  }

  #outdated(): void {
    this.#fits = false;
    this.#wake();
  }

  /** All wake together, since a definition is for all. */
  #wake = (): void => {
    const fitting = [...sleeping]
      .filter((sleeper) => sleeper.#fits)
      .map((sleeper) => ({ element: sleeper.element, content: sleeper.#checked }));
    this.#waking ??= this.options.wake(fitting).catch(this.#onFailed);
  };

  /** From here on the widget itself listens. */
  #stop(): void {
    sleeping.delete(this);
    for (const type of TOUCHES) this.root.removeEventListener(type, this.#wake);
    this.#unsay();
    this.#exit?.removeEventListener('click', this.leave);
    if (sleeping.size === 0) unwatchPage();
  }

  /**
   * Says so, with the page's own fallback: a link, a phone number. Below the form, so that nothing moves from under a
   * finger. The next touch tries again.
   */
  #onFailed = (): void => {
    this.#waking = undefined;
    this.#early.unpress();
    // Said anew each time, so that it is heard each time.
    this.#unsay();
    const said = document.createElement('p');
    said.setAttribute('role', 'alert');
    said.textContent = this.options.failed;
    this.#said = [said, document.createElement('slot')];
    this.root.querySelector('form')?.after(...this.#said);
  };

  #unsay(): void {
    this.#said.forEach((node) => node.remove());
    this.#said = [];
  }

  /** Leaves as the awake widget does: out of sight at once, and no way back to this page. */
  leave = (event?: Event): void => {
    event?.preventDefault();
    const url = this.#exit?.href;
    if (!url) return;
    this.element.hidden = true;
    // Browsers may bring the page back from memory.
    addEventListener('pageshow', () => (this.element.hidden = false), { once: true });
    location.replace(url);
  };
}

/** Pages hide tags that are not defined yet, so that they do not flicker: this one would never be seen. */
function isHiddenUntilDefined(element: HTMLElement): boolean {
  const { display, visibility } = getComputedStyle(element);
  const around = getComputedStyle(element.parentElement ?? element);
  return !element.hidden && (display === 'none' || visibility !== around.visibility);
}

/** Safari has no idle callback: there it waits until the page has settled. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work);
  else setTimeout(work, 1000);
}

let stopExit: (() => void) | undefined;
let observer: MutationObserver | undefined;

/** One observer and one listener for all that sleep. */
function watchPage(): void {
  if (observer) return;
  stopExit = onExitPresses(() => sleeping.forEach((sleeper) => sleeper.leave()));
  observer = new MutationObserver((records) => {
    sleeping.forEach((sleeper) => sleeper.see(records));
    if (sleeping.size === 0) unwatchPage();
  });
  observer.observe(document, { subtree: true, childList: true, attributeFilter: DEPENDS_ON });
}

function unwatchPage(): void {
  observer?.disconnect();
  stopExit?.();
  observer = stopExit = undefined;
}
