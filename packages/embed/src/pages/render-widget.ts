import { html, nothing } from 'lit';
import '@sixways/widgets/self-referral/define.js';
import { addWords, hasWords } from '@sixways/widgets/i18n/translator.js';
import type { HostedRequest } from './hosted-request.js';
import type { PageData } from './page-data.js';
import { renderMarkup } from './render-markup.js';

/**
 * Renders the first question into declarative shadow DOM.
 * @returns markup, escaped by Lit
 */
export function renderSelfReferral(request: HostedRequest, { lang, words, site }: PageData): string {
  for (const [namespace, each] of Object.entries(words))
    if (!hasWords(lang, namespace)) addWords(lang, namespace, each);
  const level = lang.endsWith('-x-easy') ? 'easy' : nothing;
  return renderMarkup(
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
}
