import { CMS, type Choice, type Choices, LOOK_TITLES, type Option } from '../builder/choice.js';
import { hostedPath, type Snippet } from '../builder/snippets.js';
import { BUILDER_CSS } from './builder.css.js';
import { checkForm } from './builder-check-page.js';
import { html, type Html } from './html.js';
import { page, style } from './layout.js';
import { LOOKS } from './hosted-look.js';
import { PLAIN_CSS } from './plain.css.js';

/** What the builder shows for a choice; its script asks for the same as JSON. */
export interface Built {
  /** Of the hosted page, on this server. */
  preview: string;
  title: string;
  snippets: readonly Snippet[];
}

export function built(choice: Choice, snippets: readonly Snippet[]): Built {
  return { preview: hostedPath(choice), title: choice.widget.title, snippets };
}

/** `/builder/`: choose, look, copy. A plain form: each choice is a request, and with its script no more than that either. */
export function builderPage(choice: Choice, choices: Choices, snippets: readonly Snippet[]): string {
  const { preview, title } = built(choice, snippets);
  return page({
    lang: 'en-GB',
    title: 'Put a widget on your website: Sixways',
    className: 'builder',
    head: html`${style(`${PLAIN_CSS}\n${BUILDER_CSS}`)}
      <script type="module" src="/builder/builder.js"></script>`,
    body: html`<main>
      <p><a href="/">Sixways</a></p>
      <h1>Put a widget on your website</h1>
      <p>Choose what you need, see it, and copy what goes into your page. You need not know any code.</p>
      <div class="sides">
        <form action="/builder/" id="choose">
          <h2>1. Choose</h2>
          ${fields(choice, choices)}
          <p class="without"><button>Show it</button></p>
        </form>
        <section aria-labelledby="see">
          <h2 id="see">2. See it</h2>
          <fieldset class="widths" hidden>
            <legend>Width</legend>
            <label><input type="radio" name="width" value="phone" checked /> Phone</label>
            <label><input type="radio" name="width" value="desktop" /> Computer</label>
          </fieldset>
          <div class="window" tabindex="0" role="region" aria-label="Preview">
            <iframe id="preview" src="${preview}" title="Preview: ${title}"></iframe>
          </div>
          <p><a id="alone" href="${preview}">Open it as a page of its own</a></p>
        </section>
      </div>
      <section aria-labelledby="copy">
        <h2 id="copy">3. Copy it</h2>
        <p>
          The first way is the one we advise for what you chose. Any one of them is enough, unless it says so.
        </p>
        <div id="snippets">${snippets.map(snippetHtml)}</div>
        <p role="status" id="said"></p>
      </section>
      ${checkForm()}
      <h2>Colours of your own</h2>
      <p>
        <a href="/builder/theme">Choose colours</a> that fit your website. We check that everybody can read
        them.
      </p>
    </main>`,
  });
}

function fields(choice: Choice, { widgets, values }: Choices): Html {
  const { widget, value, look, easy, cms } = choice;
  const of = (param: 'area' | 'aid' | 'explainer') => (widget.param === param ? value : undefined);
  const looks = LOOKS.map((id) => ({ id, title: LOOK_TITLES[id] }));
  return html`${select('widget', 'Widget', widgets, widget.id)}
    ${select('area', 'Area', [{ id: '', title: 'The form asks' }, ...values.area], of('area'), 'self-referral')}
    ${select('aid', 'Decision', values.aid, of('aid'), 'options-grid')}
    ${select('explainer', 'Explainer', values.explainer, of('explainer'), 'easy-read')}
    ${select('theme', 'Look', [{ id: '', title: 'NHS look' }, ...looks], look)}
    ${select('reading-level', 'Reading level', LEVELS, easy ? 'easy' : 'standard')}
    ${select('lang', 'Language', [{ id: 'en', title: 'English' }], 'en')}
    <p class="hint">Other languages are being translated. We offer one once a speaker has checked it.</p>
    ${select('cms', 'How you change your website', CMS, cms)}`;
}

const LEVELS = [
  { id: 'standard', title: 'Everyday English' },
  { id: 'easy', title: 'Easy Read' },
];

/** @param only the widget that has this choice: the script hides it for others, the server leaves it unread */
function select(
  name: string,
  label: string,
  options: readonly Option[],
  chosen?: string,
  only?: string,
): Html {
  return html`<p ${only ? html`data-only="${only}"` : undefined}>
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}" autocomplete="off">
      ${options.map(({ id, title }) => html`<option value="${id}" ${id === (chosen ?? '') ? html` selected` : undefined}>${title}</option>`)}
    </select>
  </p>`;
}

function snippetHtml({ id, title, code, steps }: Snippet): Html {
  return html`<section class="snippet">
    <h3>${title}</h3>
    <textarea
      id="code-${id}"
      readonly
      rows="${code.split('\n').length + 1}"
      spellcheck="false"
      aria-label="${title}: to copy"
    >
${code}</textarea>
    <button type="button" class="copy" data-copy="code-${id}" hidden>
      Copy<span class="unseen">: ${title}</span>
    </button>
    <ol>
      ${steps.map((step) => html`<li>${step}</li>`)}
    </ol>
  </section>`;
}
