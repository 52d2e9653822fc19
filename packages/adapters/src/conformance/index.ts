export * from './adapter-conformance.js';
export * from './directory-checks.js';
export * from './faulty-fetch.js';
export * from './made-up-feed.js';
export * from './records-checks.js';
export * from './sample-records.js';
export * from './sample-referral.js';
export type { Check } from './check.js';
