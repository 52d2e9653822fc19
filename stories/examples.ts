import { showExample, type Example } from '../packages/widgets/src/examples/example.js';

/** The controls and the rendering that show a widget's examples, one at a time. */
export function fromExamples<Widget extends HTMLElement>(examples: readonly Example<Widget>[]) {
  const names = examples.map(({ name }) => name);
  return {
    args: { example: names[0] },
    argTypes: { example: { control: 'select', options: names, description: 'The state to show' } },
    render: ({ example: chosen }: { example: string }) => {
      const place = document.createElement('div');
      const example = examples.find(({ name }) => name === chosen);
      // A widget reaches its state only on the page, where Storybook puts the place next.
      if (example) requestAnimationFrame(() => void showExample(example, place));
      return place;
    },
  };
}
