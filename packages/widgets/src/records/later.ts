export { memoryRecords } from '@sixways/adapters/memory/memory-records.js';
export { lookAtDevice } from './look-at-device.js';
export { recordsWords } from './records-words.js';
export { writeOnce } from './write-record.js';

/** What draws what became of the records: once there is something to say of them. */
export function recordsPanels() {
  return import('./records-panels.js');
}
