import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as area from '@sixways/core/model/area.js';
import * as aid from '@sixways/core/model/decision-aid.js';
import * as directory from '@sixways/core/model/directory-service.js';
import * as easyRead from '@sixways/core/model/easy-read.js';
import * as form from '@sixways/core/model/form.js';
import { jsonSchema, type SchemaNotes } from '@sixways/core/model/json-schema.js';
import * as site from '@sixways/core/model/site.js';
import type { Kind } from './kinds.js';

/** Where the schemas for editors lie. */
export const SCHEMAS = fileURLToPath(new URL('../../schema/', import.meta.url));

/** Contracts as they are written: their comments tell authors what a field means. */
const MODEL = fileURLToPath(new URL('../../../core/src/model/', import.meta.url));

type Schema = Parameters<typeof jsonSchema>[0];

const KINDS: Partial<Record<Kind, readonly [name: string, schema: Schema]>> = {
  'decision-aid': ['DecisionAid', aid.DecisionAid],
  'easy-read': ['EasyRead', easyRead.EasyRead],
  pictures: ['PictureSet', easyRead.PictureSet],
  area: ['Area', area.Area],
  directory: ['Directory', directory.Directory],
  form: ['Form', form.Form],
  site: ['ReferralSite', site.ReferralSite],
  words: ['FormText', form.FormText],
};

/** The text of every `<kind>.schema.json`, made from core's contracts and their comments. */
export function schemaFiles(): Record<string, string> {
  const notes = notesOf(commentsIn(MODEL));
  return Object.fromEntries(
    Object.entries(KINDS).map(([kind, [name, schema]]) => [
      `${kind}.schema.json`,
      `${JSON.stringify(jsonSchema(schema, name, notes), null, 2)}\n`,
    ]),
  );
}

function notesOf(comments: ReadonlyMap<string, string>): SchemaNotes {
  const named = Object.entries({ ...area, ...aid, ...directory, ...easyRead, ...form, ...site });
  return {
    names: new Map(named.flatMap(([name, value]) => (isSchema(value) ? [[value, name] as const] : []))),
    describe: (owner, field) => comments.get(field === undefined ? owner : `${owner}.${field}`),
  };
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && '~run' in value;
}

/** A comment or none, and then: a contract, one of its fields, or the fields of another that it takes over. */
const COMMENTED =
  /(?:\/\*\*((?:(?!\*\/)[^])*)\*\/\s*)?(?:^(?:export )?const (\w+) = |^ +(\w+): |^ +\.\.\.(\w+),)/gm;

/** Comments of contracts and their fields, by `Contract` and `Contract.field`. */
function commentsIn(folder: string): Map<string, string> {
  const comments = new Map<string, string>();
  for (const file of readdirSync(folder).filter((name) => /^[\w-]+\.ts$/.test(name))) {
    let owner = '';
    const source = readFileSync(join(folder, file), 'utf8');
    for (const [, comment, contract, field, other] of source.matchAll(COMMENTED)) {
      owner = contract ?? owner;
      if (other) takeOver(comments, other, owner);
      const key = contract ?? `${owner}.${field}`;
      if (comment && !comments.has(key)) comments.set(key, plain(comment));
    }
  }
  return comments;
}

function takeOver(comments: Map<string, string>, from: string, to: string): void {
  for (const [key, comment] of [...comments])
    if (key.startsWith(`${from}.`)) comments.set(`${to}${key.slice(from.length)}`, comment);
}

/** A comment as one line, without stars and links. */
function plain(comment: string): string {
  return comment
    .replace(/^\s*\* ?/gm, ' ')
    .replace(/\{@link (\w+)\}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
