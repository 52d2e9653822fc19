/**
 * How many referrals a second the backend keeps for good, how long they take at half of that, and how long a page of
 * the inbox takes among 100,000. Prints the figures beside their budgets.
 *
 *     node --conditions=@sixways/source --import tsx test/performance/backend-load.ts [seconds] [referrals in the inbox]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { sampleBundle } from '../../packages/backend/src/testing/sample-referral.js';
import { startProcess, type ServerProcess } from '../../packages/backend/src/testing/process.js';
import { postgresPrograms, startPostgres } from '../support/postgres.js';

const SECONDS = Number(process.argv[2] ?? 10);
const INBOX = Number(process.argv[3] ?? 100_000);
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

interface Figures {
  perSecond: number;
  p99: number;
}

function send(url: string, body: string): Promise<number> {
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
async function flatOut(fhir: string, seconds: number, bodies: string[]): Promise<number> {
  const end = performance.now() + seconds * 1000;
  const started = performance.now();
  let kept = 0;
  await Promise.all(
    Array.from({ length: 32 }, async () => {
      while (performance.now() < end && bodies.length > 0) {
        const status = await send(fhir, bodies.pop()!);
        if (status !== 200) throw new Error(`The server answered ${status}`);
        kept++;
      }
    }),
  );
  return kept / ((performance.now() - started) / 1000);
}

/** At a fixed rate, whether or not the last was answered: how long the slowest in a hundred takes, in milliseconds. */
async function atRate(fhir: string, perSecond: number, seconds: number, bodies: string[]): Promise<number> {
  const times: number[] = [];
  const all: Promise<void>[] = [];
  const started = performance.now();
  for (let i = 0; i < perSecond * seconds && bodies.length > 0; i++) {
    const due = started + (i * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    all.push(send(fhir, bodies.pop()!).then(() => void times.push(performance.now() - due)));
  }
  await Promise.all(all);
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length * 0.99)]!;
}

async function measure(server: ServerProcess): Promise<Figures> {
  await flatOut(server.fhir, 2, await stock(600));
  const perSecond = await flatOut(server.fhir, SECONDS, await stock(SECONDS * 900));
  const p99 = await atRate(server.fhir, perSecond / 2, SECONDS, await stock(SECONDS * 500));
  return { perSecond, p99 };
}

/** Copies the referrals that are there until there are enough, ten thousand at a time. */
async function fill(url: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (let made = 0; made < count; made += 10_000) {
    await client.query(
      `insert into resource (type, id, identifiers, status, patient, authored, body)
       select t.type, replace(t.id, right(t.id, 12), lpad(n::text, 12, '0')),
         array[left(t.type, 2) || '=copy' || n, '|copy' || n || t.type],
         case when t.type = 'Task' and n % 50 > 0 then 'accepted' else t.status end,
         replace(t.patient, right(t.patient, 12), lpad(n::text, 12, '0')), t.authored,
         regexp_replace(t.body, '(Patient|ServiceRequest|Task|QuestionnaireResponse)/([0-9a-f-]{24})[0-9a-f]{12}', '\\1/\\2' || lpad(n::text, 12, '0'), 'g')
       from generate_series($1::int, $1::int + 9999) n,
         lateral (select * from resource where patient = (select patient from resource where type = 'Task' order by seq limit 1)
                  or type || '/' || id = (select patient from resource where type = 'Task' order by seq limit 1)) t`,
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

function say(what: string, value: number, unit: string, budget: number, isMost: boolean): void {
  const ok = isMost ? value <= budget : value >= budget;
  console.log(
    `${what.padEnd(58)} ${value.toFixed(0).padStart(6)} ${unit.padEnd(12)} budget ${isMost ? '≤' : '≥'} ${budget}  ${ok ? 'ok' : 'FALLS SHORT'}`,
  );
}

const folder = await mkdtemp(join(tmpdir(), 'sixways-load-'));
try {
  const embedded = await startProcess({ SIXWAYS_DATA: folder });
  const lite = await measure(embedded);
  await embedded.stop();
  say('embedded: referrals kept', lite.perSecond, 'a second', 100, false);
  say('embedded: 99 of 100 answered at half that load within', lite.p99, 'ms', 250, true);
  if (postgresPrograms()) {
    const postgres = await startPostgres({ durable: true });
    try {
      const server = await startProcess({ DATABASE_URL: postgres.url });
      const figures = await measure(server);
      say('PostgreSQL: referrals kept', figures.perSecond, 'a second', 300, false);
      say('PostgreSQL: 99 of 100 answered at half that load within', figures.p99, 'ms', 250, true);
      await fill(postgres.url, INBOX);
      for (const [path, time] of Object.entries(await inboxTime(server))) {
        say(`PostgreSQL: ${path} among ${INBOX.toLocaleString('en-GB')}`, time, 'ms (p90)', 100, true);
      }
      await server.stop();
    } finally {
      await postgres.stop();
    }
  }
} finally {
  agent.destroy();
  await rm(folder, { recursive: true, force: true });
}
