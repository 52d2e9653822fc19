import type { Plugin, Rolldown } from 'vite';

/** `import(`./whole-form.js`)`, as the bundler writes it. */
const LATER = /\bimport\(([`'"])(\.\/[^`'"]+)\1\)/g;

/** The chunk that is always there: it fetches for all. */
const CORE = 'core';

/** What loader and pages ask for beforehand, all at once, need not be asked for twice: entries, and the words they start with. */
const ASKED_FOR = /\ben(-x-easy)?-first$/;

/** Fetches files beside this one, each once, and imports the first. */
const FETCH = `
let $got=new Set;export async function $load(...a){await Promise.all(a.map(async f=>{if($got.has(f))return;let r=await fetch(new URL(f,import.meta.url));if(!r.ok)throw Error(f);await r.text();$got.add(f)}));return import(a[0])}
`;

/**
 * Firefox never asks again for a module that failed once: a connection lost for a moment would end a form for good, with
 * all its answers. So what is imported later is fetched first, with all that it needs, and imported from the cache.
 */
export function fetchFirst(): Plugin {
  return {
    name: 'sixways-fetch-first',
    // Before the file gets its name, which tells what is in it.
    renderChunk(code, { name }) {
      return name === CORE ? { code: code + FETCH, map: null } : null;
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const core = chunks.find(({ name }) => name === CORE);
      if (!core) return;
      for (const chunk of chunks) {
        const code = rewrite(chunk, bundle);
        if (code === chunk.code) continue;
        // Imports count wherever they stand; at the end, no source map is out. Core has it already.
        chunk.code = chunk === core ? code : `${code}\nimport{$load}from"./${core.fileName}";\n`;
      }
    },
  };
}

function rewrite(chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): string {
  const there = filesOf(chunk.fileName, bundle);
  return chunk.code.replace(LATER, (load: string, _quote, path: string) => {
    const file = path.slice('./'.length);
    const { name = '', isEntry = false } = bundle[file] as Partial<Rolldown.OutputChunk>;
    if (isEntry || ASKED_FOR.test(name)) return load;
    const files = [...filesOf(file, bundle)].filter((each) => !there.has(each));
    return `$load(${files.map((each) => JSON.stringify(`./${each}`)).join()})`;
  });
}

/** A file and all that it imports from the start. */
function filesOf(file: string, bundle: Rolldown.OutputBundle, found = new Set<string>()): Set<string> {
  const chunk = bundle[file];
  if (chunk?.type !== 'chunk' || found.has(file)) return found;
  found.add(file);
  for (const each of chunk.imports) filesOf(each, bundle, found);
  return found;
}
