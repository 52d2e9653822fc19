import { html, nothing, type TemplateResult } from 'lit';
import { AdapterError } from '@sixways/core/errors.js';
import type { Answer } from '@sixways/core/model/form.js';
import type { Waiting } from '@sixways/core/outbox.js';
import { crisisHelp } from '../partials/crisis-help.js';
import { heading } from '../partials/heading.js';
import type { FormController, FormHost } from './form-controller.js';
import type { PageContext } from './pages/page-context.js';

type Panel = { name: 'none' } | { name: 'delete' } | { name: 'draft'; code?: string; failed?: boolean };

const DRAFT_DAYS = 30;

/** What may lie on this device, and what can be done about it. Loaded once there is something to show. */
export class KeptPanels {
  #waiting: Waiting | undefined;
  #hasDraft = false;
  #panel: Panel = { name: 'none' };
  #openFailed = false;
  #sendFailed: AdapterError | undefined;

  constructor(
    private readonly host: FormHost,
    private readonly form: FormController,
  ) {}

  /** Above the first question: what an earlier visit left. */
  notices(ctx: PageContext): TemplateResult {
    if (!ctx.has('waiting.title')) return html``;
    return html`${this.#waiting ? this.#waitingNotice(this.#waiting, ctx) : nothing}
    ${this.#hasDraft ? this.#draftNotice(ctx) : nothing}`;
  }

  /** The panel that is open, below a question. */
  panel(ctx: PageContext): TemplateResult | undefined {
    switch (this.#panel.name) {
      case 'delete':
        return this.#deletePanel(ctx);
      case 'draft':
        return this.#draftPanel(this.#panel, ctx);
      case 'none':
        return undefined;
    }
  }

  /** After "delete my answers". */
  closed({ t, level }: PageContext): TemplateResult {
    return html`${heading(level(), t('closed.title'))}
      <p>${t('closed.body')}</p>
      <button class="button" type="button" @click=${() => this.form.restart()}>${t('start')}</button>
      ${crisisHelp(level(1), t)}`;
  }

  open(name: 'delete' | 'draft'): void {
    this.#show({ name });
  }

