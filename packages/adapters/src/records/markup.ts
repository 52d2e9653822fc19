import type { Told } from './describe.js';

/** Text made safe for HTML and XHTML, in elements and in attributes. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** What is told, as XHTML: headings from `level` on, texts, lists. */
export function tellAsMarkup(told: readonly Told[], level: number): string {
  return told.map((each) => one(each, level)).join('');
}

function one({ label, texts, groups }: Told, level: number): string {
  return `<h${level}>${escapeText(label)}</h${level}>${paragraphs(texts)}${inside(groups)}`;
}

/** Groups of fields: several as a list, one as it is. */
function inside(groups: readonly Told[][]): string {
  const all = groups.map((fields) => fields.map(line).join(''));
  if (all.length < 2) return all.map((each) => `<div>${each}</div>`).join('');
  return `<ul>${all.map((each) => `<li>${each}</li>`).join('')}</ul>`;
}

/** A field inside a group: its words in one line, further groups below it. */
function line({ label, texts, groups }: Told): string {
  return `<p><b>${escapeText(label)}:</b> ${texts.map(lines).join('; ')}</p>${inside(groups)}`;
}

function paragraphs(texts: readonly string[]): string {
  if (texts.length < 2) return texts.map((text) => `<p>${lines(text)}</p>`).join('');
  return `<ul>${texts.map((text) => `<li>${lines(text)}</li>`).join('')}</ul>`;
}

function lines(text: string): string {
  return escapeText(text).replaceAll('\n', '<br/>');
}

/** What is told, as plain text: headings, then indented lines. */
export function tellAsText(told: readonly Told[], indent = ''): string {
  return told.map((each) => plain(each, indent)).join('');
}

function plain({ label, texts, groups }: Told, indent: string): string {
  const inner = groups.map((fields) => {
    const said = tellAsText(fields, `${indent}    `);
    // The first line of each of several begins with a dash.
    return `${indent}  - ${said.trimStart()}`;
  });
  const own = texts.map((text) => text.replaceAll('\n', `\n${indent}  `));
  if (own.length === 1 && !groups.length) return `${indent}${label}: ${own[0]}\n`;
  return `${indent}${label}\n${own.map((text) => `${indent}  - ${text}\n`).join('')}${inner.join('')}`;
}
