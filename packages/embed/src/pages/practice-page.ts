import type { ReferralSite } from '@sixways/core/model/site.js';
import { html, inertJson } from './html.js';
import { page } from './layout.js';

/**
 * A GP practice's website, made up: what a practice manager would have, with the widget where they would put it.
 * @param site what the practice says about itself, as in the JSON child on any website
 */
export function practicePage(site: ReferralSite): string {
  const practicePhone = site.practice?.phone ?? '';
  const servicePhone = site.service?.phone ?? '';
  return page({
    lang: 'en-GB',
    title: 'Refer yourself to social prescribing: Elmfield Surgery (demonstration)',
    head: html`<link rel="stylesheet" href="/practice/practice.css" />
      <script src="/cdn/loader.js" async></script>
      <link rel="modulepreload" href="/cdn/first-self-referral-en.js" />`,
    body: html`<div class="demo">
        <div class="wrap">
          Demonstration practice. Elmfield Surgery, its staff and its numbers are made up: nobody answers.
          Please do not type anything real. <a href="/">What this is</a>
        </div>
      </div>
      <header class="site">
        <div class="wrap">
          <p class="name">Elmfield Surgery <small>12 Elmfield Row, London SE1 0AA</small></p>
          <p class="call">Call us: <a href="${tel(practicePhone)}">${practicePhone}</a></p>
        </div>
      </header>
      <nav aria-label="Main">
        <div class="wrap">
          <ul>
            <li><a href="#opening-times">Opening times</a></li>
            <li><a href="#notices">Notices</a></li>
            <li><a href="#social-prescribing">Social prescribing</a></li>
            <li><a href="#find-us">Find us</a></li>
          </ul>
        </div>
      </nav>
      <div class="wrap columns">
        <main id="social-prescribing">
          <h1>Social prescribing</h1>
          <p>
            Health is more than medicine. Our link workers listen to what matters to you, and help you find
            support near you: with money, housing, loneliness, getting active, or something else.
          </p>
          <p>You do not need an appointment with a doctor first.</p>
          <div class="card widget">
            <care-self-referral heading-level="2">
              ${inertJson('practice-site', site)}
              <p>
                Refer yourself on <a href="/w/self-referral?site=${site.id}">our form on its own page</a>, or
                call our link workers on <a href="${tel(servicePhone)}">${servicePhone}</a>, Monday to Friday,
                9am to 5pm.
              </p>
            </care-self-referral>
          </div>
        </main>
        <aside>
          <section class="card notice" id="notices" aria-labelledby="notices-title">
            <h2 id="notices-title">Notices</h2>
            <p>Flu vaccinations: clinics on Saturdays until the end of January. Ask at reception.</p>
            <p>We close at 1pm on Thursday 10 December for staff training.</p>
          </section>
          <section class="card" id="opening-times" aria-labelledby="opening-title">
            <h2 id="opening-title">Opening times</h2>
            <table>
              <tr>
                <th scope="row">Monday to Wednesday</th>
                <td>8am to 6:30pm</td>
              </tr>
              <tr>
                <th scope="row">Thursday</th>
                <td>8am to 8pm</td>
              </tr>
              <tr>
                <th scope="row">Friday</th>
                <td>8am to 6:30pm</td>
              </tr>
              <tr>
                <th scope="row">Saturday, Sunday</th>
                <td>Closed</td>
              </tr>
            </table>
            <p>
              When we are closed, call <a href="tel:111">111</a>. In an emergency, call
              <a href="tel:999">999</a>.
            </p>
          </section>
          <section class="card" id="find-us" aria-labelledby="find-title">
            <h2 id="find-title">Find us</h2>
            <p>12 Elmfield Row, London SE1 0AA. Step-free entrance from the car park. Buses stop outside.</p>
          </section>
        </aside>
      </div>
      <footer>
        <div class="wrap">
          Elmfield Surgery (demonstration). Not a real practice, and not part of the NHS.
        </div>
      </footer>`,
  });
}

function tel(phone: string): string {
  return `tel:${phone.replace(/\s/g, '')}`;
}
