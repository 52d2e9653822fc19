import { nameOf, type Settings } from './controls.js';
import type { Offers } from './offers.js';

const partStyles = new CSSStyleSheet();

/**
 * Sets an element as the controls are. What nobody touched stays as the example has it.
 * @param hear what becomes of an event, by its name
 */
export function applyControls(
  element: HTMLElement,
  offers: Offers,
  settings: Settings,
  hear: (name: string) => (detail: unknown) => void,
): void {
  setAttributes(element, offers, settings);
  fillSlots(element, offers, settings);
  for (const offer of offers.cssProperties) {
    const value = settings[nameOf('cssProperties', offer)];
    if (value) element.style.setProperty(offer.name, String(value));
  }
  for (const offer of offers.events) {
    if (settings[nameOf('events', offer)] === false) continue;
    const heard = hear(offer.name);
    element.addEventListener(offer.name, (event) => heard((event as CustomEvent).detail));
  }
  const rules = offers.cssParts.flatMap((offer) => {
    const css = settings[nameOf('cssParts', offer)];
    return css ? [`${element.localName}::part(${offer.name}) { ${String(css)} }`] : [];
  });
  partStyles.replaceSync(rules.join('\n'));
  if (!document.adoptedStyleSheets.includes(partStyles)) document.adoptedStyleSheets.push(partStyles);
}

function setAttributes(element: HTMLElement, { attributes }: Offers, settings: Settings): void {
  for (const offer of attributes) {
    const value = settings[nameOf('attributes', offer)];
    if (value === undefined || value === null || value === '') continue;
    if (value === false) element.removeAttribute(offer.name);
    else element.setAttribute(offer.name, value === true ? '' : String(value));
  }
}

function fillSlots(element: HTMLElement, { slots }: Offers, settings: Settings): void {
  for (const offer of slots) {
    const text = settings[nameOf('slots', offer)];
    if (!text) continue;
    const filling = Object.assign(document.createElement('p'), { textContent: String(text) });
    if (offer.name) filling.slot = offer.name;
    element.append(filling);
  }
}
