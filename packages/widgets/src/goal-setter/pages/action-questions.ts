import { html, nothing, type TemplateResult } from 'lit';
import { box, chips } from '../../partials/boxes.js';
import { heading } from '../../partials/heading.js';
import { doorList } from '../../partials/doors.js';
import { oneToTen } from './goal-questions.js';
import { errorOf, type Question } from './question-view.js';

/** How many of each the kit's own words have. */
const CUES = 10;
const BARRIERS = 6;
const IDEAS = 2;
/** Below this, of 10, people often do not manage what they planned: health coaches then look for a smaller step. */
const SMALLER_BELOW = 7;

/** "If … then I will …": plans with a cue are kept more often. */
export function ifThenPage(question: Question): TemplateResult {
  const { t, level, action, help } = question;
  const cues = help.cues ?? numbered(CUES, (i) => t(`cue.${i}`));
  return html`${heading(level(0), t('if-then.title'), 'page-title')}
    <p class="hint">${t('if-then.intro')}</p>
    ${box({ id: 'cue', label: t('if-then.cue'), value: action?.ifThen?.cue, rows: 2, ...errorOf(question, 'cue') })}
    <details>
      <summary>${t('if-then.ideas')}</summary>
      <ul class="ideas">
        ${cues.map((cue) => html`<li>${idea(cue, (event) => fill(event, '#cue', cue), t('use'))}</li>`)}
      </ul>
    </details>
    ${box({ id: 'then', label: t('if-then.then'), value: action?.ifThen?.action ?? action?.what, rows: 2 })}`;
}

/** What may get in the way, and what helps then. */
export function barriersPage({ t, level, action, help }: Question): TemplateResult {
  const bank =
    help.barriers ??
    numbered(BARRIERS, (i) => ({
      text: t(`barrier.${i}`),
      ideas: numbered(IDEAS, (n) => t(`barrier.${i}.idea.${n}`)),
    }));
  return html`${heading(level(0), t('barriers.title'), 'page-title')}
    ${box({ id: 'barriers', label: t('barriers.label'), hint: t('lines'), value: action?.barriers.join('\n'), rows: 3 })}
    ${box({ id: 'strategies', label: t('strategies.label'), hint: t('lines'), value: action?.strategies.join('\n'), rows: 3 })}
    <details>
      <summary>${t('barriers.ideas')}</summary>
      <ul class="ideas">
        ${bank.map(
          ({ text, ideas }) =>
            html`<li>
              ${idea(text, (event) => addLine(event, '#barriers', text), t('barriers.add'))}
              <ul>
                ${ideas.map((each) => html`<li>${idea(each, (event) => addLine(event, '#strategies', each), t('strategies.add'))}</li>`)}
              </ul>
            </li>`,
        )}
      </ul>
    </details>`;
}

/** How sure the person is. A low answer offers a smaller step, and the way on stays open. */
export function confidencePage(question: Question): TemplateResult {
  const { t, level, action, help, chosen, leaveTo, view, redraw } = question;
  const now = chosen.get('confidence') ?? (action?.confidence ? String(action.confidence.value) : undefined);
  const isLow = Boolean(now) && Number(now) < (help.smallerBelow ?? SMALLER_BELOW);
  return html`${chips({
      name: 'confidence',
      legend: t('confidence.label', { action: action?.what ?? '' }),
      hint: t('confidence.hint'),
      headingLevel: level(0),
      options: oneToTen(t('scale.skip')),
      chosen: now,
      onChange: (value) => {
        chosen.set('confidence', value);
        redraw();
      },
    })}
    <div role="status">
      ${
        isLow
          ? html`<div class="notice">
              <p><strong>${t('smaller.title')}</strong> ${t('smaller.text')}</p>
              <ul>
                ${numbered(4, (i) => html`<li>${t(`smaller.example.${i}`)}</li>`)}
              </ul>
              <button
                class="button plain"
                type="button"
                @click=${() => leaveTo({ ...view, step: 'action', goesOn: false })}
              >
                ${t('smaller.go')}
              </button>
              ${
                help.doors?.length
                  ? html`<p>${t('smaller.doors')}</p>
                      ${doorList(help.doors)}`
                  : nothing
              }
            </div>`
          : nothing
      }
    </div>`;
}

function idea(text: string, act: (event: Event) => void, words: string): TemplateResult {
  return html`${text}
    <button class="link" type="button" @click=${act}>${words}<span class="hidden">: ${text}</span></button>`;
}

/** Puts an idea into the box, where the person can change it. */
function fill(event: Event, selector: string, text: string): void {
  const target = boxIn(event, selector);
  target.value = text;
  target.focus();
}

function addLine(event: Event, selector: string, text: string): void {
  const target = boxIn(event, selector);
  const lines = target.value.split('\n').filter(Boolean);
  if (!lines.includes(text)) target.value = [...lines, text].join('\n');
  target.focus();
}

function boxIn(event: Event, selector: string): HTMLTextAreaElement {
  return (event.target as Element).closest('form')!.querySelector(selector)!;
}

function numbered<T>(count: number, make: (number: number) => T): T[] {
  return [...Array(count).keys()].map((i) => make(i + 1));
}
