import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Translate } from '../i18n/translator.js';
import type { SharedRecords } from '../journey/context.js';
import { heading, type HeadingLevel } from '../partials/heading.js';
import { deviceHolds, forgetDevice, keepOnDevice, openDevice } from './on-device.js';
import type { PanelState } from './records-panels.js';

/** What the panels need of a widget. */
export interface DeviceHost {
  readonly setUp: { t: Translate; level(below: number): HeadingLevel };
  readonly held: { readonly shared: SharedRecords; wipe(): void };
  readonly panelState: PanelState;
  redraw(): void;
}

/** Where the focus goes after a press: what was pressed is gone. */
const HERE = '[data-here]';
const TITLE = ':is(.page-title, h1, h2, h3, h4, h5, h6)[tabindex]';

/** This device keeps something from an earlier visit: its code opens it, and what is on the page goes with it. */
export function unlockPanel(records: DeviceHost): TemplateResult {
  const { t, level } = records.setUp;
  const isWrong = records.panelState.fault === 'wrong-code';
  const open = async (event: SubmitEvent) => {
    event.preventDefault();
    const root = rootOf(event);
    const { value } = root.querySelector<HTMLInputElement>('#records-code')!;
    const isOpen = await openDevice(records.held.shared, value).catch(() => false);
    if (isOpen) show(records, root, { open: 'none' }, TITLE);
    else show(records, root, { open: 'unlock', fault: 'wrong-code' }, '#records-code');
  };
  return html`<section class="notice unlock no-print" data-here tabindex="-1">
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
      ${press(records, 'records.found.not', { open: 'none' }, TITLE)}
      ${press(records, 'records.forget', { open: 'forget' })}
    </form>
  </section>`;
}

/** Where things are kept now, and how to change that. */
export function devicePanel(records: DeviceHost): TemplateResult {
  const { t } = records.setUp;
  const { place } = records.held.shared;
  const { open, code } = records.panelState;
  if (open === 'keep') return keepPanel(records);
  if (open === 'forget') return forgetPanel(records);
  const next = ({ memory: 'keep', device: 'forget', service: undefined } as const)[place];
  return html`<div data-here tabindex="-1">
    ${code ? codeShown(records, code) : nothing}
    <p class="hint">
      ${t(`records.place.${place}`)} ${next ? press(records, `records.${next}`, { open: next }) : nothing}
    </p>
  </div>`;
}

function keepPanel(records: DeviceHost): TemplateResult {
  const { t, level } = records.setUp;
  const keep = async (event: Event) => {
    const root = rootOf(event);
    try {
      // A new code would put what is here in the place of what another visit kept.
      if (await deviceHolds()) return show(records, root, { open: 'unlock' });
      show(records, root, { open: 'none', code: await keepOnDevice(records.held.shared) });
    } catch {
      show(records, root, { open: 'keep', fault: 'not-kept' });
    }
  };
  return html`<div class="notice" role="group" aria-label=${t('records.keep')} data-here tabindex="-1">
    ${heading(level(1), t('records.keep'))}
    <p>${t('records.keep.explain')}</p>
    ${records.panelState.fault ? html`<p class="error" role="alert">${t('records.keep.failed')}</p>` : nothing}
    <button class="button plain" type="button" @click=${(event: Event) => void keep(event)}>
      ${t('records.keep.make')}
    </button>
    ${press(records, 'records.keep.not', { open: 'none' })}
  </div>`;
}

function codeShown({ setUp: { t } }: DeviceHost, code: string): TemplateResult {
  return html`<p role="status">${t('records.keep.code')} <strong class="code">${code}</strong></p>
    <p>${t('records.keep.write')}</p>`;
}

function forgetPanel(records: DeviceHost): TemplateResult {
  const { t } = records.setUp;
  const forget = async (event: Event) => {
    const root = rootOf(event);
    const wasOpen = records.held.shared.place === 'device';
    await forgetDevice(records.held.shared);
    if (wasOpen) records.held.wipe();
    show(records, root, { open: 'none' }, TITLE);
  };
  return html`<div class="notice" role="group" aria-label=${t('records.forget')} data-here tabindex="-1">
    <p>${t('records.forget.sure')}</p>
    <button class="button plain" type="button" @click=${(event: Event) => void forget(event)}>
      ${t('records.forget.yes')}
    </button>
    ${press(records, 'records.forget.no', { open: 'none' })}
  </div>`;
}

/** A button that shows another panel. */
function press(records: DeviceHost, words: string, state: PanelState, focus?: string): TemplateResult {
  return html`<button
    class="link"
    type="button"
    @click=${(event: Event) => show(records, rootOf(event), state, focus)}
  >
    ${records.setUp.t(words)}
  </button>`;
}

/** Where the press was, before anything is drawn anew. */
function rootOf({ target }: Event): ShadowRoot {
  return (target as Element).getRootNode() as ShadowRoot;
}

/** Draws another panel; the focus goes on there. */
function show(records: DeviceHost, root: ShadowRoot, state: PanelState, focus = HERE): void {
  Object.assign(records.panelState, { code: undefined, fault: undefined, ...state });
  records.redraw();
  void (root.host as LitElement).updateComplete.then(() => root.querySelector<HTMLElement>(focus)?.focus());
}
