import { html, type Html, trusted } from '../../src/pages/html.js';
import { page } from '../../src/pages/layout.js';
import type { Group } from './contents.js';
import type { Rendered } from './markdown.js';
import { addressOf } from './read-docs.js';

/** Pages with this many headings begin with a list of them. */
const MANY_PARTS = 4;

/**
 * A page of the documentation as a document.
 * @param titles of all pages, by id
 */
export function sitePage(
  id: string,
  rendered: Rendered,
  groups: readonly Group[],
  titles: ReadonlyMap<string, string>,
): string {
  const { title, html: text, isLive } = rendered;
  return page({
    lang: 'en-GB',
    title: id === 'index' ? title : `${title} – Sixways`,
    head: html`<link rel="stylesheet" href="/docs/docs.css" />
      <script type="module" src="/docs/docs.js"></script>
      <link rel="alternate" type="text/markdown" href="${addressOf(id)}index.md" />
      ${isLive && html`<script src="/cdn/loader.js" async></script>`}`,
    body: html`<a class="skip" href="#main">Skip to the page's text</a>
      <header>
        <p class="name"><a href="/docs/">Sixways documentation</a></p>
        <p class="to-contents"><a href="#contents">Contents</a></p>
        <p><a href="/storybook/">Storybook</a></p>
        <p><a href="/">This server</a></p>
      </header>
      <div class="columns">
        <main id="main" tabindex="-1">${search()} ${withParts(text, rendered)}</main>
        <nav class="contents" id="contents" aria-label="Contents">
          ${groups.map((group) => groupList(group, id, titles))}
        </nav>
      </div>
      <footer>
        Not for care yet: no clinical safety officer has signed for this software, and its texts have not been
        reviewed clinically. Not part of the NHS. <a href="/docs/llms.txt">llms.txt</a>
      </footer>`,
  });
}

/** Shown once the script can search. */
function search(): Html {
  return html`<form class="search" role="search" hidden>
    <label for="search">Search these pages</label>
    <input id="search" type="search" autocomplete="off" />
    <p class="count" role="status"></p>
    <ol></ol>
  </form>`;
}

function withParts(text: Html, { sections }: Rendered): Html {
  const parts = sections.filter(({ level }) => level === 2);
  if (parts.length < MANY_PARTS) return text;
  const list = html`<details class="on-this-page">
    <summary>On this page</summary>
    <ul>
      ${parts.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
    </ul>
  </details>`;
  const [heading, rest] = split(text);
  return html`${heading} ${list} ${rest}`;
}

/** A page's first heading, and what follows. */
function split(text: Html): [Html, Html] {
  const end = text.text.indexOf('</h1>') + '</h1>'.length;
  return [trusted(text.text.slice(0, end)), trusted(text.text.slice(end))];
}

function groupList({ title, pages }: Group, here: string, titles: ReadonlyMap<string, string>): Html {
  const link = (id: string) =>
    html`<li>
      <a href="${addressOf(id)}" ${id === here && html`aria-current="page"`}>${titles.get(id)}</a>
    </li>`;
  return html`<h2>${title}</h2>
    <ul>
      ${pages.map(link)}
    </ul>`;
}
