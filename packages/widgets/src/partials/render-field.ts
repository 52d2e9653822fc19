import type { TemplateResult } from 'lit';
import { checkboxes, radios } from './choices.js';
import { dateInput } from './date-input.js';
import type { FieldView } from './field.js';
import { select } from './select.js';
import { textarea, textInput } from './text-input.js';

/** Draws a question with the control that its type asks for. */
export function renderField(view: FieldView): TemplateResult {
  switch (view.field.type) {
    case 'radios':
    case 'consent':
      return radios(view);
    case 'checkboxes':
      return checkboxes(view);
    case 'date':
      return dateInput(view);
    case 'textarea':
      return textarea(view);
    case 'area':
    case 'practice':
      return select(view);
    default:
      return textInput(view);
  }
}
