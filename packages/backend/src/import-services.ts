import { parseArgs } from 'node:util';
import { readConfig } from './config.js';
import { StartError } from './db/database.js';
import { openDatabase } from './db/open.js';
import { ImportError, importSource } from './open-referral/import-source.js';
import type { Refusal } from './open-referral/keep-source.js';

const USAGE = `Puts services into the directory, from a CSV file or an Open Referral feed.

  npm run import-services -w @sixways/backend -- <file.csv | address> [--name "Greenwich directory"] [--partial]

A later import under the same name takes the place of the former. DATABASE_URL and SIXWAYS_DATA are read as the server reads them.`;

/** `npm run … -w` changes the folder; files are named from where the command was given. */
if (process.env['INIT_CWD']) process.chdir(process.env['INIT_CWD']);

process.exitCode = await main().catch((error: unknown) => {
  if (!(error instanceof StartError || error instanceof ImportError)) throw error;
  process.stderr.write(`${error.message}\n`);
  if (error instanceof ImportError) report(error.refused);
  return 1;
});

async function main(): Promise<number> {
  const options = { name: { type: 'string' }, partial: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [from] = positionals;
  if (!from || positionals.length > 1) {
    process.stderr.write(`${USAGE}\n`);
    return 1;
  }
  const db = await openDatabase(readConfig(process.env));
  try {
    const request = { from, name: values.name, allowPartial: values.partial ?? false };
    const { source, kept, refused } = await importSource(db, request);
    report(refused);
    process.stdout.write(
      `${source}: ${kept} services are in the directory, ${refused.length} things were refused.\n`,
    );
    return 0;
  } finally {
    await db.close();
  }
}

function report(refused: readonly Refusal[]): void {
  for (const { row, column, reason } of refused) {
    const place = [row !== undefined && `row ${row}`, column && `column ${column}`]
      .filter(Boolean)
      .join(', ');
    process.stdout.write(`${place ? `${place}: ` : ''}${reason}\n`);
  }
}
