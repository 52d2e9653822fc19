/** What a hosted page is asked for, checked: every value is one the kit knows. */
export interface HostedRequest {
  /** `en` or its Easy Read twin `en-x-easy`. */
  lang: 'en' | 'en-x-easy';
  /** GSS code. */
  area?: string;
  /** Name of a site file. */
  site?: string;
}

/** Why a request has no page. */
export type HostedFault = 'repeated' | 'lang' | 'reading-level' | 'area' | 'site';

/** What there is to ask for. */
export interface HostedKnown {
  areas: ReadonlySet<string>;
  sites: ReadonlySet<string>;
}

/**
 * Reads a hosted page's query. Anybody can write one: what is not known is a fault, never passed on,
 * and parameters of others (such as `utm_source`) are left unread.
 */
export function readHostedRequest(
  query: Record<string, unknown>,
  known: HostedKnown,
): HostedRequest | HostedFault {
  const read: Record<string, string> = {};
  for (const name of ['area', 'site', 'lang', 'reading-level']) {
    const value = query[name];
    if (value === undefined || value === '') continue;
    if (typeof value !== 'string') return 'repeated';
    read[name] = value;
  }
  const { area, site, lang = 'en', 'reading-level': level = 'standard' } = read;
  if (!/^en(-gb|-x-easy|-gb-x-easy)?$/i.test(lang)) return 'lang';
  if (level !== 'standard' && level !== 'easy') return 'reading-level';
  if (area !== undefined && !known.areas.has(area)) return 'area';
  if (site !== undefined && !known.sites.has(site)) return 'site';
  const easy = level === 'easy' || /-x-easy$/i.test(lang);
  return { lang: easy ? 'en-x-easy' : 'en', ...(area && { area }), ...(site && { site }) };
}

/** The same request always gives the same text, so that its page is kept once. */
export function keyOf({ lang, area = '', site = '' }: HostedRequest): string {
  return `${lang} ${area} ${site}`;
}
