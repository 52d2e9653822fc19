// The project's root, and whether what is installed and built is as new as what it is made from.
import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project's root folder. */
export const ROOT = join(import.meta.dirname, '../..');

const BUILD_STAMP = join(ROOT, '.cache/built');

/** What a build is made from. */
const SOURCES = [
  'packages',
  'docs',
  'stories',
  '.storybook',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
];
/** Packages installed, and what the build itself makes. */
const NOT_SOURCES = new Set(['node_modules', 'dist', 'custom-elements.json', 'editor']);

/** Whether packages are installed, from this very lockfile or a later install. */
export function isInstalled() {
  return (
    changedAt(join(ROOT, 'node_modules/.package-lock.json')) >= changedAt(join(ROOT, 'package-lock.json'))
  );
}

/** Whether the last whole build is newer than every source. */
export function isBuilt() {
  const builtAt = changedAt(BUILD_STAMP);
  const made = ['cdn', 'docs', 'storybook'].map((name) => `packages/embed/dist/${name}`);
  const outputs = ['packages/backend/dist/main.js', ...made];
  return (
    outputs.every((path) => changedAt(join(ROOT, path)) > 0) &&
    SOURCES.every((path) => newestIn(join(ROOT, path)) < builtAt)
  );
}

/**
 * Remembers a whole build.
 * @param {Date} startedAt what changed since counts as newer than the build
 */
export function stampBuild(startedAt) {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  writeFileSync(BUILD_STAMP, '');
  utimesSync(BUILD_STAMP, startedAt, startedAt);
}

/**
 * When a file last changed, in milliseconds; 0 when it is not there.
 * @param {string} path
 */
function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/**
 * When the newest file in a folder last changed.
 * @param {string} path
 * @returns {number}
 */
function newestIn(path) {
  if (!statSync(path).isDirectory()) return changedAt(path);
  const names = readdirSync(path).filter((name) => !NOT_SOURCES.has(name));
  return Math.max(0, ...names.map((name) => newestIn(join(path, name))));
}
