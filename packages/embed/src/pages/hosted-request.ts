import { isLook } from './hosted-look.js';

/** What a hosted page is asked for, checked: every value is one the kit knows. */
export type HostedRequest = Readonly<Record<string, string>> & {
  /** `en` or its Easy Read twin `en-x-easy`. */
  readonly lang: HostedLang;
};

export type HostedLang = 'en' | 'en-x-easy';

/** The query parameters of one hosted page, such as `area`, each with the values there are. */
export type HostedParams = Readonly<Record<string, Pick<ReadonlySet<string>, 'has'>>>;

/** Why a request has no page: `repeated`, or the name of the parameter whose value nobody knows. */
export type HostedFault = string;

/**
 * Reads a hosted page's query. Anybody can write one: what is not known is a fault, never passed on,
 * and parameters of others (such as `utm_source`) are left unread.
 */
export function readHostedRequest(
  query: Record<string, unknown>,
  params: HostedParams,
): HostedRequest | HostedFault {
  const read: Record<string, string> = {};
  for (const name of [...Object.keys(params), 'lang', 'reading-level', 'theme']) {
    const value = query[name];
    if (value === undefined || value === '') continue;
    if (typeof value !== 'string') return 'repeated';
    read[name] = value;
  }
  const { lang = 'en', 'reading-level': level = 'standard', ...own } = read;
  if (!/^en(-gb|-x-easy|-gb-x-easy)?$/i.test(lang)) return 'lang';
  if (level !== 'standard' && level !== 'easy') return 'reading-level';
  // A look nobody knows is no reason to keep anybody from the page.
  if (own['theme'] !== undefined && !isLook(own['theme'])) delete own['theme'];
  const unknown = Object.keys(own).find((name) => name !== 'theme' && !params[name]!.has(own[name]!));
  if (unknown !== undefined) return unknown;
  const easy = level === 'easy' || /-x-easy$/i.test(lang);
  return { ...own, lang: easy ? 'en-x-easy' : 'en' };
}

/** The same request always gives the same text, so that its page is kept once. */
export function keyOf({ lang, ...own }: HostedRequest): string {
  const names = Object.keys(own).sort();
  return [lang, ...names.map((name) => `${name}=${own[name]}`)].join(' ');
}
