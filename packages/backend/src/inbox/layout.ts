import { html, type Html } from './html.js';

/** Who a page is for: staff, or people who look after their own records. */
const AREAS = {
  inbox: { name: 'Referral inbox', home: '/inbox/', style: '/inbox/inbox.css' },
  person: { name: 'Your records', home: '/me/', style: '/me/me.css' },
} as const;

/** What every page says around its content. */
export interface PageOptions {
  title: string;
  area?: keyof typeof AREAS;
  /** The person who is signed in, as they know themselves. */
  who?: string | undefined;
  /** There is something to mend: said in the title too, where screen readers begin. */
  isError?: boolean;
}

/** A whole page. No script, no picture, one style sheet. */
export function layout({ title, who, isError, area = 'inbox' }: PageOptions, content: Html): string {
  const { name, home, style } = AREAS[area];
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${isError && 'Error: '}${title} – ${name}</title>
        <link rel="stylesheet" href="${style}" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <a class="skip" href="#main">Skip to main content</a>
        <header class="bar">
          <div class="width">
            <a class="name" href="${home}">${name}</a>
            ${
              who &&
              html`<form method="post" action="${home}sign-out" class="who">
                <span>Signed in as ${nameOf(who)}</span>
                <button class="plain">Sign out</button>
              </form>`
            }
          </div>
        </header>
        <main id="main" class="width" tabindex="-1">${content}</main>
      </body>
    </html>`.markup;
}

/** `staff:anna` as people know her: `anna`. */
export function nameOf(who: string): string {
  return who.slice(who.indexOf(':') + 1);
}

/** What is wrong, at the top of the page, with a link to where it can be mended. */
export function errorSummary(text: string, href?: string): Html {
  return html`<div class="error-summary" role="alert" aria-labelledby="error-title">
    <h2 id="error-title">There is a problem</h2>
    <p>${href ? html`<a href="${href}">${text}</a>` : text}</p>
  </div>`;
}

const LONDON = { timeZone: 'Europe/London' } as const;
const DAY = new Intl.DateTimeFormat('en-GB', { ...LONDON, day: 'numeric', month: 'long', year: 'numeric' });
const TIME = new Intl.DateTimeFormat('en-GB', {
  ...LONDON,
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
});

/** "22 November 2026, 3:05 pm" in London. */
export function dateTime(value: Date | string): Html {
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) return html`${String(value)}`;
  return html`<time datetime="${date.toISOString()}">${DAY.format(date)}, ${TIME.format(date)}</time>`;
}

/** "22 November 2026". */
export function day(value: string): Html {
  const date = new Date(`${value.slice(0, 10)}T12:00:00Z`);
  return Number.isNaN(date.getTime())
    ? html`${value}`
    : html`<time datetime="${value.slice(0, 10)}">${DAY.format(date)}</time>`;
}
