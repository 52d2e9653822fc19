import type { ConformanceSubject } from './adapter-conformance.js';
import { fails, within, type Check, type ExpectedError } from './check.js';
import type { Fault } from './faulty-fetch.js';
import { sampleReferral } from './sample-referral.js';
import { holds, sender } from './send-checks.js';

/** A fault, what it must be reported as, and in words. */
type Row = [fault: Fault, says: string, expected: ExpectedError];

const MAYBE = { maybeDelivered: true };
const SURELY_NOT = { maybeDelivered: false };

const ROWS: Row[] = [
  ['offline', 'the server cannot be reached', { kind: 'offline' }],
  ['reply-lost', 'the reply is lost', { kind: 'offline', ...MAYBE }],
  ['cut', 'the reply is cut short', { kind: 'unavailable', ...MAYBE }],
  ['html', 'a sign-in page answers 200', { kind: 'unavailable', ...MAYBE }],
  ['empty', 'an empty 200 answers', { kind: 'unavailable', ...MAYBE }],
  ['other-json', 'other JSON answers 200', { kind: 'unavailable', ...MAYBE }],
  [400, '400', { kind: 'rejected', ...SURELY_NOT }],
  [401, '401', { kind: 'forbidden', ...SURELY_NOT }],
  [403, '403', { kind: 'forbidden', ...SURELY_NOT }],
  [404, '404', { kind: 'not-found', ...SURELY_NOT }],
  [408, '408', { kind: 'unavailable', ...MAYBE }],
  [409, '409 that names no duplicate', { kind: 'conflict', ...MAYBE }],
  [422, '422', { kind: 'rejected', ...SURELY_NOT }],
  [429, '429 with Retry-After', { kind: 'unavailable', retryAfter: 7, ...SURELY_NOT }],
  [500, '500', { kind: 'unavailable', ...MAYBE }],
  [502, '502', { kind: 'unavailable', ...MAYBE }],
  [503, '503', { kind: 'unavailable', ...MAYBE }],
  [504, '504', { kind: 'unavailable', ...MAYBE }],
];

/** Each fault: the right AdapterError, then the same referral again, and still only one. */
export function faultChecks(subject: ConformanceSubject): Check[] {
  return [
    ...ROWS.map(([fault, says, expected]) => ({
      name: `${says}: ${expected.kind}${expected.maybeDelivered ? ', maybe delivered' : ''}; sent again, it arrives once`,
      async run() {
        const { net, adapter, send } = await sender(subject);
        const referral = sampleReferral(21);
        net.next(fault);
        await fails(send(referral), { ...expected, ...(fault === 422 && { issue: subject.issue }) });
        await holds(subject, adapter.guarantee, referral, await send(referral));
      },
    })),
    {
      name: 'no answer in time: unavailable, maybe delivered',
      async run() {
        const { net, send } = await sender(subject, 100);
        net.next('slow');
        await within(3000, fails(send(sampleReferral(22)), { kind: 'unavailable', maybeDelivered: true }));
      },
    },
  ];
}
