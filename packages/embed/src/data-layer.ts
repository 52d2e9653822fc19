/*
 * Hands what the widgets say to the page's tag manager: `<script src="…/cdn/loader.js" data-layer async></script>`. Only
 * where a page says so, and only ids and counts; the reference of somebody's referral stays out, since it names a person.
 */

/** What widgets say once something has happened. */
const EVENTS = [
  'care-about-me-saved',
  'care-answers-deleted',
  'care-budget-saved',
  'care-card-shown',
  'care-check-in-finished',
  'care-comment-added',
  'care-contact-asked',
  'care-decision-record-made',
  'care-explainer-finished',
  'care-file-read',
  'care-file-saved',
  'care-goal-removed',
  'care-goal-saved',
  'care-page-shown',
  'care-plan-agreed',
  'care-plan-section-opened',
  'care-plan-shared',
  'care-referral-failed',
  'care-referral-sent',
  'care-review-requested',
  'care-service-chosen',
  'care-services-found',
  'care-shortlist-changed',
  'care-stage-shown',
];

/** Details that are words: of an aid, of a service, what kind of failure. */
const IDS = new Set(['aid', 'id', 'kind']);

/** Where tag managers listen. */
interface Tagged {
  dataLayer?: object[];
}

for (const name of EVENTS) addEventListener(name, hear);

function hear(event: Event): void {
  const widget = (event.target as Element).localName;
  const detail = Object.entries((event as CustomEvent<object | null>).detail ?? {});
  const facts = detail.filter(([name, value]) => typeof value !== 'string' || IDS.has(name));
  const page = globalThis as Tagged;
  (page.dataLayer ??= []).push({ event: event.type, care: { widget, ...Object.fromEntries(facts) } });
}
