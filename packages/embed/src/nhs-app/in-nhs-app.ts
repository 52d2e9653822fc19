/*
 * A hosted page in the NHS App, whose web view is not quite a browser. The server leaves out what the app shows itself;
 * a cache between may have sent the page for browsers.
 */
import { IN_NHS_APP } from './class-name.js';
import { cannotPrint } from './cannot-print.js';

document.body.classList.add(IN_NHS_APP);

// The app hands over who is signed in, in the page's address. Nothing here reads it, and nothing shall keep it.
const address = new URL(location.href);
if (address.searchParams.has('assertedLoginIdentity')) {
  address.searchParams.delete('assertedLoginIdentity');
  history.replaceState(history.state, '', address);
}

window.print = cannotPrint;
