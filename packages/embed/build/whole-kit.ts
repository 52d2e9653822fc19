import type { Plugin } from 'vite';
import { definition, widgetNames } from './widgets.js';

/** The module that registers every element: the build's own, so that none is forgotten. */
export const WHOLE_KIT = 'virtual:sixways';

export function wholeKit(): Plugin {
  return {
    name: 'sixways-whole-kit',
    resolveId: (id) => (id === WHOLE_KIT ? id : undefined),
    load: (id) =>
      id === WHOLE_KIT
        ? widgetNames()
            .map((name) => `import ${JSON.stringify(definition(name))};`)
            .join('\n')
        : undefined,
  };
}
