export { areas, areaSummaries } from './areas.js';
export { form, formText, formTextPart, TEXT_PARTS, type TextPart } from './forms.js';
export { site } from './sites.js';
