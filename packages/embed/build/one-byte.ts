import type { Plugin } from 'vite';

/** Escapes may add so much to a file, as a part of its length: a language of other letters stays as it is. */
const MOST = 0.02;
/** What does not fit into one byte a character. */
const WIDE = /[^\0-\xff]/g;

/**
 * Browsers keep a script's source in memory with two bytes a character as soon as one character needs them: a single
 * dash costs as much memory as all the code around it. Such characters are written as escapes, which mean the same in
 * strings, templates and regular expressions.
 */
export function oneByte(): Plugin {
  return {
    name: 'sixways-one-byte',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = escapeFew(file.code);
    },
  };
}

/** @returns the code as it was, where it has many such characters */
export function escapeFew(code: string): string {
  const wide = code.match(WIDE)?.length ?? 0;
  if (wide * 5 > code.length * MOST) return code;
  return code.replace(WIDE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
