import { CHILD, registration, shared } from '../elements.mjs';

/** Vue 3: `isCustomElement` in the compiler, `.prop` for objects. */
export const vue = {
  name: 'vue',
  dependencies: { vue: '3.5.45' },
  devDependencies: { '@vitejs/plugin-vue': '6.0.11', 'vue-tsc': '3.3.14' },
  check: ['vue-tsc', '--noEmit'],
  vite: {
    import: `import vue from '@vitejs/plugin-vue';`,
    plugin: `vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('care-') } } })`,
  },
  files: (all) => ({
    'src/shared.ts': shared(all),
    'src/elements.ts': registration(all),
    'src/app.vue': `<script setup lang="ts">
import { hear, objects } from './shared.js';
</script>
<template>${all.map(element).join('\n')}</template>`,
    'src/main.ts': `import { createApp } from 'vue';
import App from './app.vue';
import { start } from './start.js';
start(() => void createApp(App).mount('#app'));`,
  }),
};

function element({ tag, name, object, event }) {
  const listener = event ? ` @${event}="hear('${tag}')()"` : '';
  return `<${tag} heading-level="3" reading-level="easy" :${object}.prop="objects['${name}']"${listener}>${CHILD}</${tag}>`;
}
