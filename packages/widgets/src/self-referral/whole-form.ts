import { html, nothing, type TemplateResult } from 'lit';
import type { FieldError } from '@sixways/core/form/validate.js';
import type { Answer, Form, Page } from '@sixways/core/model/form.js';
import type { ReferralSite } from '@sixways/core/model/site.js';
import { Lazy } from '../base/lazy.js';
import { day } from '../i18n/day.js';
import { crisisHelpFolded } from '../partials/crisis-help.js';
import type { DrawPicture } from './easy-pictures.js';
import { firstPage, WHO } from './first-page.js';
import { FormController, type FormHost } from './form-controller.js';
import { KeptAnswers } from './kept-answers.js';
import { errorText } from './pages/field-views.js';
import type { PageContext } from './pages/page-context.js';
import { questionPage } from './pages/question-page.js';
import { PageForms } from './page-forms.js';
import { SHIPPED_FORM } from './shipped-form.js';

/** The shipped form, with the site's changes: most sites make none, and do not load what makes them. */
export async function formFor({ form }: ReferralSite): Promise<Form> {
  if (!form) return SHIPPED_FORM;
  const { applyChanges } = await import('@sixways/core/form/changes.js');
  return applyChanges(SHIPPED_FORM, form);
}

/** The form behind the first question. Loaded when a person begins, so that the first question comes fast. */
export class WholeForm {
  readonly form: FormController;
  readonly #kept: KeptAnswers;
  readonly #forms: PageForms;
  /** The questions' words are there. */
  #worded = false;
  readonly #pictures: Lazy<DrawPicture>;

  /** @param early the answer to the first question, where it was given while this was loading */
  constructor(
    private readonly host: FormHost,
    form: Form,
    site: ReferralSite,
    area: string | undefined,
    early: Answer | undefined,
  ) {
    this.form = new FormController(host, form, site, area, () => this.#context);
    this.#kept = new KeptAnswers(host, this.form);
    if (early !== undefined) this.form.answer(WHO, early, false);
    this.#pictures = new Lazy(
      async () => (await import('./easy-pictures.js')).easyPictures(host.shadowRoot!),
      () => host.requestUpdate(),
    );
    // While the first question is read: so they are there with the next.
    if (host.words.lang().endsWith('-x-easy')) void this.#pictures.load();
    // All of them: which will be asked, nobody knows yet.
    const pages = form.pages.filter(({ kind, id }) => kind === 'question' && id !== this.form.firstPage);
    this.#forms = new PageForms(pages, this.submit);
    // While the first question is read. Where the words do not come, each page is drawn when it is shown.
    host.words.need('questions').then(
      () => {
        this.#worded = true;
        host.requestUpdate();
      },
      () => {},
    );
  }

