import { html, type Html } from './html.js';

/** The finder, as the demonstration ICB's pages have it. @param feed address of its feed; absent: the made-up services that ship */
export function serviceFinder(feed: string | undefined, level: number): Html {
  return html`<care-service-finder
    heading-level="${level}"
    adapter="${feed ? 'open-referral' : 'sample'}"
    ${feed ? html`endpoint="${feed}"` : undefined}
    refer-page="/w/self-referral?site=riverlands"
    list-page="/w/service-finder"
  >
    <p>
      <a href="/w/service-finder">Find support near you</a> lists groups, advice and classes. You can also
      call your GP practice and ask for the social prescriber.
    </p>
  </care-service-finder>`;
}

/** The form that asks for a link worker. */
export function selfReferral(level: number): Html {
  return html`<care-self-referral heading-level="${level}" src="/w/sites/riverlands.json">
    <p>
      <a href="/w/self-referral?site=riverlands">Ask for a link worker on our form</a>, or call your GP
      practice and ask for the social prescriber.
    </p>
  </care-self-referral>`;
}
