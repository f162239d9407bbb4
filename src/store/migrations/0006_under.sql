-- Rooms below another: a consultation that works on paragraphs of the plenary. Its line is there with its first fact or
-- not at all, and whoever sits above may enter: no list of persons is kept for it (docs/record.md).
alter table rooms add column under text references rooms (id);
create index rooms_under on rooms (under);
