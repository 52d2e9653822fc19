import { CHILD, registration, shared } from '../elements.mjs';

/** Solid: `prop:` for properties, `on:` for events. */
export const solid = {
  name: 'solid',
  dependencies: { 'solid-js': '1.9.19' },
  devDependencies: { 'vite-plugin-solid': '2.11.14' },
  check: ['tsc', '--noEmit'],
  tsconfig: { jsx: 'preserve', jsxImportSource: 'solid-js' },
  vite: { import: `import solid from 'vite-plugin-solid';`, plugin: 'solid()' },
  files: (all) => ({
    'src/shared.ts': shared(all),
    'src/elements.ts': registration(all),
    'src/jsx.d.ts': `import type { CustomElements } from '@sixways/widgets/jsx';
interface Explicit { [name: \`prop:\${string}\`]: unknown; [name: \`on:\${string}\`]: (event: CustomEvent) => void }
type SolidElements = { [Tag in keyof CustomElements]: CustomElements[Tag] & Explicit };
declare module 'solid-js' { namespace JSX { interface IntrinsicElements extends SolidElements {} } }`,
    'src/app.tsx': `import { hear, objects } from './shared.js';
export function App() { return <>${all.map(element).join('\n')}</>; }`,
    'src/main.tsx': `import { render } from 'solid-js/web';
import { App } from './app.js';
import { start } from './start.js';
start(() => void render(() => <App />, document.querySelector('#app')!));`,
  }),
};

function element({ tag, name, object, event }) {
  const listener = event ? ` on:${event}={hear('${tag}')}` : '';
  return `<${tag} heading-level={3} reading-level="easy" prop:${object}={objects['${name}']}${listener}>${CHILD}</${tag}>`;
}
