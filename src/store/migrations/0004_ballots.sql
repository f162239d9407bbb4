-- Secret ballots until they are counted or void: neither who cast one nor when. Unlogged, so that no log, no replica and
-- no backup holds them; a crash of the database empties the table, and the ballot is taken again (docs/record.md).
create unlogged table ballots (
  stream text not null,
  election integer not null,
  round integer not null,
  receipt text not null,
  -- JSON.
  choices text not null,
  primary key (stream, election, round, receipt)
);
