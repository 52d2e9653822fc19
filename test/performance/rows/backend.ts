import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { sampleBundle } from '../../../packages/backend/src/testing/sample-referral.js';
import { startProcess, type ServerProcess } from '../../../packages/backend/src/testing/process.js';
import { atLeast, atMost, short, type Row } from '../lib/row.js';
import { postgresPrograms, startPostgres } from '../../support/postgres.js';

interface Figures {
  perSecond: number;
  p99: number;
}

function send(agent: Agent, url: string, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/fhir+json', 'content-length': Buffer.byteLength(body) };
    const ask = request(url, { method: 'POST', agent, headers }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
    });
    ask.on('error', reject);
    ask.end(body);
  });
}

/** Referrals made beforehand, so that making them is not measured. */
async function stock(count: number): Promise<string[]> {
  return Promise.all(Array.from({ length: count }, async () => JSON.stringify(await sampleBundle())));
}

/** As fast as they are taken: 32 at a time. */
async function flatOut(agent: Agent, fhir: string, seconds: number, bodies: string[]): Promise<number> {
  const end = performance.now() + seconds * 1000;
  const started = performance.now();
  let kept = 0;
  await Promise.all(
    Array.from({ length: 32 }, async () => {
      while (performance.now() < end && bodies.length > 0) {
        const status = await send(agent, fhir, bodies.pop()!);
        if (status !== 200) throw new Error(`The server answered ${status}`);
        kept++;
      }
    }),
  );
  return kept / ((performance.now() - started) / 1000);
}

/** At a fixed rate, whether or not the last was answered: how long the slowest in a hundred takes, in milliseconds. */
async function atRate(
  agent: Agent,
  fhir: string,
  perSecond: number,
  seconds: number,
  bodies: string[],
): Promise<number> {
  const times: number[] = [];
  const all: Promise<void>[] = [];
  const started = performance.now();
  for (let i = 0; i < perSecond * seconds && bodies.length > 0; i++) {
    const due = started + (i * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    all.push(send(agent, fhir, bodies.pop()!).then(() => void times.push(performance.now() - due)));
  }
  await Promise.all(all);
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length * 0.99)]!;
}

async function measure(agent: Agent, server: ServerProcess, seconds: number): Promise<Figures> {
  await flatOut(agent, server.fhir, 2, await stock(600));
  const perSecond = await flatOut(agent, server.fhir, seconds, await stock(seconds * 900));
  const p99 = await atRate(agent, server.fhir, perSecond / 2, seconds, await stock(seconds * 500));
  return { perSecond, p99 };
}

/** Copies the referrals that are there until there are enough, ten thousand at a time. */
async function fill(url: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (let made = 0; made < count; made += 10_000) {
    await client.query(
      `insert into resource (type, id, identifiers, status, patient, authored, body)
       select t.type, left(t.id, 24) || lpad(n::text, 10, '0') || right(t.id, 2), array['=copy' || n || t.type],
         case when t.type = 'Task' and n % 50 > 0 then 'accepted' else t.status end,
         left(t.patient, 32) || lpad(n::text, 10, '0') || right(t.patient, 2), t.authored,
         regexp_replace(t.body, '(Patient|ServiceRequest|Task|QuestionnaireResponse)/([0-9a-f-]{24})[0-9a-f]{10}', '\\1/\\2' || lpad(n::text, 10, '0'), 'g')
       from generate_series($1::int, $1::int + 9999) n,
         (select r.* from resource r, (select patient from resource where type = 'Task' order by seq limit 1) f
          where (r.patient = f.patient and r.type in ('ServiceRequest', 'Task')) or 'Patient/' || r.id = f.patient) t`,
      [made],
    );
  }
  await client.query('analyze resource');
  await client.end();
}

async function inboxTime(server: ServerProcess): Promise<Record<string, number>> {
  const form = new URLSearchParams({ name: 'staff', password: server.password! });
  const signedIn = await fetch(`${server.url}/inbox/sign-in`, {
    method: 'POST',
    body: form,
    redirect: 'manual',
    headers: { origin: server.url },
  });
  const cookie = signedIn.headers.get('set-cookie')!.split(';')[0]!;
  const times: Record<string, number> = {};
  for (const path of [
    '/inbox/',
    '/inbox/?status=all',
    '/inbox/?status=accepted',
    '/inbox/?status=all&before=300000',
  ]) {
    const took: number[] = [];
    for (let i = 0; i < 15; i++) {
      const started = performance.now();
      const page = await fetch(server.url + path, { headers: { cookie } });
      const text = await page.text();
      took.push(performance.now() - started);
      if (page.status !== 200 || (text.match(/<tr>/g) ?? []).length < 40)
        throw new Error(`No full page at ${path}: ${page.status}`);
    }
    times[path] = took.sort((a, b) => a - b)[13]!;
  }
  return times;
}

/** What the backend takes: referrals kept for good, how long they wait at half of that, and the inbox among many. */
export async function backend(quick: boolean): Promise<Row[]> {
  const seconds = quick ? 3 : 10;
  const folder = await mkdtemp(join(tmpdir(), 'sixways-load-'));
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  try {
    const lite = await embedded(agent, folder, seconds);
    return [
      ...lite,
      ...(postgresPrograms() ? await onPostgres(agent, seconds, quick ? 10_000 : 100_000) : []),
    ];
  } finally {
    agent.destroy();
    await rm(folder, { recursive: true, force: true });
  }
}

async function embedded(agent: Agent, folder: string, seconds: number): Promise<Row[]> {
  const server = await startProcess({ SIXWAYS_DATA: folder });
  try {
    return loadRows('embedded database', await measure(agent, server, seconds), 100);
  } finally {
    await server.stop();
  }
}

async function onPostgres(agent: Agent, seconds: number, inbox: number): Promise<Row[]> {
  const postgres = await startPostgres({ durable: true });
  try {
    const server = await startProcess({ DATABASE_URL: postgres.url });
    try {
      const rows = loadRows('PostgreSQL', await measure(agent, server, seconds), 300);
      await fill(postgres.url, inbox);
      const slowest = Math.max(...Object.values(await inboxTime(server)));
      return [
        ...rows,
        atMost(`PostgreSQL: inbox page of 50 among ${short(inbox)}, slowest view`, slowest, 100, 'ms'),
      ];
    } finally {
      await server.stop();
    }
  } finally {
    await postgres.stop();
  }
}

function loadRows(where: string, { perSecond, p99 }: Figures, least: number): Row[] {
  return [
    atLeast(`${where}: referrals kept a second`, perSecond, least),
    atMost(`${where}: p99 at half that load`, p99, 250, 'ms'),
  ];
}
