import { LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, nothing } from 'lit';
import '@sixways/widgets/self-referral/define.js';
import { addWords, hasWords } from '@sixways/widgets/i18n/translator.js';
import type { HostedRequest } from './hosted-request.js';
import type { PageData } from './page-data.js';

LitElementRenderer.renderOptions.push(() => ({ connectedCallback: true }));

/**
 * Renders the first question into declarative shadow DOM.
 * @returns markup, escaped by Lit
 */
export function renderSelfReferral(request: HostedRequest, { lang, words, site }: PageData): string {
  for (const [namespace, each] of Object.entries(words))
    if (!hasWords(lang, namespace)) addWords(lang, namespace, each);
  const level = lang.endsWith('-x-easy') ? 'easy' : nothing;
  const markup = collectResultSync(
    render(
      html`<care-self-referral
        heading-level="1"
        lang="en"
        reading-level=${level}
        area=${request.area ?? nothing}
        adapter="fhir"
        endpoint="/fhir/R4"
        .content=${site}
      ></care-self-referral>`,
    ),
  );
  return markup.replace(FALSE_ATTRIBUTES, '');
}

/**
 * Lit's server writes `.checked=${false}` as `checked="false"`, which HTML reads as checked: a choice nobody made.
 * In text, Lit escapes quotes, so that this only ever meets attributes.
 */
const FALSE_ATTRIBUTES = / (checked|disabled|hidden|multiple|open|readonly|required|selected)="false"/g;
