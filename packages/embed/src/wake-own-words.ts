import { addWords } from '@sixways/widgets/i18n/translator.js';
import { meetSurroundings } from './hosted-surroundings.js';
import { PAGE_DATA_ID, type PageData } from './pages/page-data.js';
import { wakeInPlace } from './wake-in-place.js';

/**
 * Wakes the widget of a hosted page in which people write for themselves. The server has rendered what it shows first.
 * @param define registers the widget
 */
export function wakeOwnWords(tag: string, define: () => Promise<unknown>): void {
  meetSurroundings();
  const text = document.getElementById(PAGE_DATA_ID)?.textContent;
  const element = document.querySelector<HTMLElement>(tag);
  if (!text || !element) return;
  const { lang, words } = JSON.parse(text) as PageData;
  for (const [namespace, each] of Object.entries(words)) addWords(lang, namespace, each);
  void wakeInPlace([element], define);
}
