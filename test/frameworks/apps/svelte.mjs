import { CHILD, registration, shared } from '../elements.mjs';

/** Svelte 5, which sets a property where the element has one; before an element is defined, objects go by an action. */
export const svelte = {
  name: 'svelte',
  dependencies: { svelte: '5.57.3' },
  devDependencies: { '@sveltejs/vite-plugin-svelte': '6.2.1', 'svelte-check': '4.7.8' },
  check: ['svelte-check', '--fail-on-warnings'],
  vite: { import: `import { svelte } from '@sveltejs/vite-plugin-svelte';`, plugin: 'svelte()' },
  files: (all) => ({
    'src/shared.ts': shared(all),
    'src/elements.ts': registration(all),
    'svelte.config.js': `import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
export default { preprocess: vitePreprocess() };`,
    'src/app.svelte': `<script lang="ts">
import { hear, objects } from './shared.js';
const set = (node: Element, value: Record<string, unknown>) => void Object.assign(node, value);
</script>
${all.map(element).join('\n')}`,
    'src/main.ts': `import { mount } from 'svelte';
import App from './app.svelte';
import { start } from './start.js';
start(() => void mount(App, { target: document.querySelector('#app')! }));`,
  }),
};

function element({ tag, name, object, event }) {
  const listener = event ? ` on${event}={hear('${tag}')}` : '';
  return `<${tag} heading-level="3" reading-level="easy" use:set={{ ${object}: objects['${name}'] }}${listener}>${CHILD}</${tag}>`;
}
