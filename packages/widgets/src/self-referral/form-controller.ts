import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { AdapterError } from '@sixways/core/errors.js';
import type { FieldError } from '@sixways/core/form/validate.js';
import type { Area, AreaSummary, RequestedService } from '@sixways/core/model/area.js';
import type { Answer, Field, Form, Page } from '@sixways/core/model/form.js';
import type { Receipt, Referral } from '@sixways/core/model/referral.js';
import type { ReferralSite } from '@sixways/core/model/site.js';
import type { Adapter, AreasPort } from '@sixways/core/ports.js';
import { BrowserHistory } from './browser-history.js';
import type * as Ends from './ends.js';
import type { Sent } from './pages/end-pages.js';
import type { PageContext } from './pages/page-context.js';
import type { TextPart } from '@sixways/content';
import type { Translate } from '../i18n/translator.js';
import type { HeadingLevel } from '../partials/heading.js';
import { CHECK, Questionnaire } from './questionnaire.js';

/** Where the form is. `page` is a page's id, or `check`. */
export type FormState =
  | { name: 'ready'; page: string; errors: readonly FieldError[] }
  | { name: 'saving'; referral: Referral; again: boolean }
  | { name: 'done'; sent: Sent }
  | { name: 'failed'; referral: Referral; error: AdapterError }
  | { name: 'closed' };

/** What the form needs of the element around it. */
export interface FormHost extends ReactiveControllerHost, Element {
  readonly noHistory: boolean;
  readonly words: FormWords;
  findAdapter(): Promise<Adapter>;
  areasPort(): AreasPort | undefined;
  /** The backend has it. */
  sent(referral: Referral): void;
  say(
    type: `care-${string}`,
    detail?: Record<string, string | number | boolean>,
    cancelable?: boolean,
  ): boolean;
}

/** The element's words, as far as the form uses them. */
export interface FormWords {
  t: Translate;
  has(key: string): boolean;
  level(below?: number): HeadingLevel;
  lang(): string;
  /** Another one whenever the words are others. */
  current(): unknown;
  /** @see I18nController.need */
  need(part: TextPart): Promise<void>;
}

/** Takes a person through the form: on, back, change, send. Knows no words and draws nothing. */
export class FormController implements ReactiveController {
  state: FormState = { name: 'ready', page: '', errors: [] };
  areas: readonly AreaSummary[] = [];
  q: Questionnaire;
  readonly history: BrowserHistory;
  /** What gets the focus once the next page is drawn. */
  focusNext: 'page' | 'errors' | undefined;
  /** Everything but the questions: there before it is shown. */
  ends: typeof Ends | undefined;
  #referralId: string | undefined;
  #backToCheck = false;
  #shown = 1;
  #sending: AbortController | undefined;
  #busy = false;

  constructor(
    private readonly host: FormHost,
    private readonly form: Form,
    private readonly site: ReferralSite,
    /** The borough that is chosen beforehand. */
    private readonly area: string | undefined,
    private readonly context: () => PageContext,
  ) {
    this.q = new Questionnaire(form, site, area);
    this.history = new BrowserHistory(host, (page) => this.#show(page ?? this.firstPage));
    this.state = { name: 'ready', page: this.firstPage, errors: [] };
    host.addController(this);
  }

  /** Only while there is something to lose: such a listener keeps some browsers from their back/forward cache. */
  #warnBeforeLoss = (event: BeforeUnloadEvent): void => event.preventDefault();

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#warnBeforeLoss);
  }

  get firstPage(): string {
    return this.q.pages[0]!.id;
  }

