import { define } from '../base/define.js';
import { CarePlanViewer } from './plan-viewer.js';

define('care-plan-viewer', CarePlanViewer);

declare global {
  interface HTMLElementTagNameMap {
    'care-plan-viewer': CarePlanViewer;
  }
  interface HTMLElementEventMap {
    'care-plan-section-opened': CustomEvent<{ number: number }>;
    'care-plan-agreed': CustomEvent<{ agreements: number }>;
    'care-review-requested': CustomEvent<Record<string, never>>;
    'care-comment-added': CustomEvent<{ comments: number }>;
    'care-plan-shared': CustomEvent<{ parts: number }>;
    'care-file-saved': CustomEvent<{ records: number }>;
    'care-file-read': CustomEvent<{ records: number }>;
  }
}
