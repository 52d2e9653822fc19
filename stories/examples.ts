import { action } from 'storybook/actions';
import { adapterOf } from '../.storybook/adapters.js';
import { showExample, type Example } from '../packages/widgets/src/examples/example.js';
import { applyControls } from './apply-controls.js';
import { controlsFor, type Settings } from './controls.js';
import { embedCode } from './embed-code.js';
import { idOf } from './id-of.js';
import { offersOf } from './offers.js';

interface Args extends Settings {
  example: string;
}

/** A story's surroundings, as far as they are needed here. */
interface Context {
  args: Args;
  globals: Readonly<Record<string, unknown>>;
}

/**
 * The controls and the rendering that show a widget's examples, one at a time: a control for everything that the element
 * offers, and the HTML of what is shown.
 */
export function fromExamples<Widget extends HTMLElement>(tag: string, examples: readonly Example<Widget>[]) {
  const ids = examples.map(({ name }) => idOf(name));
  const labels = Object.fromEntries(examples.map(({ name }) => [idOf(name), name]));
  const offers = offersOf(tag);
  const chosen = (id: string) => examples.find(({ name }) => idOf(name) === id) ?? examples[0]!;
  const elementFor = (args: Args) => {
    const element = chosen(args.example).element();
    applyControls(element, offers, args, (name) => action(name));
    return element;
  };
  return {
    component: tag,
    args: { example: ids[0] },
    argTypes: {
      example: { control: { type: 'select', labels }, options: ids, description: 'The state to show' },
      ...controlsFor(offers),
    },
    parameters: {
      docs: {
        description: { component: offers.description },
        source: {
          language: 'html',
          transform: (_code: string, { args }: Context) => embedCode(elementFor(args), offers, args),
        },
      },
    },
    render: (args: Args, { globals }: Context) => {
      const place = document.createElement('div');
      const adapter = adapterOf(globals['adapter']);
      const element = () => Object.assign(elementFor(args), adapter && { adapter });
      // A widget reaches its state only on the page, where Storybook puts the place next.
      requestAnimationFrame(() => void show({ ...chosen(args.example), element }, place, !adapter));
      return place;
    },
  };
}

/** @param mustArrive with another backend than its own, an example may well not come to its state: then it stands where it came to */
async function show(example: Example<HTMLElement>, place: HTMLElement, mustArrive: boolean): Promise<void> {
  try {
    await showExample(example, place);
  } catch (problem) {
    if (mustArrive) throw problem;
  }
}
