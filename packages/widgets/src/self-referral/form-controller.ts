import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { areas as shippedAreas } from '@sixways/content';
import { AdapterError } from '@sixways/core/errors.js';
import { referralFromAnswers } from '@sixways/core/form/referral-from-answers.js';
import type { FieldError } from '@sixways/core/form/validate.js';
import type { AreaSummary } from '@sixways/core/model/area.js';
import type { Answer, Field, Form, Page } from '@sixways/core/model/form.js';
import { newReferralId } from '@sixways/core/model/ids.js';
import type { Receipt, Referral } from '@sixways/core/model/referral.js';
import type { ReferralSite } from '@sixways/core/model/site.js';
import type { Adapter, AreasPort } from '@sixways/core/ports.js';
import { BrowserHistory } from './browser-history.js';
import type { Sent } from './pages/end-pages.js';
import { optionText } from './pages/field-views.js';
import type { PageContext } from './pages/page-context.js';
import { CHECK, Questionnaire } from './questionnaire.js';

/** Where the form is. `page` is a page's id, or `check`. */
export type FormState =
  | { name: 'ready'; page: string; errors: readonly FieldError[] }
  | { name: 'saving'; referral: Referral; again: boolean }
  | { name: 'done'; sent: Sent }
  | { name: 'failed'; referral: Referral; error: AdapterError }
  | { name: 'closed' };

/** What the controller needs of the element. */
export interface FormHost extends ReactiveControllerHost, Element {
  readonly noHistory: boolean;
  readonly context: PageContext;
  readonly lang: string;
  wordsLang(): string;
  findAdapter(): Promise<Adapter>;
  areasPort(): AreasPort | undefined;
  say(
    type: `care-${string}`,
    detail?: Record<string, string | number | boolean>,
    cancelable?: boolean,
  ): boolean;
}

/** Takes a person through the form: on, back, change, send. Knows no words and draws nothing. */
export class FormController implements ReactiveController {
  state: FormState = { name: 'ready', page: '', errors: [] };
  areas: readonly AreaSummary[] = [];
  q: Questionnaire;
  readonly history: BrowserHistory;
  /** What gets the focus once the next page is drawn. */
  focusNext: 'page' | 'errors' | undefined;
  #form: Form;
  #site: ReferralSite = {};
  #area: string | undefined;
  #referralId: string | undefined;
  #backToCheck = false;
  #shown = 1;
  #sending: AbortController | undefined;

