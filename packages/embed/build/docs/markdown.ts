import { posix } from 'node:path';
import { Marked, type Renderer, type Token } from 'marked';
import { html, type Html, trusted } from '../../src/pages/html.js';
import { addressOf, type Doc, idOf } from './read-docs.js';

/** A part of a page: from one heading to the next. */
export interface Section {
  /** For `#…`; absent on the page's first. */
  id?: string;
  level: number;
  title: string;
  /** What can be read in it, without markup. */
  text: string;
}

/** A page in HTML, and what else is made of it. */
export interface Rendered {
  title: string;
  html: Html;
  sections: Section[];
  /** It runs one of its samples. */
  isLive: boolean;
}

/** The host that the samples name. On the site itself they run on the site's own. */
export const SAMPLE_HOST = 'https://care.example.nhs.uk';

/**
 * Turns a page into HTML. HTML in the text is shown, not taken; only code marked ```` ```html live ```` also runs.
 * @throws {Error} for a picture, or a link to a file that is no page of the site
 */
export function renderDoc({ file, markdown }: Doc): Rendered {
  const marked = new Marked({ gfm: true });
  const tokens = marked.lexer(markdown);
  const sections = sectionsOf(tokens);
  const headings = sections.values();
  marked.use({ renderer: rendererFor(file, headings) as Renderer });
  const isLive = tokens.some(
    ({ type, lang }: Token & { lang?: string }) => type === 'code' && isLiveCode(lang),
  );
  return {
    title: sections[0]!.title,
    html: trusted(marked.parser(tokens, marked.defaults)),
    sections,
    isLive,
  };
}

function isLiveCode(info = ''): boolean {
  return info.split(' ').includes('live');
}

/** @param headings the page's, in order: each heading takes the next one's id */
function rendererFor(file: string, headings: Iterator<Section>): Partial<Renderer> {
  let title = '';
  let tables = 0;
  return {
    heading(text, level) {
      const { id, title: own } = headings.next().value as Section;
      title = own;
      // Ids come from `slug`: letters, digits and hyphens.
      return `<h${level}${id ? ` id="${id}"` : ''}>${text}</h${level}>\n`;
    },
    code: (code, info = '') => codeBlock(code, info).text,
    html: (text) => html`${text}`.text,
    link: (href, _title, text) => html`<a href="${linkFrom(file, href)}">${trusted(text)}</a>`.text,
    image() {
      throw new Error(`${file}: pictures are not served`);
    },
    // A wide table scrolls by itself, also by keys, so that the page never does.
    table: (header, body) =>
      html`<div class="wide" role="region" aria-label="Table ${++tables}: ${title}" tabindex="0">
        <table>
          <thead>
            ${trusted(header)}
          </thead>
          <tbody>
            ${trusted(body)}
          </tbody>
        </table>
      </div> `.text,
  };
}

function sectionsOf(tokens: readonly Token[]): Section[] {
  const sections: Section[] = [];
  const ids = new Map<string, number>();
  for (const token of tokens) {
    if (token.type === 'heading') {
      const { text, depth } = token as { text: string; depth: number };
      const title = plain(text);
      const id = depth > 1 ? { id: unique(slug(title), ids) } : {};
      sections.push({ ...id, level: depth, title, text: '' });
    } else if (sections.length) sections.at(-1)!.text += ` ${plain(token.raw)}`;
  }
  return sections;
}

/** A sample of code, with what it does below it where it runs. */
export function codeBlock(code: string, info: string): Html {
  const [language = ''] = info.split(' ');
  const shown = html`<div class="code">
    <pre tabindex="0"><code data-language="${language}">${code}</code></pre>
  </div> `;
  if (!isLiveCode(info)) return shown;
  const running = code
    .replace(/<script src="[^"]*loader\.js"[^>]*><\/script>\s*/, '')
    .replaceAll(SAMPLE_HOST, '');
  return html`${shown}
    <div class="live">
      <p class="live-name">The code above, at work:</p>
      ${trusted(running)}
    </div> `;
}

/** A link between files, as one between pages of the site. */
function linkFrom(file: string, href: string): string {
  if (/^(https?:|mailto:|tel:|#|\/)/.test(href)) return href;
  const [path = '', hash] = href.split('#');
  const target = posix.join(posix.dirname(file), path);
  const id = idOf(target.endsWith('/') ? `${target}README.md` : target);
  if (id) return addressOf(id) + (hash ? `#${hash}` : '');
  throw new Error(`${file}: a link to ${href}, which is no page of the site`);
}

/** As GitHub makes them, so that links work in both places. */
export function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

function unique(id: string, ids: Map<string, number>): string {
  const seen = ids.get(id) ?? 0;
  ids.set(id, seen + 1);
  return seen ? `${id}-${seen}` : id;
}

/** Words without Markdown's marks. */
export function plain(markdown: string): string {
  return markdown
    .replace(/^```.*$/gm, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*\|?[\s:|-]+\|?\s*$/gm, ' ')
    .replace(/\*\*|`|\|/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
