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
  /** The address people see, without a slash at its end, where a proxy stands before this process. */
  publicUrl?: string;
  /** Referrals that one address may send; undefined: no limit. */
  rate?: Rate;
  /** Believe `X-Forwarded-For`: only behind a proxy that sets it. */
  trustProxy: boolean;
  logLevel: string;
  oidc?: OidcConfig;
}

export interface OidcConfig {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** A claim that staff must have: `groups=social-prescribing`. Absent: everybody whom the issuer lets in. */
  required?: { claim: string; value: string };
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/**
 * Reads the settings.
 * @throws {StartError} naming the setting that is wrong
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const get = (name: string) => env[name]?.trim() || undefined;
  const rate = readRate(get('SIXWAYS_RATE_LIMIT') ?? '60/minute');
  const databaseUrl = get('DATABASE_URL');
  const publicUrl = readPublicUrl(get('SIXWAYS_PUBLIC_URL'));
  const oidc = readOidc(get);
  const logLevel = get('SIXWAYS_LOG') ?? 'warn';
  if (!LOG_LEVELS.includes(logLevel))
    throw new StartError(`SIXWAYS_LOG must be one of ${LOG_LEVELS.join(', ')}.`);
  return {
    host: get('HOST') ?? '127.0.0.1',
    port: readPort(get('PORT') ?? '4700'),
    dataFolder: resolve(get('SIXWAYS_DATA') ?? '.sixways'),
    origins: (get('SIXWAYS_ORIGINS') ?? '')
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(readOrigin),
    trustProxy: get('SIXWAYS_TRUST_PROXY') === 'yes',
    logLevel,
    ...(databaseUrl && { databaseUrl }),
    ...(publicUrl && { publicUrl }),
    ...(rate && { rate }),
    ...(oidc && { oidc }),
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65535) throw new StartError('PORT must be a number from 0 to 65535.');
  return port;
}

function readRate(text: string): Rate | undefined {
  if (text === 'off') return undefined;
  const [, most, unit] = /^([1-9]\d{0,6})\/(second|minute|hour)$/.exec(text) ?? [];
  if (!most)
    throw new StartError('SIXWAYS_RATE_LIMIT must be like 60/minute (second, minute, hour), or off.');
  return { most: Number(most), seconds: { second: 1, minute: 60, hour: 3600 }[unit!]! };
}

function readOrigin(text: string): string {
  if (text === '*') return text;
  const url = tryUrl(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.origin !== text) {
    throw new StartError(
      `SIXWAYS_ORIGINS must list addresses like https://www.example.nhs.uk, without a path; "${text}" is not one.`,
    );
  }
  return text;
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

function readOidc(get: (name: string) => string | undefined): OidcConfig | undefined {
  const issuer = get('SIXWAYS_OIDC_ISSUER');
  if (!issuer) return undefined;
  const clientId = get('SIXWAYS_OIDC_CLIENT_ID');
  const clientSecret = get('SIXWAYS_OIDC_CLIENT_SECRET');
  if (!tryUrl(issuer) || !clientId || !clientSecret) {
    throw new StartError(
      'SIXWAYS_OIDC_ISSUER must be an address, and needs SIXWAYS_OIDC_CLIENT_ID and SIXWAYS_OIDC_CLIENT_SECRET beside it.',
    );
  }
  const [claim, value] = get('SIXWAYS_OIDC_REQUIRE')?.split('=') ?? [];
  return { issuer, clientId, clientSecret, ...(claim && value && { required: { claim, value } }) };
}
