/** The toolbar above the stories: what the page around a widget may be. */
import { FORCED_COLOURS, HOST_PAGES } from './host-pages.js';
import { MANNERS } from './adapters.js';
import { THEMED, THEMES } from './themes.js';

/**
 * English, the languages that widgets are to speak, and a made-up one: `en-x-pseudo` lengthens and accents every sentence,
 * and what stays plain is not translated yet. Where a language has no words, widgets speak English and mark it as such.
 */
const LANGUAGES = [
  { value: 'en', title: 'English' },
  { value: 'en-x-pseudo', title: 'Pseudo: finds untranslated text' },
  { value: 'ar', title: 'Arabic (العربية)' },
  { value: 'bn', title: 'Bengali (বাংলা)' },
  { value: 'cy', title: 'Welsh (Cymraeg)' },
  { value: 'es', title: 'Spanish (español)' },
  { value: 'ne', title: 'Nepali (नेपाली)' },
  { value: 'pl', title: 'Polish (polski)' },
  { value: 'pt', title: 'Portuguese (português)' },
  { value: 'ro', title: 'Romanian (română)' },
  { value: 'tr', title: 'Turkish (Türkçe)' },
  { value: 'ur', title: 'Urdu (اردو)' },
];
const RIGHT_TO_LEFT = ['ar', 'ur'];

export const globalTypes = {
  theme: menu('Theme', 'paintbrush', Object.keys(THEMES)),
  language: menu('Language', 'globe', LANGUAGES),
  readingLevel: menu('Reading level', 'book', [
    { value: 'standard', title: 'Standard' },
    { value: 'easy', title: 'Easy Read' },
  ]),
  direction: menu(
    'Direction',
    'transfer',
    [
      { value: 'auto', title: 'As the language' },
      { value: 'ltr', title: 'Left to right' },
      { value: 'rtl', title: 'Right to left' },
    ],
    false,
  ),
  textSize: menu('Text size', 'zoom', ['100%', '150%', '200%'], false),
  forcedColours: menu(
    'Forced colours',
    'contrast',
    [
      { value: 'off', title: 'Colours as chosen' },
      { value: 'on', title: 'Forced colours, imitated' },
    ],
    false,
  ),
  hostPage: menu(
    'Host page',
    'browser',
    [
      { value: 'plain', title: 'Plain page' },
      { value: 'wordpress', title: 'WordPress theme' },
      { value: 'hostile', title: 'Hostile page' },
    ],
    false,
  ),
  adapter: menu('Adapter', 'database', [...MANNERS]),
};

export const initialGlobals = {
  theme: 'standard',
  language: 'en',
  readingLevel: 'standard',
  direction: 'auto',
  textSize: '100%',
  forcedColours: 'off',
  hostPage: 'plain',
  adapter: 'example',
};

const hostStyles = new CSSStyleSheet();

/** Makes the page what the toolbar says. Language and direction are the document's: widgets follow the nearest `lang`. */
export function applyToolbar(globals: Record<string, unknown>): void {
  const all = { ...initialGlobals, ...globals };
  const { documentElement: page, body } = document;
  page.lang = all.readingLevel === 'easy' ? 'en-x-easy' : all.language;
  page.dir = all.direction === 'auto' ? (RIGHT_TO_LEFT.includes(page.lang) ? 'rtl' : 'ltr') : all.direction;
  page.style.fontSize = all.textSize === '100%' ? '' : all.textSize;
  const theme = all.forcedColours === 'on' ? FORCED_COLOURS : (THEMES[all.theme] ?? {});
  for (const name of THEMED) page.style.removeProperty(name);
  for (const [name, value] of Object.entries(theme)) page.style.setProperty(name, value);
  body.style.background = theme['--care-color-background'] ?? '';
  hostStyles.replaceSync(HOST_PAGES[all.hostPage] ?? '');
  if (!document.adoptedStyleSheets.includes(hostStyles)) document.adoptedStyleSheets.push(hostStyles);
}

/** @param isNamed says what is chosen beside its picture; the others show the picture alone, so that all have room */
function menu(
  title: string,
  icon: string,
  items: (string | { value: string; title: string })[],
  isNamed = true,
) {
  return {
    description: title,
    toolbar: isNamed ? { title, icon, items, dynamicTitle: true } : { icon, items, dynamicTitle: false },
  };
}
