import { object, objects, text, type Loose } from './loose.js';
import { uuidFrom } from './uuid.js';

/**
 * What Open Referral UK has no field for, and a finder needs: as terms of a taxonomy of our own, on a service or on a
 * location. `urn:sixways:need:lonely`, `urn:sixways:join:self`, `urn:sixways:how:online`, `urn:sixways:free:yes`,
 * `urn:sixways:step-free:no`, `urn:sixways:sample:yes`. Other readers see them as any other term.
 */
export type TermKind = 'need' | 'join' | 'how' | 'free' | 'step-free' | 'sample';

const PREFIX = 'urn:sixways:';

/** The values of our own terms of a kind. */
export function termsOf(kind: TermKind, ...owners: (Loose | undefined)[]): string[] {
  const start = `${PREFIX}${kind}:`;
  return attributes(...owners).flatMap((term) => {
    const uri = text(term['term_uri']) ?? '';
    return uri.startsWith(start) ? uri.slice(start.length) : [];
  });
}

/** Yes or no by our own term; undefined where there is none. */
export function saysTerm(kind: TermKind, ...owners: (Loose | undefined)[]): boolean | undefined {
  const [said] = termsOf(kind, ...owners);
  return said === undefined ? undefined : said === 'yes';
}

/** Everybody else's terms. */
export function otherTerms(service: Loose): Loose[] {
  return attributes(service).filter((term) => !(text(term['term_uri']) ?? '').startsWith(PREFIX));
}

/** A term as an attribute: the term is the same wherever it stands. @param id makes identifiers of what they are for */
export function termAttribute(kind: TermKind, value: string, id: (what: string) => string): object {
  return {
    id: id(`attribute/${kind}/${value}`),
    taxonomy_term: {
      id: uuidFrom(`${PREFIX}${kind}:${value}`),
      name: `${kind}: ${value}`,
      description: `${kind}: ${value}`,
      taxonomy: 'Sixways',
      taxonomy_id: uuidFrom('taxonomy/Sixways'),
      term_uri: `${PREFIX}${kind}:${value}`,
    },
  };
}

function attributes(...owners: (Loose | undefined)[]): Loose[] {
  return owners.flatMap((owner) =>
    objects(objects(owner?.['attributes']).map(({ taxonomy_term }) => object(taxonomy_term))),
  );
}
