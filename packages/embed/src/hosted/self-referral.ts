/*
 * The script of the hosted page /w/self-referral. The first question is on the page already, rendered by the server:
 * this wakes it up in place.
 */
import { alreadyChecked } from '@sixways/widgets/base/content-controller.js';
import { addWords } from '@sixways/widgets/i18n/translator.js';
import { Early } from '../early.js';
import { meetSurroundings } from '../hosted-surroundings.js';
import { PAGE_DATA_ID, type PageData } from '../pages/page-data.js';
import { wakeInPlace } from '../wake-in-place.js';

meetSurroundings();
const text = document.getElementById(PAGE_DATA_ID)?.textContent;
const element = document.querySelector('care-self-referral');
if (text && element) {
  const { lang, words, site } = JSON.parse(text) as PageData;
  for (const [namespace, each] of Object.entries(words)) addWords(lang, namespace, each);
  if (site) element.content = alreadyChecked(site);
  const pressed = takeOverButton(element.shadowRoot);
  if (element.shadowRoot) new Early(element, { pressed });
  const late = document.querySelector('.late')!;
  wakeInPlace([element], () => import('@sixways/widgets/self-referral/define.js')).then(
    () => late.remove(),
    () => late.classList.add('now'),
  );
}

/**
 * Until here the button only brought up what asks to wait: without a script, that is how a press is kept.
 * @returns whether it was pressed
 */
function takeOverButton(root: ShadowRoot | null): boolean {
  const button = root?.querySelector<HTMLButtonElement>('button[popovertarget]');
  const waiting = button?.nextElementSibling;
  if (!button || !waiting) return false;
  button.type = 'submit';
  button.removeAttribute('popovertarget');
  const pressed = 'popover' in waiting && waiting.matches(':popover-open');
  waiting.remove();
  return pressed;
}
