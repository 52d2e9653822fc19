import type { ThemeAnswer } from '../builder/theme-choice.js';
import {
  COLOR_NAMES,
  type ColorName,
  THEME_TITLES,
  type ThemeColors,
  type ThemeName,
} from '@sixways/widgets/tokens/themes.js';
import { BUILDER_CSS } from './builder.css.js';
import { html, type Html } from './html.js';
import { page, style } from './layout.js';
import { PLAIN_CSS } from './plain.css.js';

const LABELS: Readonly<Record<ColorName, string>> = {
  text: 'Words',
  background: 'Background',
  muted: 'Quieter words, such as hints',
  line: 'Lines around boxes',
  link: 'Links',
  button: 'Main button',
  reverse: 'Words on the button',
  error: 'Errors and the quick exit',
  focus: 'What has the focus',
};

const PREVIEWS = [
  { path: '/w/self-referral', title: 'Refer yourself' },
  { path: '/w/options-grid?aid=carpal-tunnel', title: 'Compare options' },
  { path: '/w/service-finder', title: 'Find support' },
  { path: '/w/easy-read?explainer=social-prescribing', title: 'Easy Read' },
];

/** `/builder/theme`: choose colours, see them, take the style sheet along. */
export function themePage(theme: ThemeColors, answer: ThemeAnswer): string {
  return page({
    lang: 'en-GB',
    title: 'Colours of your own: Sixways',
    className: 'builder',
    head: html`${style(`${PLAIN_CSS}\n${BUILDER_CSS}`)}
      <script type="module" src="/builder/theme.js"></script>`,
    body: html`<main>
      <p><a href="/builder/">Put a widget on your website</a></p>
      <h1>Colours of your own</h1>
      <p>
        Choose colours that fit your website. Words need a contrast of 4.5 to 1 with what is behind them,
        lines and buttons 3 to 1. Where a pair has less, we say which, and give no style sheet until it is
        mended.
      </p>
      <p>Start from: ${starts()}</p>
      <div class="sides">
        <form action="/builder/theme" id="colors">
          <h2>1. Choose</h2>
          <div class="colors">${COLOR_NAMES.map((name) => colorField(name, theme[name]))}</div>
          <p class="without"><button>Check these colours</button></p>
        </form>
        <section aria-labelledby="see">
          <h2 id="see">2. See it</h2>
          <p>
            <label for="shown">Widget</label>
            <select id="shown" autocomplete="off">
              ${PREVIEWS.map(({ path, title }) => html`<option value="${path}">${title}</option>`)}
            </select>
          </p>
          <noscript><p>Without JavaScript the preview keeps the NHS look.</p></noscript>
          <div class="window" tabindex="0" role="region" aria-label="Preview">
            <iframe id="preview" src="${PREVIEWS[0]!.path}" title="Preview"></iframe>
          </div>
        </section>
      </div>
      ${result(answer)}
    </main>`,
  });
}

function starts(): Html[] {
  return (Object.entries(THEME_TITLES) as [ThemeName, string][]).map(
    ([name, title], i) => html`${i > 0 && ', '}<a href="/builder/theme?from=${name}">${title}</a>`,
  );
}

function colorField(name: ColorName, value: string): Html {
  return html`<label><input type="color" name="${name}" value="${value}" /> ${LABELS[name]}</label>`;
}

/** Both states are on the page: the script shows one of them. */
function result({ faults, css }: ThemeAnswer): Html {
  return html`<section aria-labelledby="take">
    <h2 id="take">3. Take it along</h2>
    <div role="status" id="verdict">
      <p id="verdict-text">${verdict(faults.length)}</p>
      <ul id="faults">
        ${faults.map((sentence) => html`<li>${sentence}</li>`)}
      </ul>
    </div>
    <div id="export" ${css === undefined && html` hidden`}>
      <textarea id="css" readonly rows="14" spellcheck="false" aria-label="Style sheet: to copy">
${css ?? ''}</textarea>
      <p>
        Put it into your website’s own style sheet. It changes the colours of the widgets and nothing else. On
        paper, widgets keep the NHS look.
      </p>
    </div>
  </section>`;
}

/** The sentence above the list of faults. */
export function verdict(faults: number): string {
  if (faults === 0) return 'Everybody can read these colours. Copy the style sheet:';
  return faults === 1
    ? 'One pair of these colours cannot be used yet:'
    : `${faults} pairs of these colours cannot be used yet:`;
}
