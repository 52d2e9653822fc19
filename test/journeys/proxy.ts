/** Stands between browser and backend: holds back, answers instead, breaks off. The page never knows. */
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What happens to a referral on its way to the backend. */
export type Meddle = (exchange: Exchange) => Promise<void> | void;

/** One `POST` to the FHIR API. */
export interface Exchange {
  body: Buffer;
  response: ServerResponse;
  /** Hands the request to the backend and its answer back. */
  pass(): Promise<void>;
  /** Hands the request to the backend and keeps its answer. */
  deliver(): Promise<Reply>;
}

interface Reply {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

export interface Proxy {
  /** With a slash at the end. */
  url: string;
  /** Referrals that arrived here, passed on or not. */
  seen: number;
  /** Undefined: referrals pass. */
  meddle: Meddle | undefined;
  /** Asked before a file of `/cdn/` is handed on, by its name: waits for it, and where it says `false`, breaks off. */
  file: ((name: string) => Promise<boolean>) | undefined;
  /** Pages of a test's own, by path: the websites that embed a widget. */
  pages: Map<string, Page>;
  /** What browsers reported to `/reports`, where a page's policy says so. */
  reports: string[];
  stop(): void;
}

/** A page that the proxy serves itself. */
export interface Page {
  html: string;
  /** `Content-Security-Policy`; violations are reported. */
  policy?: string;
}

/** @param backend the backend's address, asked for at each request: it may be started again elsewhere */
export async function startProxy(backend: () => string): Promise<Proxy> {
  const server = createServer((incoming, response) => {
    void handle(incoming, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  async function handle(incoming: IncomingMessage, response: ServerResponse) {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const page = proxy.pages.get(incoming.url ?? '');
    if (page) return sendPage(page, response);
    if (incoming.url === '/reports') {
      proxy.reports.push(body.toString());
      return void response.writeHead(204).end();
    }
    const file = /^\/cdn\/([^?]+)/.exec(incoming.url ?? '')?.[1];
    if (file && proxy.file && !(await proxy.file(file))) return void response.destroy();
    const deliver = () => forward(backend(), incoming, body);
    const pass = async () => {
      const reply = await deliver();
      response.writeHead(reply.status, reply.headers).end(reply.body);
    };
    const isReferral = incoming.method === 'POST' && incoming.url?.startsWith('/fhir/R4');
    if (isReferral) proxy.seen++;
    if (isReferral && proxy.meddle) await proxy.meddle({ body, response, pass, deliver });
    else await pass();
  }

  const { port } = server.address() as AddressInfo;
  const proxy: Proxy = {
    url: `http://127.0.0.1:${port}/`,
    seen: 0,
    meddle: undefined,
    file: undefined,
    pages: new Map(),
    reports: [],
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
  return proxy;
}

function sendPage({ html, policy }: Page, response: ServerResponse): void {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    ...(policy && { 'content-security-policy': `${policy}; report-uri /reports` }),
  });
  response.end(html);
}

function forward(backend: string, { method, url, headers }: IncomingMessage, body: Buffer): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(backend);
    const { 'transfer-encoding': _, connection: __, ...kept } = headers;
    const outgoing = ask({ hostname, port, method, path: url, headers: kept, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('error', reject)
        .on('end', () => {
          const { 'transfer-encoding': _, connection: __, 'keep-alive': ___, ...rest } = answer.headers;
          resolve({ status: answer.statusCode ?? 502, headers: rest, body: Buffer.concat(chunks) });
        });
    });
    outgoing.on('error', reject).end(body);
  });
}
