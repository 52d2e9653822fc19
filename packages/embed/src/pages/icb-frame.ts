import type { Picture } from '@sixways/core';
import { html, type Html } from './html.js';
import { page } from './layout.js';
import { picture } from './picture.js';

/** The personalised care team's number: made up. */
export const PHONE = '020 7946 0404';

/** A page of the demonstration ICB. */
export interface IcbFrame {
  /** Everyday English or Easy Read, when the page comes up. It can be changed on the page. */
  level: 'standard' | 'easy';
  /** The page's own address. */
  path: string;
  title: string;
  main: Html;
}

/** What all its pages share: the head with the reading levels, one journey around everything, the foot. */
export function icbFrame({ level, path, title, main }: IcbFrame): string {
  const isEasy = level === 'easy';
  return page({
    lang: 'en-GB',
    title: `${title}: Riverlands Integrated Care Board (demonstration)`,
    head: html`<link rel="stylesheet" href="/icb/icb.css" />
      <script src="/cdn/loader.js" async></script>
      <script src="/icb/icb.js" defer></script>`,
    body: html`<a class="skip" href="#main">Skip to the page’s content</a>
      <div class="demo">
        <div class="wrap">
          Demonstration. Riverlands Integrated Care Board, its places and its numbers are made up: nobody
          answers. Please do not type anything real. <a href="/">What this is</a>
        </div>
      </div>
      <care-journey
        adapter="fhir"
        endpoint="/fhir/R4"
        session="/me/session"
        sign-in-url="/me/sign-in?next=/icb/my-plan/"
        ${isEasy ? html`reading-level="easy"` : undefined}
      >
        ${header(path, isEasy)}
        <main id="main">${main}</main>
        <footer>
          <div class="wrap">
            <p>
              Riverlands Integrated Care Board (demonstration). Not a real organisation, and not part of the
              NHS. What this page says has not been reviewed clinically.
            </p>
          </div>
        </footer>
      </care-journey>`,
  });
}

/** A text in both reading levels. */
export function both(words: Html, easy: Html): Html {
  return html`<div class="words">${words}</div>
    <div class="easy">${easy}</div>`;
}

function header(path: string, isEasy: boolean): Html {
  return html`<header class="site">
    <div class="wrap">
      <p class="name">
        <a href="/icb/">Riverlands <small>Integrated Care Board</small></a>
      </p>
      <nav class="level" aria-label="How to read this page">
        <a href="${path}" data-level="standard" ${isEasy ? undefined : html`aria-current="true"`}
          >Everyday English</a
        >
        <a
          href="${path}?reading-level=easy"
          data-level="easy"
          ${isEasy ? html`aria-current="true"` : undefined}
          >Easy Read</a
        >
      </nav>
      <p class="call"><a href="/icb/my-plan/">My plan</a> <a href="#help-now">Help now</a></p>
    </div>
  </header>`;
}

/** A shipped picture, where there is one of that name. */
export function drawing(pictures: Readonly<Record<string, Picture>>, name: string): Html | undefined {
  const found = pictures[name];
  return found && html`<span class="picture">${picture(found)}</span>`;
}
