// `npm run new-widget -- goal-setter`: a widget's folder in the shape that all have, working and tested from the start.
// Registration, built files and Storybook find it by its folder.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './lib/project.mjs';

const TEMPLATE = join(import.meta.dirname, 'templates/widget');

/**
 * Writes a widget's folder.
 * @param {string} name such as `goal-setter`, for `<care-goal-setter>`
 * @param {string} [into] the folder of widgets
 * @returns {string[]} the files it wrote
 * @throws {Error} for a name that is not good or is taken
 */
export function newWidget(name, into = join(ROOT, 'packages/widgets/src')) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name.startsWith('care-'))
    throw new Error(
      `"${name}" is no name for a widget. Small letters and hyphens, without care-: goal-setter`,
    );
  const folder = join(into, name);
  if (existsSync(folder)) throw new Error(`${folder} is there already`);
  return filesIn(TEMPLATE).map((file) => {
    const path = join(folder, filled(relative(TEMPLATE, file), name).replace(/\.txt$/, ''));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, filled(readFileSync(file, 'utf8'), name));
    return path;
  });
}

/**
 * @param {string} text
 * @param {string} name
 */
function filled(text, name) {
  const className = name.replace(/(^|-)(.)/g, (_, _hyphen, letter) => letter.toUpperCase());
  return text.replaceAll('__name__', name).replaceAll('__Name__', className);
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

if (import.meta.url === pathToFileURL(resolve(process.argv[1] ?? '')).href) {
  const name = process.argv[2] ?? '';
  try {
    for (const file of newWidget(name)) console.log(relative(ROOT, file));
    console.log(`\nNow: FILES='packages/widgets/src/${name}/*.test.ts' npx wtr`);
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    process.exitCode = 1;
  }
}
