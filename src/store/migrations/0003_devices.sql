-- Which seats have a device connected to which server process, so that one process does not note the departure
-- of a seat that is in the room by way of another. Rows of a process that died grow old and no longer count.
create table devices (
  room text not null,
  seat text not null,
  process text not null,
  seen bigint not null,
  primary key (room, seat, process)
);
