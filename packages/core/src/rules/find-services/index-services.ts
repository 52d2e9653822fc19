import type { DirectoryService } from '../../model/directory-service.js';
import { folded, needBits } from './words.js';

/** Services made ready to be searched. Services go by their number in it: lists of numbers are small and quick. */
export interface ServiceIndex {
  /** Those that run, by name. */
  readonly services: readonly DirectoryService[];
  /** What is searched for words; made when it is first needed. */
  readonly texts: (string | undefined)[];
  /** Needs of each as bits; made with its text. */
  readonly needs: Uint16Array;
}

/** Makes services ready, once for a directory. What no longer runs is left out. */
export function prepareServices(services: readonly DirectoryService[]): ServiceIndex {
  const sorted = services
    .filter(({ status }) => status === 'active' || status === 'temporarily-closed')
    .map((service) => ({ service, key: folded(service.name) }))
    .sort((one, other) => byText(one.key, other.key) || byText(one.service.id, other.service.id))
    .map(({ service }) => service);
  return {
    services: sorted,
    texts: new Array<string | undefined>(sorted.length).fill(undefined),
    needs: new Uint16Array(sorted.length),
  };
}

function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The text of one service that words are looked for in. */
export function textOf(index: ServiceIndex, number: number): string {
  const known = index.texts[number];
  if (known !== undefined) return known;
  const service = index.services[number]!;
  index.needs[number] = needBits(service.needs);
  return (index.texts[number] = searchText(service));
}

/**
 * Makes texts ahead of the first word, while the page rests.
 * @param until asked after every hundred: true stops
 * @returns whether all are made
 */
export function warmUp(index: ServiceIndex, until: () => boolean): boolean {
  for (let number = 0; number < index.texts.length; number++) {
    if (index.texts[number] !== undefined) continue;
    textOf(index, number);
    if (number % 100 === 99 && until()) return false;
  }
  return true;
}

function searchText(service: DirectoryService): string {
  const { name, organisation, summary, description, whoFor, cost, categories, languages } = service;
  const words = [name, organisation, summary, description, whoFor, cost, ...categories];
  for (const { name, address, postcode, access, stepFree } of service.places)
    words.push(name, address, postcode, ...access, stepFree ? 'step-free wheelchair' : undefined);
  for (const { day, text } of service.openings) words.push(day, text);
  for (const code of languages) words.push(languageName(code));
  if (service.free) words.push('free');
  return folded(words.filter((word) => word).join('\n'));
}

/** Other English names than the one that `Intl` has for a language. */
const ALSO: Readonly<Record<string, string>> = { bn: 'Bengali', fa: 'Farsi', pa: 'Panjabi' };
const names = new Map<string, string>();
let english: Intl.DisplayNames | undefined;

/** English is what a language is asked for in: "Polish" for `pl`. */
function languageName(code: string): string {
  let name = names.get(code);
  if (name === undefined) names.set(code, (name = `${nameOf(code)} ${ALSO[code] ?? ''}`));
  return name;
}

function nameOf(code: string): string {
  try {
    english ??= new Intl.DisplayNames('en', { type: 'language' });
    return english.of(code) ?? code;
  } catch {
    // Not every feed writes codes: its own word will do.
    return code;
  }
}
