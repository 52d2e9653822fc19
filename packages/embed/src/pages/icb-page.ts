import type { DecisionAid, EasyRead, Picture } from '@sixways/core';
import { crisisHelp } from './crisis-help.js';
import { html, type Html } from './html.js';
import { both, drawing, icbFrame, PHONE } from './icb-frame.js';
import { selfReferral, serviceFinder } from './icb-support.js';
import { ROLES, WAYS, type Way } from './icb-words.js';

/** What the demonstration ICB's page shows of the kit's content. */
export interface IcbContent {
  /** Everyday English or Easy Read, when the page comes up. It can be changed on the page. */
  level: 'standard' | 'easy';
  /** The decision that is on the page itself. */
  aid: Pick<DecisionAid, 'id' | 'title'>;
  /** Other decisions: links to pages of their own. */
  aids: readonly Pick<DecisionAid, 'id' | 'title'>[];
  explainers: readonly Pick<EasyRead, 'id' | 'title' | 'about'>[];
  pictures: Readonly<Record<string, Picture>>;
  /** Address of the feed that services come from. Absent: the made-up ones that ship. */
  feed?: string | undefined;
}

/**
 * A page about personalised care, as an integrated care board would have it: made up, plain HTML with its own style
 * sheet, and widgets where they help. Every text of the page stands in both reading levels; the style sheet shows one.
 */
export function icbPage(content: IcbContent): string {
  return icbFrame({
    level: content.level,
    path: '/icb/',
    title: 'Personalised care',
    main: html`${intro()}
      <div class="wrap">
        ${overview(content)} ${WAYS.map((way) => section(way, content))} ${roles(content)} ${help()}
      </div>`,
  });
}

function intro(): Html {
  return html`<div class="intro">
    <div class="wrap">
      <h1>Personalised care</h1>
      ${both(
        html`<p>
            Your health is about more than illness: who you live with, what you enjoy, what worries you.
            Personalised care starts from there. You have a say in what happens, and you get support where you
            want it.
          </p>
          <p>
            There are six ways in which we work on this. Some are for everybody, some for people who need more
            help.
          </p>`,
        html`<p>You are more than your illness.</p>
          <p>You have a say in your care.</p>
          <p>There are 6 ways to do this.</p>`,
      )}
    </div>
  </div>`;
}

function overview({ pictures }: IcbContent): Html {
  return html`<nav class="ways" aria-label="The six ways">
    <ol>
      ${WAYS.map(
        (way) =>
          html`<li>
            <a href="#${way.id}"
              >${drawing(pictures, way.picture)}<span><strong>${way.title}</strong> ${way.brief}</span></a
            >
          </li>`,
      )}
    </ol>
  </nav>`;
}

function section(way: Way, content: IcbContent): Html {
  const { id, title, term, picture: name, words, easy } = way;
  return html`<section id="${id}" aria-labelledby="${id}-title">
    <div class="head">
      ${drawing(content.pictures, name)}
      <div>
        <h2 id="${id}-title">${title}</h2>
        <p class="term">You may hear it called ${term}.</p>
      </div>
    </div>
    ${both(words, easy)} ${explainer(way, content)} ${more(id, content)}
  </section>`;
}

/** The way's Easy Read explainer, folded away; without script, a link to it. */
function explainer({ explainer: id }: Way, { explainers }: IcbContent): Html | undefined {
  const found = explainers.find((each) => each.id === id);
  if (!found) return undefined;
  return html`<details class="explainer">
    <summary>Easy Read: ${found.title}</summary>
    <care-easy-read explainer="${id}" heading-level="3">
      <p>Read it here: <a href="/w/easy-read?explainer=${id}">${found.title}, in Easy Read</a>.</p>
    </care-easy-read>
  </details>`;
}

/** What a section holds beside its words. */
function more(id: string, content: IcbContent): Html | undefined {
  if (id === 'decide-together') return decision(content);
  if (id === 'look-after-yourself') return html`${onMyPlan(id)} ${pages(['living-with-pain'], content)}`;
  if (id === 'social-prescribing') return referral(content);
  return onMyPlan(id);
}

/** Ways whose widgets are on the person's own page, each with its place there. */
const ON_MY_PLAN: Readonly<Record<string, { anchor: string; words: string }>> = {
  'look-after-yourself': { anchor: 'goals', words: 'Set a goal, and look at how it goes' },
  plan: { anchor: 'about-me', words: 'Prepare for the talk, and see your plan' },
  budget: { anchor: 'budget', words: 'Plan what a budget could be for' },
};

function onMyPlan(way: string): Html | undefined {
  const place = ON_MY_PLAN[way];
  return place && html`<p class="onward"><a href="/icb/my-plan/#${place.anchor}">${place.words}</a></p>`;
}

function decision({ aid, aids }: IcbContent): Html {
  const others = aids.filter(({ id }) => id !== aid.id);
  return html`<div class="card" id="a-decision">
    <h3>Have you a decision to make?</h3>
    ${both(
      html`<p>
        Here you can see what you could do, side by side, and note what matters to you. Your notes stay with
        you: print them, or keep them for your plan.
      </p>`,
      html`<p>You can look at what you could do.</p>
        <p>You can write down what matters to you.</p>`,
    )}
    <care-options-grid aid="${aid.id}" heading-level="4">
      <p><a href="/w/options-grid?aid=${aid.id}">${aid.title}</a> compares what you could do.</p>
    </care-options-grid>
    ${
      others.length
        ? html`<p>Other decisions:</p>
            <ul>
              ${others.map(({ id, title }) => html`<li><a href="/w/options-grid?aid=${id}">${title}</a></li>`)}
            </ul>`
        : undefined
    }
  </div>`;
}

function referral(content: IcbContent): Html {
  return html`<div class="card" id="find-support">${serviceFinder(content.feed, 3)}</div>
    <div class="card" id="refer-yourself">${selfReferral(3)}</div>
    ${pages(['after-you-refer-yourself'], content)}`;
}

/** Links to explainers on pages of their own. */
function pages(ids: readonly string[], { explainers }: IcbContent): Html | undefined {
  const found = explainers.filter(({ id }) => ids.includes(id));
  if (!found.length) return undefined;
  return html`<ul class="more">
    ${found.map(
      ({ id, title, about }) =>
        html`<li><a href="/w/easy-read?explainer=${id}">Easy Read: ${title}</a><br />${about}</li>`,
    )}
  </ul>`;
}

function roles({ explainers, pictures }: IcbContent): Html {
  const there = ROLES.filter(({ explainer }) => explainers.some(({ id }) => id === explainer));
  return html`<section id="people" aria-labelledby="people-title">
    <h2 id="people-title">People who can help</h2>
    <ul class="people">
      ${there.map(
        ({ explainer, picture: name, name: role, does }) =>
          html`<li>
            ${drawing(pictures, name)}
            <span><a href="/w/easy-read?explainer=${explainer}">${role}</a> ${does}</span>
          </li>`,
      )}
    </ul>
    <p>
      Ask at your GP practice, or call the personalised care team on
      <a href="tel:${PHONE.replace(/\s/g, '')}">${PHONE}</a>, Monday to Friday, 9am to 5pm (a made-up number).
    </p>
  </section>`;
}

function help(): Html {
  return html`<section id="help-now">${crisisHelp()}</section>`;
}
