import { get as httpGet, type IncomingMessage } from 'node:http';
import { get as httpsGet } from 'node:https';
import { isIP } from 'node:net';
import { isPublicAddress, PrivateAddressError, publicLookup } from './public-address.js';

/** Bytes; a web page is a tenth of it. */
const MOST_BYTES = 2 * 1024 * 1024;
/** Milliseconds for all of it, redirects included. */
const LONGEST = 8_000;
const MOST_REDIRECTS = 5;

/** A page as a visitor gets it. */
export interface FetchedPage {
  /** Where it was in the end, after redirects. */
  url: URL;
  status: number;
  headers: IncomingMessage['headers'];
  text: string;
}

/** Why there is no page. */
export type FetchProblem =
  'address' | 'private' | 'redirects' | 'slow' | 'too-big' | 'not-html' | 'no-answer';

export class FetchError extends Error {
  constructor(readonly problem: FetchProblem) {
    super(problem);
  }
}

export interface FetchOptions {
  /** Also from private networks and any port: for tests on this machine. */
  allowPrivate?: boolean;
}

/**
 * Fetches somebody's page: http and https alone, public addresses alone at each step, without cookies or credentials,
 * so big and so long and no more.
 * @throws {FetchError}
 */
export async function fetchPage(
  address: string,
  { allowPrivate = false }: FetchOptions = {},
): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(LONGEST);
  let url = readAddress(address, undefined, allowPrivate);
  for (let left = MOST_REDIRECTS; ; left--) {
    const answer = await request(url, signal, allowPrivate);
    const { statusCode: status = 0, headers } = answer;
    if (status >= 300 && status < 400 && headers.location !== undefined) {
      answer.destroy();
      if (left === 0) throw new FetchError('redirects');
      url = readAddress(headers.location, url, allowPrivate);
      continue;
    }
    if (!/^(text\/html|application\/xhtml\+xml)\b/i.test(headers['content-type'] ?? '')) {
      answer.destroy();
      throw new FetchError('not-html');
    }
    return { url, status, headers, text: await read(answer, signal) };
  }
}

function readAddress(text: string, base: URL | undefined, allowPrivate: boolean): URL {
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    throw new FetchError('address');
  if (allowPrivate) return url;
  // The URL standard has written addresses out by now: 0x7f.1 is 127.0.0.1.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && !isPublicAddress(host)) throw new FetchError('private');
  // Other ports are services, not websites.
  if (url.port !== '') throw new FetchError('address');
  return url;
}

function request(url: URL, signal: AbortSignal, allowPrivate: boolean): Promise<IncomingMessage> {
  const get = url.protocol === 'https:' ? httpsGet : httpGet;
  return new Promise((resolve, reject) => {
    get(
      url,
      {
        signal,
        agent: false,
        headers: {
          accept: 'text/html',
          'accept-encoding': 'identity',
          'user-agent': 'Mozilla/5.0 (compatible; Sixways page check)',
        },
        ...(!allowPrivate && { lookup: publicLookup }),
      },
      resolve,
    ).on('error', (error) => reject(problemOf(error, signal)));
  });
}

async function read(answer: IncomingMessage, signal: AbortSignal): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of answer as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > MOST_BYTES) throw new FetchError('too-big');
      parts.push(part);
    }
  } catch (error) {
    throw problemOf(error, signal);
  }
  return Buffer.concat(parts).toString('utf8');
}

function problemOf(error: unknown, signal: AbortSignal): FetchError {
  if (error instanceof FetchError) return error;
  if (error instanceof PrivateAddressError) return new FetchError('private');
  return new FetchError(signal.aborted ? 'slow' : 'no-answer');
}
