/**
 * Writes the table of areas into docs/areas-and-routes.md.
 *
 *     npm run area-table -w @sixways/content
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Area } from '@sixways/core/model/area.js';
import { areas, areaSummaries } from '../areas.js';
import { areaTable, withTable } from './area-table.js';

const PAGE = new URL('../../../../docs/areas-and-routes.md', import.meta.url);
const all: Area[] = await Promise.all((await areaSummaries()).map(({ gss }) => areas.get(gss)));
writeFileSync(PAGE, withTable(readFileSync(PAGE, 'utf8'), 'areas', areaTable(all)));
console.log(`${all.length} areas in ${PAGE.pathname}`);
