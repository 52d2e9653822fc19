// Prints the first pages of a widget as JSON, by language. A process of its own: whoever builds may have registered
// other copies of the elements.
import { FIRST_LANGS, firstPage } from './first-pages.js';

const pages = await Promise.all(FIRST_LANGS.map(async (lang) => [lang, await firstPage(lang)] as const));
process.stdout.write(JSON.stringify(Object.fromEntries(pages)));
