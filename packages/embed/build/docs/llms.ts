import type { Group } from './contents.js';
import type { Rendered } from './markdown.js';
import { addressOf } from './read-docs.js';

/**
 * The site for language models, by the proposal of llmstxt.org: what it is, and each page with its first sentence. The
 * links lead to the Markdown itself.
 */
export function llmsText(groups: readonly Group[], pages: ReadonlyMap<string, Rendered>): string {
  const line = (id: string) => {
    const { title, sections } = pages.get(id)!;
    return `- [${title}](${addressOf(id)}index.md): ${firstSentence(sections[0]!.text)}`;
  };
  const [start] = pages.get('index')!.sections;
  return [
    `# ${start!.title}`,
    `> ${firstSentence(start!.text)}`,
    'Not for care yet: no clinical safety officer has signed for it, and its texts have not been reviewed clinically.',
    ...groups.map(({ title, pages: ids }) => [`## ${title}`, '', ...ids.map(line)].join('\n')),
  ]
    .join('\n\n')
    .concat('\n');
}

/** @param text words without markup */
export function firstSentence(text: string): string {
  return /^.*?[.?!](?=\s|$)/.exec(text.trim())?.[0] ?? text.trim();
}
