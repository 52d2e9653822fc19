import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../partials/heading.js';
import { forgetDevice, keepOnDevice, openDevice } from './on-device.js';
import type { RecordsController } from './records-controller.js';
import type { PanelState } from './records-panels.js';

/** This device keeps something from an earlier visit: its code opens it. */
export function unlockPanel(records: RecordsController): TemplateResult {
  const { t, level } = records.setUp;
  const isWrong = records.panelState.fault === 'wrong-code';
  const open = async (event: SubmitEvent) => {
    event.preventDefault();
    const box = (event.target as HTMLFormElement).querySelector('input')!;
    const isOpen = await openDevice(records.held.shared, box.value).catch(() => false);
    show(records, isOpen ? { open: 'none' } : { open: 'unlock', fault: 'wrong-code' });
    if (!isOpen) box.focus();
  };
  return html`<section class="notice unlock no-print">
    ${heading(level(1), t('records.found.title'))}
    <form @submit=${(event: SubmitEvent) => void open(event)}>
      <label class="label" for="records-code">${t('records.found.code')}</label>
      ${
        isWrong
          ? html`<p class="error" id="records-code-error" role="alert">
              <span class="hidden">${t('errors.prefix')} </span>${t('records.found.wrong')}
            </p>`
          : nothing
      }
      <input
        class="input code"
        id="records-code"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        aria-describedby=${isWrong ? 'records-code-error' : nothing}
      />
      <button class="button plain">${t('records.found.open')}</button>
      <button class="link" type="button" @click=${() => show(records, { open: 'none' })}>
        ${t('records.found.not')}
      </button>
    </form>
  </section>`;
}

/** Where things are kept now, and how to change that. */
export function devicePanel(records: RecordsController): TemplateResult {
  const { t } = records.setUp;
  const { place } = records.held.shared;
  const { open, code } = records.panelState;
  if (open === 'keep') return keepPanel(records);
  if (open === 'forget') return forgetPanel(records);
  const press = { memory: 'keep', device: 'forget', service: undefined } as const;
  const next = press[place];
  return html`${code ? codeShown(records, code) : nothing}
    <p class="hint">
      ${t(`records.place.${place}`)}
      ${
        next
          ? html`<button class="link" type="button" @click=${() => show(records, { open: next })}>
              ${t(`records.${next}`)}
            </button>`
          : nothing
      }
    </p>`;
}

function keepPanel(records: RecordsController): TemplateResult {
  const { t, level } = records.setUp;
  const keep = async () => {
    try {
      show(records, { open: 'none', code: await keepOnDevice(records.held.shared) });
    } catch {
      show(records, { open: 'keep', fault: 'not-kept' });
    }
  };
  return html`<div class="notice" role="group" aria-label=${t('records.keep')}>
    ${heading(level(1), t('records.keep'))}
    <p>${t('records.keep.explain')}</p>
    ${records.panelState.fault ? html`<p class="error" role="alert">${t('records.keep.failed')}</p>` : nothing}
    <button class="button plain" type="button" @click=${() => void keep()}>${t('records.keep.make')}</button>
    <button class="link" type="button" @click=${() => show(records, { open: 'none' })}>
      ${t('records.keep.not')}
    </button>
  </div>`;
}

function codeShown({ setUp: { t } }: RecordsController, code: string): TemplateResult {
  return html`<p role="status">${t('records.keep.code')} <strong class="code">${code}</strong></p>
    <p>${t('records.keep.write')}</p>`;
}

function forgetPanel(records: RecordsController): TemplateResult {
  const { t } = records.setUp;
  const forget = async () => {
    await forgetDevice(records.held.shared);
    records.held.wipe();
    show(records, { open: 'none' });
  };
  return html`<div class="notice" role="group" aria-label=${t('records.forget')}>
    <p>${t('records.forget.sure')}</p>
    <button class="button plain" type="button" @click=${() => void forget()}>
      ${t('records.forget.yes')}
    </button>
    <button class="link" type="button" @click=${() => show(records, { open: 'none' })}>
      ${t('records.forget.no')}
    </button>
  </div>`;
}

function show(records: RecordsController, state: PanelState): void {
  Object.assign(records.panelState, { code: undefined, fault: undefined, ...state });
  records.redraw();
}
