import { adapterOf } from '../.storybook/adapters.js';

/** Names a part of a journey under Interactions. */
export type Step = (name: string, play: () => unknown) => Promise<void>;

interface Context {
  globals: Readonly<Record<string, unknown>>;
}

interface PlayContext {
  canvasElement: HTMLElement;
  step: (name: string, play: () => Promise<void>) => Promise<void> | void;
}

/**
 * A story that uses a widget as a person would, step by step. Interactions lists the steps, and plays them again. With a
 * backend chosen in the toolbar it shows how far a person gets.
 */
export function journey<Widget extends HTMLElement>(
  element: () => Widget,
  play: (widget: Widget, step: Step) => Promise<void>,
) {
  let widget: Widget;
  return {
    parameters: { docs: { codePanel: false } },
    render: (_args: object, { globals }: Context) => {
      const adapter = adapterOf(globals['adapter']);
      widget = Object.assign(element(), adapter && { adapter });
      const place = document.createElement('div');
      place.dataset['journey'] = 'under way';
      place.append(widget);
      return place;
    },
    play: async ({ canvasElement, step }: PlayContext) => {
      await play(widget, async (name, part) => {
        await step(name, async () => {
          await part();
        });
      });
      const place = canvasElement.querySelector<HTMLElement>('[data-journey]');
      if (place) place.dataset['journey'] = 'at its end';
    },
  };
}
