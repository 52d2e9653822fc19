import { html, nothing, type TemplateResult } from 'lit';
import { adoptLater } from '../base/adopt-later.js';
import { heading } from '../partials/heading.js';
import { isPageAddress } from '../partials/page-address.js';
import { conflictPanel } from './conflict-panel.js';
import { devicePanel, unlockPanel } from './device-panels.js';
import type { Failure, LastChange } from './held-records.js';
import { keptStyles } from './kept.styles.js';
import type { RecordsController } from './records-controller.js';

/** What the panels remember between two drawings. */
export interface PanelState {
  /** `unlock`: the device keeps something from an earlier visit. */
  open: 'none' | 'unlock' | 'keep' | 'forget';
  /** The code that was just made. It is stored nowhere. */
  code?: string | undefined;
  /** What went wrong with the last press. */
  fault?: 'wrong-code' | 'not-kept' | undefined;
}

/** One line of a record, as people read it. */
export interface Line {
  label: string;
  text: string;
}

/** The looks of what is drawn here. @param root the widget's */
export function adoptStyles(root: HTMLElement | DocumentFragment): void {
  adoptLater(root as ShadowRoot, keptStyles);
}

/** Above the widget's content: what needs the person. */
export function notices(records: RecordsController): TemplateResult {
  const { held, setUp, panelState } = records;
  const { status } = held;
  const notLoaded = setUp.kinds.map((kind) => held.state(kind)).find(({ kind }) => kind === 'failed');
  return html`${notLoaded?.kind === 'failed' ? failure(records, 'load', notLoaded.failure) : nothing}
  ${status.kind === 'failed' ? failure(records, 'save', status.failure) : nothing}
  ${status.kind === 'conflict' ? conflictPanel(records, status.conflict) : nothing}
  ${held.lastChange?.what === 'removed' ? undoLine(records, held.lastChange) : nothing}
  ${panelState.open === 'unlock' && held.shared.place === 'memory' ? unlockPanel(records) : nothing}`;
}

/** Below it: where things are kept, and what can be undone. */
export function foot(records: RecordsController): TemplateResult {
  const { held, setUp, panelState } = records;
  const { t } = setUp;
  const { lastChange } = held;
  const isHere = lastChange && lastChange.what !== 'removed';
  return html`<section class="kept no-print" aria-label=${t('records.title')}>
    ${isHere ? undoLine(records, lastChange) : nothing}
    ${held.status.kind === 'saved' || held.shared.place === 'device' || panelState.open === 'forget' ? devicePanel(records) : nothing}
  </section>`;
}

/** What the person did last, and the way back. What is gone from the page is said above it, the rest below. */
function undoLine(records: RecordsController, change: LastChange): TemplateResult {
  const { t, name } = records.setUp;
  return html`<p class="undo no-print">
    ${t(`records.${change.what}`, { name: name(change) })}
    <button class="link" type="button" @click=${() => undo(records)}>${t('records.undo')}</button>
  </p>`;
}

/** Takes back what the person did last. The button they pressed goes: the focus goes on to the widget's title. */
function undo(records: RecordsController): void {
  const { held, host, setUp } = records;
  held.undo();
  records.say(setUp.t('records.undone'));
  void host.updateComplete.then(() => {
    const title = host.renderRoot.querySelector<HTMLElement>('.page-title, h1, h2, h3, h4, h5, h6');
    title?.focus();
  });
}

/** What is said to people who do not see it. */
export function said({ held, setUp }: RecordsController): string {
  const { status, lastChange, shared } = held;
  const { t } = setUp;
  if (status.kind === 'failed') return t('records.save.title');
  if (status.kind === 'conflict') return t('records.conflict.title');
  if (status.kind !== 'saved') return '';
  const what = lastChange ? t(`records.${lastChange.what}`, { name: setUp.name(lastChange) }) : '';
  return `${what} ${shared.kept ? t('records.saved') : ''}`.trim();
}

/** Why it could not be read or saved, and what helps. What was written stays. */
function failure(records: RecordsController, what: 'load' | 'save', { kind }: Failure): TemplateResult {
  const { t, level, signInUrl, journey } = records.setUp;
  const signIn = kind === 'forbidden' && (signInUrl?.() ?? journey().signInUrl);
  return html`<section class="notice records-failed">
    ${heading(level(1), t(`records.${what}.title`))}
    <p>${t(`records.failed.${kind}`)} ${what === 'save' ? t('records.stillHere') : ''}</p>
    ${
      signIn && isPageAddress(signIn)
        ? html`<p><a href=${signIn} target="_blank" rel="noopener">${t('records.signIn')}</a></p>`
        : nothing
    }
    <button class="button plain" type="button" @click=${() => records.held.retry()}>
      ${t('records.retry')}
    </button>
  </section>`;
}
