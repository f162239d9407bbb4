-- Bodies whose rules an organiser made by changing those of another; earlier versions stay.
create table bodies (
  id text not null,
  version integer not null,
  -- The body that ships with Placard from which it was first copied.
  base text not null,
  -- JSON.
  procedure text not null,
  made bigint not null,
  primary key (id, version)
);
