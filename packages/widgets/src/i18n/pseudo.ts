import type { Words } from './translator.js';

const PLAIN = 'aceinosuyzACEINOSUYZ';
const ODD = 'åçéîñöšûýžÅÇÉÎÑÖŠÛÝŽ';

/**
 * Words of a made-up language, for tests: accents and brackets around each paragraph show text that is not translated,
 * a third more length shows where a longer language would not fit. Gaps (`{{…}}`) stay.
 */
export function pseudoWords(words: Words): Words {
  return Object.fromEntries(
    Object.entries(words).map(([key, text]) => [key, text.split('\n\n').map(pseudo).join('\n\n')]),
  );
}

function pseudo(text: string): string {
  const accented = text
    .split(/(\{\{.*?\}\})/)
    .map((part) =>
      part.startsWith('{{')
        ? part
        : part.replace(/[a-z]/gi, (letter) => ODD[PLAIN.indexOf(letter)] ?? letter),
    )
    .join('');
  return `[${accented}${'~'.repeat(Math.ceil(text.length / 3))}]`;
}
