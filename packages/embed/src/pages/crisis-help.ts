import { html, type Html } from './html.js';

/** Help that does not wait, on every page that could be somebody's last try. Works without script. */
export function crisisHelp(): Html {
  return html`<div class="help">
    <h2>If you need help now</h2>
    <ul>
      <li>In danger, or badly hurt: call <a href="tel:999">999</a>.</li>
      <li>
        Medical help today, or help with your mental health: call NHS <a href="tel:111">111</a>. For mental
        health, choose option 2.
      </li>
      <li>Somebody to talk to, day or night, free: Samaritans on <a href="tel:116123">116 123</a>.</li>
    </ul>
  </div>`;
}
