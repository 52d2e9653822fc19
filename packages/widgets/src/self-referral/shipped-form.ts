import form from '@sixways/content/forms/self-referral/form.json' with { type: 'json' };
import type { Form } from '@sixways/core/model/form.js';

/** The form that ships. Its file is checked against the schema by the content's own tests. */
export const SHIPPED_FORM = form as unknown as Form;
