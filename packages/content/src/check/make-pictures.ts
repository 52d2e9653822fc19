/**
 * Makes data/pictures.json from the drawings in pictures/.
 *
 *     npm run pictures -w @sixways/content
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHIPPED } from './check-content.js';
import { drawingsIn, picturesFile } from './picture-files.js';

const pictures = drawingsIn();
writeFileSync(join(SHIPPED, 'pictures.json'), picturesFile(pictures));
console.log(`${Object.keys(pictures).length} pictures in data/pictures.json`);
