-- A link by which a delegation hands its seat to a colleague: when it is opened, the record says so.
alter table links add column handover boolean not null default false;
