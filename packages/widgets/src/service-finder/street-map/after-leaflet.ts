import { before } from './before-leaflet.js';

putBack(globalThis, 'L', before.global);
putBack(HTMLDivElement.prototype, 'innerHTML', before.html);

function putBack(owner: object, name: string, property: PropertyDescriptor | undefined): void {
  if (property) Object.defineProperty(owner, name, property);
  else Reflect.deleteProperty(owner, name);
}
