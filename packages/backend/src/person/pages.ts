import { crisisHelp } from '@sixways/embed/pages/crisis-help.js';
import { Html, html } from '../inbox/html.js';
import { errorSummary, layout } from '../inbox/layout.js';

export interface SignInView {
  error?: string;
  name?: string;
  /** Where to go afterwards. */
  next: string;
  /** People can sign in with an OpenID Connect issuer. */
  hasOidc: boolean;
  /** The made-up people have accounts here. */
  hasAccounts: boolean;
}

export function signInPage({ error, name, next, hasOidc, hasAccounts }: SignInView): string {
  const isError = error !== undefined;
  return shell(
    { title: 'Sign in to your records', isError },
    html`${error && errorSummary(error, '#name')}
      <h1>Sign in to your records</h1>
      <p>
        Your records are what you write here: what matters to you, your goals and your plan. Only you, your
        care team, and the people you choose can see them.
      </p>
      ${hasOidc && html`<p><a class="button" href="/me/oidc/start?next=${next}">Sign in</a></p>`}
      ${hasAccounts && accountForm(next, name)}
      ${!hasOidc && !hasAccounts && html`<p>You cannot sign in on this website. Ask the people who care for you how to keep your records.</p>`}`,
  );
}

function accountForm(next: string, name: string | undefined): Html {
  return html`<h2>Try it as a made-up person</h2>
    <p>This website is set up for trying things out. Do not write about a real person.</p>
    <form method="post" action="/me/sign-in">
      <input type="hidden" name="next" value="${next}" />
      <label for="name">Name of the made-up person</label>
      <input
        id="name"
        name="name"
        value="${name ?? ''}"
        autocomplete="username"
        autocapitalize="none"
        spellcheck="false"
        maxlength="100"
      />
      <label for="password">Password</label>
      <input id="password" name="password" type="password" autocomplete="current-password" maxlength="200" />
      <p><button>Sign in</button></p>
    </form>`;
}

/** For somebody who is signed in. */
export function mePage(name: string): string {
  return shell(
    { title: 'Your records', signedIn: name },
    html`<h1>You are signed in</h1>
      <p>${name}, what you write on this website now is kept with your records.</p>
      <p><a class="button" href="/icb/">Go to your goals and your plan</a></p>
      <p>Sign out when you are done, if other people use this device too.</p>`,
  );
}

/** After coming back from the issuer. */
export function signedInPage(next: string): string {
  return shell(
    { title: 'You are signed in' },
    html`<h1>You are signed in</h1>
      <p><a class="button" href="${next}">Go on</a></p>`,
  );
}

export function signedOutPage(): string {
  return shell(
    { title: 'You are signed out' },
    html`<h1>You are signed out</h1>
      <p>Your records are kept safe. Nobody who uses this device after you can see them.</p>
      <p><a href="/me/sign-in">Sign in again</a></p>`,
  );
}

/** A page that says one thing. */
export function messagePage(title: string, text: string): string {
  return shell(
    { title, isError: true },
    html`<h1>${title}</h1>
      <p>${text}</p>
      <p><a href="/me/sign-in">Go to sign in</a></p>`,
  );
}

function shell(options: { title: string; isError?: boolean; signedIn?: string }, content: Html): string {
  const { signedIn, ...rest } = options;
  return layout(
    { ...rest, area: 'person', ...(signedIn && { who: `person:${signedIn}` }) },
    html`${content}
      <div class="crisis">${new Html(crisisHelp().text)}</div>`,
  );
}
