import { addWords } from '@sixways/widgets/i18n/translator.js';
import '@sixways/widgets/self-referral/define.js';
import { loadWords, NAMESPACE } from '@sixways/widgets/self-referral/words.js';
import { html, nothing } from 'lit';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { FirstPage, NodeData } from '../src/first/nodes.js';
import { renderMarkup } from '../src/pages/render-markup.js';
import { leanCss } from './lean.js';

type Tree = DefaultTreeAdapterTypes.ChildNode;

/** Languages that a widget's first page is rendered in beforehand. */
export const FIRST_LANGS = ['en', 'en-x-easy'] as const;

/** The self-referral's first page in a language, with all attributes at their defaults. */
export async function firstPage(lang: string): Promise<Omit<FirstPage, 'check'>> {
  const words = await loadWords(lang, 'first');
  addWords(lang, `${NAMESPACE}.first`, words);
  const level = lang.endsWith('-x-easy') ? 'easy' : nothing;
  const markup = renderMarkup(
    html`<care-self-referral lang="en" reading-level=${level}></care-self-referral>`,
  );
  const nodes = shadowNodes(parseFragment(markup).childNodes);
  return {
    css: leanCss(nodes.filter(isStyle).map(textOf).join('\n')),
    nodes: nodes.filter((node) => !isStyle(node)).map(data),
    failed: words['errors.load']!,
  };
}

/** What is inside the declarative shadow root of the one element. */
function shadowNodes(nodes: readonly Tree[]): Tree[] {
  const element = nodes.find((node) => 'tagName' in node) as DefaultTreeAdapterTypes.Element;
  const template = element.childNodes.find((node) => node.nodeName === 'template');
  return (template as DefaultTreeAdapterTypes.Template).content.childNodes;
}

function data(node: Tree): NodeData {
  if ('value' in node) return node.value;
  if ('data' in node) return ['!', node.data];
  const { tagName, attrs, childNodes } = node as DefaultTreeAdapterTypes.Element;
  const attributes = Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
  return [tagName, attributes, ...childNodes.map(data)];
}

function isStyle(node: Tree): boolean {
  return node.nodeName === 'style';
}

function textOf(node: Tree): string {
  return (node as DefaultTreeAdapterTypes.Element).childNodes
    .map((child) => (child as DefaultTreeAdapterTypes.TextNode).value)
    .join('');
}
