import { crisisHelp } from './crisis-help.js';
import { html } from './html.js';
import { page, style } from './layout.js';
import { PLAIN_CSS } from './plain.css.js';

/** The front page: what there is, for whoever opens the address. */
export function indexPage(): string {
  return page({
    lang: 'en',
    title: 'Sixways: widgets for personalised care',
    head: style(PLAIN_CSS),
    body: html`<main>
      <h1>Sixways: widgets for personalised care</h1>
      <p>
        Parts for a health website that help people have a say in their care. A GP practice or an NHS
        organisation puts one into its own pages with one line of HTML.
      </p>

      <h2>See it at work</h2>
      <ul>
        <li>
          <a href="/practice/">A GP practice's website</a>, made up for demonstration, with “refer yourself to
          social prescribing” in it.
        </li>
        <li>
          <a href="/w/self-referral">The same form as a page of its own</a>, for websites that can only hold a
          link. There is an <a href="/w/self-referral?reading-level=easy">Easy Read</a> version too.
        </li>
        <li>
          <a href="/icb/">An integrated care board's page about personalised care</a>, made up too: the six
          ways, each with its Easy Read explainer, a decision to compare options for, and one switch for the
          whole page's reading level. <a href="/icb/my-plan/">My plan</a> is its page for a person's own
          goals, plan, budget and check-in.
        </li>
        <li>
          Pages of their own: <a href="/w/service-finder">support near you</a>,
          <a href="/w/options-grid">decisions about your care</a> and
          <a href="/w/easy-read">explainers in Easy Read</a>.
        </li>
        <li><a href="/inbox/">The inbox</a>, where staff see what was sent. You need to sign in.</li>
      </ul>

      <h2>For those who put it to use</h2>
      <ul>
        <li>
          <a href="/builder/">Put a widget on your website</a>: choose, look, copy, check. With
          <a href="/builder/theme">colours of your own</a>.
        </li>
        <li><a href="/docs/">The documentation</a>, by what you came to do.</li>
        <li><a href="/storybook/">Storybook</a>: every widget in every state, for designers.</li>
        <li><a href="/fhir/R4/metadata">The FHIR R4 endpoint</a> says what it can do.</li>
        <li>
          <code>&lt;script src="/cdn/loader.js" async&gt;&lt;/script&gt;</code> is what a website includes:
          <a href="/cdn/loader.js">the loader</a>.
        </li>
      </ul>
      ${crisisHelp()}
    </main>`,
  });
}
