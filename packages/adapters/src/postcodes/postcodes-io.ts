import { AdapterError } from '@sixways/core/errors.js';
import type { PostcodePlace, PostcodesPort } from '@sixways/core/ports.js';
import { readPostcode } from '@sixways/core/rules/contact.js';
import { errorForStatus, nonsense, sendJson, type HttpOptions } from '../http.js';

/** Where a service of this shape is. */
export interface PostcodesIoOptions extends HttpOptions {
  /** Your own copy, `https://postcodes.example`. There is no default: whoever runs it sees the postcodes. */
  url: string;
}

interface Answer {
  result?: {
    latitude?: number | null;
    longitude?: number | null;
    codes?: { admin_district?: string };
  } | null;
}

/**
 * Finds postcodes by a service with the API of postcodes.io (open source, to be run by oneself). The postcode is all that
 * is sent, without cookies; whoever runs the service could still tell who asks for which. So point it at a
 * server of your own organisation, and say so in your privacy notice.
 */
export function postcodesIo(options: PostcodesIoOptions): PostcodesPort {
  return {
    async find(typed, { signal } = {}) {
      signal?.throwIfAborted();
      const read = readPostcode(typed);
      if ('fault' in read) throw new AdapterError('not-found', 'This is no postcode');
      return placeOf(read.value, await lookUp(read.value, options, signal));
    },
  };
}

async function lookUp(postcode: string, options: PostcodesIoOptions, signal: AbortSignal | undefined) {
  const { credentials = 'omit', timeout = 8000, url } = options;
  const answer = await sendJson(
    `${url.replace(/\/$/, '')}/postcodes/${encodeURIComponent(postcode)}`,
    undefined,
    'application/json',
    { ...options, method: 'GET', credentials, timeout, signal },
  );
  const error = errorForStatus(answer);
  if (error) throw error;
  return answer.body as Answer | undefined;
}

function placeOf(postcode: string, answer: Answer | undefined): PostcodePlace {
  const { latitude, longitude, codes } = answer?.result ?? {};
  const gss = codes?.admin_district;
  // Scotland, Wales and Northern Ireland have other codes: they are places all the same, in no borough of ours.
  if (typeof gss !== 'string') throw nonsense('that of a postcode');
  const isPoint = typeof latitude === 'number' && typeof longitude === 'number';
  return { postcode, boroughs: [gss], ...(isPoint && { latitude, longitude }) };
}
