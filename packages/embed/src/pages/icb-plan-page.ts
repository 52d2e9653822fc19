import { crisisHelp } from './crisis-help.js';
import { html, type Html } from './html.js';
import { both, icbFrame, type IcbFrame, PHONE } from './icb-frame.js';
import { selfReferral, serviceFinder } from './icb-support.js';

/** How the page comes up. */
export interface IcbPlan extends Pick<IcbFrame, 'level'> {
  /** Address of the feed that services come from. Absent: the made-up ones that ship. */
  feed?: string | undefined;
}

/** A widget on the page. It brings its own heading. */
interface Part {
  anchor: string;
  /** As the list of links at the top says it. */
  title: string;
  widget(plan: IcbPlan): Html;
}

/**
 * The demonstration ICB's page for a person's own plan: every widget that holds the person's words, in one journey. What
 * is kept in one is there in the next.
 */
export function icbPlanPage(plan: IcbPlan): string {
  return icbFrame({
    level: plan.level,
    path: '/icb/my-plan/',
    title: 'My plan',
    main: html`${intro()}
      <div class="wrap">
        ${signIn()}
        <nav class="parts" aria-label="On this page">
          <ul>
            ${PARTS.map(({ anchor, title }) => html`<li><a href="#${anchor}">${title}</a></li>`)}
          </ul>
        </nav>
        ${PARTS.map(({ anchor, widget }) => html`<div class="card" id="${anchor}">${widget(plan)}</div>`)}
        <section id="help-now">${crisisHelp()}</section>
      </div>`,
  });
}

function intro(): Html {
  return html`<div class="intro">
    <div class="wrap">
      <h1>My plan</h1>
      ${both(
        html`<p>
          Write down what matters to you, set goals, and see what you have agreed. What you write stays on
          this page until you say that it is to be kept.
        </p>`,
        html`<p>You can write down what matters to you.</p>
          <p>What you write stays on this page. You can keep it if you want to.</p>`,
      )}
    </div>
  </div>`;
}

function signIn(): Html {
  return html`<div class="sign-in">
    ${both(
      html`<p>
        <a href="/me/sign-in?next=/icb/my-plan/">Sign in</a> to keep your plan and to see it on your other
        devices. You can also use this page without signing in.
      </p>`,
      html`<p>You can <a href="/me/sign-in?next=/icb/my-plan/">sign in</a>. Then your plan is kept.</p>
        <p>You can use this page without signing in.</p>`,
    )}
  </div>`;
}

/** What stands in a tag until the widget is there, and without JavaScript. */
function byPhone(what: string): Html {
  return html`<p>
    ${what} Ask at your GP practice, or call the personalised care team on
    <a href="tel:${PHONE.replace(/\s/g, '')}">${PHONE}</a> (a made-up number).
  </p>`;
}

const PARTS: readonly Part[] = [
  {
    anchor: 'about-me',
    title: 'About me',
    widget: () =>
      html`<care-about-me
        >${byPhone('You can prepare for the talk about your care on paper, too.')}</care-about-me
      >`,
  },
  {
    anchor: 'goals',
    title: 'My goals',
    widget: () =>
      html`<care-goal-setter
        >${byPhone('A link worker or a health coach can help you set a goal.')}</care-goal-setter
      >`,
  },
  {
    anchor: 'plan',
    title: 'My care and support plan',
    widget: () => html`<care-plan-viewer>${byPhone('Your team has your plan.')}</care-plan-viewer>`,
  },
  { anchor: 'find-support', title: 'Support near me', widget: ({ feed }) => serviceFinder(feed, 2) },
  { anchor: 'refer-yourself', title: 'Refer myself', widget: () => selfReferral(2) },
  {
    anchor: 'budget',
    title: 'My personal health budget',
    widget: () =>
      html`<care-budget-planner
        >${byPhone('The personalised care team can tell you about budgets.')}</care-budget-planner
      >`,
  },
  {
    anchor: 'check-in',
    title: 'How it is going',
    widget: () =>
      // The service that the referral goes to: its number is there where nobody got in touch.
      html`<care-check-in src="/w/sites/riverlands.json"
        >${byPhone('You can tell your team how things are going.')}</care-check-in
      >`,
  },
];
