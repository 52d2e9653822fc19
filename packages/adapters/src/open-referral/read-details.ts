import type { DirectoryProblem } from '@sixways/core/model/directory-service.js';
import { FeedError, fetchPage } from './fetch-page.js';
import { object, text, type Loose } from './loose.js';
import type { FeedRequest } from './read-feed.js';

/** Fields that only a whole entry has. A list by the letter of the standard leaves them out. */
const WHOLE = [
  'schedules',
  'service_at_locations',
  'attributes',
  'contacts',
  'regular_schedules',
  'locations',
];
/** Requests at the same time: more would be rude. */
const AT_ONCE = 4;
/** Failures in a row after which a feed is left alone. */
const PATIENCE = 3;

/**
 * Fetches the whole of those entries of which the list gave only the outline: one request each, so at most as many as
 * `most`. What does not come stays an outline.
 */
export async function readDetails(
  entries: readonly Loose[],
  request: FeedRequest,
  most: number,
): Promise<{ entries: Loose[]; problems: DirectoryProblem[] }> {
  const whole = [...entries];
  const bare = entries.flatMap((entry, i) => (text(entry['id']) && !isWhole(entry) ? [i] : []));
  const wanted = bare.slice(0, most);
  let failures = 0;
  let got = 0;
  const goesOn = () => failures < PATIENCE && Date.now() < request.until;
  const work = async () => {
    for (let i = wanted.shift(); i !== undefined && goesOn(); i = wanted.shift()) {
      const entry = await detail(entries[i]!, request);
      if (entry) {
        whole[i] = { ...entries[i], ...entry };
        got++;
        failures = 0;
      } else failures++;
    }
  };
  await Promise.all([...Array(AT_ONCE).keys()].map(work));
  const missing = bare.length - got;
  const problem: DirectoryProblem = {
    source: request.source,
    kind: 'partial',
    count: missing,
    text: `Of ${missing} services only the outline was read`,
  };
  return { entries: whole, problems: missing ? [problem] : [] };
}

function isWhole(entry: Loose): boolean {
  return WHOLE.some((field) => entry[field] !== undefined && entry[field] !== null);
}

async function detail(entry: Loose, request: FeedRequest): Promise<Loose | undefined> {
  const url = new URL(request.url);
  url.pathname = `${url.pathname.replace(/\/$/, '')}/${encodeURIComponent(text(entry['id'])!)}`;
  try {
    const answer = object(await fetchPage(url.href, request));
    return answer && text(answer['id']) === text(entry['id']) ? answer : undefined;
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return undefined;
  }
}
