/**
 * Makes schema/*.schema.json from core's contracts, for editors.
 *
 *     npm run schemas -w @sixways/content
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCHEMAS, schemaFiles } from './schema-files.js';

mkdirSync(SCHEMAS, { recursive: true });
const files = Object.entries(schemaFiles());
for (const [name, text] of files) writeFileSync(join(SCHEMAS, name), text);
console.log(`${files.length} schemas in schema/`);
