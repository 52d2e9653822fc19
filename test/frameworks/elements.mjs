// What every app is made of: each element of the kit, as the custom elements manifest describes it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../.scripts/lib/project.mjs';

/**
 * @typedef {object} Element
 * @property {string} tag
 * @property {string} name the tag without `care-`: the folder of its `define.js`
 * @property {string} object a property that takes an object
 * @property {string | undefined} event an event that it fires
 */

/** @returns {Promise<Element[]>} */
export async function elements() {
  const manifest = JSON.parse(await readFile(join(ROOT, 'packages/widgets/custom-elements.json'), 'utf8'));
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ customElement, tagName }) => customElement && tagName)
    .map(({ tagName, members, events = [] }) => ({
      tag: tagName,
      name: tagName.slice('care-'.length),
      object: ['content', 'adapter'].find((each) => members.some(({ name }) => name === each)),
      event: events[0]?.name,
    }))
    .sort((one, other) => one.tag.localeCompare(other.tag));
}

/** What goes between an element's tags: it must be there still once the element is up. */
export const CHILD = '<p>Call us on 020 7946 0102.</p>';

/** Registers all of them. @param {Element[]} all */
export function registration(all) {
  return all.map(({ name }) => `import '@sixways/widgets/${name}/define.js';`).join('\n');
}

/** The objects that properties are given, one an element, and where events are counted. @param {Element[]} all */
export function shared(all) {
  return `export const objects = { ${all.map(({ name }) => `'${name}': { of: '${name}' }`).join(', ')} } as const;
export const heard: Record<string, number> = {};
export const hear = (tag: string) => () => { heard[tag] = (heard[tag] ?? 0) + 1; };
Object.assign(globalThis, { objects, heard });
`;
}
