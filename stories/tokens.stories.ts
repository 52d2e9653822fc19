import { contrast } from '@sixways/widgets/tokens/contrast.js';
import { html, render } from 'lit';
import { FORCED_COLOURS } from '../.storybook/host-pages.js';
import { THEMES, USUAL, type Theme } from '../.storybook/themes.js';
import { PAIRS } from './pairs.js';
import { allTokens } from './offers.js';

interface Context {
  globals: Readonly<Record<string, unknown>>;
}

export default { title: 'Design/Tokens', parameters: { docs: { codePanel: false } } };

const STYLES = `
main { font: 16px/1.5 system-ui, sans-serif; color: #212b32; background: #fff; padding: 16px; }
table { border-collapse: collapse; inline-size: 100%; }
caption { text-align: start; font-size: 20px; font-weight: 600; margin-block: 24px 8px; }
th, td { text-align: start; vertical-align: top; padding: 6px 12px 6px 0; border-block-end: 1px solid #768692; }
svg { inline-size: 48px; block-size: 24px; vertical-align: middle; }
.short { font-weight: 700; color: #b3131b; }
`;

/** Every custom property, what it is in the theme chosen above, and whether what stands on what stands out enough. */
export const ColoursAndContrast = {
  render: (_args: object, { globals }: Context) => {
    const forced = globals['forcedColours'] === 'on';
    const name = forced ? 'forced colours, imitated' : String(globals['theme'] ?? 'standard');
    const theme = { ...USUAL, ...(forced ? FORCED_COLOURS : THEMES[name]) };
    const place = document.createElement('div');
    render(page(name, theme), place);
    place.dataset['ready'] = '';
    return place;
  },
};

function page(name: string, theme: Theme) {
  const colour = (token: string) => theme[token] ?? token;
  return html`<style>
      ${STYLES}
    </style>
    <main>
      <h1>Tokens</h1>
      <p>
        Choose another theme in the toolbar, and this page measures that one. Now: <strong>${name}</strong>.
      </p>
      <table>
        <caption>
          Contrast
        </caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Colours</th>
            <th scope="col">Contrast</th>
            <th scope="col">Enough?</th>
          </tr>
        </thead>
        <tbody>
          ${PAIRS.map(({ name: label, what, on, least }) => {
            const ratio = contrast(colour(what), colour(on));
            return html`<tr>
              <th scope="row">${label}</th>
              <td>${swatch(colour(what))} ${colour(what)} on ${swatch(colour(on))} ${colour(on)}</td>
              <td>${ratio.toFixed(2)} to 1</td>
              <td class=${ratio < least ? 'short' : 'enough'}>
                ${ratio < least ? `No: ${least} is needed` : `Yes: at least ${least}`}
              </td>
            </tr>`;
          })}
        </tbody>
      </table>
      <table>
        <caption>
          Custom properties
        </caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">In this theme</th>
            <th scope="col">What for</th>
          </tr>
        </thead>
        <tbody>
          ${allTokens().map(
            ({ name: token, description }) =>
              html`<tr>
                <th scope="row"><code>${token}</code></th>
                <td>
                  ${theme[token]?.startsWith('#') ? swatch(theme[token]) : ''}
                  ${theme[token] ?? 'as the page has it'}
                </td>
                <td>${description}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </main>`;
}

/** Drawn, since styles in attributes are forbidden here as everywhere. */
function swatch(colour: string) {
  return html`<svg viewBox="0 0 48 24" aria-hidden="true">
    <rect x="0.5" y="0.5" width="47" height="23" fill=${colour} stroke="#212b32" />
  </svg>`;
}
