import { showExample, type Example } from '../packages/widgets/src/examples/example.js';

/** The controls and the rendering that show a widget's examples, one at a time. */
export function fromExamples<Widget extends HTMLElement>(examples: readonly Example<Widget>[]) {
  const ids = examples.map(({ name }) => idOf(name));
  const labels = Object.fromEntries(examples.map(({ name }) => [idOf(name), name]));
  return {
    args: { example: ids[0] },
    argTypes: {
      example: { control: { type: 'select', labels }, options: ids, description: 'The state to show' },
    },
    render: ({ example: chosen }: { example: string }) => {
      const place = document.createElement('div');
      const example = examples.find(({ name }) => idOf(name) === chosen);
      // A widget reaches its state only on the page, where Storybook puts the place next.
      if (example) requestAnimationFrame(() => void showExample(example, place));
      return place;
    },
  };
}

/** A name as an address can carry it: Storybook takes no colons and commas there. */
export function idOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
