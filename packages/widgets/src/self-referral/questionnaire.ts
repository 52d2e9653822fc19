import { routeFor, type RouteAnswer } from '@sixways/core/rules/route.js';
import { londonDay, readBirthDate, yearsBetween } from '@sixways/core/rules/dates.js';
import { chosen, fieldsOn, pagesFor, type Facts } from '@sixways/core/form/flow.js';
import { isDate, validate, type FieldError } from '@sixways/core/form/validate.js';
import type { Area, Practice, RequestedService, RouteKind, Service } from '@sixways/core/model/area.js';
import type { Answer, Field, Form, Page } from '@sixways/core/model/form.js';
import type { Referral } from '@sixways/core/model/referral.js';
import type { ReferralSite } from '@sixways/core/model/site.js';

/** The page after the last question. */
export const CHECK = 'check';
const AGE_MIN = 18;

/** Which way leads to help: the website's own service, or what an area's table says. */
export type Way = RouteAnswer | { route: 'self'; because: 'own'; service: Service };

/** A person's way through the form: their answers, and what follows from them. In memory only. */
export class Questionnaire {
  readonly answers: Record<string, Answer | undefined> = {};
  /** When each consent was answered. */
  readonly consentedAt = new Map<string, string>();
  #residence: Area | undefined;
  #elsewhere: Area | undefined;
  /** The pages as they follow from the answers; undefined once an answer has changed. */
  #pages: Page[] | undefined;
  #day = { hour: 0, date: '' };

  constructor(
    readonly form: Form,
    readonly site: ReferralSite,
    area: string | undefined,
  ) {
    this.#request(site.requested);
    const home = site.area ?? area;
    if (home && !site.practice) this.answers['home'] = home;
  }

  /** The service that was found before the form began. */
  get requested(): RequestedService | undefined {
    return this.#requested;
  }
  #requested: RequestedService | undefined;

  #request(requested: RequestedService | undefined): void {
    if (!requested) return;
    this.#requested = requested;
    this.answers['chosenService'] = requested.name;
  }

  /** Fills in what was said elsewhere on the page, where the person has not answered yet. */
  offer(answers: Readonly<Record<string, Answer>>, requested?: RequestedService): void {
    for (const [id, answer] of Object.entries(answers)) this.answers[id] ??= answer;
    this.#request(requested);
    this.#pages = undefined;
  }

  /** True once anything was answered that a reload would lose. */
  touched = false;

  /** The area the person lives in, once its file is there. */
  get residence(): Area | undefined {
    return this.#residence;
  }
  set residence(area: Area | undefined) {
    this.#residence = area;
    this.#pages = undefined;
  }

  /** The area of a practice that is not among those of the borough, once its file is there. */
  set elsewhere(area: Area | undefined) {
    this.#elsewhere = area;
    this.#pages = undefined;
  }

  /** The area the person is registered in, where it is known. */
  get registration(): Area | undefined {
    if (this.#listedPractice) return this.residence;
    return this.answers['practice'] === 'not-listed' ? this.#elsewhere : undefined;
  }

  /** Takes up answers that were kept. */
  restore(answers: Readonly<Record<string, Answer>>): void {
    Object.assign(this.answers, answers);
    this.touched = true;
    this.#pages = undefined;
  }

  answer(field: Field, answer: Answer): void {
    this.answers[field.id] = answer;
    this.#pages = undefined;
    this.touched = true;
    if (field.type === 'consent') this.consentedAt.set(field.id, new Date().toISOString());
    // A practice is one of the borough's list: another borough, another list.
    if (field.id === 'home') delete this.answers['practice'];
  }

  get forSomeone(): boolean {
    return this.answers['who'] === 'someone';
  }

  get pages(): Page[] {
    return (this.#pages ??= pagesFor(this.form, this.answers, this.#facts));
  }

  page(id: string): Page | undefined {
    return this.pages.find((page) => page.id === id);
  }

  /** The page that follows, with the answers as they are now. Where they took the page itself away, the stop that did. */
  after(id: string): string {
    const pages = this.pages;
    const at = pages.findIndex((page) => page.id === id);
    return (at < 0 ? this.firstOpen() : pages[at + 1])?.id ?? CHECK;
  }

  /** The first page that still has something to mend, or a stop. Undefined: all is answered. */
  firstOpen(): Page | undefined {
    return this.pages.find((page) => page.kind === 'stop' || this.errorsOn(page).length > 0);
  }

  errorsOn(page: Page): FieldError[] {
    return validate(fieldsOn(this.form, page, this.answers), this.answers, this.#today);
  }

  /** A date of birth that is too young corrects the answer to "are you 18 or over?", which leads to other doors. */
  correctAge(): void {
    const typed = this.answers['birthDate'];
    const read = isDate(typed) ? readBirthDate(typed, this.#today) : undefined;
    if (read && 'value' in read && yearsBetween(read.value, this.#today) < this.ageMin) {
      this.answers['age'] = 'younger';
      this.#pages = undefined;
    }
  }

  get ageMin(): number {
    return (this.#ownPatient ? undefined : this.residence?.ageMin) ?? AGE_MIN;
  }

  get way(): Way {
    const { service, area } = this.site;
    if (service && (this.#ownPatient || (area && area === this.answers['home'] && !this.site.practice)))
      return { route: 'self', because: 'own', service };
    return routeFor(this.residence, this.registration, this.#listedPractice);
  }

  /** The practice as the referral names it. */
  get practice(): (Pick<Practice, 'name'> & Partial<Practice>) | undefined {
    if (this.#ownPatient) return this.site.practice;
    if (this.answers['practice'] === 'not-listed')
      return { name: String(this.answers['practiceName'] ?? '').trim() };
    return this.#listedPractice;
  }

  /** Where the referral says the person lives and is registered. */
  get areas(): Referral['area'] {
    const residence = this.#ownPatient ? undefined : this.residence;
    const registration = this.#ownPatient ? this.site.area : this.registration?.gss;
    return {
      ...(residence && { residence: residence.gss, name: residence.name }),
      ...(registration && { registration }),
    };
  }

  clear(): void {
    for (const id of Object.keys(this.answers)) delete this.answers[id];
    this.consentedAt.clear();
    this.#pages = undefined;
    this.touched = false;
  }

  get #ownPatient(): boolean {
    return this.site.practice !== undefined && chosen(this.answers, 'registered', 'yes');
  }

  get #listedPractice(): Practice | undefined {
    return this.residence?.practices.find(({ ods }) => ods === this.answers['practice']);
  }

  get #facts(): Facts {
    const given = this.site.practice !== undefined;
    return {
      $practice: given ? 'given' : 'none',
      $service: this.#requested ? 'given' : 'none',
      $askArea: given && this.answers['registered'] !== 'no' ? 'no' : 'yes',
      $route: this.way.route satisfies RouteKind,
    };
  }

  /** Kept for the hour, which days begin with in London: working it out costs more than a page's checks. */
  get #today(): string {
    const hour = Math.floor(Date.now() / 3_600_000);
    if (this.#day.hour !== hour) this.#day = { hour, date: londonDay(new Date()) };
    return this.#day.date;
  }
}
