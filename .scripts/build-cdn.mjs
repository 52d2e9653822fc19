// `npm run build:cdn`: the loader and the chunks behind /cdn/, into packages/embed/dist/cdn. vite.config.ts says how.
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from './lib/project.mjs';

await build({ configFile: join(ROOT, 'vite.config.ts'), mode: 'cdn' });
