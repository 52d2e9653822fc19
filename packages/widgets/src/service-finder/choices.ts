import type { Weekday } from '@sixways/core/model/directory-service.js';
import { WEEKDAYS } from '@sixways/core/model/weekdays.js';
import type { ServiceQuery } from '@sixways/core/rules/find-services/index.js';

/** Needs by the ids of the self-referral form. */
export const NEEDS = [
  'lonely',
  'stress',
  'mood',
  'grief',
  'money',
  'housing',
  'work',
  'condition',
  'pain',
  'active',
  'caring',
] as const;

export const WAYS = ['in-person', 'online', 'phone', 'home-visit'] as const;

/** What the person chose. Empty: it does not matter. In memory only. */
export interface Choices {
  need: string;
  words: string;
  /** GSS code. */
  borough: string;
  day: Weekday | '';
  /** Whole years, as typed. */
  age: string;
  /** BCP 47. */
  language: string;
  how: (typeof WAYS)[number] | '';
  stepFree: boolean;
  free: boolean;
  selfRefer: boolean;
}

export const NO_CHOICES: Choices = {
  need: '',
  words: '',
  borough: '',
  day: '',
  age: '',
  language: '',
  how: '',
  stepFree: false,
  free: false,
  selfRefer: false,
};

/** What may stand in an address, and what it may say there. Words, ages and postcodes never do: they are personal. */
const IN_ADDRESS = {
  need: (text: string) => (NEEDS as readonly string[]).includes(text),
  borough: (text: string) => /^E\d{8}$/.test(text),
  day: (text: string) => (WEEKDAYS as readonly string[]).includes(text),
  language: (text: string) => /^[a-z]{2,3}(-[a-zA-Z0-9]{2,8})*$/.test(text),
  how: (text: string) => (WAYS as readonly string[]).includes(text),
  stepFree: isYes,
  free: isYes,
  selfRefer: isYes,
} as const;

/** Names in an address: `stepFree` is `step-free` there. */
export const ADDRESS_NAMES = Object.fromEntries(
  Object.keys(IN_ADDRESS).map((key) => [key, key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)]),
) as Record<keyof typeof IN_ADDRESS, string>;

function isYes(text: string): boolean {
  return text === 'yes';
}

/** The choices that an address names. What is not known there is left out. */
export function choicesIn(query: string): Partial<Choices> {
  const params = new URLSearchParams(query);
  const read: Record<string, string | boolean> = {};
  for (const [key, fits] of Object.entries(IN_ADDRESS)) {
    const text = params.get(ADDRESS_NAMES[key as keyof typeof IN_ADDRESS]) ?? '';
    if (fits(text)) read[key] = typeof NO_CHOICES[key as keyof Choices] === 'boolean' ? true : text;
  }
  return read as Partial<Choices>;
}

/** The choices that may stand in an address, as its query: `need=lonely&step-free=yes`. */
export function queryFor(choices: Choices): string {
  const params = new URLSearchParams();
  for (const [key, fits] of Object.entries(IN_ADDRESS)) {
    const value = choices[key as keyof typeof IN_ADDRESS];
    const text = value === true ? 'yes' : String(value);
    if (fits(text)) params.set(ADDRESS_NAMES[key as keyof typeof IN_ADDRESS], text);
  }
  return params.toString();
}

/** What the rules look for. @param place from a postcode or where the person is; it comes before the borough */
export function searchFor(choices: Choices, place: ServiceQuery['place']): ServiceQuery {
  const { need, words, borough, day, age, language, how, stepFree, free, selfRefer } = choices;
  const years = /^\d{1,3}$/.test(age.trim()) ? Number(age) : undefined;
  const where = place ?? (borough ? { boroughs: [borough] } : undefined);
  return {
    ...(words.trim() && { words }),
    ...(need && { needs: [need] }),
    ...(where && { place: where }),
    ...(years !== undefined && { age: years }),
    ...(day && { days: [day] }),
    ...(language && { language }),
    ...(how && { how: [how] }),
    ...(stepFree && { stepFree }),
    ...(free && { free }),
    ...(selfRefer && { selfRefer }),
  };
}

/** How many of the choices behind "more choices" are made. */
export function countMore({ day, age, language, how, stepFree, free, selfRefer }: Choices): number {
  return [day, age, language, how, stepFree, free, selfRefer].filter(Boolean).length;
}
