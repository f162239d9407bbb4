-- The record: streams of facts, each chained to the one before it (docs/record.md).
create table facts (
  stream text not null,
  seq bigint not null check (seq > 0),
  at bigint not null,
  by text not null,
  command text not null,
  part integer not null,
  type text not null,
  -- Canonical JSON as text: jsonb would give back other bytes than were hashed.
  body text not null,
  prev text not null,
  hash text not null,
  primary key (stream, seq),
  unique (stream, by, command, part)
);

-- What each command said, so that its id sent again is answered as the first time, and refused with other content.
create table commands (
  stream text not null,
  by text not null,
  command text not null,
  digest text not null,
  seq bigint not null,
  primary key (stream, by, command)
);

-- Folded states that save a start some folding; they may be dropped.
create table snapshots (
  stream text primary key,
  seq bigint not null,
  hash text not null,
  state text not null
);

-- This installation: its signing key, and how often it was restored from a backup.
create table installation (
  one boolean primary key default true check (one),
  epoch bigint not null,
  private_key text not null
);

-- The last head of each stream that was signed: what was published cannot be taken back by changing the facts.
create table heads (
  stream text primary key,
  seq bigint not null,
  hash text not null,
  epoch bigint not null,
  public_key text not null,
  signature text not null
);
