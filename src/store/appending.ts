// How judged commands become rows: one statement, whatever they lead to and in however many streams.
import type { PendingQuery, Row, Sql } from 'postgres';
import { chained } from './chain.ts';
import { explained } from './problems.ts';
import type { Addition, Entry, Recorded } from './store.ts';

type Fragment = PendingQuery<Row[]>;
type Of<T> = T & { readonly stream: string };

/** Codes with which PostgreSQL says that somebody was faster: a row is there already; two waited for each other. */
const faster = ['23505', '40P01'];

/**
 * Appends to streams, all of it or nothing. One statement is one transaction and one round trip.
 * Gives the facts of each addition, or nothing when one of the streams has moved on.
 */
export async function appended(
  sql: Sql,
  additions: readonly Addition[],
): Promise<readonly (readonly Recorded[])[] | undefined> {
  const facts = additions.map(({ stream, after, entries }) => chained(stream, after, entries));
  try {
    return (await inserted(sql, additions, facts.flat())) ? facts : undefined;
  } catch (problem) {
    const { code } = problem as { readonly code?: string };
    if (code !== undefined && faster.includes(code)) return undefined;
    throw explained(problem);
  }
}

/** Gives false when a head is not that of its stream. */
async function inserted(
  sql: Sql,
  additions: readonly Addition[],
  unordered: readonly Recorded[],
): Promise<boolean> {
  const facts = inOrder(unordered);
  const said = inOrder(additions.flatMap(commandsOf));
  const [row] = await sql<{ follows: boolean }[]>`
    with head as (select where true ${additions.map(({ stream, after }) => follows(sql, stream, after))}),
    said as (
      insert into commands (stream, by, command, digest, seq)
      select given.* from head, unnest(
        ${said.map(({ stream }) => stream)}::text[],
        ${said.map(({ by }) => by)}::text[],
        ${said.map(({ command }) => command)}::text[],
        ${said.map(({ digest }) => digest)}::text[],
        ${said.map(({ seq }) => seq)}::bigint[]
      ) as given
    ), recorded as (
      insert into facts (stream, seq, at, by, command, part, type, body, prev, hash)
      select given.* from head, unnest(
        ${facts.map(({ stream }) => stream)}::text[],
        ${facts.map(({ seq }) => seq)}::bigint[],
        ${facts.map(({ at }) => at)}::bigint[],
        ${facts.map(({ by }) => by)}::text[],
        ${facts.map(({ command }) => command)}::text[],
        ${facts.map(({ part }) => part)}::integer[],
        ${facts.map(({ type }) => type)}::text[],
        ${facts.map(({ body }) => body)}::text[],
        ${facts.map(({ prev }) => prev)}::text[],
        ${facts.map(({ hash }) => hash)}::text[]
      ) as given
    )
    ${apart(sql, additions.flatMap(entriesOf))}
    select exists (select from head) as follows`;
  return row?.follows === true;
}

/** Streams are locked in the order of their names, so that two who want the same two never wait for each other. */
function inOrder<T extends { readonly stream: string }>(rows: readonly T[]): readonly T[] {
  return rows.toSorted((one, other) => Number(one.stream > other.stream) - Number(one.stream < other.stream));
}

function follows(sql: Sql, stream: string, { seq, hash }: Addition['after']): Fragment {
  return sql`and (${seq}::bigint = 0
    or exists (select from facts where stream = ${stream} and seq = ${seq} and hash = ${hash}))`;
}

function commandsOf({ stream, after, entries }: Addition) {
  let next = after.seq + 1;
  return entries.map(({ by, command, digest, facts }) => {
    const seq = next;
    next += facts.length;
    return { stream, by, command, digest, seq };
  });
}

function entriesOf({ stream, entries }: Addition): readonly Of<Entry>[] {
  return entries.map((entry) => ({ ...entry, stream }));
}

/** Gives what an insert does beside the facts, with secret ballots and with the list of rooms; mostly nothing. */
function apart(sql: Sql, entries: readonly Of<Entry>[]): Fragment {
  const kept = entries.flatMap(({ ballot, stream }) => (ballot === undefined ? [] : { ...ballot, stream }));
  const emptied = entries.flatMap(({ emptied: box, stream }) =>
    box === undefined ? [] : { ...box, stream },
  );
  const listed = entries.flatMap(({ listed: room }) => room ?? []);
  return sql`
    ${
      kept.length === 0
        ? sql``
        : sql`, kept as (
      insert into ballots (stream, election, round, receipt, choices)
      select given.* from head, unnest(
        ${kept.map(({ stream }) => stream)}::text[],
        ${kept.map(({ election }) => election)}::integer[],
        ${kept.map(({ round }) => round)}::integer[],
        ${kept.map(({ receipt }) => receipt)}::text[],
        ${kept.map(({ choices }) => JSON.stringify(choices))}::text[]
      ) as given
    )`
    }
    ${
      emptied.length === 0
        ? sql``
        : sql`, emptied as (
      delete from ballots using head, unnest(
        ${emptied.map(({ stream }) => stream)}::text[],
        ${emptied.map(({ election }) => election)}::integer[],
        ${emptied.map(({ round }) => round)}::integer[]
      ) as given (stream, election, round)
      where ballots.stream = given.stream and ballots.election = given.election and ballots.round = given.round
    )`
    }
    ${
      listed.length === 0
        ? sql``
        : sql`, listed as (
      insert into rooms (id, title, demo, made, under)
      select given.id, title, demo::boolean, made, under from head, unnest(
        ${listed.map(({ id }) => id)}::text[],
        ${listed.map(({ title }) => title)}::text[],
        ${listed.map(({ demo }) => String(demo))}::text[],
        ${listed.map(({ made }) => made)}::bigint[],
        ${listed.map(({ under }) => under)}::text[]
      ) as given (id, title, demo, made, under)
    )`
    }`;
}
