import '../packages/widgets/src/easy-read/define.js';
import '../packages/widgets/src/options-grid/define.js';
import { html, nothing, render, type TemplateResult } from 'lit';
import { form, formText, pictures } from '@sixways/content';
import type { CriterionScore, CriterionState } from '@sixways/core/rules/decision-aid/score.js';
import { tally } from '@sixways/core/rules/decision-aid/score.js';
import { londonDay } from '@sixways/core/rules/london-day.js';
import { checkData, type Context } from '../packages/content/src/check/check-data.js';
import { KIND_NAMES, type Kind } from '../packages/content/src/check/kinds.js';
import type { DataReport } from '../packages/content/src/check/report.js';
import { STYLES } from './content-checker.css.js';

const GROUPS = [
  ['qualifying', 'Qualifying: without one of these it is no decision aid'],
  ['certifying', 'Certifying: without one of these it may mislead'],
  ['test', 'For tests'],
  ['quality', 'Quality: what makes it better'],
] as const;

const STATES: Readonly<Record<CriterionState, string>> = {
  met: '✔ met',
  'not-met': '✘ not met',
  'not-applicable': '– does not apply',
  'not-checked': '… not checked until the file fits its schema',
  'ask-people': '? only people can tell',
};

/** Long enough that a word is typed in between. */
const PAUSE_MS = 250;

/** The widget that shows a kind of content. */
const SHOWN_BY: Partial<Record<Kind, 'care-options-grid' | 'care-easy-read'>> = {
  'decision-aid': 'care-options-grid',
  'easy-read': 'care-easy-read',
};

/**
 * A place to write content in: what the content command says of it and what people would see, while it is written. Nothing
 * leaves the page.
 * @param text to begin with
 */
export function contentChecker(text: string): HTMLElement {
  const place = document.createElement('div');
  const preview = new Preview();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const check = (data: string) =>
    context().then((against) => {
      const report = reportOf(data, against);
      preview.show(data, report);
      render(template(data, report, type, preview), place);
      place.dataset['ready'] = '';
    });
  const type = (event: Event) => {
    const { value } = event.target as HTMLTextAreaElement;
    clearTimeout(timer);
    timer = setTimeout(() => void check(value), PAUSE_MS);
  };
  void check(text);
  return place;
}

/** The widget with what is written, as long as it can be shown. It stays while somebody types, with all that it was told. */
class Preview {
  widget: (HTMLElement & { content: unknown }) | undefined;

  show(text: string, report: DataReport | string): void {
    if (typeof report === 'string') return;
    const tag = report.kind && SHOWN_BY[report.kind];
    if (!tag) this.widget = undefined;
    else {
      if (this.widget?.localName !== tag)
        this.widget = document.createElement(tag) as Preview['widget'] & HTMLElement;
      this.widget!.content = JSON.parse(text);
    }
  }
}

/** What the command holds files against, too: the shipped pictures and form. */
async function context(): Promise<Context> {
  const [drawings, shipped, en, easy] = await Promise.all([
    pictures(),
    form('self-referral'),
    formText('self-referral', 'en'),
    formText('self-referral', 'en-x-easy'),
  ]);
  return {
    today: londonDay(new Date()),
    pictures: new Set(Object.keys(drawings)),
    form: shipped,
    texts: { en, 'en-x-easy': easy },
  };
}

function reportOf(text: string, against: Context): DataReport | string {
  try {
    return checkData(JSON.parse(text), against);
  } catch (problem) {
    if (problem instanceof SyntaxError) return problem.message;
    throw problem;
  }
}

function template(
  text: string,
  report: DataReport | string,
  type: (event: Event) => void,
  { widget }: Preview,
): TemplateResult {
  return html`<style>
      ${STYLES}
    </style>
    <main>
      <h1>Content checker</h1>
      <p>
        Change the content: what <code>npx @sixways/content check</code> says of it stands beside it, and what
        people would see below. Nothing leaves this page: save your work as a file.
      </p>
      <div class="columns">
        <div>
          <label for="content">Content, as JSON</label>
          <textarea id="content" spellcheck="false" .value=${text} @input=${type}></textarea>
          <button type="button" @click=${() => save(text)}>Save as a file</button>
        </div>
        <div>${typeof report === 'string' ? notJson(report) : results(report)}</div>
      </div>
      ${
        widget
          ? html`<h2>What people would see</h2>
              <div class="preview">${widget}</div>`
          : nothing
      }
    </main>`;
}

/** Hands what is written to the browser as a download, named by the content's own id. */
function save(text: string): void {
  const [, name = 'content'] = /"id": "([\w-]+)"/.exec(text) ?? [];
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href, download: `${name}.json` }).click();
  URL.revokeObjectURL(href);
}

function notJson(why: string): TemplateResult {
  return html`<p role="status" class="error">This is not JSON: ${why}</p>`;
}

function results({ kind, findings, criteria, readingAge }: DataReport): TemplateResult {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return html`<p role="status" class=${errors ? 'error' : 'fine'}>
      ${kind ? `Kind: ${KIND_NAMES[kind]}. ` : ''}${many(errors, 'error')},
      ${many(findings.length - errors, 'warning')}.
      ${errors ? 'It would not be shown.' : 'It would be shown.'}
    </p>
    ${
      readingAge === undefined
        ? nothing
        : html`<p>Reading age ${readingAge.toFixed(1)} by Flesch–Kincaid; 11 is the most.</p>`
    }
    ${
      findings.length
        ? html`<h2>What was found</h2>
            <ul>
              ${findings.map(
                ({ severity, path, text, mend }) =>
                  html`<li class=${severity}>
                    <strong>${severity === 'error' ? 'Error' : 'Warning'}</strong>
                    <code>${path || 'the whole'}</code><br />${text}${mend ? html`<br />→ ${mend}` : nothing}
                  </li>`,
              )}
            </ul>`
        : nothing
    }
    ${criteria ? ipdas(criteria) : nothing}`;
}

function many(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function ipdas(criteria: readonly CriterionScore[]): TemplateResult {
  return html`<h2>IPDAS, version 4</h2>
    <p>By this checker alone: nobody independent has assessed it.</p>
    ${GROUPS.map(([group, title]) => {
      const { met, of } = tally(criteria, group);
      if (!of) return nothing;
      const rows = criteria.filter(({ criterion }) => criterion.group === group);
      return html`<details ?open=${group !== 'quality'}>
        <summary>${title}: ${met} of ${of}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Criterion</th>
              <th scope="col">State</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ criterion: { id, text }, state }) =>
                html`<tr>
                  <th scope="row">${id} ${text}</th>
                  <td>${STATES[state]}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </details>`;
    })}`;
}
