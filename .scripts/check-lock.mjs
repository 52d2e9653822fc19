// Fails when package-lock.json lacks the package of some platform: `npm ci` would refuse such a lock there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/project.mjs';

/** @type {{ packages: Record<string, { version?: string, optionalDependencies?: Record<string, string> }> }} */
const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));

const missing = Object.entries(packages).flatMap(([path, { version, optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !isFound(path, name))
    .map((name) => `${path}@${version} needs ${name}`),
);
if (missing.length) {
  console.error(`package-lock.json lacks ${missing.length} optional packages:\n${missing.join('\n')}`);
  process.exit(1);
}
console.log('package-lock.json is complete for every platform.');

/**
 * Looks where Node would look: beside the package, then in each folder above.
 * @param {string} path
 * @param {string} name
 */
function isFound(path, name) {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]?.version) return true;
    if (!folder) return false;
  }
}
