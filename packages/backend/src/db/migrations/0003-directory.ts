/**
 * The directory of services that the Open Referral feed shows. Whole answers are kept as text, ready to be sent; the other
 * columns are what a feed is searched by. `directory_order` numbers the services by name without a gap, so that any page of
 * an unfiltered list is a range of numbers. It is made anew by each import, in its transaction.
 */
export default /* sql */ `
create table directory_source (
  name text primary key,
  is_sample boolean not null,
  services integer not null default 0,
  imported timestamptz not null default clock_timestamp()
);

create table directory_service (
  id uuid primary key,
  source text not null references directory_source on delete cascade,
  name text not null,
  organization uuid,
  min_age double precision,
  max_age double precision,
  modified timestamptz,
  terms uuid[] not null,
  taxonomies uuid[] not null,
  areas text[] not null,
  words tsvector not null,
  service text not null,
  outline text not null,
  whole text not null
);
create index directory_service_by_source on directory_service (source);
create index directory_service_by_organization on directory_service (organization);
create index directory_service_by_word on directory_service using gin (words);
create index directory_service_by_term on directory_service using gin (terms);
create index directory_service_by_taxonomy on directory_service using gin (taxonomies);

create table directory_order (
  position integer primary key,
  service uuid not null unique references directory_service on delete cascade
);

create table directory_opening (
  service uuid not null references directory_service on delete cascade,
  day text,
  opens text,
  closes text
);
create index directory_opening_by_service on directory_opening (service);
create index directory_opening_by_day on directory_opening (day, opens);

create table directory_place (
  id uuid primary key,
  service uuid not null references directory_service on delete cascade,
  latitude double precision,
  longitude double precision,
  postcode text,
  outline text not null
);
create index directory_place_by_service on directory_place (service);
create index directory_place_by_point on directory_place (latitude, longitude);
create index directory_place_by_postcode on directory_place (postcode text_pattern_ops);

create table directory_organization (
  id uuid not null,
  source text not null references directory_source on delete cascade,
  outline text not null,
  primary key (id, source)
);
create table directory_term (
  id uuid not null,
  source text not null references directory_source on delete cascade,
  taxonomy uuid not null,
  taxonomy_name text not null,
  outline text not null,
  primary key (id, source)
);
`;
