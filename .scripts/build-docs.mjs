// `npm run build:docs`: docs/ and what the elements say of themselves, as the static site behind /docs/.
import { join } from 'node:path';
import { register } from 'tsx/esm/api';
import { ROOT } from './lib/project.mjs';

register();
const { writeSite } = await import('../packages/embed/build/docs/make-site.ts');
const count = await writeSite(join(ROOT, 'packages/embed/dist/docs'));
console.log(`The documentation: ${count} files.`);