  #waitingNotice(waiting: Waiting, { t, level, day }: PageContext): TemplateResult {
    return html`<section class="notice">
      ${heading(level(1), t('waiting.title'))}
      <p>${t('waiting.body', { date: day(waiting.since) })}</p>
      ${this.#sendFailed ? html`<p class="error" role="alert">${t(`failed.${this.#sendFailed.kind}`)}</p>` : nothing}
      <button class="button plain" type="button" @click=${() => void this.#sendWaiting(waiting)}>
        ${t('waiting.send')}
      </button>
      <button class="button plain" type="button" @click=${() => void this.#deleteWaiting()}>
        ${t('waiting.delete')}
      </button>
    </section>`;
  }

  #draftNotice({ t, level }: PageContext): TemplateResult {
    return html`<section class="notice">
      ${heading(level(1), t('draft.found'))}
      <form
        @submit=${(event: SubmitEvent) => void this.#openDraft(event)}
        class=${this.#openFailed ? 'with-error' : ''}
      >
        <label class="label" for="draft-code">${t('draft.enter')}</label>
        ${this.#openFailed ? html`<p class="error" id="draft-error" role="alert"><span class="hidden">${t('errors.prefix')} </span>${t('draft.wrong')}</p>` : nothing}
        <input
          class="input w-20"
          id="draft-code"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          aria-describedby=${this.#openFailed ? 'draft-error' : nothing}
        />
        <button class="button plain" type="submit">${t('draft.open')}</button>
      </form>
    </section>`;
  }

  #deletePanel({ t }: PageContext): TemplateResult {
    return html`<section class="notice no-print" role="group" aria-label=${t('delete.ask')}>
      <p>${t('delete.sure')}</p>
      <button class="button plain" type="button" @click=${() => void this.#deleteAll()}>
        ${t('delete.yes')}
      </button>
      <button class="button plain" type="button" @click=${() => this.#show({ name: 'none' })}>
        ${t('delete.no')}
      </button>
    </section>`;
  }

  #draftPanel(
    { code, failed }: { code?: string; failed?: boolean },
    { t, level }: PageContext,
  ): TemplateResult {
    return html`<section class="notice no-print" role="group" aria-label=${t('draft.title')}>
      ${heading(level(1), t('draft.title'))}
      <p>${t('draft.explain', { days: DRAFT_DAYS })}</p>
      ${
        code
          ? html`<p role="status">${t('draft.code')}: <strong class="reference">${code}</strong></p>
              <p>${t('draft.write')}</p>`
          : html`${failed ? html`<p class="error" role="alert">${t('draft.failed')}</p>` : nothing}
              <button class="button plain" type="button" @click=${() => void this.#saveDraft()}>
                ${t('draft.make')}
              </button>`
      }
      <button class="button plain" type="button" @click=${() => this.#show({ name: 'none' })}>
        ${t('draft.close')}
      </button>
    </section>`;
  }

  /** Looks for what an earlier visit left, without writing. */
  async look(): Promise<void> {
    if (!globalThis.indexedDB) return;
    const [{ waitingReferrals }, drafts] = await Promise.all([import('./sending.js'), this.#drafts()]);
    const adapter = await this.host.findAdapter().catch(() => undefined);
    [this.#waiting] = adapter ? await waitingReferrals(adapter) : [];
    this.#hasDraft = (await drafts.note().catch(() => undefined)) !== undefined;
    if (!this.#waiting && !this.#hasDraft) return;
    await this.form.needEnds();
    this.host.requestUpdate();
  }

  async #sendWaiting({ id }: Waiting): Promise<void> {
    this.#sendFailed = undefined;
    try {
      const [adapter, { deliverWaiting, keptReferral }] = await Promise.all([
        this.host.findAdapter(),
        import('./sending.js'),
      ]);
      const sent = await keptReferral(id);
      const receipt = await deliverWaiting(id, adapter);
      this.#waiting = undefined;
      if (sent) this.form.finish(receipt, sent, adapter);
    } catch (error) {
      // Another tab was faster: it has sent it, or deleted it.
      if (error instanceof AdapterError && error.kind === 'not-found') this.#waiting = undefined;
      else
        this.#sendFailed =
          error instanceof AdapterError ? error : new AdapterError('unavailable', String(error));
    }
    this.host.requestUpdate();
  }

  async #deleteWaiting(): Promise<void> {
    const { discardWaiting } = await import('./sending.js');
    await discardWaiting();
    this.#waiting = undefined;
    this.host.requestUpdate();
  }

  async #saveDraft(): Promise<void> {
    try {
      const [{ newDraftCode }, drafts] = await Promise.all([
        import('@sixways/adapters/browser/draft.js'),
        this.#drafts(),
      ]);
      const code = newDraftCode();
      await drafts.save(this.form.q.answers, code);
      this.#show({ name: 'draft', code });
    } catch {
      this.#show({ name: 'draft', failed: true });
    }
  }

  async #openDraft(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const box = (event.target as HTMLFormElement).querySelector('input')!;
    const opened = await (await this.#drafts()).open(box.value).catch(() => ({ result: 'none' as const }));
    this.#openFailed = opened.result !== 'opened';
    if (opened.result === 'opened') await this.form.resume(opened.content as Record<string, Answer>);
    else box.focus();
    this.host.requestUpdate();
  }

  async #deleteAll(): Promise<void> {
    const [{ discardWaiting }, drafts] = await Promise.all([import('./sending.js'), this.#drafts()]);
    await Promise.all([discardWaiting(), drafts.delete().catch(() => {})]);
    this.#waiting = undefined;
    this.#hasDraft = false;
    this.#panel = { name: 'none' };
    // Said only now, when it is true.
    this.form.close();
  }

  async #drafts() {
    const { drafts } = await import('@sixways/adapters/browser/draft.js');
    return drafts(this.form.q.form.id, { days: DRAFT_DAYS });
  }

  #show(panel: Panel): void {
    this.#panel = panel;
    this.host.requestUpdate();
  }
}
