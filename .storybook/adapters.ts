import { action } from 'storybook/actions';
import { fhirAdapter } from '@sixways/adapters/fhir/fhir-adapter.js';
import { memoryRecords } from '@sixways/adapters/memory/memory-records.js';
import { toOpenReferral } from '@sixways/adapters/open-referral/from-service.js';
import { openReferralAdapter } from '@sixways/adapters/open-referral/open-referral-adapter.js';
import { outcodes } from '@sixways/content/outcodes.js';
import { sampleDirectory } from '@sixways/content/directory.js';
import { AdapterError } from '@sixways/core/errors.js';
import type { Adapter } from '@sixways/core/ports.js';
import { accepting } from '../packages/widgets/src/self-referral/example-adapters.js';

/** How a backend behaves, as the toolbar offers it. */
export const MANNERS = [
  { value: 'example', title: "The example's own backend" },
  { value: 'instant', title: 'Instant backend' },
  { value: 'slow', title: 'Slow backend (4 s)' },
  { value: 'offline', title: 'No connection' },
  { value: 'refusing', title: 'Refusing backend' },
  { value: 'vendor', title: "Another vendor's backend" },
] as const;

const SLOW_MS = 4000;

/** The adapter that the toolbar asks for; undefined where the example keeps its own. */
export function adapterOf(manner: unknown): Adapter | undefined {
  if (manner === 'instant') return instant();
  if (manner === 'slow') return before(() => new Promise((resolve) => setTimeout(resolve, SLOW_MS)));
  if (manner === 'offline') return before(() => refuse('offline'));
  if (manner === 'refusing') return before(() => refuse('rejected'));
  if (manner === 'vendor') return vendor();
  return undefined;
}

/** Everything at once, for as long as the page stands. */
function instant(): Adapter {
  const rest = { records: memoryRecords(), directory: sampleDirectory, postcodes: outcodes };
  return accepting({ ...rest, requests: { ask: async () => {} } });
}

function refuse(kind: 'offline' | 'rejected'): Promise<never> {
  const issues = [{ text: 'The backend in the toolbar refuses everything.' }];
  return Promise.reject(new AdapterError(kind, 'As the toolbar says', { retryAfter: 3600, issues }));
}

/** The instant one, with something before each of its calls. */
function before(wait: () => Promise<unknown>): Adapter {
  const ports = Object.entries(instant()).map(([name, port]) => [
    name,
    typeof port === 'object' && port !== null ? delayed(port, wait) : port,
  ]);
  return Object.fromEntries(ports) as Adapter;
}

function delayed(port: object, wait: () => Promise<unknown>): object {
  const calls = Object.entries(port).map(([name, call]: [string, unknown]) => [
    name,
    typeof call === 'function' ? (...args: unknown[]) => wait().then(() => call.apply(port, args)) : call,
  ]);
  return Object.fromEntries(calls);
}

/**
 * Other makers' shapes over the real adapters: a FHIR server that answers with no more than the standard asks for, and an
 * Open Referral feed. What the widget sends is shown under Actions, as the server gets it.
 */
function vendor(): Adapter {
  const received = action('What the vendor receives');
  const fetchFhir: typeof fetch = async (_url, { body } = {}) => {
    const bundle = JSON.parse(String(body)) as { entry: object[] };
    received(bundle);
    const entry = bundle.entry.map(() => ({ response: { status: '201' } }));
    return Response.json({ resourceType: 'Bundle', type: 'transaction-response', entry });
  };
  const fetchFeed: typeof fetch = async () => {
    const { services } = await sampleDirectory.services();
    const contents = services.map((service) => toOpenReferral(service));
    const size = contents.length;
    const page = {
      total_items: size,
      total_pages: 1,
      page_number: 1,
      size,
      first_page: true,
      last_page: true,
    };
    return Response.json({ ...page, empty: false, contents });
  };
  const feeds = [{ name: 'Vendor (made up)', url: 'https://vendor.example/services' }];
  const { directory } = openReferralAdapter({ feeds, fetch: fetchFeed });
  return {
    ...fhirAdapter({ base: 'https://vendor.example/fhir', fetch: fetchFhir }),
    records: memoryRecords(),
    postcodes: outcodes,
    ...(directory && { directory }),
  };
}
