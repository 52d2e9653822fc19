export { areas, areaSummaries } from './areas.js';
export { form, formText } from './forms.js';
export { site } from './sites.js';
