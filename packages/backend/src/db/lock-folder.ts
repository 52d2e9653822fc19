import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartError } from './database.js';

/**
 * Takes a data folder for this process: two embedded databases on the same files would destroy them.
 * A lock whose process is gone, or is another process that got the same number, is taken over.
 * @returns gives the folder back
 * @throws {StartError} when a living process holds it
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'lock');
  const mine = await identity(process.pid);
  const holder = await readFile(file, 'utf8').catch(() => '');
  if (holder && (await isAlive(holder))) throw inUse(folder);
  if (holder) await rm(file, { force: true });
  await writeFile(file, mine!, { flag: 'wx', mode: 0o600 }).catch(() => {
    throw inUse(folder);
  });
  return () => rm(file, { force: true });
}

/** Process number and, where the system tells, when it started: numbers are used again. */
async function identity(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return `${pid} ${stat.slice(stat.lastIndexOf(')')).split(' ')[20] ?? ''}`.trim();
}

async function isAlive(holder: string): Promise<boolean> {
  const pid = Number(holder.split(' ')[0]);
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return (await identity(pid)) === holder;
}

function inUse(folder: string): StartError {
  return new StartError(
    `The data folder ${folder} is in use by another Sixways. Stop that one, or set SIXWAYS_DATA to another folder.`,
  );
}
