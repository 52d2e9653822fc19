import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { openReferralAdapter } from '@sixways/adapters/open-referral/open-referral-adapter.js';
import { areaSummaries } from '@sixways/content';
import { AdapterError } from '@sixways/core/errors.js';
import type { Database } from '../db/database.js';
import { CsvError } from './csv.js';
import { servicesFromCsv } from './csv-services.js';
import { keepSource, type Kept, type ReadService, type Refusal } from './keep-source.js';

/** What is to be imported. */
export interface ImportRequest {
  /** A CSV file, or the address of an Open Referral feed (UK 3.0 or 1.0). */
  from: string;
  /** The source's name, under which a later import takes its place; by default the file's, or the feed's host. */
  name?: string | undefined;
  /** Take a feed that ended early: what it did not give is then no longer there. */
  allowPartial?: boolean;
}

/** An import that changed nothing, in a sentence for whoever ran it. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  constructor(
    message: string,
    readonly refused: readonly Refusal[] = [],
  ) {
    super(message);
  }
}

/**
 * Reads services from a file or a feed and puts them in place of what the source had.
 * @throws {ImportError} when nothing was changed
 */
export async function importSource(db: Database, request: ImportRequest): Promise<Kept & { source: string }> {
  const isFeed = /^https?:\/\//i.test(request.from);
  const source = request.name ?? (isFeed ? new URL(request.from).host : basename(request.from, '.csv'));
  const { read, refused } = isFeed ? await fromFeed(request, source) : await fromFile(request.from, source);
  const { unchanged, ...kept } = read.length
    ? await keepSource(db, { name: source }, read)
    : { kept: 0, refused: [], unchanged: true };
  const all = [...refused, ...kept.refused].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  if (unchanged)
    throw new ImportError('There is no service in it that could be taken. Nothing was changed.', all);
  return { ...kept, source, refused: all };
}

async function fromFile(path: string, source: string) {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new ImportError(`The file ${path} cannot be read (${error.code}).`);
  });
  try {
    return servicesFromCsv(text, source);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new ImportError('The file is not CSV. Nothing was changed.', [
      { row: error.line, reason: error.message },
    ]);
  }
}

async function fromFeed(
  { from, allowPartial }: ImportRequest,
  source: string,
): Promise<{ read: ReadService[]; refused: Refusal[] }> {
  const limits = { patience: 600_000, maxDetails: 100_000 };
  const adapter = openReferralAdapter({
    feeds: [{ name: source, url: from }],
    areas: await areaSummaries(),
    ...limits,
  });
  const { services, problems } = await adapter.directory.services().catch((error: unknown) => {
    if (!(error instanceof AdapterError)) throw error;
    throw new ImportError(
      'The feed cannot be read. Nothing was changed.',
      error.issues.map(({ text }) => ({ reason: text })),
    );
  });
  const refused = problems.map(({ text, count }) => ({
    reason: count === undefined ? text : `${text} (${count})`,
  }));
  if (!allowPartial && problems.some(({ kind }) => kind !== 'entry'))
    throw new ImportError(
      'The feed ended early. Nothing was changed; --partial takes what there is.',
      refused,
    );
  return { read: services.map((service, i) => ({ row: i + 1, service })), refused };
}
