/**
 * `resource.id` is the submission identifier's own UUID wherever a client made one, so `unique (type, id)` is the
 * constraint that exactly-once rests on. `seq` orders pages: it never changes, so pages stay put while records move.
 * `body` is text: PostgreSQL's JSON types refuse \u0000, which people do manage to paste.
 */
export default /* sql */ `
create table resource (
  seq bigint generated always as identity primary key,
  type text not null,
  id text not null,
  version integer not null default 1,
  updated timestamptz not null default clock_timestamp(),
  identifiers text[] not null default '{}',
  status text,
  patient text,
  authored timestamptz,
  body text not null,
  constraint resource_once unique (type, id)
);
create index resource_by_type on resource (type, seq);
create index resource_by_identifier on resource using gin (identifiers) with (fastupdate = off);
create index resource_by_patient on resource (patient, type, seq) where patient is not null;
create index resource_by_updated on resource (type, updated, seq);
create index resource_by_authored on resource (type, authored, seq) where authored is not null;
create index resource_task_status on resource (status, seq) where type = 'Task';

create table resource_version (
  type text not null,
  id text not null,
  version integer not null,
  updated timestamptz not null,
  body text not null,
  primary key (type, id, version)
);

create table account (
  name text primary key,
  password text not null,
  created timestamptz not null default now()
);

create table session (
  token text primary key,
  who text not null,
  created timestamptz not null default now(),
  expires timestamptz not null
);

create table setting (name text primary key, value text not null);

create table audit (
  seq bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  who text not null,
  what text not null,
  type text,
  id text,
  detail text
);
create index audit_by_record on audit (type, id, seq);

create unlogged table attempt (
  key text primary key,
  count integer not null,
  until timestamptz not null
);
`;
