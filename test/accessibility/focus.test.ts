/** Tab through every widget with real keys: every control is reached, in the order one reads, seen, and left again. */
import { type Example, showExample } from '@sixways/widgets/examples/example.js';
import { expect, fixture, html, nextFrame, sendKeys, waitUntil } from '../support/index.js';
import { widgets } from '../support/widgets.js';

/** What Tab stops at. */
const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

for (const { tag, examples, chosen } of widgets)
  describe(`Tab goes through ${tag}`, () => {
    for (const example of examples.filter(({ name }) => chosen.includes(name)))
      it(example.name, async function () {
        this.timeout(30_000);
        const { before, root, after } = await show(example);
        const expected = stopsOf(root);
        before.focus();
        const seen: HTMLElement[] = [];
        for (let i = 0; i <= expected.length + 2; i++) {
          await sendKeys({ press: 'Tab' });
          const focused = root.activeElement as HTMLElement | null;
          if (document.activeElement === after) break;
          if (!focused) continue;
          // What can be scrolled is a stop of its own in some engines.
          if (focused.matches(STOPS)) seen.push(focused);
          expect(outline(focused), `what shows the focus on ${named(focused)}`).not.to.equal('none');
          // Firefox now and then stops short of what Tab reached; whether something covers it is what is asked here.
          focused.scrollIntoView({ block: 'nearest' });
          await waitUntil(() => isInView(focused), `${named(focused)} is in view`, { timeout: 5000 });
        }
        expect(document.activeElement === after, 'Tab leaves the widget').to.equal(true);
        expect(seen.map(named)).to.deep.equal(expected.map(named));
      });
  });

async function show(example: Example) {
  const place = await fixture<HTMLElement>(
    html`<div>
      <button>Before</button>
      <main></main>
      <button>After</button>
    </div>`,
  );
  const [before, after] = place.querySelectorAll('button');
  const { shadowRoot } = await showExample(example, place.querySelector('main')!);
  await nextFrame();
  return { before: before!, after: after!, root: shadowRoot! };
}

/** In reading order; of a group of radios one, the chosen one or the first. */
function stopsOf(root: ShadowRoot): HTMLElement[] {
  const all = [...root.querySelectorAll<HTMLInputElement>(STOPS)].filter(
    (each) => each.checkVisibility({ visibilityProperty: true }) && !each.disabled && each.tabIndex >= 0,
  );
  return all.filter((each) => each.type !== 'radio' || each === stopOfGroup(all, each));
}

function stopOfGroup(all: readonly HTMLInputElement[], radio: HTMLInputElement) {
  const group = all.filter(
    ({ type, name, form }) => type === 'radio' && name === radio.name && form === radio.form,
  );
  return group.find(({ checked }) => checked) ?? group[0];
}

/** WCAG 2.2, 2.4.7: how the focus is shown, or `none`. */
function outline(element: HTMLElement): string {
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) return 'outline';
  return boxShadow === 'none' ? 'none' : 'shadow';
}

/** WCAG 2.2, 2.4.11: what has the focus is not hidden behind something else. */
function isInView(element: HTMLElement): boolean {
  const { left, top, width, height } = element.getClientRects()[0]!;
  const root = element.getRootNode() as ShadowRoot;
  return [0.5, 0.1, 0.9].some((part) => {
    const hit = root.elementFromPoint(left + width * part, top + height * part);
    return hit !== null && (element.contains(hit) || hit.contains(element));
  });
}

function named(element: HTMLElement): string {
  const { localName, id, textContent } = element;
  return `${localName} ${id || textContent!.trim().replace(/\s+/g, ' ').slice(0, 40)}`;
}
