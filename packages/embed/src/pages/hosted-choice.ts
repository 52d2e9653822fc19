import { html, type Html } from './html.js';
import type { HostedAnswer } from './hosted-widget.js';
import { messagePage } from './message-page.js';

/** What there is to choose from, where a link names none of it. */
export interface Choice {
  /** The hosted page's name. */
  name: string;
  /** Its parameter that says which. */
  param: string;
  title: string;
  intro: string;
  items: readonly { id: string; title: string; about: string }[];
}

/** A page that lists what there is. */
export function choicePage(choice: Choice): string {
  return messagePage(
    choice.title,
    html`<p>${choice.intro}</p>
      ${list(choice)}`,
  );
}

/** Answers to requests that have no page. @param unknown the title where the link names what is not there */
export function choiceFaults(choice: Choice, unknown: string): Record<string, HostedAnswer> {
  const { name, param } = choice;
  return {
    [param]: {
      status: 404,
      title: unknown,
      body: html`<p>The link you followed names a page that is not one of ours. These are:</p>
        ${list(choice)}`,
    },
    lang: {
      status: 400,
      title: 'Not in this language yet',
      body: html`<p>The pages are in English and in Easy Read. These are:</p>
        ${list(choice)}`,
    },
    'reading-level': {
      status: 400,
      title: 'There are two versions',
      body: html`<p>Each page is in everyday English and in Easy Read. These are:</p>
        ${list(choice)}`,
    },
    repeated: {
      status: 400,
      title: 'This link does not work',
      body: html`<p>
          The link says the same thing twice. <a href="/w/${name}">Start without it</a>, or choose here:
        </p>
        ${list(choice)}`,
    },
  };
}

function list({ name, param, items }: Choice): Html {
  return html`<ul>
    ${items.map(({ id, title, about }) => {
      const href = `/w/${name}?${param}=${id}`;
      return html`<li><a href="${href}">${title}</a><br />${about}</li>`;
    })}
  </ul>`;
}
