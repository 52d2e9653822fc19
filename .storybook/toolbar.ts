/** The toolbar above the stories: what the page around a widget may be. */

/** Sets of the widgets' custom properties, as a website would set them. */
const THEMES: Record<string, Record<string, string>> = {
  standard: {},
  practice: {
    '--care-color-link': '#6b2c7a',
    '--care-color-button': '#6b2c7a',
    '--care-font': 'Georgia, serif',
  },
  dark: {
    '--care-color-text': '#f0f4f5',
    '--care-color-muted': '#c8d1d8',
    '--care-color-line': '#aeb7bd',
    '--care-color-link': '#8ec5ff',
    '--care-color-button': '#007f3b',
    '--care-color-error': '#ff9c8f',
    '--care-color-background': '#16202a',
  },
};

/** `en-x-pseudo` lengthens and accents every sentence: what stays plain is not translated yet. */
const LANGUAGES = [
  { value: 'en', title: 'English' },
  { value: 'en-x-pseudo', title: 'Pseudo: finds untranslated text' },
];

export const globalTypes = {
  theme: menu('Theme', 'paintbrush', ['standard', 'practice', 'dark']),
  language: menu('Language', 'globe', LANGUAGES),
  readingLevel: menu('Reading level', 'book', [
    { value: 'standard', title: 'Standard' },
    { value: 'easy', title: 'Easy Read' },
  ]),
  direction: menu('Direction', 'transfer', [
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
};

export const initialGlobals = {
  theme: 'standard',
  language: 'en',
  readingLevel: 'standard',
  direction: 'ltr',
};

/** Makes the page what the toolbar says. Language and direction are the document's: widgets follow the nearest `lang`. */
export function applyToolbar(globals: Record<string, unknown>): void {
  const { theme, language, readingLevel, direction } = { ...initialGlobals, ...globals };
  const { documentElement: page, body } = document;
  page.lang = readingLevel === 'easy' ? 'en-x-easy' : language;
  page.dir = direction;
  for (const name of Object.values(THEMES).flatMap(Object.keys)) page.style.removeProperty(name);
  for (const [name, value] of Object.entries(THEMES[theme] ?? {})) page.style.setProperty(name, value);
  body.style.background = THEMES[theme]?.['--care-color-background'] ?? '';
}

function menu(title: string, icon: string, items: (string | { value: string; title: string })[]) {
  return { description: title, toolbar: { title, icon, items, dynamicTitle: true } };
}
