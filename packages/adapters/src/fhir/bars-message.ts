import { entryId } from '@sixways/core/model/ids.js';
import type { Referral } from '@sixways/core/model/referral.js';
import type { Bundle, BundleEntry, FhirResource, MessageHeader, Organization } from 'fhir/r4.js';
import { referralResources } from './referral-to-bundle.js';
import { fullUrl, ODS, PLACE, ukCore } from './terms.js';

/** One end of a BaRS message: an endpoint of the Directory of Services, and the organisation behind it. */
export interface BarsParty {
  /** The endpoint's DoS service id. */
  dosServiceId: string;
  name: string;
  ods?: string;
}

/** The sending end names its software as well. */
export interface BarsSource extends BarsParty {
  software: string;
  version?: string;
}

/** Places of what only the message has, beside those of {@link PLACE}. */
const HEADER = 0x40;
const SENDER = 0x41;
const RECEIVER = 0x42;

const BARS = 'https://fhir.nhs.uk/';

/**
 * The referral as a message of NHS England's Booking and Referral Standard (BaRS), `servicerequest-request`, reason `new`.
 * BaRS asks for signed application tokens, so a browser cannot send it: the host's backend posts it to `/$process-message`.
 * No BaRS application covers social prescribing yet; the shape follows those there are.
 */
export async function referralToBarsMessage(
  referral: Referral,
  parties: { source: BarsSource; destination: BarsParty; sentAt?: Date },
): Promise<Bundle> {
  const at = (place: number) => fullUrl(referral, place);
  const entry = (place: number, resource: FhirResource): BundleEntry => ({ fullUrl: at(place), resource });
  const resources = (await referralResources(referral)).filter(([place]) => place !== PLACE.Task);
  return {
    resourceType: 'Bundle',
    id: entryId(referral.id, 0xff),
    meta: { profile: [`${BARS}StructureDefinition/BARSBundleMessage`] },
    type: 'message',
    timestamp: (parties.sentAt ?? new Date()).toISOString(),
    entry: [
      entry(HEADER, messageHeader(parties.source, parties.destination, at)),
      ...resources.map(([place, resource]) => entry(place, resource)),
      entry(SENDER, organization(parties.source)),
      entry(RECEIVER, organization(parties.destination)),
    ],
  };
}

function messageHeader(
  source: BarsSource,
  destination: BarsParty,
  at: (place: number) => string,
): MessageHeader {
  return {
    resourceType: 'MessageHeader',
    meta: { profile: [`${BARS}StructureDefinition/BARSMessageHeader-servicerequest-request`] },
    eventCoding: { system: `${BARS}CodeSystem/message-events-bars`, code: 'servicerequest-request' },
    destination: [{ endpoint: endpoint(destination), receiver: { reference: at(RECEIVER) } }],
    sender: { reference: at(SENDER) },
    source: {
      name: source.name,
      software: source.software,
      ...(source.version && { version: source.version }),
      endpoint: endpoint(source),
    },
    reason: { coding: [{ system: `${BARS}CodeSystem/message-reason-bars`, code: 'new' }] },
    focus: [{ reference: at(PLACE.ServiceRequest) }],
    definition: `${BARS}MessageDefinition/bars-message-servicerequest-request-referral`,
  };
}

function endpoint({ dosServiceId }: BarsParty): string {
  return `${BARS}Id/dos-service-id|${dosServiceId}`;
}

function organization({ name, ods }: BarsParty): Organization {
  return {
    resourceType: 'Organization',
    meta: ukCore('Organization'),
    ...(ods && { identifier: [{ system: ODS, value: ods }] }),
    name,
  };
}
