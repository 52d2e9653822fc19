/*
 * The script of the hosted page /w/service-finder. The list is on the page already, rendered by the server: this wakes it
 * up in place, and then reads the whole directory.
 */
import { addWords } from '@sixways/widgets/i18n/translator.js';
import { meetSurroundings } from '../hosted-surroundings.js';
import { PAGE_DATA_ID, type FinderData } from '../pages/page-data.js';
import { wakeInPlace } from '../wake-in-place.js';

meetSurroundings();
const text = document.getElementById(PAGE_DATA_ID)?.textContent;
const element = document.querySelector('care-service-finder');
if (text && element) {
  const { lang, words, start } = JSON.parse(text) as FinderData;
  for (const [namespace, each] of Object.entries(words)) addWords(lang, namespace, each);
  element.start = start;
  void wakeInPlace([element], () => import('@sixways/widgets/service-finder/define.js'));
}
