import { neededKeys, englishFor } from '@sixways/core/rules/words/plural-keys.js';
import type { FormText } from '@sixways/core/model/form.js';

/** The words of one part, English beside what a language has. */
export interface Part {
  /** `options-grid/first`. */
  name: string;
  english: FormText;
  words: FormText;
}

/**
 * All words of a language as XLIFF 1.2, which translators' programs read: each text with its English, keys as ids.
 * @param lang BCP 47, such as `pl`
 */
export function toXliff(lang: string, parts: readonly Part[]): string {
  const files = parts.map(
    ({
      name,
      english,
      words,
    }) => `  <file original="${escape(name)}" source-language="en" target-language="${lang}" datatype="plaintext">
    <body>
${neededKeys(lang, english)
  .map((key) => unit(key, englishFor(key, english) ?? '', words[key]))
  .join('\n')}
    </body>
  </file>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
${files.join('\n')}
</xliff>
`;
}

function unit(key: string, source: string, target: string | undefined): string {
  const state = target === undefined ? 'needs-translation' : 'needs-review-translation';
  return `      <trans-unit id="${escape(key)}" xml:space="preserve">
        <source>${escape(source)}</source>
        <target state="${state}">${escape(target ?? '')}</target>
      </trans-unit>`;
}

/**
 * The words in an XLIFF 1.2 file, by part. Texts that are empty are left out.
 * @throws {Error} where it is of another language
 */
export function fromXliff(lang: string, xml: string): Map<string, FormText> {
  const parts = new Map<string, FormText>();
  for (const [, head = '', body = ''] of xml.matchAll(/<file\b([^>]*)>([^]*?)<\/file>/g)) {
    const target = attribute(head, 'target-language');
    if (target !== lang) throw new Error(`The file is in "${target}", not in "${lang}"`);
    parts.set(attribute(head, 'original'), unitsIn(body));
  }
  return parts;
}

function unitsIn(body: string): FormText {
  const units = [...body.matchAll(/<trans-unit\b([^>]*)>([^]*?)<\/trans-unit>/g)];
  return Object.fromEntries(
    units
      .map(([, head = '', inside = '']) => {
        const target = /<target\b[^>]*?(?<!\/)>([^]*?)<\/target>/.exec(inside)?.[1] ?? '';
        return [attribute(head, 'id'), unescape(target.replace(/<[^>]*>/g, ''))] as const;
      })
      .filter(([, text]) => text.trim()),
  );
}

function attribute(head: string, name: string): string {
  return unescape(new RegExp(`\\b${name}="([^"]*)"`).exec(head)?.[1] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}

function unescape(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(
      /&(lt|gt|quot|apos|amp);/g,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name]!,
    );
}
