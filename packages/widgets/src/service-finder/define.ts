import { define } from '../base/define.js';
import { CareServiceFinder } from './service-finder.js';

define('care-service-finder', CareServiceFinder);

declare global {
  interface HTMLElementTagNameMap {
    'care-service-finder': CareServiceFinder;
  }
  interface HTMLElementEventMap {
    'care-services-found': CustomEvent<{ count: number }>;
    'care-shortlist-changed': CustomEvent<{ count: number }>;
    'care-service-chosen': CustomEvent<{ id: string }>;
  }
}
