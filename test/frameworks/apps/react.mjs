import { CHILD, registration, shared } from '../elements.mjs';

/** React 19, which sets properties and listens to custom events by itself. */
export const react = {
  name: 'react',
  dependencies: { react: '19.3.1', 'react-dom': '19.3.1' },
  devDependencies: { '@types/react': '19.3.0', '@types/react-dom': '19.3.0' },
  check: ['tsc', '--noEmit'],
  tsconfig: { jsx: 'react-jsx' },
  files: (all) => ({
    'src/shared.ts': shared(all),
    'src/elements.ts': registration(all),
    'src/jsx.d.ts': jsxTypes('react'),
    'src/app.tsx': `import { hear, objects } from './shared.js';
export function App() { return <>${all.map(element).join('\n')}</>; }`,
    'src/main.tsx': `import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { start } from './start.js';
start(() => createRoot(document.querySelector('#app')!).render(<App />));`,
  }),
};

/** @param {string} module whose JSX it is */
export function jsxTypes(module) {
  return `import type { CustomElements } from '@sixways/widgets/jsx';
declare module '${module}' { namespace JSX { interface IntrinsicElements extends CustomElements {} } }`;
}

function element({ tag, name, object, event }) {
  const listener = event ? ` on${event}={hear('${tag}')}` : '';
  return `<${tag} heading-level={3} reading-level="easy" ${object}={objects['${name}'] as never}${listener}>${CHILD}</${tag}>`;
}
