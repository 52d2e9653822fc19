import { number, object, objects, type Loose } from './loose.js';

/** One page of a feed, in either version. */
export interface FeedPage {
  entries: Loose[];
  /** What stood there instead of entries: null, a word, a number. */
  nonsense: number;
  /** What the page says, true or not. */
  total: number | undefined;
  last: boolean | undefined;
  first: boolean | undefined;
}

/**
 * Reads a page: 3.0 says `contents`, 1.0 `content`, some say `items` or nothing but a list.
 * @returns undefined for what is no page of a feed
 */
export function readPage(body: unknown): FeedPage | undefined {
  const page = object(body) ?? {};
  const list = Array.isArray(body)
    ? (body as unknown[])
    : [page['contents'], page['content'], page['items'], page['services']].find((each) =>
        Array.isArray(each),
      );
  // An empty page of some feeds has no list at all.
  if (!Array.isArray(list)) return page['empty'] === true ? { ...EMPTY } : undefined;
  const entries = objects(list);
  const pages = number(page['total_pages']) ?? number(page['totalPages']);
  const here = number(page['page_number']) ?? number(page['number']);
  return {
    entries,
    nonsense: list.length - entries.length,
    total: number(page['total_items']) ?? number(page['totalElements']),
    last:
      flag(page['last_page'] ?? page['last']) ??
      (pages !== undefined && here !== undefined ? here >= pages : undefined),
    first: flag(page['first_page'] ?? page['first']),
  };
}

const EMPTY: FeedPage = { entries: [], nonsense: 0, total: 0, last: true, first: undefined };

function flag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}
