import { before } from './before-leaflet.js';

putBack(globalThis, 'L', before.L);
putBack(document, 'createElement', before.createElement);

function putBack(owner: object, name: string, property: PropertyDescriptor | undefined): void {
  if (property) Object.defineProperty(owner, name, property);
  else Reflect.deleteProperty(owner, name);
}
