import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../widgets.js';

interface Locked {
  version?: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  devOptional?: boolean;
  link?: boolean;
  name?: string;
}

/** What runs, as the lockfile has it: a bill of materials in CycloneDX 1.6. What only builds and tests is left out. */
export function sbom(root = ROOT): object {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    version: string;
    packages: Record<string, Locked>;
  };
  const parts = Object.entries(lock.packages).filter(
    ([path, { dev, devOptional, link }]) => path.includes('node_modules/') && !dev && !devOptional && !link,
  );
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', name: 'sixways', version: lock.version } },
    components: parts.map(component).sort((a, b) => (a.purl < b.purl ? -1 : 1)),
  };
}

function component([path, { version = '', license, integrity }]: [string, Locked]) {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const [algorithm = '', hash] = integrity?.split('-') ?? [];
  return {
    type: 'library',
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ...(license && { licenses: [{ expression: license }] }),
    ...(hash && {
      hashes: [
        { alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(hash, 'base64').toString('hex') },
      ],
    }),
  };
}
