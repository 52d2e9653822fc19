import type { Plugin } from 'vite';

/**
 * Chunks whose templates no server renders. What one renders must be written here to the letter as it is there, or the
 * browser could not take its nodes over.
 */
const DRAWN_HERE = /^(options-grid|later-steps|whole-form|ends|kept-panels)$/;

/** Leaves out of built files what only people who read them need. */
export function lean(): Plugin {
  return {
    name: 'sixways-lean',
    transform(code, id) {
      if (/\.styles\.[jt]s$/.test(id)) return { code: leanStyles(code), map: null };
      if (/\/node_modules\/i18next\//.test(id)) return { code: withoutBackend(quiet(code)), map: null };
      return undefined;
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && DRAWN_HERE.test(file.name)) file.code = leanTemplates(file.code);
    },
  };
}

/** Code that was made small, whose only lines with an indent are those of templates: to HTML they are one space. */
function leanTemplates(code: string): string {
  return code.replace(/\n +/g, ' ');
}

/** Style sheets in a module, each as {@link leanCss} has it. */
function leanStyles(code: string): string {
  return code.replace(/\bcss`([^`]*)`/g, (_, sheet: string) => `css\`${leanCss(sheet)}\``);
}

/** A style sheet without comments, and with no more space than it needs. Its strings hold no two spaces in a row. */
export function leanCss(sheet: string): string {
  return sheet
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();
}

/** i18next explains itself to developers in debug mode, which the kit never turns on: so nobody downloads what it would say. */
function quiet(code: string): string {
  return code.replace(/^(\s*)(this\.logger\.(?:log|warn|once|deprecate)\()/gm, '$1false && $2');
}

/**
 * What fetches words for i18next from a server: the kit hands it words itself, so this never runs.
 * @throws {Error} when i18next is written in another way now
 */
function withoutBackend(code: string): string {
  const connector = /^class Connector extends EventEmitter \{\n[^]*?\n\}$/m;
  if (!connector.test(code)) throw new Error('i18next has no class Connector any more: see lean.ts');
  return code.replace(connector, 'class Connector extends EventEmitter {\n  state = {};\n}');
}
