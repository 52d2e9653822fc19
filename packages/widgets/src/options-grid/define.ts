import { define } from '../base/define.js';
import { CareOptionsGrid } from './options-grid.js';

define('care-options-grid', CareOptionsGrid);

declare global {
  interface HTMLElementTagNameMap {
    'care-options-grid': CareOptionsGrid;
  }
  interface HTMLElementEventMap {
    'care-answers-deleted': CustomEvent<Record<string, never>>;
    'care-stage-shown': CustomEvent<{ number: number }>;
    'care-decision-record-made': CustomEvent<{
      aid: string;
      rows: number;
      questions: number;
      people: number;
    }>;
  }
}
