export { areas, areaSummaries } from './areas.js';
export { boroughMap, type BoroughMap, type BoroughShape } from './borough-map.js';
export { DECISION_AIDS, decisionAid } from './decision-aids.js';
export { sampleDirectory } from './directory.js';
export { EASY_READS, easyRead } from './easy-reads.js';
export { form, formText, formTextPart, TEXT_PARTS, type TextPart } from './forms.js';
export { outcodes } from './outcodes.js';
export { pictures } from './pictures.js';
export { site } from './sites.js';
