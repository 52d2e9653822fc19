import { define } from '../base/define.js';
import { CareEasyRead } from './easy-read.js';

define('care-easy-read', CareEasyRead);

declare global {
  interface HTMLElementTagNameMap {
    'care-easy-read': CareEasyRead;
  }
  interface HTMLElementEventMap {
    'care-card-shown': CustomEvent<{ number: number; of: number }>;
    'care-explainer-finished': CustomEvent<{ cards: number }>;
  }
}
