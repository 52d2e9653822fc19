export * from './distance.js';
export * from './find-services.js';
export * from './hints.js';
export * from './index-services.js';
export { meantWords } from './meant-words.js';
export * from './query.js';
export { needsInWords } from './words.js';
