import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Referral } from '@sixways/core/model/referral.js';

/** A host's webhook, as small as one can be. */
export interface WebhookHost {
  url: string;
  count(id: string): Promise<number>;
  close(): Promise<void>;
}

/** @param honoursKey keeps one referral for each Idempotency-Key, and says so; otherwise whatever comes is kept */
export async function startWebhookHost(honoursKey: boolean): Promise<WebhookHost> {
  const kept: { key: string; referral: Referral }[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const part of request.setEncoding('utf8')) text += part;
    const referral = JSON.parse(text) as Referral;
    const key = String(request.headers['idempotency-key']);
    if (!honoursKey || !kept.some((each) => each.key === key)) kept.push({ key, referral });
    response.writeHead(201, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ id: referral.id, ...(honoursKey && { idempotent: true }) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/referrals`,
    count: (id) => Promise.resolve(kept.filter(({ referral }) => referral.id === id).length),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
