import type { Answer } from '@sixways/core/model/form.js';
import type { Referral } from '@sixways/core/model/referral.js';
import type { ContactDetails, Hand, Handed, SharedRecords } from '../journey/context.js';
import type { FormController } from './form-controller.js';

type HandedReferral = Extract<Handed, { to: 'self-referral' }>;

/**
 * Ties a form to the journey around it: what was said in other widgets stands in the form, where it can be changed;
 * contact details are asked once on a page; and an action that became a referral says so.
 */
export class JourneyThread {
  #handed: HandedReferral | undefined;
  readonly #stop: () => void;

  /** @param form loads the form, where it is not there yet */
  constructor(
    private readonly form: () => Promise<FormController>,
    private readonly hand: Hand,
    private readonly records: SharedRecords | undefined,
  ) {
    this.#stop = hand.receive('self-referral', () => void this.#takeUp());
    void this.#takeUp();
  }

  /** The backend has it. */
  sent(referral: Referral): void {
    this.hand.contact = contactOf(referral);
    const { goal, action } = this.#handed ?? {};
    this.#handed = undefined;
    // Where this fails the referral is sent all the same; its action is then offered once more.
    if (goal && action) this.#note(goal, action, referral.id).catch(() => {});
  }

  /** The person deleted their answers, or leaves. */
  forget(): void {
    this.#handed = undefined;
    this.hand.contact = undefined;
  }

  stop(): void {
    this.#stop();
  }

  async #takeUp(): Promise<void> {
    const handed = this.hand.take('self-referral');
    const { contact } = this.hand;
    if (!handed && !contact) return;
    this.#handed = handed ?? this.#handed;
    const form = await this.form();
    // The person pressed a button elsewhere on the page: here it goes on.
    if (handed) form.focusNext = 'page';
    form.offer({ ...answersOf(handed), ...contactAnswers(contact) }, requestedOf(handed));
  }

  /** The goal's action is a referral now: the plan, the budget and the check-in see it. */
  async #note(goal: string, action: string, referralId: string): Promise<void> {
    if (!this.records) return;
    const { record, version } = await this.records.load('goal', goal);
    const actions = record.actions.map((each) =>
      each.id === action ? { ...each, referralId, status: 'in-progress' as const } : each,
    );
    const updatedAt = new Date().toISOString();
    await this.records.save('goal', { ...record, actions, updatedAt }, { after: version });
  }
}

function answersOf(handed: HandedReferral | undefined): Record<string, Answer> {
  return {
    ...(handed?.needs?.length && { needs: [...handed.needs] }),
    ...(handed?.ownWords && { ownWords: handed.ownWords }),
  };
}

function requestedOf(handed: HandedReferral | undefined) {
  return handed?.service && { id: handed.service.id, name: handed.service.name };
}

function contactOf({ person, safeContact }: Referral): ContactDetails {
  return { person, safeContact };
}

function contactAnswers(contact: ContactDetails | undefined): Record<string, Answer> {
  if (!contact) return {};
  const { person, safeContact } = contact;
  const { givenName, familyName, preferredName, phone, email, address } = person;
  const texts = {
    givenName,
    familyName,
    preferredName,
    phone,
    email,
    address,
    contactNote: safeContact.note,
  };
  const [year, month, day] = person.birthDate.split('-').map((part) => String(Number(part)));
  return {
    ...(Object.fromEntries(Object.entries(texts).filter(([, text]) => text)) as Record<string, string>),
    birthDate: { day: day!, month: month!, year: year! },
    contactWays: [...safeContact.ways],
    ...(safeContact.voicemail !== undefined && { voicemail: safeContact.voicemail ? 'yes' : 'no' }),
  };
}
