import { areas } from '@sixways/content';
import type { AreaSummary } from '@sixways/core/model/area.js';
import type { ReferralSite } from '@sixways/core/model/site.js';
import { loadWords, NAMESPACE } from '@sixways/widgets/self-referral/words.js';
import { crisisHelp } from './crisis-help.js';
import { html, type Html } from './html.js';
import { hostedPage } from './hosted-page.js';
import type { HostedAnswer, HostedWidget } from './hosted-widget.js';
import type { PageData } from './page-data.js';
import { renderSelfReferral } from './render-widget.js';

const LANGS = ['en', 'en-x-easy'] as const;

/**
 * `/w/self-referral`: the form for anybody, for an area (`area`) or for a practice or website (`site`), and for a service
 * that was found (`service`, a directory's id).
 */
export async function hostedSelfReferral(
  sites: ReadonlyMap<string, ReferralSite>,
  directory: { readonly names: ReadonlyMap<string, string>; readonly version?: number },
): Promise<HostedWidget> {
  const all = await areas.list();
  const words = new Map(
    await Promise.all(LANGS.map(async (lang) => [lang, await firstWords(lang)] as const)),
  );
  const faults = faultsFor(all);
  return {
    name: 'self-referral',
    params: {
      area: new Set(all.map(({ gss }) => gss)),
      site: new Set(sites.keys()),
      service: { has: (id) => directory.names.has(id) },
    },
    version: () => directory.version ?? 0,
    page(request, files) {
      const { lang } = request;
      const service = request['service'];
      const known = sites.get(request['site'] ?? '');
      const site = service
        ? { ...known, requested: { id: service, name: directory.names.get(service)! } }
        : known;
      const data: PageData = { lang, words: words.get(lang)!, site };
      const place = site?.name ?? all.find(({ gss }) => gss === request['area'])?.name;
      const phone = byPhone(place, site?.service?.phone ?? site?.practice?.phone);
      return hostedPage({
        title: `Refer yourself to social prescribing${place ? `: ${place}` : ''}`,
        place,
        withoutScript: withoutScript(phone),
        late: late(phone, `/w/self-referral?${new URLSearchParams(request)}`),
        widget: renderSelfReferral(request, data),
        data,
        files,
      });
    },
    fault: (fault) => faults[fault] ?? faults['repeated']!,
  };
}

/** What the first page shows; the widget loads the rest while the person reads. */
async function firstWords(lang: string): Promise<PageData['words']> {
  return { [`${NAMESPACE}.first`]: await loadWords(lang, 'first') };
}

function withoutScript(phone: Html): Html {
  return html`<p>
      <strong>This form needs JavaScript.</strong> Your browser has it turned off. You can get the same help
      by phone:
    </p>
    ${phone} ${crisisHelp()}`;
}

/** The form itself, with help for now, is above. @param again the page's own address */
function late(phone: Html, again: string): Html {
  return html`<p>
      <strong>The form is taking a long time to load.</strong> Check your connection, then
      <a href="${again}">try again</a>. You can get the same help by phone:
    </p>
    ${phone}`;
}

function byPhone(place: string | undefined, phone: string | undefined): Html {
  return html`<ul>
    ${phone ? html`<li>Call ${place} on <a href="tel:${phone.replace(/\s/g, '')}">${phone}</a>.</li>` : undefined}
    <li>Call your GP practice and ask for the social prescriber, also called link worker.</li>
  </ul>`;
}

const START = html`<p><a href="/w/self-referral">Start without it</a>: the form then asks you.</p>`;

function faultsFor(areas: readonly AreaSummary[]): Record<string, HostedAnswer> {
  return {
    area: {
      status: 404,
      title: 'We do not know this area',
      body: html`<p>The link you followed names an area that is not one of ours. Where do you live?</p>
        <ul>
          ${areas.map(({ gss, name }) => html`<li><a href="/w/self-referral?area=${gss}">${name}</a></li>`)}
        </ul>
        ${START}`,
    },
    site: {
      status: 404,
      title: 'We do not know this practice',
      body: html`<p>The link you followed names a practice or website that is not one of ours.</p>
        ${START}`,
    },
    service: {
      status: 404,
      title: 'We do not know this service',
      body: html`<p>
          The link you followed names a service that is not in our list, or no longer.
          <a href="/w/service-finder">Look for support near you</a>, or refer yourself without naming one.
        </p>
        ${START}`,
    },
    lang: {
      status: 400,
      title: 'Not in this language yet',
      body: html`<p>
        The form is in <a href="/w/self-referral" hreflang="en">English</a> and in
        <a href="/w/self-referral?lang=en-x-easy">Easy Read</a>. In the form you can ask for an interpreter.
      </p>`,
    },
    'reading-level': {
      status: 400,
      title: 'There are two versions',
      body: html`<p>
        Choose <a href="/w/self-referral">the form in everyday English</a> or
        <a href="/w/self-referral?reading-level=easy">the form in Easy Read</a>.
      </p>`,
    },
    repeated: {
      status: 400,
      title: 'This link does not work',
      body: html`<p>The link says the same thing twice.</p>
        ${START}`,
    },
  };
}
