import { VERSION } from './version.js';
import { warnOnce } from './warn.js';

/**
 * Registers an element. The same version a second time is silent; another version leaves the first in place and
 * says so once, since a second `customElements.define` would throw and take the rest of the bundle with it.
 */
export function define(tag: string, element: CustomElementConstructor & { version?: string }): void {
  const present = customElements.get(tag) as { version?: string } | undefined;
  if (!present) customElements.define(tag, element);
  else if (present.version !== VERSION)
    warnOnce(
      `<${tag}> is on this page already in version ${present.version ?? 'unknown'}; version ${VERSION} is not used.`,
    );
}
