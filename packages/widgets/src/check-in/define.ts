import { define } from '../base/define.js';
import { CareCheckIn } from './check-in.js';

define('care-check-in', CareCheckIn);

declare global {
  interface HTMLElementTagNameMap {
    'care-check-in': CareCheckIn;
  }
  interface HTMLElementEventMap {
    'care-check-in-finished': CustomEvent<{ goals: number }>;
    'care-contact-asked': CustomEvent<Record<string, never>>;
  }
}
