export { map } from './borough-map.js';
export { myList } from './my-list.js';
