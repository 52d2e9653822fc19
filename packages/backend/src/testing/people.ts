import { randomUUID } from 'node:crypto';
import type { Database } from '../db/database.js';
import { startIssuer, type TestIssuer } from './issuer.js';
import { call, startServer, type Answer, type TestServer } from './server.js';

/** A server with an issuer of tokens beside it. */
export interface People {
  server: TestServer;
  issuer: TestIssuer;
  /** An access token of a person, by default for all of their own records. */
  token(subject: string, options?: { scope?: string; email?: string; expiresIn?: number }): Promise<string>;
  /** Somebody at their own device. */
  person(subject: string, options?: { scope?: string; email?: string }): Promise<Device>;
  stop(): Promise<void>;
}

/** @param settings environment variables, such as `DATABASE_URL` */
export async function startPeople(
  settings: Record<string, string> = {},
  given?: { db: Database; issuer: TestIssuer },
): Promise<People> {
  const issuer = given?.issuer ?? (await startIssuer());
  const server = await startServer(
    { SIXWAYS_PEOPLE_ISSUER: issuer.url, SIXWAYS_PERSON_RATE_LIMIT: 'off', ...settings },
    given?.db,
  ).catch((error: unknown) => {
    if (!given) issuer.stop();
    throw error;
  });
  const token: People['token'] = (sub, { scope = 'patient/*.cruds', email, expiresIn = 300 } = {}) =>
    issuer.token({
      sub,
      scope,
      aud: settings['SIXWAYS_PEOPLE_AUDIENCE'] ?? server.fhir,
      exp: Math.floor(Date.now() / 1000) + expiresIn,
      ...(email && { email, email_verified: true }),
    });
  return {
    server,
    issuer,
    token,
    async person(subject, options) {
      const device = new Device(server.fhir, await token(subject, options));
      const found = await new Device(server.fhir, await token(subject)).get('Patient');
      device.patient = found.json.entry[0].resource.id as string;
      return device;
    },
    async stop() {
      await server.stop();
      if (!given) issuer.stop();
    },
  };
}

/** Sends what a person's device sends. */
export class Device {
  patient = '';
  constructor(
    readonly fhir: string,
    readonly token: string,
  ) {}

  private headers(more: Record<string, string> = {}) {
    return { authorization: `Bearer ${this.token}`, ...more };
  }
  get(path: string): Promise<Answer> {
    return call(`${this.fhir}/${path}`, { headers: this.headers() });
  }
  create(
    resource: { resourceType: string; [element: string]: unknown },
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    return call(`${this.fhir}/${resource.resourceType}`, {
      method: 'POST',
      body: resource,
      headers: this.headers(headers),
    });
  }
  /** Creates under the resource's own identifier, as the adapter does. */
  createOnce(resource: ReturnType<Device['goal']>): Promise<Answer> {
    const [{ system, value } = { system: '', value: '' }] = resource.identifier;
    return this.create(resource, { 'if-none-exist': `identifier=${system}|${value}` });
  }
  put(path: string, resource: unknown, version: number): Promise<Answer> {
    return call(`${this.fhir}/${path}`, {
      method: 'PUT',
      body: resource,
      headers: this.headers({ 'if-match': `W/"${version}"` }),
    });
  }
  remove(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return call(`${this.fhir}/${path}`, { method: 'DELETE', headers: this.headers(headers) });
  }
  send(bundle: unknown): Promise<Answer> {
    return call(this.fhir, { method: 'POST', body: bundle, headers: this.headers() });
  }

  me() {
    return { reference: `Patient/${this.patient}` };
  }
  /** A goal of this person, under a new identifier. */
  goal(text: string, id: string = randomUUID()) {
    return {
      resourceType: 'Goal',
      identifier: [{ system: 'urn:ietf:rfc:3986', value: `urn:uuid:${id}` }],
      lifecycleStatus: 'active',
      description: { text },
      subject: this.me(),
    };
  }
}
