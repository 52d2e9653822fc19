import { html, nothing } from 'lit';
import '@sixways/widgets/self-referral/define.js';
import '@sixways/widgets/easy-read/define.js';
import { addWords, hasWords } from '@sixways/widgets/i18n/translator.js';
import type { HostedRequest } from './hosted-request.js';
import type { ExplainerData, PageData } from './page-data.js';
import { renderMarkup } from './render-markup.js';

/**
 * Renders the first question into declarative shadow DOM. As long as no script hears it, "Continue" asks to wait: the
 * script finds that it was pressed, and goes on.
 * @returns markup, escaped by Lit
 */
export function renderSelfReferral(request: HostedRequest, { lang, words, site }: PageData): string {
  provide(lang, words);
  const level = lang.endsWith('-x-easy') ? 'easy' : nothing;
  const markup = renderMarkup(
    html`<care-self-referral
      heading-level="1"
      lang="en"
      reading-level=${level}
      area=${request['area'] ?? nothing}
      adapter="fhir"
      endpoint="/fhir/R4"
      .content=${site}
    ></care-self-referral>`,
  );
  return markup.replace(CONTINUE, (_all, name: string) => `${WAIT_BUTTON}${name}</button>${WAITING}`);
}

/**
 * Renders an explainer into declarative shadow DOM, with all its cards.
 * @returns markup, escaped by Lit
 */
export function renderEasyRead({ lang, words, explainer }: ExplainerData): string {
  provide(lang, words);
  return renderMarkup(
    html`<care-easy-read
      heading-level="1"
      lang="en"
      explainer=${explainer.id}
      .content=${explainer}
    ></care-easy-read>`,
  );
}

const CONTINUE = /<button class="button" type="submit">([^]*?)<\/button>/;
const WAIT_BUTTON =
  '<button class="button" type="button" popovertarget="waiting" popovertargetaction="show">';
const WAITING =
  '<div id="waiting" popover="manual" role="status">Please wait. The next question is coming.</div>';

/** The words of a language are the same for all pages: they are added once. */
function provide(lang: string, words: PageData['words']): void {
  for (const [namespace, each] of Object.entries(words))
    if (!hasWords(lang, namespace)) addWords(lang, namespace, each);
}
