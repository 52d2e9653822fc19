// `npm run build:cdn`: the loader and the chunks behind /cdn/, into packages/embed/dist/cdn, or into a folder that is named.
// vite.config.ts says how.
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from './lib/project.mjs';

const [folder] = process.argv.slice(2);
if (folder) process.env['SIXWAYS_CDN'] = folder;
await build({ configFile: join(ROOT, 'vite.config.ts'), mode: 'cdn' });
