export { lookAtDevice } from './look-at-device.js';
export { writeOnce } from './write-record.js';
