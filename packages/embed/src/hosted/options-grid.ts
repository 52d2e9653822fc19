/*
 * The script of the hosted page /w/options-grid. The comparison is on the page already, as plain HTML: the widget takes
 * its place once it is there.
 */
import { alreadyChecked } from '@sixways/widgets/base/content-controller.js';
import { meetSurroundings } from '../hosted-surroundings.js';
import { PAGE_DATA_ID, type AidData } from '../pages/page-data.js';

meetSurroundings();
const text = document.getElementById(PAGE_DATA_ID)?.textContent;
const element = document.querySelector('care-options-grid');
if (text && element) {
  element.content = alreadyChecked((JSON.parse(text) as AidData).aid);
  void import('@sixways/widgets/options-grid/define.js');
}
