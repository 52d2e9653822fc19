// Runs before a package is packed, in its folder: licence and credits go along with every package, and are kept once.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/project.mjs';

for (const name of ['LICENSE', 'NOTICE']) copyFileSync(join(ROOT, name), name);
