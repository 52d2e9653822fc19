/** What staff and their systems see of the backend. */
import type { Bundle, FhirResource, Patient, ServiceRequest } from 'fhir/r4.js';
import type { Server } from '../support/server.js';

/** Reads the FHIR API with the first account's password. */
export class Staff {
  readonly #headers: Record<string, string>;

  constructor(
    private readonly base: () => string,
    password: string,
  ) {
    this.#headers = { authorization: `Basic ${Buffer.from(`staff:${password}`).toString('base64')}` };
  }

  /** @throws {Error} when the backend said no password, as at a second start on the same data */
  static of(server: Server): Staff {
    if (!server.staffPassword) throw new Error(`No password in: ${server.output()}`);
    return new Staff(() => server.url, server.staffPassword);
  }

  /** Everything that a search finds, over all its pages. */
  async search<Type extends FhirResource>(query: string): Promise<Type[]> {
    const found: Type[] = [];
    let next: string | undefined = `${this.base()}fhir/R4/${query}`;
    while (next) {
      const answer: Response = await fetch(next, { headers: this.#headers });
      if (!answer.ok) throw new Error(`${next}: ${answer.status} ${await answer.text()}`);
      const bundle = (await answer.json()) as Bundle<Type>;
      found.push(...(bundle.entry ?? []).flatMap(({ resource }) => resource ?? []));
      const link = bundle.link?.find(({ relation }) => relation === 'next')?.url;
      next = link && new URL(link, next).href;
    }
    return found;
  }

  /** The referrals with this reference. */
  referrals(reference: string): Promise<ServiceRequest[]> {
    return this.search(`ServiceRequest?identifier=${encodeURIComponent(reference)}`);
  }

  /** How many patients bear each last name: tests give every referral its own. */
  async countByFamilyName(): Promise<Map<string, number>> {
    const counts = new Map<string, number>();
    for (const { name } of await this.search<Patient>('Patient?_count=200')) {
      const family = name?.[0]?.family ?? '';
      counts.set(family, (counts.get(family) ?? 0) + 1);
    }
    return counts;
  }
}
