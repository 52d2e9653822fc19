import { hydrate } from '@lit-labs/ssr-client';
import { adoptStyles, type LitElement, type RenderOptions } from 'lit';
import { hydrateInPlace } from '@sixways/widgets/base/hydration.js';

/**
 * Wakes widgets whose first page was rendered before their script was there. Their nodes stay.
 * @param define registers the widget
 */
export async function wakeInPlace(
  elements: readonly HTMLElement[],
  define: () => Promise<unknown>,
): Promise<void> {
  for (const element of elements) hydrateInPlace(element, takeOver);
  await define();
}

function takeOver(value: unknown, root: ShadowRoot, options: Partial<RenderOptions>): void {
  try {
    hydrate(value, root, options);
  } catch {
    // Rendered by another version, kept in some cache: what is there cannot be taken over.
    root.replaceChildren();
    delete (root as { _$litPart$?: unknown })._$litPart$;
    adoptStyles(root, (root.host.constructor as typeof LitElement).elementStyles);
  }
}
