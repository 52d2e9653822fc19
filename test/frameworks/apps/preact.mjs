import { jsxTypes, react } from './react.mjs';

/** Preact, with the same markup as React. */
export const preact = {
  name: 'preact',
  dependencies: { preact: '11.2.0' },
  devDependencies: {},
  check: ['tsc', '--noEmit'],
  tsconfig: { jsx: 'react-jsx', jsxImportSource: 'preact' },
  files: (all) => ({
    ...react.files(all),
    'src/jsx.d.ts': jsxTypes('preact'),
    'src/main.tsx': `import { render } from 'preact';
import { App } from './app.js';
import { start } from './start.js';
start(() => render(<App />, document.querySelector('#app')!));`,
  }),
};
