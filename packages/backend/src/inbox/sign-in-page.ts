import { html } from './html.js';
import { errorSummary, layout } from './layout.js';

export interface SignInView {
  error?: string;
  name?: string;
  /** Staff can also sign in through their organisation. */
  hasOidc: boolean;
}

export function signInPage({ error, name, hasOidc }: SignInView): string {
  return layout(
    { title: 'Sign in', isError: error !== undefined },
    html`${error && errorSummary(error, '#name')}
      <h1>Sign in</h1>
      <p>For staff who answer referrals.</p>
      ${
        hasOidc &&
        html`<p><a class="button" href="/inbox/oidc/start">Sign in with your organisation</a></p>
          <h2>Or with a local account</h2>`
      }
      <form method="post" action="/inbox/sign-in">
        <label for="name">Account name</label>
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
        <input
          id="password"
          name="password"
          type="password"
          autocomplete="current-password"
          maxlength="200"
        />
        <button>Sign in</button>
      </form>
      <p>If the password is lost, whoever runs the server can make a new one.</p>`,
  );
}

/** A page that says one thing, and where to go. */
export function messagePage(
  title: string,
  text: string,
  next: { href: string; label: string },
  who?: string,
): string {
  return layout(
    { title, who },
    html`<h1>${title}</h1>
      <p>${text}</p>
      <p><a href="${next.href}">${next.label}</a></p>`,
  );
}
