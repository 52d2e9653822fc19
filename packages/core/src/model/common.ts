import * as v from 'valibot';

/** `YYYY-MM-DD`, a day that exists. */
export const IsoDate = v.pipe(
  v.string(),
  v.isoDate('Write the date as YYYY-MM-DD'),
  v.check(isRealDay, 'There is no such day'),
);

const INSTANT = 'Write the time as 2026-11-22T09:30:00.000Z';

/** An instant in UTC as `toISOString` writes it, `2026-11-22T09:30:00.000Z`. */
export const Instant = v.pipe(
  v.string(),
  v.isoTimestamp(INSTANT),
  v.regex(/^\S+T\S+Z$/, INSTANT),
  v.check((text) => isRealDay(text.slice(0, 10)), 'There is no such day'),
);

/** A GSS code of a borough or an ICB, such as `E09000028`. */
export const GssCode = v.pipe(v.string(), v.regex(/^E\d{8}$/, 'Write the GSS code, such as E09000028'));

/** A name for a thing inside content: letters, digits, hyphens. Never shown to people. */
export const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-zA-Z0-9-]{0,63}$/, 'Start with a small letter, then letters, digits or hyphens'),
);

/** Text that must say something. */
export const Text = v.pipe(v.string(), v.trim(), v.minLength(1, 'Write something here'));

/** An https, http, mailto or tel link, or a path on the same site. Anything else (`javascript:`) is refused. */
export const Link = v.pipe(
  v.string(),
  v.regex(
    /^(https?:\/\/|mailto:|tel:|\/(?![/\\\s]))/i,
    'Start the link with https://, http://, mailto:, tel: or /',
  ),
);

/** A file that a page plays or draws: on the same site, or over https. */
export const FileLink = v.pipe(
  v.string(),
  v.regex(/^(https:\/\/|\/(?![/\\\s]))/i, 'Start the link with https:// or /'),
);

/** A language as BCP 47 writes it: `en`, `en-x-easy`, `pl`. */
export const Language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[a-zA-Z0-9]{1,8})*$/, 'Write the language as a code, such as en or en-x-easy'),
);

function isRealDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
