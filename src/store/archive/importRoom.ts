import { type Recorded, type Store, StoreProblem } from '../store.ts';
import { folded } from './documents.ts';
import type { Archive } from './verify.ts';

const atOnce = 1_000;

/** Takes a verified export into a store, fact for fact. Throws: a sentence when it is there already or no meeting. */
export async function imported(store: Store, { facts, manifest, signature }: Archive): Promise<void> {
  const { stream, head } = manifest;
  readable(facts, stream);
  const room = stream.slice('room:'.length);
  await store.sql.begin(async (sql) => {
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
