/**
 * What a screen reader is given in every state: role, name, description and state, as readable text in the repository.
 * `npx wtr --update-snapshots` with BROWSERS=chromium writes them anew: read the difference before you commit it.
 */
import { compareSnapshot } from '@web/test-runner-commands';
import { showExample } from '@sixways/widgets/examples/example.js';
import { a11ySnapshot, engine, fixture, html, nextFrame } from '../support/index.js';
import { widgets } from '../support/widgets.js';

interface Node {
  role: string;
  name?: string;
  description?: string;
  value?: string | number;
  level?: number;
  children?: Node[];
  [state: string]: unknown;
}

const STATES = ['checked', 'expanded', 'disabled', 'required', 'invalid', 'focused', 'multiline'];

// Only Chromium shows its tree to tests.
for (const { tag, examples } of engine === 'chromium' ? widgets : [])
  describe(`the accessibility tree: ${tag}`, () => {
    for (const example of examples)
      it(example.name, async () => {
        const main = await fixture<HTMLElement>(html`<main></main>`);
        await showExample(example, main);
        await nextFrame();
        const tree = (await a11ySnapshot({ selector: 'main' })) as unknown as Node;
        await compareSnapshot({ name: `${tag}: ${example.name}`, content: asText(tree) });
      });
  });

if (engine !== 'chromium')
  it('only Chromium shows its accessibility tree to tests', function () {
    this.skip();
  });

function asText(node: Node, depth = 0): string {
  const { role, name, description, value, level, children = [] } = node;
  const states = STATES.filter(
    (state) => node[state] !== undefined && node[state] !== false && node[state] !== 'false',
  );
  const line = [
    role + (level ? ` ${level}` : ''),
    name && `"${settled(name)}"`,
    value !== undefined && `= "${settled(String(value))}"`,
    description && `(${settled(description)})`,
    ...states.map((state) => `[${state}${node[state] === true ? '' : ` ${String(node[state])}`}]`),
  ];
  const own = `${'  '.repeat(depth)}${line.filter(Boolean).join(' ')}`;
  const told = children.filter((child) => child.role !== 'StaticText' || !isRepeat(child, name));
  return [own, ...told.map((child) => asText(child, depth + 1))].join('\n');
}

/** A name that is made of the text inside is told once. */
function isRepeat({ name: text = '' }: Node, name = ''): boolean {
  return !text.trim() || name.includes(text.trim());
}

/** References, codes and days differ from run to run; line ends do not survive in a snapshot file. */
function settled(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\bSW-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}\b/g, 'SW-…')
    .replace(/\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/g, '….-….')
    .replace(/\b\d{1,2} [A-Z][a-z]+ 20\d\d\b/g, '(a day)');
}
