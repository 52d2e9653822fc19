import type { AreaSummary } from '@sixways/core/model/area.js';
import { html, type Html } from './html.js';
import type { HostedFault } from './hosted-request.js';
import { messagePage } from './message-page.js';

/** A request that has no page: its status, and a page that leads on. What was asked for is never repeated. */
export function faultPage(
  fault: HostedFault,
  areas: readonly AreaSummary[],
): { status: number; text: string } {
  const [status, title, body] = answers[fault](areas);
  return { status, text: messagePage(title, body) };
}

type Answer = [status: number, title: string, body: Html];

const START = html`<p><a href="/w/self-referral">Start without it</a>: the form then asks you.</p>`;

const answers: Record<HostedFault, (areas: readonly AreaSummary[]) => Answer> = {
  area: (areas) => [
    404,
    'We do not know this area',
    html`<p>The link you followed names an area that is not one of ours. Where do you live?</p>
      <ul>
        ${areas.map(({ gss, name }) => html`<li><a href="/w/self-referral?area=${gss}">${name}</a></li>`)}
      </ul>
      ${START}`,
  ],
  site: () => [
    404,
    'We do not know this practice',
    html`<p>The link you followed names a practice or website that is not one of ours.</p>
      ${START}`,
  ],
  lang: () => [
    400,
    'Not in this language yet',
    html`<p>
      The form is in <a href="/w/self-referral" hreflang="en">English</a> and in
      <a href="/w/self-referral?lang=en-x-easy">Easy Read</a>. In the form you can ask for an interpreter.
    </p>`,
  ],
  'reading-level': () => [
    400,
    'There are two versions',
    html`<p>
      Choose <a href="/w/self-referral">the form in everyday English</a> or
      <a href="/w/self-referral?reading-level=easy">the form in Easy Read</a>.
    </p>`,
  ],
  repeated: () => [
    400,
    'This link does not work',
    html`<p>The link says the same thing twice.</p>
      ${START}`,
  ],
};
