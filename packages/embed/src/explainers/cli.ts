import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { EASY_READS } from '@sixways/content';
import { ContentError } from '@sixways/core/errors.js';
import { explainerElement, explainerHtml, explainerPage, readExplainer } from './explainer-html.js';

const HELP = `Writes an Easy Read explainer as HTML, for websites that are built beforehand.

  sixways-explainer <name or file.json> [--element] [--page] [--heading-level=2]

  --element   the element in declarative shadow DOM, with the plain HTML inside; without it, the plain HTML alone
  --page      a whole page instead of a part

Names: ${EASY_READS.join(', ')}
`;

/**
 * The command `sixways-explainer`.
 * @param say takes what it writes
 * @returns the exit code
 */
export async function main(
  args: readonly string[],
  say: (text: string, isFault: boolean) => void,
): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { element: { type: 'boolean' }, page: { type: 'boolean' }, 'heading-level': { type: 'string' } },
    allowPositionals: true,
    strict: false,
  });
  const [source] = positionals;
  if (!source) {
    say(HELP, true);
    return 2;
  }
  try {
    const explainer = await readExplainer(
      source.endsWith('.json') ? JSON.parse(readFileSync(source, 'utf8')) : source,
    );
    const level = Number(values['heading-level'] ?? (values.page ? 1 : 2));
    const markup = await (values.element ? explainerElement : explainerHtml)(explainer, level);
    say(values.page ? explainerPage(explainer, markup) : `${markup}\n`, false);
    return 0;
  } catch (error) {
    const faults =
      error instanceof ContentError
        ? error.faults.map(({ path, text }) => `${path}: ${text}`)
        : [String(error)];
    say(`${faults.join('\n')}\n`, true);
    return 1;
  }
}
