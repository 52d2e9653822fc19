import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import ts from 'typescript';

const WIDGETS = fileURLToPath(new URL('../../../../widgets/src/', import.meta.url));
/** Attributes that people read or hear. */
const READ = /\b(?:aria-label|aria-description|aria-valuetext|title|placeholder|alt)=("[^"]*"|[^\s">]+)/g;
/** What content authors see of a fault in their file, and names that are the same in all languages. */
const NOT_FOR_READERS = /content-fault\.ts$/;
const SAME_EVERYWHERE = /^(?:999|111|116 123|OpenStreetMap)$/;

const files = readdirSync(WIDGETS, { recursive: true, encoding: 'utf8' }).filter(
  (file) =>
    /\.ts$/.test(file) &&
    !/\.(?:test|examples)\.ts$|example|driver/.test(file) &&
    !NOT_FOR_READERS.test(file),
);

/** Words in the markup of a source's templates, each with its line. Gaps for values are left out. */
function wordsInTemplates(name: string, code: string): string[] {
  const source = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && /^(?:html|svg)$/.test(node.tag.getText())) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      for (const text of readable(markupOf(node.template))) found.push(`${name}:${line}: ${text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function markupOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return template.head.text + template.templateSpans.map(({ literal }) => `\u0000${literal.text}`).join('');
}

function readable(markup: string): string[] {
  const attributes = [...markup.matchAll(READ)].map(([, value]) => value!.replaceAll('"', ''));
  const between = markup
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<style>[^]*?<\/style>/g, '')
    .replace(/<[a-z/](?:"[^"]*"|[^">])*>/gi, '\u0000')
    // A template may begin or end within a tag.
    .replace(/<[a-z/][^>]*$/i, '');
  return [...attributes, ...between.split('\u0000')]
    .map((text) => text.trim())
    .filter((text) => /\p{L}{2}/u.test(text) && !/^&\w+;$/.test(text) && !SAME_EVERYWHERE.test(text));
}

describe('the code of widgets', () => {
  it('has no words in its templates that no language could replace', () => {
    assert.ok(files.length > 150, 'the files were found');
    assert.deepEqual(
      files.flatMap((file) => wordsInTemplates(file, readFileSync(WIDGETS + file, 'utf8'))),
      [],
    );
  });

  it('would be found out', () => {
    const code =
      'const a = html`<p class="big">Hello <b>${name}</b></p><input placeholder="Your name" aria-label=${x}>`;';
    assert.deepEqual(wordsInTemplates('a.ts', code), ['a.ts:1: Your name', 'a.ts:1: Hello']);
  });
});
