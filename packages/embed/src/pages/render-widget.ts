import { html, nothing } from 'lit';
import '@sixways/widgets/self-referral/define.js';
import '@sixways/widgets/budget-planner/define.js';
import '@sixways/widgets/easy-read/define.js';
import '@sixways/widgets/about-me/define.js';
import '@sixways/widgets/check-in/define.js';
import '@sixways/widgets/goal-setter/define.js';
import '@sixways/widgets/plan-viewer/define.js';
import '@sixways/widgets/service-finder/define.js';
import { addWords, hasWords } from '@sixways/widgets/i18n/translator.js';
import type { HostedRequest } from './hosted-request.js';
import type { ExplainerData, FinderData, PageData } from './page-data.js';
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
 * @param headingLevel of its title
 * @returns markup, escaped by Lit
 */
export function renderEasyRead({ lang, words, explainer }: ExplainerData, headingLevel = 1): string {
  provide(lang, words);
  return renderMarkup(
    html`<care-easy-read
      heading-level=${headingLevel}
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

/**
 * Renders the finder into declarative shadow DOM, with the first services.
 * @param choices as an address says them
 * @param endpoint the feed that its script reads
 * @returns markup, escaped by Lit
 */
export function renderServiceFinder(
  { lang, words, start }: FinderData,
  { choices, endpoint }: { choices: string; endpoint: string | undefined },
): string {
  provide(lang, words);
  return renderMarkup(
    html`<care-service-finder
      heading-level="1"
      lang="en"
      reading-level=${lang.endsWith('-x-easy') ? 'easy' : nothing}
      own-page
      list-page="/w/service-finder"
      refer-page="/w/self-referral"
      choices=${choices}
      adapter=${endpoint ? 'open-referral' : 'sample'}
      endpoint=${endpoint ?? nothing}
      .start=${start}
    ></care-service-finder>`,
  );
}

const OWN_WORDS = {
  'about-me': (level: unknown) =>
    html`<care-about-me heading-level="1" lang="en" reading-level=${level}></care-about-me>`,
  'budget-planner': (level: unknown) =>
    html`<care-budget-planner heading-level="1" lang="en" reading-level=${level}></care-budget-planner>`,
  'plan-viewer': (level: unknown) =>
    html`<care-plan-viewer heading-level="1" lang="en" reading-level=${level}></care-plan-viewer>`,
  'check-in': (level: unknown) =>
    html`<care-check-in
      heading-level="1"
      lang="en"
      reading-level=${level}
      finder-page="/w/service-finder"
      explainers="/w/easy-read?explainer="
    ></care-check-in>`,
  'goal-setter': (level: unknown) =>
    html`<care-goal-setter heading-level="1" lang="en" reading-level=${level}></care-goal-setter>`,
};

/**
 * Renders a widget in which people write for themselves into declarative shadow DOM, as it is before they do.
 * @returns markup, escaped by Lit
 */
export function renderOwnWords(name: keyof typeof OWN_WORDS, { lang, words }: PageData): string {
  provide(lang, words);
  return renderMarkup(OWN_WORDS[name](lang.endsWith('-x-easy') ? 'easy' : nothing));
}

/** The words of a language are the same for all pages: they are added once. */
function provide(lang: string, words: PageData['words']): void {
  for (const [namespace, each] of Object.entries(words))
    if (!hasWords(lang, namespace)) addWords(lang, namespace, each);
}
