import type { DirectoryService } from '@sixways/core/model/directory-service.js';
import { makeServices, SAMPLE_SOURCE } from './make-services.js';
import { SAMPLE_BOROUGHS } from './places.js';

/** The file that ships. */
export const SAMPLE_FILE = new URL('../../data/directory/sample.json', import.meta.url);

/** Services a borough in the file that ships. */
const EACH = 26;

/** One that demonstrations lead to: "I feel lonely, SE18, Tuesdays, step-free". */
const TEA: DirectoryService = {
  id: 'sample-tea',
  name: 'Tuesday Table, Woolwich',
  organisation: 'Lantern Neighbours (demonstration)',
  summary: 'Soup, tea and company for anybody who would like more of it.',
  description:
    'We lay one long table, so nobody sits alone. Somebody meets you at the door the first time. After lunch there are cards, a quiz or a walk to the river.',
  status: 'active',
  needs: ['lonely', 'mood'],
  categories: ['Social groups', 'Lunch clubs'],
  minAge: 18,
  free: true,
  how: ['in-person'],
  openings: [{ day: 'tuesday', opens: '11:30', closes: '14:00' }],
  places: [
    {
      name: 'Lantern Rooms',
      address: '12 Sample Row, Woolwich',
      postcode: 'SE18',
      latitude: 51.4901,
      longitude: 0.0662,
      access: ['Step-free entrance', 'Toilet for disabled people', 'Hearing loop'],
      stepFree: true,
    },
  ],
  areas: ['E09000011'],
  languages: ['en', 'ne'],
  phone: '020 7946 0118',
  email: 'hello@lantern.example',
  href: 'https://lantern.example/',
  join: ['self', 'drop-in'],
  joinText: 'Just come along. Or get in touch first. Nobody has to refer you.',
  assuredAt: '2026-10-05',
  modifiedAt: '2026-10-05',
  source: SAMPLE_SOURCE,
  sample: true,
};

/** The text of the file that ships: one line a service, so that a change can be read. */
export function directoryText(): string {
  const services = [...makeServices(EACH * SAMPLE_BOROUGHS.length), TEA];
  const lines = services.map((service) => `    ${JSON.stringify(service)}`);
  return `{\n  "services": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
