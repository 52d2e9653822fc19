/*
 * The script of the hosted page /w/self-referral. The first question is on the page already, rendered by the server:
 * this wakes it up in place. Lit must learn to hydrate before the element is defined, so the definition comes last.
 */
import { LitElement } from 'lit';
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { addWords } from '@sixways/widgets/i18n/translator.js';
import { PAGE_DATA_ID, type PageData } from '../pages/page-data.js';

type Hydrate = (lit: { LitElement: typeof LitElement }) => void;
const page = globalThis as { litElementHydrateSupport?: Hydrate };
// Lit looks for this when its own module starts, which in shared chunks is too early: so it is called by hand.
page.litElementHydrateSupport?.({ LitElement });
delete page.litElementHydrateSupport;

const text = document.getElementById(PAGE_DATA_ID)?.textContent;
const element = document.querySelector('care-self-referral');
if (text && element) {
  const { lang, words, site } = JSON.parse(text) as PageData;
  for (const [namespace, each] of Object.entries(words)) addWords(lang, namespace, each);
  if (site) element.content = site;
  const repeat = rememberChoice(element.shadowRoot);
  void import('@sixways/widgets/self-referral/define.js').then(() => element.updateComplete).then(repeat);
}

/**
 * What a person chooses before the widget is awake counts: waking up clears the choice, so it is made once more,
 * and this time the widget hears it.
 */
function rememberChoice(root: ShadowRoot | null): () => void {
  let chosen = root?.querySelector<HTMLInputElement>('input:checked');
  const remember = (event: Event): void => {
    if (event.target instanceof HTMLInputElement) chosen = event.target;
  };
  root?.addEventListener('change', remember);
  return () => {
    root?.removeEventListener('change', remember);
    if (!chosen) return;
    chosen.checked = true;
    chosen.dispatchEvent(new Event('change', { bubbles: true }));
  };
}
