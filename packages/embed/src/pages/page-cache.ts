import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A finished page in the codings browsers take. */
export interface ReadyPage {
  policy: string;
  plain: Buffer;
  br: Buffer;
  gzip: Buffer;
}

/** Compresses a page once, for all who ask. */
export function readyPage(text: string, policy: string): ReadyPage {
  const plain = Buffer.from(text);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
  return { policy, plain, br: brotliCompressSync(plain, { params }), gzip: gzipSync(plain) };
}

/** Keeps the pages asked for last, so many and no more. */
export class PageCache {
  readonly #pages = new Map<string, ReadyPage>();

  /** @param limit number of pages; one takes about 80 kB */
  constructor(private readonly limit: number) {}

  /** The page of that key, made when it is not there. */
  get(key: string, make: () => ReadyPage): ReadyPage {
    const page = this.#pages.get(key) ?? make();
    // A Map keeps the order of insertion: the first is the one not asked for longest.
    this.#pages.delete(key);
    this.#pages.set(key, page);
    if (this.#pages.size > this.limit) this.#pages.delete(this.#pages.keys().next().value!);
    return page;
  }

  get size(): number {
    return this.#pages.size;
  }
}
