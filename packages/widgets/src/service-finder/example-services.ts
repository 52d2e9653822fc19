import { AdapterError } from '@sixways/core/errors.js';
import type { DirectoryProblem, DirectoryService } from '@sixways/core/model/directory-service.js';
import type { Adapter, PostcodesPort } from '@sixways/core/ports.js';

/** Made-up services: a few that differ in everything a finder asks for. */
export const SERVICES: readonly DirectoryService[] = [
  service({
    id: 'teapot-tuesdays',
    name: 'Teapot Tuesdays',
    organisation: 'Riverlands Neighbours (demonstration)',
    summary: 'Tea, cake and company for anybody who would like some.',
    description:
      'Tea, cake and company for anybody who would like some. There is no programme: you sit where you like and talk or listen. A volunteer meets you at the door the first time.',
    needs: ['lonely', 'mood'],
    categories: ['Social groups'],
    minAge: 18,
    whoFor: 'Anybody who would like company',
    free: true,
    how: ['in-person'],
    openings: [{ day: 'tuesday', opens: '10:30', closes: '12:00' }],
    places: [
      {
        name: 'Kettle Hall',
        address: '1 Made-up Street',
        postcode: 'SE18 0AA',
        latitude: 51.4895,
        longitude: 0.0675,
        access: ['Accessible toilet'],
        stepFree: true,
      },
    ],
    areas: ['E09000011'],
    languages: ['en', 'pa'],
    phone: '020 7946 0301',
    email: 'teapot@riverlands.example',
    href: 'https://riverlands.example/teapot',
    join: ['self'],
    waitText: 'Most people can start within a week',
    assuredAt: '2026-11-03',
    source: 'Riverlands directory (demonstration)',
  }),
  service({
    id: 'money-matters',
    name: 'Money Matters',
    organisation: 'Penny Advice (demonstration)',
    summary: 'Free advice on benefits, bills and debt.',
    needs: ['money', 'stress'],
    categories: ['Advice'],
    free: true,
    how: ['phone', 'online'],
    openings: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => ({
      day: day as 'monday',
      opens: '09:00',
      closes: '17:00',
    })),
    areas: ['E09000011', 'E09000022'],
    languages: ['en', 'bn', 'bfi'],
    phone: '020 7946 0302',
    join: ['self', 'book'],
    assuredAt: '2026-10-20',
  }),
  service({
    id: 'slow-walks',
    name: 'Slow Walks',
    organisation: 'Green Feet (demonstration)',
    summary: 'Short walks at your own pace, with a bench every ten minutes.',
    needs: ['active', 'pain', 'lonely'],
    categories: ['Walking'],
    whoFor: 'People who have not walked much for a while',
    cost: '£2 a walk',
    free: false,
    how: ['in-person'],
    openings: [{ day: 'saturday', opens: '10:00', text: 'not in the rain' }],
    places: [
      {
        name: 'Park Gate',
        postcode: 'SE18 0AB',
        latitude: 51.48,
        longitude: 0.06,
        access: [],
        stepFree: true,
      },
      { name: 'Pond Gate', postcode: 'SE9 0AB', latitude: 51.45, longitude: 0.05, access: [] },
    ],
    areas: ['E09000011'],
    phone: '020 7946 0303',
    join: ['drop-in'],
    modifiedAt: '2025-06-01',
  }),
  service({
    id: 'grief-circle',
    name: 'Grief Circle',
    summary: 'A small group for people who lost someone.',
    needs: ['grief'],
    status: 'temporarily-closed',
    alert: 'Closed until January: the hall is being repaired.',
    how: ['in-person'],
    openings: [{ text: 'Every other week' }],
    places: [
      { name: 'The Annexe', address: '2 Made-up Street', postcode: 'SE1 0AA', access: [], stepFree: false },
    ],
    areas: ['E09000028'],
    join: ['practitioner'],
    assuredAt: '2024-02-01',
  }),
  service({ id: 'bare-entry', name: 'Shed for Makers', needs: ['lonely', 'active'] }),
];

function service(given: Partial<DirectoryService> & Pick<DirectoryService, 'id' | 'name'>): DirectoryService {
  return {
    status: 'active',
    needs: [],
    categories: [],
    how: [],
    openings: [],
    places: [],
    areas: [],
    languages: [],
    join: [],
    sample: true,
    ...given,
  };
}

/** Many services: the list is longer than is drawn. */
export function manyServices(count: number): DirectoryService[] {
  return Array.from({ length: count }, (_, i) => {
    const base = SERVICES[i % 3]!;
    return { ...base, id: `${base.id}-${i}`, name: `${base.name} ${i + 1}` };
  });
}

const WHERE: PostcodesPort = {
  async find(postcode) {
    if (!/^SE18/.test(postcode)) throw new AdapterError('not-found', `No ${postcode}`);
    return { postcode, boroughs: ['E09000011'], latitude: 51.488, longitude: 0.067 };
  },
};

interface Setup {
  services?: readonly DirectoryService[];
  problems?: readonly DirectoryProblem[];
  fetchedAt?: string;
  /** Rejects so often before it answers. */
  fails?: number;
  /** Never answers. */
  waits?: boolean;
}

/** A directory in memory. */
export function exampleAdapter({
  services = SERVICES,
  problems = [],
  fetchedAt = new Date().toISOString(),
  fails = 0,
  waits = false,
}: Setup = {}): Adapter {
  let failsLeft = fails;
  return {
    name: 'example',
    guarantee: 'at-least-once',
    reach: 'this-device',
    postcodes: WHERE,
    directory: {
      async services({ onProgress, signal } = {}) {
        onProgress?.(Math.ceil(services.length / 2));
        if (waits)
          await new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
        if (failsLeft-- > 0) throw new AdapterError('offline', 'No connection');
        return { services: [...services], fetchedAt, problems };
      },
    },
  };
}
