/**
 * Why nothing can be kept on this device. Sending still works without.
 *
 * - `no-storage`: the browser offers no IndexedDB here (some private windows, storage switched off).
 * - `no-crypto`: the page is not served over https, so that nothing could be sealed.
 * - `failed`: the device refused (full, or the browser closed the database).
 */
export type StorageFault = 'no-storage' | 'no-crypto' | 'failed';

/** The only error that the stores of this folder reject with. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly kind: StorageFault;

  constructor(kind: StorageFault, cause?: unknown) {
    super(`Cannot keep anything on this device: ${kind}`, { cause });
    this.kind = kind;
  }
}

/** Throws where the browser lacks what a sealed record needs. */
export function needStorage(): void {
  if (!globalThis.crypto?.subtle) throw new StorageError('no-crypto');
  if (!globalThis.indexedDB) throw new StorageError('no-storage');
}

/** Runs storage work; whatever it throws becomes a {@link StorageError}. */
export async function storing<T>(work: () => Promise<T>): Promise<T> {
  try {
    needStorage();
    return await work();
  } catch (error) {
    throw error instanceof StorageError ? error : new StorageError('failed', error);
  }
}
