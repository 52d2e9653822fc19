import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { idOf } from '../../../../stories/id-of.js';
import { ROOT } from '../widgets.js';

/** A state of a widget, as its list of examples names it. */
export interface State {
  name: string;
  description: string;
}

/** The states of a widget; none for what draws nothing. */
export async function statesOf(widget: string): Promise<readonly State[]> {
  const file = join(ROOT, 'packages/widgets/src', widget, `${widget}.examples.ts`);
  if (!existsSync(file)) return [];
  return ((await import(file)) as { examples: readonly State[] }).examples;
}

/** All states in Markdown, each a link to Storybook, where it can be tried. */
export function stateList(widget: string, states: readonly State[]): string {
  const stories = join(ROOT, `stories/${widget}.stories.ts`);
  if (!states.length || !existsSync(stories)) return '';
  const [, title = ''] = /title: '([^']+)'/.exec(readFileSync(stories, 'utf8')) ?? [];
  const story = `/storybook/?path=/story/${idOf(title)}--every-state`;
  const line = ({ name, description }: State) =>
    `- [${name}](${story}&args=example:${idOf(name)}): ${description.replace(/\s+/g, ' ')}`;
  return [
    '## States',
    'Every state that people can meet, to be tried in Storybook:',
    states.map(line).join('\n'),
  ].join('\n\n');
}
