/** What stands on what in a widget, and how far it must stand out: 4.5 for text, 3 for edges and the focus. */
export const PAIRS: readonly { what: string; on: string; least: number; name: string }[] = [
  { name: 'Text', what: '--care-color-text', on: '--care-color-background', least: 4.5 },
  { name: 'Hints', what: '--care-color-muted', on: '--care-color-background', least: 4.5 },
  { name: 'Links', what: '--care-color-link', on: '--care-color-background', least: 4.5 },
  { name: 'Errors', what: '--care-color-error', on: '--care-color-background', least: 4.5 },
  { name: "A button's words", what: '--care-color-reverse', on: '--care-color-button', least: 4.5 },
  { name: 'Edges', what: '--care-color-line', on: '--care-color-background', least: 3 },
  { name: 'What has the focus: its words, dark', what: '#212b32', on: '--care-color-focus', least: 4.5 },
];
