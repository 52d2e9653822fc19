/**
 * People who are signed in, and what is theirs. `person.patient` is the id of their Patient record, which their
 * compartment is named after: `resource.patient` of every record of theirs says `Patient/<id>`.
 *
 * `tokens` holds codes to search by, as `parameter=system|code`; referrals have none, so they cost nothing more than before.
 * `removed` keeps of a deleted record that it was there, whose it was and which versions are used up: a version never comes
 * again, or a second device would overwrite what it has not seen. `share` is what the Consents in force say, ready to be
 * asked at each look: it is written with the Consent, in one transaction.
 */
export default /* sql */ `
create table person (
  patient text primary key,
  issuer text not null,
  subject text not null,
  email text,
  created timestamptz not null default now(),
  constraint person_once unique (issuer, subject)
);
alter table account add column patient text references person;

alter table resource add column tokens text[];
create index resource_by_token on resource using gin (tokens) where tokens is not null;

create table removed (
  type text not null,
  id text not null,
  version integer not null,
  patient text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (type, id)
);

create table share (
  consent text not null,
  owner text not null,
  reader text not null,
  type text not null,
  id text not null,
  sections text[],
  since timestamptz,
  until timestamptz,
  primary key (consent, type, id)
);
create index share_by_reader on share (reader, owner);
create index share_by_record on share (type, id);
`;
