import type { Rendered } from './markdown.js';
import { addressOf } from './read-docs.js';

/** One part of one page, to be found by its words. */
export interface Entry {
  /** The page's title. */
  page: string;
  /** The part's heading; absent for the page's beginning. */
  part?: string;
  url: string;
  text: string;
}

/** Everything that can be read, part by part. The page's script looks through it on the device. */
export function searchIndex(pages: ReadonlyMap<string, Rendered>): Entry[] {
  return [...pages].flatMap(([id, { title, sections }]) =>
    sections.map((section) => ({
      page: title,
      ...(section.id && { part: section.title }),
      url: addressOf(id) + (section.id ? `#${section.id}` : ''),
      text: section.text.trim(),
    })),
  );
}
