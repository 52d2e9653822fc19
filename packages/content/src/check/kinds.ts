/** What a content file can be. */
export type Kind =
  | 'decision-aid'
  | 'easy-read'
  | 'pictures'
  | 'area'
  | 'area-list'
  | 'borough-map'
  | 'directory'
  | 'form'
  | 'languages'
  | 'outcodes'
  | 'site'
  | 'words'
  | 'stamps';

/** Each kind as people call it. */
export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  'decision-aid': 'decision aid',
  'easy-read': 'Easy Read explainer',
  pictures: 'pictures',
  area: 'area',
  'area-list': 'list of areas',
  'borough-map': 'map of boroughs',
  directory: 'directory',
  form: 'form',
  languages: 'languages',
  outcodes: 'table of postcodes',
  site: 'site',
  words: 'words',
  stamps: 'stamps of an Easy Read twin',
};

const SITE_FIELDS = ['id', 'name', 'practice', 'service', 'area', 'form'];

/**
 * The kind of a file: what its `"$schema"` names (`…/decision-aid.schema.json`), or else what it looks like. Looks go by
 * fields that only one kind has, so that a file with faults is recognised too.
 */
export function kindOf(data: unknown): Kind | undefined {
  if (Array.isArray(data)) return data.every((each) => has(each, 'gss')) ? 'area-list' : undefined;
  if (!isObject(data)) return undefined;
  return bySchema(data['$schema']) ?? byLooks(data);
}

function bySchema(schema: unknown): Kind | undefined {
  const name = /([\w-]+)\.schema\.json$/.exec(typeof schema === 'string' ? schema : '')?.[1];
  return name !== undefined && Object.hasOwn(KIND_NAMES, name) ? (name as Kind) : undefined;
}

function byLooks(data: Record<string, unknown>): Kind | undefined {
  const values = Object.values(data);
  if (has(data, 'cards')) return 'easy-read';
  if (has(data, 'outcomes') || (has(data, 'options') && has(data, 'rows'))) return 'decision-aid';
  if (has(data, 'routes') || has(data, 'gss')) return 'area';
  if (has(data, 'boroughs')) return 'borough-map';
  if (has(data, 'outcodes')) return 'outcodes';
  if (has(data, 'languages')) return 'languages';
  if (has(data, 'services')) return 'directory';
  if (has(data, 'fields') && has(data, 'pages')) return 'form';
  if (Object.keys(data).every((key) => SITE_FIELDS.includes(key))) return 'site';
  if (values.every((value) => has(value, 'paths'))) return 'pictures';
  if (values.some((value) => typeof value !== 'string')) return undefined;
  return values.every((value) => /^([0-9a-f]{8})?$/.test(value as string)) ? 'stamps' : 'words';
}

function has(value: unknown, key: string): boolean {
  return isObject(value) && Object.hasOwn(value, key);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
