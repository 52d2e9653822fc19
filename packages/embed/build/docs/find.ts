import type { Entry } from './search-index.js';

/**
 * The parts that hold every word of a search; those with the words in their headings come first.
 * @param limit most parts that are given
 */
export function find(entries: readonly Entry[], search: string, limit = 20): Entry[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (!words.length) return [];
  const ranked = entries.flatMap((entry) => {
    const heading = `${entry.page} ${entry.part ?? ''}`.toLowerCase();
    const all = `${heading} ${entry.text.toLowerCase()}`;
    if (!words.every((word) => all.includes(word))) return [];
    return [{ entry, rank: words.filter((word) => heading.includes(word)).length }];
  });
  return ranked
    .sort((a, b) => b.rank - a.rank)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

/** Some words around the first place where a search meets a text. */
export function excerpt(text: string, search: string, length = 140): string {
  const [word = ''] = search.toLowerCase().split(/\s+/).filter(Boolean);
  const at = Math.max(0, text.toLowerCase().indexOf(word) - length / 3);
  const start = at === 0 ? 0 : text.indexOf(' ', at) + 1;
  const cut = text.slice(start, start + length).trim();
  return `${start > 0 ? '… ' : ''}${cut}${start + length < text.length ? ' …' : ''}`;
}
