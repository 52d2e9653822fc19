/** A node as data: text, a comment (`['!', text]`), or an element (`[name, attributes, ...children]`). */
export type NodeData = string | ['!', string] | [string, Record<string, string>, ...NodeData[]];

/** A widget's first page, as the server rendered it. */
export interface FirstPage {
  css: string;
  nodes: NodeData[];
  /** What is said when the widget could not be loaded. */
  failed: string;
  /** Built file beside this one; its default export checks the page's content, and throws what is wrong. */
  check: string;
}

/** Makes nodes of data. No string becomes markup, so that pages with Trusted Types allow it. */
export function build(nodes: readonly NodeData[]): Node[] {
  return nodes.map(node);
}

function node(data: NodeData): Node {
  if (typeof data === 'string') return document.createTextNode(data);
  const [name, attributes, ...children] = data;
  if (typeof attributes === 'string') return document.createComment(attributes);
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes!)) element.setAttribute(key, value);
  element.append(...build(children as NodeData[]));
  return element;
}
