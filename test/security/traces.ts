/** Looks for words where a browser may have kept them. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** So much of a word must be there to count: stores that compress break words apart. */
const FRAGMENT = 9;

/**
 * Files below a folder that hold a word, or a good part of it, in UTF-8 or UTF-16, plain or compressed.
 * @param words lower case and digits, made up for the test, so that nothing else says them
 */
export function filesWith(folder: string, words: readonly string[]): string[] {
  const needles = words
    .flatMap(fragments)
    .flatMap((word) => [Buffer.from(word), Buffer.from(word, 'utf16le')]);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
    .filter((path) => {
      const bytes = readFileSync(path);
      return [bytes, ...unpacked(bytes)].some((each) => needles.some((needle) => each.includes(needle)));
    });
}

/** Every part of a word that is long enough. */
function fragments(word: string): string[] {
  return Array.from({ length: Math.max(1, word.length - FRAGMENT + 1) }, (_, at) =>
    word.slice(at, at + FRAGMENT),
  );
}

/** What compressed streams in some bytes hold: gzip, as HTTP caches keep it, and Firefox's own LZ4 files. */
function unpacked(bytes: Buffer): Buffer[] {
  if (bytes.subarray(0, 8).toString('latin1') === 'mozLz40\0') return [unpackLz4(bytes.subarray(12))];
  const found: Buffer[] = [];
  for (let at = bytes.indexOf(GZIP); at >= 0; at = bytes.indexOf(GZIP, at + 1)) {
    try {
      found.push(gunzipSync(bytes.subarray(at)));
    } catch {
      // It only looked like gzip, or other bytes follow.
    }
  }
  return found;
}

const GZIP = Buffer.from([0x1f, 0x8b, 0x08]);

/** One LZ4 block (LZ4 block format 1.6). */
function unpackLz4(block: Buffer): Buffer {
  const out: number[] = [];
  let at = 0;
  const more = (length: number) => {
    if (length < 15) return length;
    for (let byte = 255; byte === 255; length += byte) byte = block[at++] ?? 0;
    return length;
  };
  while (at < block.length) {
    const token = block[at++]!;
    const literals = more(token >> 4);
    for (const byte of block.subarray(at, at + literals)) out.push(byte);
    at += literals;
    if (at >= block.length) break;
    const offset = block.readUInt16LE(at);
    at += 2;
    for (let left = more(token & 15) + 4; left > 0; left--) out.push(out[out.length - offset]!);
  }
  return Buffer.from(out);
}

/** In the page: all that script can reach, as one text: the document with shadow roots and what boxes hold, storage, address, history. */
export async function reachable(): Promise<string> {
  const said: string[] = [
    location.href,
    document.title,
    document.cookie,
    JSON.stringify(history.state),
    JSON.stringify({ ...localStorage }),
    JSON.stringify({ ...sessionStorage }),
    ...performance.getEntries().map(({ name }) => name),
  ];
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots)
    for (const element of root.querySelectorAll<HTMLInputElement>('*')) {
      said.push(element.outerHTML, String(element.value ?? ''));
      if (element.shadowRoot) {
        // As it stands in the markup, and as it is read.
        said.push(element.shadowRoot.innerHTML, element.shadowRoot.textContent ?? '');
        roots.push(element.shadowRoot);
      }
    }
  for (const { name } of (await globalThis.indexedDB?.databases?.()) ?? []) {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name!);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    for (const store of db.objectStoreNames) {
      const rows = await new Promise<unknown[]>((resolve, reject) => {
        const reading = db.transaction(store).objectStore(store).getAll();
        reading.onsuccess = () => resolve(reading.result);
        reading.onerror = () => reject(reading.error);
      });
      const text = (value: unknown): unknown =>
        value instanceof ArrayBuffer || ArrayBuffer.isView(value)
          ? new TextDecoder('latin1').decode(value as ArrayBuffer)
          : value;
      said.push(JSON.stringify(rows, (_key, value) => text(value)));
    }
    db.close();
  }
  for (const name of (await globalThis.caches?.keys()) ?? [])
    for (const { url } of await (await caches.open(name)).keys()) said.push(url);
  return said.join('\n');
}
