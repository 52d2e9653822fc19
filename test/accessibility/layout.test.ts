/** Every state at 320 px (which is 400 % zoom of 1280 px), with text twice as big, spaced out, and in forced colours. */
import { type Example, showExample } from '@sixways/widgets/examples/example.js';
import {
  emulateMediaAll,
  expect,
  fixture,
  html,
  nextFrame,
  sendKeys,
  setViewport,
} from '../support/index.js';
import { widgets } from '../support/widgets.js';

/** WCAG 2.2, 1.4.12. What is inherited reaches into the widget. */
const SPACED = 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em';
/** WCAG 2.2, 2.5.8, in CSS pixels. Links inside sentences are excepted. */
const LEAST_TARGET = 24;

async function show(example: Example): Promise<{ main: HTMLElement; root: ShadowRoot }> {
  const main = await fixture<HTMLElement>(html`<main></main>`);
  const widget = await showExample(example, main);
  await nextFrame();
  return { main, root: widget.shadowRoot! };
}

/** What sticks out of the window, or hides its own text. */
function tooWide(root: ShadowRoot): string[] {
  const edge = document.documentElement.clientWidth;
  // A map is moved in its window: WCAG 2.2, 1.4.10 excepts it. Its window must fit, and a list says what is on it.
  return [...root.querySelectorAll<HTMLElement>('.base, .base *:not(.hidden, .hidden *, .street-map *)')]
    .filter((element) => element.getClientRects().length > 0)
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      const hides =
        getComputedStyle(element).overflow === 'hidden' &&
        element.scrollWidth > element.clientWidth &&
        !element.matches('.street-map');
      return left < -1 || right > edge + 1 || hides;
    })
    .map((element) => {
      const { left, right } = element.getBoundingClientRect();
      const place = `${Math.round(left)} to ${Math.round(right)} of ${edge}`;
      return `${element.tagName} ${element.getAttribute('class')} ${element.textContent?.trim().slice(0, 40)}: ${place}`;
    });
}

function tooSmall(root: ShadowRoot): string[] {
  return [...root.querySelectorAll<HTMLElement>('button, input, select, textarea, summary, .exit-link')]
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && Math.min(box.width, box.height) < LEAST_TARGET)
    .map(
      ({ element, box }) =>
        `${element.tagName} ${element.textContent?.trim().slice(0, 30)} ${box.width}×${box.height}`,
    );
}

for (const { tag, examples, select } of widgets) {
  describe(`a narrow window (320 px): ${tag}`, () => {
    before(() => setViewport({ width: 320, height: 800 }));
    after(() => setViewport({ width: 800, height: 600 }));

    for (const example of examples)
      it(`fits, with big and spaced text too, and its targets can be hit: ${example.name}`, async () => {
        const { main, root } = await show(example);
        expect(tooWide(root)).to.deep.equal([]);
        expect(tooSmall(root)).to.deep.equal([]);
        main.setAttribute('style', `font-size: 200%; ${SPACED}`);
        await nextFrame();
        expect(tooWide(root), 'text twice as big and spaced out').to.deep.equal([]);
      });
  });

  describe(`forced colours: ${tag}`, () => {
    afterEach(() => emulateMediaAll({}));

    it('leave every control its edge, and every choice its mark', async function () {
      this.timeout(60_000);
      if (!(await emulateMediaAll({ forcedColors: 'active' }))) this.skip();
      for (const example of examples) {
        const { root } = await show(example);
        for (const box of root.querySelectorAll<HTMLElement>(select.edged))
          expect(hasEdge(box), `${example.name}: ${box.className}`).to.equal(true);
        for (const choice of root.querySelectorAll('input:is([type=radio], [type=checkbox])'))
          expect(getComputedStyle(choice).appearance, example.name).to.equal('auto');
      }
    });

    it('show where the focus is', async function () {
      if (!(await emulateMediaAll({ forcedColors: 'active' }))) this.skip();
      const { root } = await show(examples[0]!);
      const controls = [...root.querySelectorAll<HTMLElement>('a, button, input, summary')].filter((each) =>
        each.checkVisibility(),
      );
      expect(controls).not.to.have.length(0);
      // Browsers show the focus to people who use keys: what was used last, in this tab, decides.
      await sendKeys({ press: 'Tab' });
      for (const control of controls) {
        control.focus();
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(control);
        const seen =
          outlineStyle !== 'none' &&
          Number.parseFloat(outlineWidth) >= 2 &&
          outlineColor !== 'rgba(0, 0, 0, 0)';
        expect(seen, control.outerHTML).to.equal(true);
      }
    });
  });
}

function hasEdge(box: HTMLElement): boolean {
  const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(box);
  return borderTopStyle !== 'none' && borderTopWidth !== '0px' && borderTopColor !== backgroundColor;
}
