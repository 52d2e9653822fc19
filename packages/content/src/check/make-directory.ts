/**
 * Writes data/directory/sample.json: the made-up services that ship.
 *
 *     npm run directory -w @sixways/content
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { directoryText, SAMPLE_FILE } from '../sample-directory/sample-file.js';

mkdirSync(new URL('.', SAMPLE_FILE), { recursive: true });
writeFileSync(SAMPLE_FILE, directoryText());
console.log(`Services in ${SAMPLE_FILE.pathname}`);
