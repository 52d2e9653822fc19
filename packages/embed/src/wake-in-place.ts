import { hydrate } from '@lit-labs/ssr-client';
import { hydrateInPlace } from '@sixways/widgets/base/hydration.js';

/**
 * Wakes widgets whose first page was rendered before their script was there. Their nodes stay, and what a person
 * chose in the meantime counts.
 * @param define registers the widget
 */
export async function wakeInPlace(
  elements: readonly HTMLElement[],
  define: () => Promise<unknown>,
): Promise<void> {
  const repeats = elements.map((element) => {
    hydrateInPlace(element, hydrate);
    return rememberChoice(element.shadowRoot!);
  });
  await define();
  for (const element of elements) await (element as Updating).updateComplete;
  repeats.forEach((repeat) => repeat());
}

interface Updating extends HTMLElement {
  updateComplete: Promise<unknown>;
}

/**
 * Waking up clears the choice, so it is made once more, and this time the widget hears it.
 * @returns makes the last choice again
 */
function rememberChoice(root: ShadowRoot): () => void {
  let chosen = root.querySelector<HTMLInputElement>('input:checked');
  const remember = (event: Event): void => {
    if (event.target instanceof HTMLInputElement) chosen = event.target;
  };
  root.addEventListener('change', remember);
  return () => {
    root.removeEventListener('change', remember);
    if (!chosen) return;
    chosen.checked = true;
    chosen.dispatchEvent(new Event('change', { bubbles: true }));
  };
}
