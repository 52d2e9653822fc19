import { hydrate } from '@lit-labs/ssr-client';
import { hydrateInPlace } from '@sixways/widgets/base/hydration.js';

/**
 * Wakes widgets whose first page was rendered before their script was there. Their nodes stay.
 * @param define registers the widget
 */
export async function wakeInPlace(
  elements: readonly HTMLElement[],
  define: () => Promise<unknown>,
): Promise<void> {
  for (const element of elements) hydrateInPlace(element, hydrate);
  await define();
}
