import { html, type TemplateResult } from 'lit';
import { heading } from '../partials/heading.js';
import type { Conflict } from './held-records.js';
import type { RecordsController } from './records-controller.js';
import type { Line } from './records-panels.js';

/** Two versions of a record side by side, for the person to choose from: what differs between them. */
export function conflictPanel(records: RecordsController, conflict: Conflict): TemplateResult {
  const { t, level, describe } = records.setUp;
  const { kind, id, mine, theirs } = conflict;
  const [mineLines, theirLines] = [mine, theirs].map((record) => (record ? describe(kind, record) : []));
  if (!mineLines || !theirLines) return html`<p>${t('records.loading')}</p>`;
  const choose = (which: 'mine' | 'theirs') => records.held.choose(kind, id, which);
  return html`<section class="notice conflict">
    ${heading(level(1), t('records.conflict.title'))}
    <p>${t('records.conflict.text')}</p>
    <div class="versions">
      ${version(records, 'mine', mineLines, theirLines, () => choose('mine'))}
      ${version(records, 'theirs', theirLines, mineLines, () => choose('theirs'))}
    </div>
    <p class="hint">${t('records.conflict.same')} ${t('records.conflict.undo')}</p>
  </section>`;
}

function version(
  { setUp: { t, level } }: RecordsController,
  which: 'mine' | 'theirs',
  lines: readonly Line[],
  others: readonly Line[],
  choose: () => void,
): TemplateResult {
  const differs = ({ label, text }: Line) =>
    !others.some((other) => other.label === label && other.text === text);
  return html`<div class="version">
    ${heading(level(2), t(`records.conflict.${which}`))}
    ${
      lines.length
        ? html`<dl>
            ${lines.filter(differs).map(
              ({ label, text }) =>
                html`<dt>${label}</dt>
                  <dd>${text}</dd>`,
            )}
          </dl>`
        : html`<p>${t('records.conflict.removed')}</p>`
    }
    <button class="button plain" type="button" @click=${choose}>
      ${t(`records.conflict.choose.${which}`)}
    </button>
  </div>`;
}