  constructor(
    private readonly host: FormHost,
    form: Form,
  ) {
    this.#form = form;
    this.q = new Questionnaire(form, {}, undefined);
    this.history = new BrowserHistory(host, (page) => this.#show(page ?? this.firstPage));
    this.state = { name: 'ready', page: this.firstPage, errors: [] };
    host.addController(this);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', warnBeforeLoss);
  }

  /** Starts afresh with a form, what the website says, and the borough that is chosen beforehand. */
  start(form: Form, site: ReferralSite, area: string | undefined): void {
    this.#form = form;
    this.#site = site;
    this.#area = area;
    this.#restart();
  }

  get firstPage(): string {
    return this.q.pages[0]!.id;
  }

  answer(field: Field, answer: Answer, redraw: boolean): void {
    if (!this.q.touched && !isServer) addEventListener('beforeunload', warnBeforeLoss);
    this.q.answer(field, answer);
    if (redraw) this.host.requestUpdate();
  }

  /** "Continue", or "Send" on the last page. */
  async submit(): Promise<void> {
    if (this.state.name !== 'ready') return;
    const { page: id } = this.state;
    const page = this.q.page(id);
    if (!page) return this.#send();
    const errors = this.q.errorsOn(page);
    if (errors.length) return this.#set({ name: 'ready', page: id, errors }, 'errors');
    if (page.fields.includes('birthDate')) this.q.correctAge();
    if (page.fields.includes('home')) await this.#loadResidence();
    await this.#loadAreas();
    this.#goOn(id);
  }

  /** To a page from "check your answers", and straight back after it where nothing new is asked. */
  change(page: Page): void {
    this.#backToCheck = true;
    this.#goTo(page.id);
  }

  toCheck(): void {
    this.#goTo(CHECK);
  }

  /** Sends the very same referral once more. */
  retry(): void {
    if (this.state.name === 'failed') void this.deliver(this.state.referral);
  }

  /** Hands the referral to the adapter and says what came of it. */
  async deliver(referral: Referral): Promise<void> {
    this.#set({ name: 'saving', referral, again: false }, 'page');
    this.#sending = new AbortController();
    const { signal } = this.#sending;
    try {
      const [adapter, { deliver }] = await Promise.all([this.host.findAdapter(), import('./sending.js')]);
      const receipt = await deliver(referral, adapter, {
        signal,
        onAgain: () => this.#set({ name: 'saving', referral, again: true }),
      });
      this.finish(receipt, referral, adapter);
    } catch (error) {
      if (signal.aborted) return;
      const typed =
        error instanceof AdapterError
          ? error
          : new AdapterError('unavailable', String(error), { maybeDelivered: true, cause: error });
      this.#set({ name: 'failed', referral, error: typed }, 'errors');
      this.host.say('care-referral-failed', { kind: typed.kind });
    }
  }

  /** Shows the receipt: only ever called with the backend's word in hand. */
  finish(
    { reference }: Receipt,
    { service, expectBy }: Pick<Referral, 'service' | 'expectBy'>,
    { reach, guarantee }: Adapter,
  ): void {
    this.forget();
    this.#set({ name: 'done', sent: { reference, service, expectBy, reach, guarantee } }, 'page');
    this.host.say('care-referral-sent', { reference });
  }

  /** Takes every answer out of memory. */
  forget(): void {
    this.q.clear();
    this.#referralId = undefined;
    this.#backToCheck = false;
    removeEventListener('beforeunload', warnBeforeLoss);
    this.history.forget();
  }

  /** After "delete my answers". */
  close(): void {
    this.#sending?.abort();
    this.forget();
    this.#set({ name: 'closed' }, 'page');
    this.host.say('care-answers-deleted');
  }

  restart(): void {
    this.#restart();
    this.focusNext = 'page';
  }

  /** Takes up answers that were kept, and goes to the first question that is still open. */
  async resume(answers: Record<string, Answer>): Promise<void> {
    Object.assign(this.q.answers, answers);
    this.q.touched = true;
    await this.#loadAreas();
    await this.#loadResidence();
    this.#goTo(this.q.firstOpen()?.id ?? CHECK);
  }

  #restart(): void {
    this.q = new Questionnaire(this.#form, this.#site, this.#area);
    this.#set({ name: 'ready', page: this.firstPage, errors: [] });
  }

  #goOn(from: string): void {
    const open = this.q.firstOpen();
    if (this.#backToCheck && !open) this.#goTo(CHECK);
    else if (this.#backToCheck && open && open.id !== from) this.#goTo(open.id);
    else this.#goTo(this.q.after(from));
  }

  #goTo(page: string): void {
    if (page === CHECK) this.#backToCheck = false;
    this.history.push(page, this.state.name === 'ready' ? this.state.page : CHECK);
    this.#show(page);
  }

  #show(page: string): void {
    if (this.state.name === 'done' || this.state.name === 'closed' || this.state.name === 'saving') return;
    const there = page === CHECK || this.q.page(page) ? page : (this.q.firstOpen()?.id ?? CHECK);
    this.#set({ name: 'ready', page: there, errors: [] }, 'page');
    this.host.say('care-page-shown', { number: ++this.#shown });
  }

  async #send(): Promise<void> {
    const open = this.q.firstOpen();
    if (open) return this.#goTo(open.id);
    const questions = this.q.pages.filter(({ kind }) => kind === 'question').length;
    if (!this.host.say('care-before-submit', { questions }, true)) return;
    await this.deliver(this.#referral());
  }

  #referral(): Referral {
    const { q, host } = this;
    const context = host.context;
    const way = q.way;
    // The same id until it is sent: a rejected referral that is mended replaces itself.
    this.#referralId ??= newReferralId();
    return referralFromAnswers(q.answers, {
      id: this.#referralId,
      now: new Date(),
      lang: host.wordsLang(),
      form: q.form,
      pages: q.pages,
      service: way.service!,
      area: q.areas,
      ...(q.practice && { practice: q.practice }),
      question: ({ id, type }) =>
        [
          context.t(`${id}.label`),
          type === 'consent' && context.has(`${id}.hint`) ? context.t(`${id}.hint`) : '',
        ]
          .filter(Boolean)
          .join(' '),
      option: (field, id) => optionText(field, id, context),
      consentedAt: ({ id }) => q.consentedAt.get(id) ?? new Date().toISOString(),
    });
  }

  /** The boroughs' names are needed once a page asks for one. */
  async #loadAreas(): Promise<void> {
    if (this.areas.length || !this.q.page('home')) return;
    this.areas = await this.#areas.list();
  }

  async #loadResidence(): Promise<void> {
    const home = this.q.answers['home'];
    this.q.residence = undefined;
    if (typeof home !== 'string' || !/^E\d{8}$/.test(home)) return;
    try {
      this.q.residence = await this.#areas.get(home);
    } catch {
      // Without the area's file the route is unknown, and that leads to the practice.
    }
  }

  get #areas(): AreasPort {
    return this.host.areasPort() ?? shippedAreas;
  }

  #set(state: FormState, focus?: 'page' | 'errors'): void {
    this.state = state;
    if (focus) this.focusNext = focus;
    this.host.requestUpdate();
  }
}

/** Only while there is something to lose: such a listener keeps some browsers from their back/forward cache. */
function warnBeforeLoss(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
