import { del, get, set } from 'idb-keyval';
import { database } from './database.js';
import { DRAFT_DATABASE } from './names.js';
import { keyFromCode, seal, unseal, type Sealed } from './seal.js';
import { storing } from './storage-error.js';

/** What is known of a draft without its code. */
export interface DraftNote {
  savedAt: string;
  /** After this it cannot be opened, and is deleted when next met. */
  expires: string;
}

interface Row extends DraftNote, Sealed {
  salt: Uint8Array<ArrayBuffer>;
  iterations: number;
}

/** What came of opening a draft. */
export type DraftOpened =
  | { result: 'opened'; content: unknown }
  | { result: 'wrong-code' }
  /** Nothing is kept, or it has expired. */
  | { result: 'none' };

/** Settings of a {@link drafts} place. */
export interface DraftOptions {
  /** Days until a draft expires. */
  days?: number;
  /** Rounds of PBKDF2, written into each draft. */
  iterations?: number;
  now?: () => Date;
}

/** No I, L, O or U, so that a code can be read out and copied by hand. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A new code for the person to keep: `7K3M-9QTX-4BZ2`, 60 bits. It is stored nowhere. */
export function newDraftCode(): string {
  const letters = [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => LETTERS[byte % 32]);
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-');
}

/**
 * A place for one unfinished form on this device, sealed with a code that the person keeps.
 * Nothing is written until `save`; without the code nobody can read it, here or on the disk.
 * Every call rejects with a StorageError where the browser keeps nothing.
 * @param form the form's id: one draft for each
 */
export function drafts(form: string, options: DraftOptions = {}) {
  const { days = 30, iterations = 600_000, now = () => new Date() } = options;
  const db = database(DRAFT_DATABASE);

  async function row(): Promise<Row | undefined> {
    if (!(await db.exists())) return undefined;
    const found = await get<Row>(form, db.use);
    if (!found || Date.parse(found.expires) > now().getTime()) return found;
    await del(form, db.use);
    return undefined;
  }

  return {
    /** Seals and keeps, replacing an earlier draft. @param code from {@link newDraftCode}; the same one to save again */
    save: (content: unknown, code: string): Promise<DraftNote> =>
      storing(async () => {
        const salt = crypto.getRandomValues(new Uint8Array(16));
        const key = await keyFromCode(plainCode(code), salt, iterations);
        const expires = new Date(now().getTime() + days * 86_400_000).toISOString();
        const note = { savedAt: now().toISOString(), expires };
        await set(
          form,
          { ...note, salt, iterations, ...(await seal(content, key, form)) } satisfies Row,
          db.use,
        );
        return note;
      }),
    /** Whether one is kept. Tells dates only. */
    note: (): Promise<DraftNote | undefined> =>
      storing(async () => {
        const found = await row();
        return found && { savedAt: found.savedAt, expires: found.expires };
      }),
    /** @param code as typed: small letters, spaces, O for 0 and I or L for 1 are welcome */
    open: (code: string): Promise<DraftOpened> =>
      storing(async () => {
        const found = await row();
        if (!found) return { result: 'none' };
        const plain = plainCode(code);
        // Not every engine makes a key from nothing.
        if (!plain) return { result: 'wrong-code' };
        const key = await keyFromCode(plain, found.salt, found.iterations);
        return unseal(found, key, form).then(
          (content) => ({ result: 'opened', content }),
          () => ({ result: 'wrong-code' }),
        );
      }),
    delete: (): Promise<void> =>
      storing(async () => {
        if (await db.exists()) await del(form, db.use);
      }),
  };
}

/** A code as it was made, however it is typed: small letters, spaces, O for 0 and I or L for 1. */
export function plainCode(typed: string): string {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
  return letters.replace(/O/g, '0').replace(/[IL]/g, '1');
}
