import { SAMPLE_BOROUGHS } from './places.js';
import { makeServices } from './make-services.js';

/** The file that ships. */
export const SAMPLE_FILE = new URL('../../data/directory/sample.json', import.meta.url);

/** Services a borough in the file that ships. */
const EACH = 26;

/** The text of the file that ships: one line a service, so that a change can be read. */
export function directoryText(): string {
  const lines = makeServices(EACH * SAMPLE_BOROUGHS.length).map(
    (service) => `    ${JSON.stringify(service)}`,
  );
  return `{\n  "services": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
