import { type Recorded, type Store, StoreProblem } from '../store.ts';
import { folded } from './documents.ts';
import type { Verified } from './verify.ts';

const atOnce = 1_000;

/**
 * Takes a verified export into a store, fact for fact, with the rooms below.
 * Throws: a sentence when one is there already or is no meeting.
 */
export async function imported(store: Store, { archive, below }: Verified): Promise<void> {
  const archives = [archive, ...below.map((one) => one.archive)];
  for (const { facts, manifest } of archives) readable(facts, manifest.stream);
  await store.sql.begin(async (sql) => {
    for (const { facts, manifest, signature } of archives) {
      const { stream, head } = manifest;
      const room = stream.slice('room:'.length);
      const [there] = await sql`
        select from facts where stream = ${stream} union all select from rooms where id = ${room} limit 1`;
      if (there !== undefined)
        throw new StoreProblem(
          `There is a room ${room} here already. An import never changes a room; nothing was done.`,
        );
      for (let at = 0; at < facts.length; at += atOnce)
        await sql`insert into facts ${sql([...facts.slice(at, at + atOnce)])}`;
      await sql`
        insert into heads (stream, seq, hash, epoch, public_key, signature)
        values (${stream}, ${head.seq}, ${head.hash}, ${head.epoch}, ${signature.publicKey}, ${head.signature})`;
    }
  });
}

/** A chain may be whole and yet tell no meeting; that must not wait until somebody opens it. */
function readable(facts: readonly Recorded[], stream: string): void {
  try {
    if (`room:${folded(facts)?.id}` === stream) return;
  } catch {
    // The sentence below says it.
  }
  throw new StoreProblem(
    `The facts of ${stream} tell no meeting that this program can read; nothing was imported.`,
  );
}
