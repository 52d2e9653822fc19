import { crisisHelp } from './crisis-help.js';
import { html, type Html } from './html.js';
import { both, icbFrame, type IcbFrame, PHONE } from './icb-frame.js';
import { selfReferral, serviceFinder } from './icb-support.js';

/** How the page comes up. */
interface IcbPlan extends Pick<IcbFrame, 'level'> {
  /** Address of the feed that services come from. Absent: the made-up ones that ship. */
  feed?: string | undefined;
}

/** A part of the person's page: one widget, and why it is there. */
interface Part {
  anchor: string;
  title: string;
  words: Html;
  easy: Html;
  tag(page: IcbPlan): Html;
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
    main: html`<div class="intro">
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
      </div>
      <div class="wrap">
        ${signIn()}
        <nav class="parts" aria-label="On this page">
          <ul>
            ${PARTS.map(({ anchor, title }) => html`<li><a href="#${anchor}">${title}</a></li>`)}
          </ul>
        </nav>
        ${PARTS.map((each) => part(each, plan))}
        <section id="help-now">${crisisHelp()}</section>
      </div>`,
  });
}

function signIn(): Html {
  return both(
    html`<p>
      <a href="/me/sign-in?next=/icb/my-plan/">Sign in</a> to keep your plan and to see it on your other
      devices. You can also use this page without signing in.
    </p>`,
    html`<p>You can <a href="/me/sign-in?next=/icb/my-plan/">sign in</a>. Then your plan is kept.</p>
      <p>You can use this page without signing in.</p>`,
  );
}

function part({ anchor, title, words, easy, tag }: Part, plan: IcbPlan): Html {
  return html`<section id="${anchor}" aria-labelledby="${anchor}-title">
    <h2 id="${anchor}-title">${title}</h2>
    ${both(words, easy)}
    <div class="card">${tag(plan)}</div>
  </section>`;
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
    words: html`<p>What people should know about you before you talk about your care.</p>`,
    easy: html`<p>Tell people about you.</p>`,
    tag: () =>
      html`<care-about-me heading-level="3"
        >${byPhone('You can prepare for the talk on paper, too.')}</care-about-me
      >`,
  },
  {
    anchor: 'goals',
    title: 'My goals',
    words: html`<p>What you want to do, in your words, and the steps that lead there.</p>`,
    easy: html`<p>Say what you want to do.</p>`,
    tag: () =>
      html`<care-goal-setter heading-level="3"
        >${byPhone('A link worker or a health coach can help you set a goal.')}</care-goal-setter
      >`,
  },
  {
    anchor: 'plan',
    title: 'My care and support plan',
    words: html`<p>What you and your team agreed, and what to do if things get worse.</p>`,
    easy: html`<p>This is your plan.</p>`,
    tag: () =>
      html`<care-plan-viewer heading-level="3">${byPhone('Your team has your plan.')}</care-plan-viewer>`,
  },
  {
    anchor: 'support',
    title: 'Support near me',
    words: html`<p>Groups, advice and classes, and the form that asks for a link worker.</p>`,
    easy: html`<p>Find help near you.</p>`,
    tag: ({ feed }) => html`${serviceFinder(feed)} ${selfReferral()}`,
  },
  {
    anchor: 'budget',
    title: 'My personal health budget',
    words: html`<p>What the money could be for, line by line, beside your goals.</p>`,
    easy: html`<p>Plan how to spend the money for your health.</p>`,
    tag: () =>
      html`<care-budget-planner heading-level="3"
        >${byPhone('The personalised care team can tell you about budgets.')}</care-budget-planner
      >`,
  },
  {
    anchor: 'check-in',
    title: 'How it is going',
    words: html`<p>Look back at your goals, and say what would help next.</p>`,
    easy: html`<p>Say how it is going.</p>`,
    tag: () =>
      html`<care-check-in heading-level="3"
        >${byPhone('You can tell your team how things are going.')}</care-check-in
      >`,
  },
];
