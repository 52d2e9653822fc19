/** What the page around a widget does to whatever stands in it. Nothing of it may come into the widget. */
export const HOST_PAGES: Readonly<Record<string, string>> = {
  // A system font, as most sites have: without one, browsers show Times.
  plain: 'body { font-family: system-ui, sans-serif; }',
  // As block themes and page builders style whatever is in the text of a page.
  wordpress: `
    body { font: 400 18px/1.7 Georgia, serif; color: #28303d; background: #f7f5ef; }
    #storybook-root > * { max-width: 40rem; margin-inline: auto; }
    p { margin: 0 0 1.5em; } h1, h2, h3 { font: 300 2em/1.3 "Segoe UI", sans-serif; }
    a { color: #c2185b; text-decoration: underline dotted; } ul { list-style: square; margin-inline-start: 2em; }
    button, input, select, textarea { font: 16px sans-serif; border: 3px solid #28303d; padding: 12px; width: 100%; border-radius: 0; }
    button { background: #28303d; color: #fff; text-transform: uppercase; letter-spacing: 0.1em; }
    table { border-collapse: separate; } th, td { border: 1px dotted; }
  `,
  // Written without a thought for anybody.
  hostile: `
    html { font-size: 62.5%; }
    body { font: italic 900 9px/0.5 serif; letter-spacing: 0.3em; word-spacing: 1em; text-transform: uppercase; text-align: center; text-indent: 4em; white-space: nowrap; color: #eee; background: #000; }
    #storybook-root * { all: unset !important; display: block !important; font-size: 8px !important; color: red !important; }
    *:focus { outline: none !important; }
    input, button, fieldset { display: none !important; }
  `,
};

/**
 * Windows shows pages in a few colours that the person chose. A page cannot turn that on; this paints the widget in such
 * colours by its custom properties. For the real thing: the browser's developer tools, "emulate forced colors".
 */
export const FORCED_COLOURS: Readonly<Record<string, string>> = {
  '--care-color-text': '#ffffff',
  '--care-color-muted': '#ffffff',
  '--care-color-line': '#ffffff',
  '--care-color-link': '#ffff00',
  '--care-color-button': '#ffff00',
  '--care-color-reverse': '#000000',
  '--care-color-error': '#ffffff',
  '--care-color-focus': '#1aebff',
  '--care-color-background': '#000000',
};
