/** Every state at 320 px (which is 400 % zoom of 1280 px), with text twice as big, spaced out, and in forced colours. */
import '@sixways/widgets/self-referral/define.js';
import { showExample } from '@sixways/widgets/examples/example.js';
import { examples } from '@sixways/widgets/self-referral/self-referral.examples.js';
import { emulateMediaAll, expect, fixture, html, nextFrame, setViewport } from '../support/index.js';

/** WCAG 2.2, 1.4.12. What is inherited reaches into the widget. */
const SPACED = 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em';
/** WCAG 2.2, 2.5.8, in CSS pixels. Links inside sentences are excepted. */
const LEAST_TARGET = 24;

async function show(example: (typeof examples)[number], style = ''): Promise<ShadowRoot> {
  const main = await fixture<HTMLElement>(html`<main></main>`);
  main.setAttribute('style', style);
  const widget = await showExample(example, main);
  await nextFrame();
  return widget.shadowRoot!;
}

/** What sticks out of the window, or hides its own text. */
function tooWide(root: ShadowRoot): string[] {
  const edge = document.documentElement.clientWidth;
  return [...root.querySelectorAll<HTMLElement>('.base, .base *:not(.hidden, .hidden *)')]
    .filter((element) => element.getClientRects().length > 0)
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      const hides =
        getComputedStyle(element).overflow === 'hidden' && element.scrollWidth > element.clientWidth;
      return left < -1 || right > edge + 1 || hides;
    })
    .map((element) => {
      const { left, right } = element.getBoundingClientRect();
      const place = `${Math.round(left)} to ${Math.round(right)} of ${edge}`;
      return `${element.tagName} ${element.className} ${element.textContent?.trim().slice(0, 40)}: ${place}`;
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

describe('a narrow window (320 px)', () => {
  before(() => setViewport({ width: 320, height: 800 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const example of examples) {
    it(`fits, and its targets can be hit: ${example.name}`, async () => {
      const root = await show(example);
      expect(tooWide(root)).to.deep.equal([]);
      expect(tooSmall(root)).to.deep.equal([]);
    });
    it(`fits with text twice as big and spaced out: ${example.name}`, async () => {
      expect(tooWide(await show(example, `font-size: 200%; ${SPACED}`))).to.deep.equal([]);
    });
  }
});

describe('forced colours', () => {
  afterEach(() => emulateMediaAll({}));

  it('leave every control its edge, and every choice its mark', async function () {
    this.timeout(60_000);
    if (!(await emulateMediaAll({ forcedColors: 'active' }))) this.skip();
    for (const example of examples) {
      const root = await show(example);
      for (const box of root.querySelectorAll<HTMLElement>(
        '.input, .button, .error-summary, .panel, .exit-link',
      )) {
        const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(box);
        const edge =
          borderTopStyle !== 'none' && borderTopWidth !== '0px' && borderTopColor !== backgroundColor;
        expect(edge, `${example.name}: ${box.className}`).to.equal(true);
      }
      for (const choice of root.querySelectorAll('.choice input'))
        expect(getComputedStyle(choice).appearance, example.name).to.equal('auto');
    }
  });

  it('show where the focus is', async function () {
    if (!(await emulateMediaAll({ forcedColors: 'active' }))) this.skip();
    const root = await show(examples[0]!);
    for (const control of root.querySelectorAll<HTMLElement>('a, button, input')) {
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
