import type { LeafletMap } from './leaflet-map.js';

const KEYS: Readonly<Record<string, (map: LeafletMap) => void>> = {
  ArrowLeft: (map) => map.move(-1, 0),
  ArrowRight: (map) => map.move(1, 0),
  ArrowUp: (map) => map.move(0, -1),
  ArrowDown: (map) => map.move(0, 1),
  '+': (map) => map.zoom(1),
  '=': (map) => map.zoom(1),
  '-': (map) => map.zoom(-1),
};

/** Keys that move the map, once it has the focus. */
export function onKey(event: KeyboardEvent, map: LeafletMap | undefined): void {
  const move = KEYS[event.key];
  if (!move || !map || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  move(map);
}

/** A mouse or a pen drags the map. One finger scrolls the page; two fingers are Leaflet's. */
export function onDrag(event: PointerEvent, map: LeafletMap | undefined): void {
  const element = event.currentTarget as HTMLElement;
  if (!map || event.pointerType === 'touch' || event.button || (event.target as Element).closest('button'))
    return;
  let { clientX, clientY } = event;
  const move = (to: PointerEvent) => {
    map.drag(clientX - to.clientX, clientY - to.clientY);
    ({ clientX, clientY } = to);
  };
  const end = () => {
    element.removeEventListener('pointermove', move);
    element.removeEventListener('pointerup', end);
    element.removeEventListener('pointercancel', end);
  };
  element.setPointerCapture(event.pointerId);
  element.addEventListener('pointermove', move);
  element.addEventListener('pointerup', end);
  element.addEventListener('pointercancel', end);
}
