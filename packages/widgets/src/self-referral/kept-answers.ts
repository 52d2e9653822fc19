import { html, isServer, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { FormController, FormHost } from './form-controller.js';
import { holdsAnswers } from './holds-answers.js';
import type { KeptPanels } from './kept-panels.js';
import type { PageContext } from './pages/page-context.js';

/**
 * What may lie on this device: a referral that is not sent yet, answers kept with a code.
 * Most people have neither, so its panels come when they are needed; everything in them is deleted by
 * "delete my answers".
 */
export class KeptAnswers implements ReactiveController {
  #panels: KeptPanels | undefined;
  #loading: Promise<KeptPanels> | undefined;

  constructor(
    private readonly host: FormHost,
    private readonly form: FormController,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (!isServer) void this.#look();
  }

  /** Above the first question: what an earlier visit left. */
  notices(ctx: PageContext): TemplateResult | typeof nothing {
    return this.#panels?.notices(ctx) ?? nothing;
  }

  /** Below every question: keep or delete the answers. */
  foot(ctx: PageContext): TemplateResult | typeof nothing {
    const { t, q, has } = ctx;
    // Its words come with the second page's.
    if (!q.touched || !has('delete.ask')) return nothing;
    // Fetched ahead, so that deleting works without a connection as well.
    void this.#load().catch(() => {});
    return (
      this.#panels?.panel(ctx) ??
      html`<div class="foot no-print">
        <button class="link" type="button" @click=${() => void this.#open('draft')}>
          ${t('draft.save')}
        </button>
        <button class="link" type="button" @click=${() => void this.#open('delete')}>
          ${t('delete.ask')}
        </button>
      </div>`
    );
  }

  /** After "delete my answers". */
  closed(ctx: PageContext): TemplateResult {
    return this.#panels!.closed(ctx);
  }

  async #look(): Promise<void> {
    if (!(await holdsAnswers())) return;
    await (await this.#load()).look();
  }

  async #open(panel: 'delete' | 'draft'): Promise<void> {
    const [panels] = await Promise.all([
      this.#load(),
      // Fetched ahead with the second page; without them the panel still works.
      this.form.needEnds().catch(() => {}),
    ]);
    panels.open(panel);
  }

  /** The next call tries again where this one failed. */
  #load(): Promise<KeptPanels> {
    return (this.#loading ??= import('./kept-panels.js').then(
      ({ KeptPanels }) => (this.#panels = new KeptPanels(this.host, this.form)),
      (error: unknown) => {
        this.#loading = undefined;
        throw error;
      },
    ));
  }
}
