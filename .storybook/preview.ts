import type { Preview } from '@storybook/web-components-vite';
import { applyToolbar, globalTypes, initialGlobals } from './toolbar.js';

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  parameters: {
    a11y: { test: 'error' },
    layout: 'padded',
    docs: { codePanel: true },
    controls: { expanded: true },
    options: { storySort: { order: ['Widgets', 'Journeys', 'Pages', 'Content', 'Design'] } },
  },
  decorators: [
    (story, { globals }) => {
      applyToolbar(globals);
      return story();
    },
  ],
};
export default preview;
