import type { Adapter } from '@sixways/core/ports.js';
import { areasChecks } from './areas-checks.js';
import { ok, type Check } from './check.js';
import { directoryConformance } from './directory-checks.js';
import { recordsConformance } from './records-checks.js';
import { faultChecks } from './fault-checks.js';
import type { FaultAnswer } from './faulty-fetch.js';
import { sendChecks } from './send-checks.js';

/** What the kit needs to know of the adapter under test. */
export interface ConformanceSubject {
  /**
   * Makes an adapter that talks to a backend through the given `fetch`.
   * One without a network ignores both settings.
   * @param timeout milliseconds after which a call must give up
   */
  create(parts: { fetch: typeof fetch; timeout: number }): Adapter | Promise<Adapter>;
  /** How many referrals of this id the backend holds. Needed to prove `exactly-once`. */
  count?: (referralId: string) => Promise<number>;
  /** The way to the backend; default: the global `fetch`. */
  fetch?: typeof fetch;
  /** The adapter uses no network: faults of it are not tried. */
  isLocal?: boolean;
  /** The body and headers of a refusal, in your server's dialect. Give 429 a `retry-after` of 7. */
  answerFor?: (status: number) => FaultAnswer;
  /** For {@link answerFor}: the words of the first issue in your 422. */
  issue?: string;
}

/** The same for a store of records alone. */
export type RecordsSubject = Omit<ConformanceSubject, 'create' | 'count'> & {
  create(parts: Parameters<ConformanceSubject['create']>[0]): MaybeRecords | Promise<MaybeRecords>;
};
type MaybeRecords = Pick<Adapter, 'records'>;

/**
 * What every adapter must do, as checks that any test runner can loop over:
 *
 * ```ts
 * for (const { name, run } of adapterConformance(subject)) test(name, run);
 * ```
 *
 * A check rejects with an Error that says what was expected. Checks may run in any order, one at a time.
 */
export function adapterConformance(subject: ConformanceSubject): Check[] {
  return [
    ...declarationChecks(subject),
    ...sendChecks(subject),
    ...(subject.isLocal ? [] : faultChecks(subject)),
    ...areasChecks(subject),
    ...recordsConformance(subject),
    ...directoryConformance(subject),
  ];
}

function declarationChecks(subject: ConformanceSubject): Check[] {
  return [
    {
      name: 'declares its name, guarantee and reach',
      async run() {
        const { name, guarantee, reach } = await subject.create({ fetch, timeout: 1000 });
        ok(name.length > 0, 'a name');
        ok(['exactly-once', 'at-least-once'].includes(guarantee), `a guarantee, not ${guarantee}`);
        ok(['service', 'this-device'].includes(reach), `a reach, not ${reach}`);
      },
    },
  ];
}
