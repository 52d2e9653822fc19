/*
 * The script of the hosted page /w/easy-read. The whole explainer is on the page already, rendered by the server: this
 * wakes it up in place.
 */
import { alreadyChecked } from '@sixways/widgets/base/content-controller.js';
import { addWords } from '@sixways/widgets/i18n/translator.js';
import { meetSurroundings } from '../hosted-surroundings.js';
import { PAGE_DATA_ID, type ExplainerData } from '../pages/page-data.js';
import { wakeInPlace } from '../wake-in-place.js';

meetSurroundings();
const text = document.getElementById(PAGE_DATA_ID)?.textContent;
const element = document.querySelector('care-easy-read');
if (text && element) {
  const { lang, words, explainer } = JSON.parse(text) as ExplainerData;
  for (const [namespace, each] of Object.entries(words)) addWords(lang, namespace, each);
  element.content = alreadyChecked(explainer);
  void wakeInPlace([element], () => import('@sixways/widgets/easy-read/define.js'));
}
