import type * as v from 'valibot';

/** A JSON Schema (draft 7), or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What is known of schemas beside themselves: names to share them by, and words for authors. */
export interface SchemaNotes {
  /** Schemas that many places use, by the name that they get in `definitions`. */
  names: ReadonlyMap<Schema, string>;
  /** What an author reads about a field. @param owner the name of the nearest named schema around it */
  describe(owner: string, field: string | undefined): string | undefined;
}

type Schema = v.GenericSchema;

/** The schema library's own fields that are read here, for any of its types. */
interface Inner {
  type: string;
  entries?: Readonly<Record<string, Schema>>;
  item?: Schema;
  key?: Schema;
  value?: Schema;
  wrapped?: Schema;
  default?: unknown;
  literal?: unknown;
  options?: readonly unknown[];
  pipe?: readonly Step[];
}

interface Step {
  kind: string;
  type: string;
  requirement?: unknown;
  message?: unknown;
}

/**
 * A schema as JSON Schema, for editors: what is missing, misspelt or of another type is underlined while an author
 * writes. Rules between fields are the checker's alone.
 */
export function jsonSchema(schema: Schema, name: string, notes: SchemaNotes): JsonSchema {
  const definitions: Record<string, JsonSchema> = {};
  const write = new Writer(definitions, notes);
  const root = write.whole(schema, name);
  const properties = root['properties'] as Record<string, JsonSchema> | undefined;
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...root,
    // The field that names this very file.
    ...(properties ? { properties: { $schema: { type: 'string' }, ...properties } } : {}),
    ...(Object.keys(definitions).length ? { definitions } : {}),
  };
}

class Writer {
  constructor(
    private readonly definitions: Record<string, JsonSchema>,
    private readonly notes: SchemaNotes,
  ) {}

  whole(schema: Schema, owner: string): JsonSchema {
    const description = this.notes.describe(owner, undefined);
    return { ...(description ? { description } : {}), ...this.shape(schema, owner) };
  }

  /** A schema where it is used: by reference where it has a name and fields. */
  private part(schema: Schema, owner: string): JsonSchema {
    const name = this.notes.names.get(schema);
    if (name === undefined || !inner(schema).entries) return this.shape(schema, owner);
    if (!Object.hasOwn(this.definitions, name)) {
      this.definitions[name] = {};
      this.definitions[name] = this.whole(schema, name);
    }
    return { $ref: `#/definitions/${name}` };
  }

  private shape(schema: Schema, owner: string): JsonSchema {
    const { type, pipe = [], ...rest } = inner(schema);
    const limits = pipe.map((step) => limitOf(step, type));
    return Object.assign({}, this.plain({ type, ...rest }, owner), ...limits) as JsonSchema;
  }

  private plain(schema: Inner, owner: string): JsonSchema {
    switch (schema.type) {
      case 'string':
      case 'number':
      case 'boolean':
        return { type: schema.type };
      case 'literal':
        return { const: schema.literal };
      case 'picklist':
        return { enum: schema.options };
      case 'array':
        return { type: 'array', items: this.part(schema.item!, owner) };
      case 'record':
        return {
          type: 'object',
          propertyNames: this.part(schema.key!, owner),
          additionalProperties: this.part(schema.value!, owner),
        };
      case 'object':
        return this.object(schema.entries!, owner);
      case 'optional':
        return {
          ...this.part(schema.wrapped!, owner),
          ...(schema.default === undefined ? {} : { default: schema.default }),
        };
      case 'intersect':
        return { allOf: schema.options!.map((option) => this.open(option as Schema, owner)) };
      case 'union':
      case 'variant':
        return { anyOf: schema.options!.map((option) => this.part(option as Schema, owner)) };
      default:
        throw new Error(`No JSON Schema is known for "${schema.type}"`);
    }
  }

  /** Shapes that add up each leave room for the others' fields. */
  private open(schema: Schema, owner: string): JsonSchema {
    const { additionalProperties, ...shape } = this.shape(schema, owner);
    return additionalProperties === false ? shape : { ...shape, additionalProperties };
  }

  private object(entries: Readonly<Record<string, Schema>>, owner: string): JsonSchema {
    const fields = Object.entries(entries);
    return {
      type: 'object',
      properties: Object.fromEntries(fields.map(([key, entry]) => [key, this.field(key, entry, owner)])),
      required: fields.filter(([, entry]) => inner(entry).type !== 'optional').map(([key]) => key),
      additionalProperties: false,
    };
  }

  private field(key: string, entry: Schema, owner: string): JsonSchema {
    const description = this.notes.describe(owner, key);
    const part = this.part(entry, owner);
    if (!description) return part;
    // Draft 7 passes over what stands beside a reference.
    return '$ref' in part ? { description, allOf: [part] } : { description, ...part };
  }
}

function inner(schema: Schema): Inner {
  return schema as unknown as Inner;
}

/** What a step of a pipe asks, where JSON Schema can ask it. */
function limitOf({ kind, type, requirement, message }: Step, of: string): JsonSchema {
  if (kind !== 'validation') return {};
  switch (type) {
    case 'integer':
      return { type: 'integer' };
    case 'min_length':
      return of === 'array' ? { minItems: requirement } : { minLength: requirement };
    case 'max_length':
      return of === 'array' ? { maxItems: requirement } : { maxLength: requirement };
    case 'min_value':
      return { minimum: requirement };
    case 'max_value':
      return { maximum: requirement };
    case 'iso_date':
      return { format: 'date' };
    case 'iso_timestamp':
      return { format: 'date-time' };
    case 'email':
      return { format: 'email' };
    case 'regex':
      return { pattern: (requirement as RegExp).source, patternErrorMessage: message };
    default:
      return {};
  }
}
