import { CHILD, registration, shared } from '../elements.mjs';

/** Angular 20 without zones, compiled ahead by `ngc`: `[content]` for properties, `(care-…)` for events, `CUSTOM_ELEMENTS_SCHEMA`. */
export const angular = {
  name: 'angular',
  dependencies: Object.fromEntries(
    ['common', 'compiler', 'core', 'platform-browser'].map((each) => [`@angular/${each}`, '20.3.35']),
  ),
  devDependencies: { '@angular/compiler-cli': '20.3.35', rxjs: '7.8.2', tslib: '2.8.1' },
  check: ['ngc', '-p', 'tsconfig.json'],
  tsconfig: { outDir: 'out', rootDir: 'src', importHelpers: true },
  angularCompilerOptions: { strictTemplates: true, strictInjectionParameters: true },
  main: '/out/main.js',
  files: (all) => ({
    'src/shared.ts': shared(all),
    'src/elements.ts': registration(all),
    'src/app.ts': `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import { hear, objects } from './shared.js';
@Component({ selector: '#app', schemas: [CUSTOM_ELEMENTS_SCHEMA], template: \`${all.map(element).join('\n')}\` })
export class App { readonly objects = objects; hear(tag: string) { hear(tag)(); } }`,
    'src/main.ts': `import '@angular/compiler';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app.js';
import { start } from './start.js';
start(() => void bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] }));`,
  }),
};

function element({ tag, name, object, event }) {
  const listener = event ? ` (${event})="hear('${tag}')"` : '';
  return `<${tag} heading-level="3" reading-level="easy" [${object}]="objects['${name}']"${listener}>${CHILD}</${tag}>`;
}
