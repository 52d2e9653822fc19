import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../packages/widgets/custom-elements.json' with { type: 'json' };
import { applyToolbar, globalTypes, initialGlobals } from './toolbar.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  parameters: { a11y: { test: 'error' }, layout: 'padded' },
  decorators: [
    (story, { globals }) => {
      applyToolbar(globals);
      return story();
    },
  ],
};
export default preview;
