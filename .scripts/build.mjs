// `npm run build`: compiles every package, then makes the files that websites include, the documentation and Storybook.
import { stampBuild } from './lib/project.mjs';
import { bin, must } from './lib/run.mjs';

const startedAt = new Date();
console.log('Compiling the packages …');
await must('Compiling', bin('tsc'), ['-b']);
console.log('Making the files that websites include …');
await must('Making the files', process.execPath, ['.scripts/build-cdn.mjs']);
await must('Packing the WordPress plugin', process.execPath, ['.scripts/build-wordpress.mjs']);
console.log('Making the documentation and Storybook …');
await must('Making the documentation', 'npm', ['run', '--silent', 'build:docs']);
await must('Making Storybook', process.execPath, ['.scripts/build-storybook.mjs']);
stampBuild(startedAt);
