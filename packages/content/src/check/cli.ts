import { parseArgs } from 'node:util';
import { ContentError } from '@sixways/core/errors.js';
import { checkPath, shippedContext } from './check-content.js';
import { jsonReport, textReport } from './print.js';
import type { FileReport } from './report.js';
import { stamp } from './stamp.js';

/** Exit codes of the command. */
export const EXIT = { ok: 0, faults: 1, wrongUse: 2 } as const;

const HELP = `Checks content for Sixways: decision aids, Easy Read explainers, areas, directories, forms, sites, words, pictures.

  npx @sixways/content check FILE…          each file, or each folder with all that belongs together in it
  npx @sixways/content stamp PLACE [KEY…]   says that Easy Read was compared with the English as it stands;
                                            PLACE is a folder with en and en-x-easy, or a decision aid's file

  --format text|json   how findings are printed; text by default
  --today YYYY-MM-DD   the day to tell overdue reviews by; today in London by default
  --help               this

A file says what it is by "$schema": "…/decision-aid.schema.json" (or easy-read, area, directory, form, …),
or by its fields. Errors keep content from being shown; warnings do not.

Exit code: 0 no errors, 1 errors, 2 wrong use or a file that cannot be read.`;

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  today: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

class WrongUse extends Error {}

/** The command line. @param args what follows the command's name @returns the exit code */
export function main(args: readonly string[]): number {
  try {
    return run(args);
  } catch (problem) {
    if (!(problem instanceof WrongUse) && !(problem instanceof ContentError) && !isParseError(problem))
      throw problem;
    console.error(`${(problem as Error).message}\n\nnpx @sixways/content --help says more.`);
    return EXIT.wrongUse;
  }
}

function run(args: readonly string[]): number {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [command, ...rest] = positionals;
  if (values.help) {
    console.log(HELP);
    return EXIT.ok;
  }
  if (command === 'check') return check(rest, values);
  if (command === 'stamp') return stampPlace(rest);
  throw new WrongUse(command ? `There is no command "${command}".` : 'Say what to do: check or stamp.');
}

function check(paths: readonly string[], { format, today }: { format: string; today?: string }): number {
  if (!paths.length) throw new WrongUse('Name the files to check.');
  if (format !== 'text' && format !== 'json') throw new WrongUse(`There is no format "${format}".`);
  if (today !== undefined && !/^\d{4}-\d\d-\d\d$/.test(today))
    throw new WrongUse('Write the day as YYYY-MM-DD.');
  const context = shippedContext(today);
  const unreadable: string[] = [];
  const reports = paths.flatMap((path) => {
    try {
      return checkPath(path, context);
    } catch (problem) {
      unreadable.push(whyUnreadable(path, problem));
      return [];
    }
  });
  console.log(format === 'json' ? jsonReport(reports, unreadable) : textReport(reports));
  if (format === 'text') for (const line of unreadable) console.error(line);
  return unreadable.length ? EXIT.wrongUse : hasErrors(reports) ? EXIT.faults : EXIT.ok;
}

function hasErrors(reports: readonly FileReport[]): boolean {
  return reports.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
}

function stampPlace([place, ...keys]: readonly string[]): number {
  if (!place) throw new WrongUse('Name a folder with en and en-x-easy, or a decision aid.');
  try {
    console.log(stamp(place, keys));
  } catch (problem) {
    throw isFileError(problem) ? new WrongUse(whyUnreadable(place, problem)) : problem;
  }
  return EXIT.ok;
}

function whyUnreadable(path: string, problem: unknown): string {
  if (!isFileError(problem)) throw problem;
  return problem.code === 'ENOENT' ? `${path}: there is no such file` : `${path}: ${problem.message}`;
}

function isFileError(problem: unknown): problem is NodeJS.ErrnoException {
  return problem instanceof Error && 'syscall' in problem;
}

/** Node's own word for an option that is not there, or lacks its value. */
function isParseError(problem: unknown): boolean {
  return problem instanceof Error && 'code' in problem && String(problem.code).startsWith('ERR_PARSE_ARGS');
}
