/** Where the page says that the pictures of a street map come from. */
export interface Tiles {
  /** Address of one picture, with `{z}`, `{x}` and `{y}` for which. */
  template: string;
  /** Who gives them, to be named; undefined for the page's own website. */
  host: string | undefined;
  credit: string | undefined;
}

/** @returns undefined where the address is none of a picture on the web: then there is no street map */
export function tilesOf(template: string | undefined, credit: string | undefined): Tiles | undefined {
  if (!template || !['{z}', '{x}', '{y}'].every((part) => template.includes(part))) return undefined;
  const address = addressOf(template);
  if (!address) return undefined;
  return { template, credit, host: address.host === location.host ? undefined : address.host };
}

/** The address of one picture. */
export function tileAddress({ template }: Tiles, at: Record<'x' | 'y' | 'z', number>): string {
  return template.replace(/\{([xyz])\}/g, (_, part: 'x' | 'y' | 'z') => String(at[part]));
}

function addressOf(template: string): URL | undefined {
  const text = tileAddress({ template, host: undefined, credit: undefined }, { x: 0, y: 0, z: 0 });
  if (!URL.canParse(text, document.baseURI)) return undefined;
  const address = new URL(text, document.baseURI);
  return /^https?:$/.test(address.protocol) ? address : undefined;
}