  answer(field: Field, answer: Answer, redraw: boolean): void {
    if (!this.q.touched && !isServer) addEventListener('beforeunload', this.#warnBeforeLoss);
    this.q.answer(field, answer);
    if (redraw) this.host.requestUpdate();
  }

  /** "Continue", or "Send" on the last page. */
  async submit(): Promise<void> {
    if (this.state.name !== 'ready' || this.#busy) return;
    const { page: id } = this.state;
    const page = this.q.page(id);
    if (!page) return this.#send();
    const errors = this.q.errorsOn(page);
    if (errors.length) return this.#set({ name: 'ready', page: id, errors }, 'errors');
    if (page.fields.includes('birthDate')) this.q.correctAge();
    this.#busy = true;
    try {
      if (page.fields.includes('home') || page.fields.includes('practice')) await this.#loadAreas();
      await this.#load();
      const next = this.#next(id);
      if (this.q.page(next)?.kind !== 'question') await this.needEnds();
      this.#goTo(next);
    } catch {
      this.#set(
        { name: 'ready', page: id, errors: [{ field: page.fields[0] ?? '', key: 'load' }] },
        'errors',
      );
    } finally {
      this.#busy = false;
    }
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
      this.host.sent(referral);
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
    this.#forget();
    this.history.forget();
    this.#set({ name: 'done', sent: { reference, service, expectBy, reach, guarantee } }, 'page');
    this.host.say('care-referral-sent', { reference });
  }

  /** Takes every answer out of memory and off the page, at once and without a word: the person is leaving. */
  wipe(): void {
    this.#sending?.abort();
    this.#forget();
    this.#restart();
  }

  #forget(): void {
    this.q.clear();
    this.#referralId = undefined;
    this.#backToCheck = false;
    removeEventListener('beforeunload', this.#warnBeforeLoss);
  }

  /** After "delete my answers". */
  close(): void {
    this.#sending?.abort();
    this.#forget();
    this.history.forget();
    this.#set({ name: 'closed' }, 'page');
    this.host.say('care-answers-deleted');
  }

  restart(): void {
    this.#restart();
    this.focusNext = 'page';
  }

  /** Fills in what the person said elsewhere on the page, and begins with it. */
  offer(answers: Readonly<Record<string, Answer>>, requested?: RequestedService): void {
    if (this.state.name === 'done' || this.state.name === 'closed') this.#restart();
    this.q.offer(answers, requested);
    this.host.requestUpdate();
  }

  /** Takes up answers that were kept, and goes to the first question that is still open. */
  async resume(answers: Record<string, Answer>): Promise<void> {
    this.q.restore(answers);
    await this.#loadAreas();
    await this.#load();
    await this.needEnds();
    this.#goTo(this.q.firstOpen()?.id ?? CHECK);
  }

  #restart(): void {
    this.q = new Questionnaire(this.form, this.site, this.area);
    this.#set({ name: 'ready', page: this.firstPage, errors: [] });
  }

  /** Where "Continue" leads from a page. */
  #next(from: string): string {
    const open = this.#backToCheck ? this.q.firstOpen() : undefined;
    if (this.#backToCheck && !open) return CHECK;
    return open && open.id !== from ? open.id : this.q.after(from);
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
    const referral = this.ends!.referralOf(this.context(), this.host.words.lang(), this.#referralId);
    this.#referralId = referral.id;
    await this.deliver(referral);
  }

  /** What the next page shows and is not there yet: words, and the boroughs' names. */
  async #load(): Promise<void> {
    const { words } = this.host;
    // Fetched ahead, so that losing the connection later still finds the words to say so.
    void this.needEnds().catch(() => {});
    await Promise.all([words.need('questions'), this.q.forSomeone && words.need('someone')]);
    if (!this.areas.length && this.q.page('home')) this.areas = await (await this.#areas()).list();
  }

  /** What everything but the questions needs: its pages and their words. Rejects when they could not be loaded. */
  async needEnds(): Promise<void> {
    if (this.ends) return;
    const [ends] = await Promise.all([import('./ends.js'), this.host.words.need('ends')]);
    this.ends = ends;
  }

  /** @throws {AdapterError} when the area's file could not be loaded; an area nobody knows has no route table */
  async #loadAreas(): Promise<void> {
    const { home, practiceArea } = this.q.answers;
    this.q.residence = this.q.elsewhere = undefined;
    this.q.residence = await this.#area(home);
    this.q.elsewhere = await this.#area(practiceArea);
  }

  async #area(gss: Answer | undefined): Promise<Area | undefined> {
    if (typeof gss !== 'string' || !/^E\d{8}$/.test(gss)) return undefined;
    return (await this.#areas()).get(gss).catch((error: unknown) => {
      if (error instanceof AdapterError && error.kind === 'not-found') return undefined;
      throw error;
    });
  }

  /** The page's own; else those that ship. */
  async #areas(): Promise<AreasPort> {
    return this.host.areasPort() ?? (await import('@sixways/content/areas.js')).areas;
  }

  #set(state: FormState, focus?: 'page' | 'errors'): void {
    this.state = state;
    if (focus) this.focusNext = focus;
    this.host.requestUpdate();
  }
}
