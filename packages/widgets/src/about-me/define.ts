import { define } from '../base/define.js';
import { CareAboutMe } from './about-me.js';

define('care-about-me', CareAboutMe);

declare global {
  interface HTMLElementTagNameMap {
    'care-about-me': CareAboutMe;
  }
  interface HTMLElementEventMap {
    'care-about-me-saved': CustomEvent<Record<string, never>>;
  }
}
