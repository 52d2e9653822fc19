/** What a person did on a first page before its widget was there to hear it. */
export interface EarlyDeeds {
  /** The value of the last choice. */
  chosen: string | undefined;
  /** Whether "Continue" was pressed. */
  pressed: boolean;
}

/** A widget that goes on from there, whether it keeps the nodes of its first page or draws itself anew. */
interface Beginner extends Element {
  takeUp?(deeds: EarlyDeeds): void;
}

/**
 * Listens to a first page for its widget, and tells it once it is defined. Without that, a press would be lost, or the
 * browser would send the form its own way, with the answer in the page's address.
 */
export class Early {
  readonly #root: ShadowRoot;
  #chosen: string | undefined;
  #pressed: boolean;
  readonly #onPress: (() => void) | undefined;

  /** @param options `pressed`: already, before this listened; `onPress`: called at each press */
  constructor(
    private readonly element: Beginner,
    { pressed = false, onPress }: { pressed?: boolean; onPress?: () => void } = {},
  ) {
    this.#pressed = pressed;
    this.#onPress = onPress;
    this.#root = element.shadowRoot!;
    this.#chosen = this.#root.querySelector<HTMLInputElement>('input:checked')?.value;
    this.#root.addEventListener('change', this.#onChange);
    this.#root.addEventListener('submit', this.#onSubmit);
    void customElements.whenDefined(element.localName).then(() => this.#handOver());
  }

  /** The person was told that it failed: nothing is done by itself later. What was chosen stays chosen. */
  unpress(): void {
    this.#pressed = false;
  }

  #onChange = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) this.#chosen = target.value;
  };

  #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.#pressed = true;
    this.#onPress?.();
  };

  #handOver(): void {
    this.#root.removeEventListener('change', this.#onChange);
    this.#root.removeEventListener('submit', this.#onSubmit);
    this.element.takeUp?.({ chosen: this.#chosen, pressed: this.#pressed });
  }
}
