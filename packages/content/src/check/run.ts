/** Runs the command from its source: `npm run stamp -w @sixways/content -- <place> [key …]`. */
import { main } from './cli.js';

process.exitCode = main(process.argv.slice(2));
