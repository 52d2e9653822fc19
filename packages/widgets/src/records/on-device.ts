import { deviceRecords } from '@sixways/adapters/browser/device-records.js';
import { newDraftCode } from '@sixways/adapters/browser/draft.js';
import type { SharedRecords } from '../journey/context.js';

/** Whether this device keeps records from an earlier visit. Looks without writing. */
export function deviceHolds(): Promise<boolean> {
  return deviceRecords()
    .exists()
    .catch(() => false);
}

/**
 * Keeps the page's records on this device from now on. Only ever because the person pressed it.
 * @returns the code that opens them, which only the person has
 * @throws {StorageError} where the browser keeps nothing
 */
export async function keepOnDevice(shared: SharedRecords): Promise<string> {
  const code = newDraftCode();
  await shared.moveTo(await deviceRecords().create(code), 'device');
  return code;
}

/** Goes on with what this device keeps. @returns false where the code does not open it */
export async function openDevice(shared: SharedRecords, code: string): Promise<boolean> {
  const records = await deviceRecords().open(code);
  if (records) await shared.moveTo(records, 'device');
  return records !== undefined;
}

/** Deletes all that this device keeps. What is on the page alone stays there. */
export async function forgetDevice(shared: SharedRecords): Promise<void> {
  await deviceRecords().forget();
  if (shared.place === 'device') shared.wipe();
}
