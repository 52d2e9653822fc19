import { AdapterError } from '@sixways/core/errors.js';
import type { Bundle, FhirResource } from 'fhir/r4.js';
import { errorForStatus, nonsense, sendJson, type HttpAnswer, type HttpOptions } from '../../http.js';
import { issuesOf } from '../outcome.js';
import { listOf } from './record-terms.js';

/** Where a person's records are, and who they are there. */
export interface RecordsServer extends HttpOptions {
  /** The server's base, without a slash at its end. */
  base: string;
  /** The id of the person's Patient, or how to ask for it. `signed-in`: the server shows them their own alone. */
  patient: string | (() => string | Promise<string>);
}

/** What one call to the server adds. */
export interface FhirCall {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal | undefined;
}

const TYPE = 'application/fhir+json';
/** More pages than any person's records fill: a server that goes round in circles is left. */
const MOST_PAGES = 500;

/**
 * The server's part of a records port: requests, pages, and errors as every adapter has them. One for each call of the
 * port: it asks once who is signed in, and another call may be somebody else's.
 */
export class FhirServer {
  private known: Promise<string> | undefined;

  constructor(private readonly server: RecordsServer) {}

  /** `Patient/123`. @throws {AdapterError} `forbidden` when the server does not say who is signed in */
  patient(signal: AbortSignal | undefined): Promise<string> {
    return (this.known ??= this.askPatient(signal).catch((error: unknown) => {
      this.known = undefined;
      throw error;
    }));
  }

  private async askPatient(signal: AbortSignal | undefined): Promise<string> {
    const { patient } = this.server;
    if (patient !== 'signed-in') return `Patient/${typeof patient === 'string' ? patient : await patient()}`;
    const [own, another] = await this.search('Patient', [], signal);
    if (!own?.id || another) throw new AdapterError('forbidden', 'The server does not say who is signed in');
    return `Patient/${own.id}`;
  }

  /** @param path below the base. @throws {AdapterError} */
  async ask(
    path: string,
    { method = 'GET', body, headers = {}, signal }: FhirCall = {},
  ): Promise<HttpAnswer> {
    const answer = await this.send(this.address(path), { method, body, headers, signal });
    const error = errorForStatus(answer, issuesOf(answer.body));
    if (error) throw error;
    return answer;
  }

  /**
   * One resource, as an answer has it.
   * @throws {AdapterError} `unavailable` when it is another thing: a sign-in page answers 200 too
   */
  async askFor<T extends FhirResource>(
    type: T['resourceType'],
    path: string,
    call: FhirCall = {},
  ): Promise<T> {
    const { body } = await this.ask(path, call);
    const resource = body as Partial<T> | undefined;
    if (resource?.resourceType !== type || typeof resource.id !== 'string') throw nonsense(`a ${type}`);
    return resource as T;
  }

  /** All resources of a search or a history, over all its pages. @throws {AdapterError} */
  async search(
    type: string,
    parameters: readonly (readonly [string, string])[],
    signal: AbortSignal | undefined,
  ): Promise<FhirResource[]> {
    const query = new URLSearchParams(parameters.map(([name, value]) => [name, value]));
    const path = (count?: number) => {
      if (count) query.set('_count', String(count));
      return `${type}${query.size ? `?${query}` : ''}`;
    };
    const { resources, total } = await this.readPages(path(), signal);
    // Some servers give a page, its total, and no way on.
    if (total <= resources.length) return resources;
    return (await this.readPages(path(total), signal)).resources;
  }

  /** All resources of a list that begins at a path. @throws {AdapterError} */
  async pages(path: string, signal: AbortSignal | undefined): Promise<FhirResource[]> {
    return (await this.readPages(path, signal)).resources;
  }

  private async readPages(path: string, signal: AbortSignal | undefined) {
    const resources: FhirResource[] = [];
    const seen = new Set<string>();
    let total = 0;
    for (let next: string | undefined = this.address(path); next;) {
      if (seen.has(next) || seen.size === MOST_PAGES) throw nonsense('a list that comes to its end');
      seen.add(next);
      const { body } = await this.ask(next, { signal });
      const bundle = body as Partial<Bundle> | undefined;
      if (bundle?.resourceType !== 'Bundle') throw nonsense('a Bundle');
      for (const { resource } of listOf(bundle.entry)) if (resource) resources.push(resource as FhirResource);
      const url = listOf(bundle.link).find(({ relation }) => relation === 'next')?.url;
      next = url && this.address(url);
      total = bundle.total ?? 0;
    }
    return { resources, total };
  }

  /** A failed read has surely changed nothing. */
  private async send(
    url: string,
    { method = 'GET', body, headers = {}, signal }: FhirCall,
  ): Promise<HttpAnswer> {
    const call = sendJson(url, body, TYPE, { ...this.server, method, extraHeaders: headers, signal });
    if (method !== 'GET') return call;
    return call.catch((error: unknown) => {
      if (!(error instanceof AdapterError) || !error.maybeDelivered) throw error;
      const { kind, message, issues, retryAfter, cause } = error;
      throw new AdapterError(kind, message, {
        issues: [...issues],
        cause,
        ...(retryAfter !== undefined && { retryAfter }),
      });
    });
  }

  /** @throws {AdapterError} `unavailable` for a page elsewhere: the person's token is for this server alone */
  private address(path: string): string {
    const base = new URL(`${this.server.base}/`, globalThis.location?.href);
    const url = new URL(path, base);
    if (url.origin !== base.origin) throw nonsense('a list whose next page is on this server');
    return url.href;
  }
}
