import { type DefaultTreeAdapterMap, defaultTreeAdapter as tree, parse } from 'parse5';
import { type Policy, readPolicies } from './policy-sources.js';
import type { FetchedPage } from './fetch-page.js';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** A script of the kit on somebody's page. */
export interface KitScript {
  url: URL;
  /** The `type` is none that browsers run: something holds it back. */
  heldBack: boolean;
  nonce?: string | undefined;
  integrity?: string | undefined;
}

/** What of the kit is on a page, as a browser would read it. */
export interface PageParts {
  url: URL;
  policies: readonly Policy[];
  scripts: readonly KitScript[];
  /** Names of tags, such as `care-self-referral`, each with whether something is inside. */
  tags: readonly { name: string; hasFallback: boolean }[];
  links: readonly URL[];
  frames: readonly { url: URL; title: string }[];
  /** Themes' style sheets. */
  styles: readonly URL[];
  /** Code that visitors read as text. */
  asText: 'tag' | 'script' | 'shortcode' | undefined;
}

const SCRIPT = /\/(loader|single\/(care-[\w-]+|sixways))\.js$/;
const RUNS = /^$|^module$|^(text|application)\/(x-)?(java|ecma)script$/i;
/** Where things that delay scripts put their address. */
const SOURCES = ['src', 'data-rocket-src', 'data-src', 'data-litespeed-src', 'data-cmp-src'];

/** Reads a page with the parser that the HTML standard describes, scripts on. */
export function readPage({
  url: address,
  headers,
  text,
}: Pick<FetchedPage, 'url' | 'headers' | 'text'>): PageParts {
  const document = parse(text);
  const elements: Element[] = [];
  const words: string[] = [];
  walk(document, elements, words);
  const base = elements.find(({ tagName }) => tagName === 'base');
  const at = toUrl(attr(base, 'href'), address) ?? address;
  const named = (name: string): Element[] => elements.filter(({ tagName }) => tagName === name);
  const urls = (name: string, key: string) =>
    named(name).flatMap((element) => {
      const url = toUrl(attr(element, key), at);
      return url ? [{ element, url }] : [];
    });
  return {
    url: address,
    policies: [...inHeader(headers), ...named('meta').flatMap(inMeta)],
    scripts: named('script').flatMap((element) => kitScript(element, at)),
    tags: elements
      .filter(({ tagName }) => tagName.startsWith('care-'))
      .map((element) => ({ name: element.tagName, hasFallback: hasFallback(element) })),
    links: urls('a', 'href').flatMap(({ url }) => (isHosted(url) ? [url] : [])),
    frames: urls('iframe', 'src').flatMap(({ element, url }) =>
      isHosted(url) ? [{ url, title: attr(element, 'title') ?? '' }] : [],
    ),
    styles: urls('link', 'href').flatMap(({ url }) =>
      /\/cdn\/.*themes\/[\w-]+\.css$/.test(url.pathname) ? [url] : [],
    ),
    asText: codeIn(words.join('\n')),
  };
}

function inHeader(headers: FetchedPage['headers']): Policy[] {
  const text = headers['content-security-policy'];
  return text === undefined ? [] : readPolicies(String(text));
}

function inMeta(element: Element): Policy[] {
  const isPolicy = /^content-security-policy$/i.test(attr(element, 'http-equiv') ?? '');
  return isPolicy ? readPolicies(attr(element, 'content') ?? '') : [];
}

function kitScript(element: Element, base: URL): KitScript[] {
  const key = SOURCES.find((name) => attr(element, name) !== undefined);
  const url = key && toUrl(attr(element, key), base);
  if (!url || !SCRIPT.test(url.pathname) || !/\/cdn\//.test(url.pathname)) return [];
  return [
    {
      url,
      heldBack: key !== 'src' || !RUNS.test((attr(element, 'type') ?? '').trim()),
      nonce: attr(element, 'nonce'),
      integrity: attr(element, 'integrity'),
    },
  ];
}

function isHosted({ pathname }: URL): boolean {
  // Editors make addresses relative: somewhere/w/self-referral.
  return /\/w\/[a-z-]+\/?$/.test(pathname);
}

/** A JSON child is no fallback: nobody sees it. */
function hasFallback(element: Element): boolean {
  const words: string[] = [];
  for (const child of tree.getChildNodes(element)) walk(child, [], words);
  return words.join('').trim() !== '';
}

function codeIn(text: string): PageParts['asText'] {
  if (/<\s*care-[a-z-]+/i.test(text)) return 'tag';
  if (/<script[^>]*\/cdn\/[^>]*\.js/i.test(text)) return 'script';
  return /\[sixways\b[^\]]*\]/i.test(text) ? 'shortcode' : undefined;
}

/** Collects elements and the words people see. What a `<template>` holds is not on the page. */
function walk(node: Node, elements: Element[], words: string[]): void {
  if (tree.isTextNode(node)) words.push(node.value);
  if (tree.isElementNode(node)) {
    elements.push(node);
    if (/^(script|style|textarea|noscript|title)$/.test(node.tagName)) return;
  }
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, elements, words);
}

function attr(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((each) => each.name === name)?.value;
}

function toUrl(text: string | undefined, base: URL): URL | undefined {
  return text !== undefined && URL.canParse(text, base) ? new URL(text, base) : undefined;
}
