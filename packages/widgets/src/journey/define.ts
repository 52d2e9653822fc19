import { define } from '../base/define.js';
import { CareJourney } from './journey.js';

define('care-journey', CareJourney);

declare global {
  interface HTMLElementTagNameMap {
    'care-journey': CareJourney;
  }
}
