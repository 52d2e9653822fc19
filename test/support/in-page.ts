/** What runs inside the page for {@link TestPage}, and the waiting around it. */
import { setTimeout as sleep } from 'node:timers/promises';

/** How `console` messages from {@link REPORT_VIOLATIONS} begin. */
export const VIOLATION = 'content-security-policy-violation: ';

/** Runs before a page's own scripts: says each violation on the console, where it outlives the page. */
export const REPORT_VIOLATIONS = `addEventListener('securitypolicyviolation', (event) => console.debug(
  ${JSON.stringify(VIOLATION)} + [event.effectiveDirective, event.blockedURI, event.sourceFile, event.lineNumber, event.sample].join(' ')))`;

/**
 * A function and its arguments as one expression. Named inner functions carry a call of the compiler's `__name`,
 * which the page does not have.
 */
export function expressionOf(fn: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `(async () => { const __name = (fn) => fn; return (${fn})(...${JSON.stringify(args)}); })()`;
}

/** Asks again until the answer is something true. */
export async function poll<Answer>(
  ask: () => Promise<Answer>,
  what: string,
  timeout = 10_000,
): Promise<NonNullable<Answer>> {
  const end = Date.now() + timeout;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error; // A page in between two documents refuses; the next one may answer.
    }
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms for ${what}`, { cause: last });
    await sleep(50);
  }
}

/** In the page: scrolls the first shown element that fits into view. @returns its middle in CSS pixels, or null */
export function locate(selector: string, text: string | null): { x: number; y: number } | null {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (!element.matches(selector) || (text !== null && !(element.textContent ?? '').includes(text)))
        continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      // A link over two lines has nothing in the middle of its box.
      const [{ left, top, width, height } = new DOMRect()] = element.getClientRects();
      if (width && height) return { x: left + width / 2, y: top + height / 2 };
    }
  }
  return null;
}

/**
 * Where an element is, once it stays there: on a page that still moves a click would land beside.
 * @param find asks the page where it is. @param drawn resolves once the page has drawn
 */
export function settled(
  find: () => Promise<Place | null>,
  drawn: () => Promise<unknown>,
  what: string,
): Promise<Place> {
  return poll(async () => {
    const before = await find();
    await drawn();
    const now = await find();
    return now?.x === before?.x && now?.y === before?.y ? now : null;
  }, what);
}

/** CSS pixels from the window's corner. */
interface Place {
  x: number;
  y: number;
}

/** In the page: resolves once what it shows now has been drawn. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** In the page: focuses the first element that matches. @returns whether there was one */
export function focusOn(selector: string): boolean {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    const element = root.querySelector<HTMLInputElement>(selector);
    if (element) {
      element.focus();
      if (/^(text|tel|email|search|password|url|textarea)$/.test(element.type ?? '')) element.select();
      return true;
    }
    for (const each of root.querySelectorAll('*')) if (each.shadowRoot) roots.push(each.shadowRoot);
  }
  return false;
}
