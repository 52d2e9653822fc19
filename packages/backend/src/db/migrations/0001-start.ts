/**
 * `resource.id` is the submission identifier's own UUID wherever a client made one, so `unique (type, id)` is the
 * constraint that exactly-once rests on. `seq` orders pages: it never changes, so pages stay put while records move.
 * `identifiers` leaves out the one that `id` is made from. `body` is text: PostgreSQL's JSON types refuse \u0000, which people do manage to paste.
 *
 * `keep_referral` writes a whole referral, once, the ServiceRequest first: its row is the gate. `on conflict do nothing`
 * waits for whoever is writing the same one, and the rest is written only by whoever came through. A function, so that
 * the database plans it once for each connection.
 */
export default /* sql */ `
create table resource (
  seq bigint generated always as identity primary key,
  type text not null,
  id text not null,
  version integer not null default 1,
  updated timestamptz not null default clock_timestamp(),
  identifiers text[],
  status text,
  patient text,
  authored timestamptz,
  body text not null,
  constraint resource_once unique (type, id)
);
create index resource_by_type on resource (type, seq);
create index resource_by_identifier on resource using gin (identifiers) where identifiers is not null;
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

create function keep_referral(
  types text[], ids text[], identifiers_joined text[], statuses text[], patients text[], authoreds text[], bodies text[]
) returns boolean language plpgsql as $$
begin
  insert into resource (type, id, identifiers, status, patient, authored, body)
  values (types[1], ids[1], string_to_array(identifiers_joined[1], chr(31)), statuses[1], patients[1], authoreds[1]::timestamptz, bodies[1])
  on conflict (type, id) do nothing;
  if not found then
    return false;
  end if;
  insert into resource (type, id, identifiers, status, patient, authored, body)
  select r.type, r.id, string_to_array(r.identifiers, chr(31)), r.status, r.patient, r.authored::timestamptz, r.body
  from unnest(types[2:], ids[2:], identifiers_joined[2:], statuses[2:], patients[2:], authoreds[2:], bodies[2:])
    as r(type, id, identifiers, status, patient, authored, body);
  insert into audit (who, what, type, id) values ('public', 'submit', types[1], ids[1]);
  return true;
end
$$;
`;
