/** Markup that has been made safe. Only {@link html} makes it. */
export class Html {
  constructor(readonly markup: string) {}
}

type Part = Html | string | number | undefined | null | false | readonly Part[];

/** A template whose every part is escaped, except markup that another `html` made. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.map((text, i) => text + (i < parts.length ? show(parts[i]) : '')).join(''));
}

function show(part: Part): string {
  if (part instanceof Html) return part.markup;
  if (Array.isArray(part)) return part.map(show).join('');
  return part === undefined || part === null || part === false ? '' : escape(String(part));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  // Control characters are nothing a reader can see, and U+202E and its kind would turn the page's own words round.
  return text
    .replace(/[&<>"']/g, (char) => ENTITIES[char]!)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}
