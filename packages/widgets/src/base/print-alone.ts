/** On the element that is printed, for its own styles as well: `:host([data-care-printing])`. */
const MARK = 'data-care-printing';

/**
 * Hides what is neither printed, nor around it, nor in it, in the page and in each shadow tree on the way. A sheet made by
 * script needs no leave of the page's policy.
 */
const ALONE = `@media print { *:not(:has([${MARK}]), [${MARK}], [${MARK}] *) { display: none !important; } }`;

/**
 * Prints an element without the page around it. The page is as it was once the printer has it.
 * @param paper more rules while it is printed, such as `@page`, which browsers ignore in a shadow tree
 */
export function printAlone(element: Element, paper = ''): void {
  const marked = withHosts(element);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(ALONE + paper);
  const trees = marked.map((each) => each.getRootNode() as Document | ShadowRoot);
  for (const tree of trees) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
  for (const each of marked) each.setAttribute(MARK, '');
  const tidy = () => {
    for (const tree of trees)
      tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((each) => each !== sheet);
    for (const each of marked) each.removeAttribute(MARK);
  };
  addEventListener('afterprint', tidy, { once: true });
  print();
}

/** The element and the hosts of the shadow trees that it stands in: selectors do not look into them. */
function withHosts(element: Element): Element[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [element, ...withHosts(root.host)] : [element];
}
