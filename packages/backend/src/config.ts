import { resolve } from 'node:path';
import { StartError } from './db/database.js';
import type { Rate } from './access/rate-limit.js';

/** The settings, read from the environment once. */
export interface Config {
  host: string;
  /** 0 takes any free port. */
  port: number;
  dataFolder: string;
  databaseUrl?: string;
  /** Websites whose pages may call the FHIR API; `*` for all. */
  origins: readonly string[];
  /** Websites that may show hosted pages in a frame, beside this server's own; `*` for all. */
  frameAncestors: readonly string[];
  /** The builder's check may look at pages in private networks: for tests. */
  checkPrivate: boolean;
  /** The address people see, without a slash at its end, where a proxy stands before this process. */
  publicUrl?: string;
  /** Referrals that one address may send; undefined: no limit. */
  rate?: Rate;
  /** Believe `X-Forwarded-For`: only behind a proxy that sets it. */
  trustProxy: boolean;
  logLevel: string;
  /** How staff sign in, beside the local account. */
  oidc?: OidcConfig;
  /** How people sign in, to what is theirs. */
  people?: PeopleConfig;
  /** Made-up people with accounts here, to try out what a person sees. Never where others can come. */
  demoPeople: boolean;
  /** Requests of one person. */
  personRate?: Rate;
}

export interface OidcConfig {
  issuer: string;
  clientId: string;
  clientSecret?: string;
  /** A file with the private key that takes the secret's place (PKCS #8). */
  clientKey?: string;
  /** A claim that they must have: `groups=social-prescribing`. Absent: everybody whom the issuer lets in. */
  required?: { claim: string; value: string };
  /** What this issuer wants said besides, such as NHS login's `vtr`. */
  parameters?: Record<string, string>;
}

/** Whose word about people is taken. */
export interface PeopleConfig {
  issuer: string;
  /** What a Bearer token must be meant for; absent: this server's FHIR address. */
  audience?: string;
  /** Present where people can sign in on this server's own pages. */
  signIn?: OidcConfig;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/**
 * Reads the settings.
 * @throws {StartError} naming the setting that is wrong
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const get = (name: string) => env[name]?.trim() || undefined;
  const rate = readRate(get('SIXWAYS_RATE_LIMIT') ?? '60/minute', 'SIXWAYS_RATE_LIMIT');
  const databaseUrl = get('DATABASE_URL');
  const publicUrl = readPublicUrl(get('SIXWAYS_PUBLIC_URL'));
  const oidc = readOidc(get, 'SIXWAYS_OIDC');
  const people = readPeople(get);
  const personRate = readRate(get('SIXWAYS_PERSON_RATE_LIMIT') ?? '600/minute', 'SIXWAYS_PERSON_RATE_LIMIT');
  const logLevel = get('SIXWAYS_LOG') ?? 'warn';
  if (!LOG_LEVELS.includes(logLevel))
    throw new StartError(`SIXWAYS_LOG must be one of ${LOG_LEVELS.join(', ')}.`);
  return {
    host: get('HOST') ?? '127.0.0.1',
    port: readPort(get('PORT') ?? '4700'),
    dataFolder: resolve(get('SIXWAYS_DATA') ?? '.sixways'),
    origins: readOrigins(get, 'SIXWAYS_ORIGINS'),
    frameAncestors: readOrigins(get, 'SIXWAYS_FRAME_ANCESTORS'),
    checkPrivate: get('SIXWAYS_BUILDER_PRIVATE') === '1',
    trustProxy: get('SIXWAYS_TRUST_PROXY') === 'yes',
    logLevel,
    ...(databaseUrl && { databaseUrl }),
    ...(publicUrl && { publicUrl }),
    ...(rate && { rate }),
    ...(oidc && { oidc }),
    ...(people && { people }),
    ...(personRate && { personRate }),
    demoPeople: readDemoPeople(get('SIXWAYS_DEMO_PEOPLE'), !people && !publicUrl),
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65535) throw new StartError('PORT must be a number from 0 to 65535.');
  return port;
}

function readRate(text: string, name: string): Rate | undefined {
  if (text === 'off') return undefined;
  const [, most, unit] = /^([1-9]\d{0,6})\/(second|minute|hour)$/.exec(text) ?? [];
  if (!most) throw new StartError(`${name} must be like 60/minute (second, minute, hour), or off.`);
  return { most: Number(most), seconds: { second: 1, minute: 60, hour: 3600 }[unit!]! };
}

function readOrigins(get: Get, name: string): string[] {
  const origins = (get(name) ?? '').split(/[\s,]+/).filter(Boolean);
  const wrong = origins.find((text) => text !== '*' && !isOrigin(text));
  if (wrong !== undefined) {
    throw new StartError(
      `${name} must list addresses like https://www.example.nhs.uk, without a path; "${wrong}" is not one.`,
    );
  }
  return origins;
}

function isOrigin(text: string): boolean {
  const url = tryUrl(text);
  return !!url && /^https?:$/.test(url.protocol) && url.origin === text;
}

function readPublicUrl(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const url = tryUrl(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.pathname !== '/') {
    throw new StartError(
      'SIXWAYS_PUBLIC_URL must be an address without a path, like https://refer.example.nhs.uk',
    );
  }
  return url.origin;
}

function tryUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

type Get = (name: string) => string | undefined;

function readOidc(get: Get, prefix: string): OidcConfig | undefined {
  const issuer = get(`${prefix}_ISSUER`);
  if (!issuer) return undefined;
  const [clientId, clientSecret, clientKey] = ['ID', 'SECRET', 'KEY'].map((end) =>
    get(`${prefix}_CLIENT_${end}`),
  );
  if (!tryUrl(issuer) || !clientId || !(clientSecret || clientKey)) {
    throw new StartError(
      `${prefix}_ISSUER must be an address, and needs ${prefix}_CLIENT_ID beside it, and ${prefix}_CLIENT_SECRET or ${prefix}_CLIENT_KEY.`,
    );
  }
  const [claim, value] = get(`${prefix}_REQUIRE`)?.split('=') ?? [];
  const parameters = Object.fromEntries(new URLSearchParams(get(`${prefix}_PARAMETERS`) ?? ''));
  return {
    issuer,
    clientId,
    ...(clientSecret && { clientSecret }),
    ...(clientKey && { clientKey }),
    ...(claim && value && { required: { claim, value } }),
    ...(Object.keys(parameters).length > 0 && { parameters }),
  };
}

/** An issuer alone takes Bearer tokens; with a client beside it, people sign in here too. */
function readPeople(get: Get): PeopleConfig | undefined {
  const issuer = get('SIXWAYS_PEOPLE_ISSUER');
  if (!issuer) return undefined;
  if (!tryUrl(issuer)) throw new StartError('SIXWAYS_PEOPLE_ISSUER must be an address.');
  const audience = get('SIXWAYS_PEOPLE_AUDIENCE');
  const signIn = get('SIXWAYS_PEOPLE_CLIENT_ID') && readOidc(get, 'SIXWAYS_PEOPLE');
  return { issuer, ...(audience && { audience }), ...(signIn && { signIn }) };
}

function readDemoPeople(text: string | undefined, byDefault: boolean): boolean {
  if (text !== undefined && text !== 'yes' && text !== 'no')
    throw new StartError('SIXWAYS_DEMO_PEOPLE must be yes or no.');
  return text === undefined ? byDefault : text === 'yes';
}