  /** Draws the pages that nobody has seen yet, as they would be now. */
  #prepare(ctx: PageContext): void {
    if (!this.#worded) return;
    const { form } = ctx.q;
    const errors = () => form.fields.map(({ id }) => ({ field: id, key: 'required' }));
    this.#forms.prepare({
      from: ctx.from,
      draw: (page, wrong) => this.#inForm(page.id, questionPage(page, wrong ? errors() : [], ctx), ctx),
    });
  }

  /** Takes every answer out of memory: the person is leaving. */
  wipe(): void {
    this.form.wipe();
    this.#forms.leave();
  }

  /** Leaves the element: another form takes its place. */
  remove(): void {
    for (const controller of [this.form, this.form.history, this.#kept])
      this.host.removeController(controller);
    this.form.history.hostDisconnected();
    this.form.hostDisconnected();
  }

  submit = (event: Event): void => {
    event.preventDefault();
    void this.form.submit();
  };

  render(): TemplateResult {
    const { state, ends } = this.form;
    const ctx = this.#context;
    this.#prepare(ctx);
    if (state.name === 'ready' && state.page !== this.form.firstPage)
      return this.#question(state.page, state.errors, ctx);
    this.#forms.leave();
    switch (state.name) {
      case 'ready':
        return this.#first(state.errors, ctx);
      case 'saving':
        return ends!.sendingPage(ctx, state.again);
      case 'done':
        return ends!.donePage(state.sent, ctx);
      case 'failed':
        return ends!.failedPage(state.error, state.referral.service, ctx, {
          retry: () => this.form.retry(),
          change: () => this.form.toCheck(),
        });
      case 'closed':
        return this.#kept.closed(ctx);
    }
  }

  get #context(): PageContext {
    const { q, areas } = this.form;
    const { t, has, level, current } = this.host.words;
    const values = {
      context: q.forSomeone ? 'someone' : undefined,
      service: q.way.service?.name ?? t('theService'),
      practice: q.site.practice?.name,
      area: q.residence?.name,
      ageMin: q.ageMin,
    };
    return {
      q,
      t: (key, more) => t(key, { ...values, ...more }),
      has,
      level,
      areas,
      from: [current(), level(), areas, q.residence, this.#pictures.part, ...Object.values(values)],
      day,
      onAnswer: (field, answer, redraw) => this.form.answer(field, answer, redraw),
    };
  }

  #first(errors: readonly FieldError[], ctx: PageContext): TemplateResult {
    return firstPage({
      t: ctx.t,
      has: ctx.has,
      level: ctx.level,
      answer: ctx.q.answers[WHO.id],
      error: errors[0] && errorText(errors[0], ctx),
      onAnswer: (answer) => this.form.answer(WHO, answer, true),
      onSubmit: this.submit,
      notices: this.#kept.notices(ctx),
      foot: this.#kept.foot(ctx),
    });
  }

  #question(id: string, errors: readonly FieldError[], ctx: PageContext): TemplateResult {
    return html`<button class="link back no-print" type="button" @click=${() => this.form.history.back()}>
        ${ctx.t('back')}
      </button>
      ${this.#forms.show(id, isUntouched(id, errors, ctx) ? ctx.from : undefined, () =>
        this.#inForm(id, this.#body(id, errors, ctx), ctx),
      )}
      ${crisisIsOpen(ctx.q.page(id)) ? nothing : crisisHelpFolded(ctx.t)} ${help(ctx)} ${this.#kept.foot(ctx)}`;
  }

  #inForm(id: string, body: TemplateResult, ctx: PageContext): TemplateResult {
    return html`${this.#picture(id, ctx)} ${body}`;
  }

  /** Only Easy Read names pictures. The words hold without them: what could not be fetched is not asked for again. */
  #picture(id: string, { t, has }: PageContext): unknown {
    const name = `page.${id}.picture`;
    if (!has(name)) return nothing;
    const { part, failed } = this.#pictures;
    if (!part && !failed) void this.#pictures.load();
    return part?.(t(name)) ?? nothing;
  }

  #body(id: string, errors: readonly FieldError[], ctx: PageContext): TemplateResult {
    const page = ctx.q.page(id);
    if (page?.kind === 'question') return questionPage(page, errors, ctx);
    const ends = this.form.ends!;
    switch (page?.kind) {
      case undefined:
        return ends.checkPage(ctx, (each) => this.form.change(each));
      case 'route':
        return ends.routePage(page!, ctx);
      case 'interruption':
        return ends.interruptionPage(page!, ctx);
      case 'stop':
        return ends.stopPage(page!, ctx);
    }
  }
}

/** As it was drawn ahead: nothing is answered, nothing is wrong. */
function isUntouched(id: string, errors: readonly FieldError[], { q }: PageContext): boolean {
  return !errors.length && !!q.page(id)?.fields.every((field) => q.answers[field] === undefined);
}

/** Pages that show help for now as it is need it not folded away once more. */
function crisisIsOpen(page: Page | undefined): boolean {
  return page?.kind === 'stop' || page?.kind === 'interruption';
}

function help({ t, q }: PageContext): TemplateResult | typeof nothing {
  const { name, phone } = q.way.service ?? q.site.service ?? {};
  return phone ? html`<p class="help">${t('help', { service: name, phone })}</p>` : nothing;
}
