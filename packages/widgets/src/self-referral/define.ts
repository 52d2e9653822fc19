import { define } from '../base/define.js';
import type { AdapterErrorKind } from '@sixways/core/errors.js';
import { CareSelfReferral } from './self-referral.js';

define('care-self-referral', CareSelfReferral);

declare global {
  interface HTMLElementTagNameMap {
    'care-self-referral': CareSelfReferral;
  }
  interface HTMLElementEventMap {
    'care-page-shown': CustomEvent<{ number: number }>;
    'care-before-submit': CustomEvent<{ questions: number }>;
    'care-referral-sent': CustomEvent<{ reference: string }>;
    'care-referral-failed': CustomEvent<{ kind: AdapterErrorKind }>;
    'care-answers-deleted': CustomEvent<Record<string, never>>;
  }
}
