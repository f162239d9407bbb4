-- Who may enter which room. Names stand here and in no fact, so that a row can be erased and every chain stays whole.

-- The list of rooms; a deleted one leaves its line.
create table rooms (
  id text primary key,
  title text not null,
  demo boolean not null default false,
  made bigint not null,
  archived bigint,
  deleted bigint
);

create table people (
  id text primary key,
  name text,
  organiser boolean not null default false,
  made bigint not null
);

-- Which person takes which seat. Outside demo rooms a person has one seat a room; the server sees to it.
create table sittings (
  room text not null references rooms (id),
  seat text not null,
  person text not null references people (id) on delete cascade,
  taken bigint not null,
  primary key (room, seat, person)
);
create index sittings_of_person on sittings (person, room);

-- Invitation links: only the SHA-256 of the secret is kept. Redeemed once.
create table links (
  hash bytea primary key,
  person text not null references people (id) on delete cascade,
  room text references rooms (id),
  seat text,
  expires bigint not null,
  used bigint
);
create index links_of_seat on links (room, seat);

create table sessions (
  hash bytea primary key,
  person text not null references people (id) on delete cascade,
  made bigint not null,
  expires bigint not null
);

-- Codes that open a person's seats on another device within two minutes.
create table device_codes (
  hash bytea primary key,
  person text not null references people (id) on delete cascade,
  expires bigint not null
);

-- The files that texts were read from, as they came.
create table uploads (
  id text primary key,
  room text not null references rooms (id),
  name text not null,
  bytes bytea not null,
  at bigint not null
);
create index uploads_of_room on uploads (room);
