// One try to commit the acts of a room, with what they lead to in another.
import type { Millis } from '../../kernel/base/ids.ts';
import type { Store } from '../../store/store.ts';
import type { Answer } from './answers.ts';
import { receiptOf, withBallots } from './ballots.ts';
import { besideIn } from './besides.ts';
import { type Act, type Judged, judge } from './judge.ts';
import { LiveStream } from './liveStream.ts';

export interface CommitOutside {
  readonly store: Store;
  readonly newId: () => string;
}

/** What became of an act. `receipt`: of a ballot that was cast; it is given here and kept nowhere. */
export interface Answered {
  readonly answer: Answer;
  readonly receipt: string | undefined;
}

/** `needs`: another room that an act reaches into, and that has to be at hand. */
export type Tried =
  | { readonly answers: readonly Answered[]; readonly stuck: Judged['stuck'] }
  | { readonly needs: string }
  | 'conflict';

export const unavailable: Answer = { error: 'storeUnavailable' };

/** Judges acts on the streams as they stand here, commits what follows, and tells everyone after the commit. */
export function tried(
  { store, newId }: CommitOutside,
  own: LiveStream,
  other: LiveStream | undefined,
  acts: readonly Act[],
): Promise<Tried> {
  const streams = other === undefined ? [own] : [own, other];
  return LiveStream.exclusively(streams, async () => {
    const { stream, standing } = own;
    const counted = await withBallots(store, stream, standing.room, standing.head, acts);
    if (counted === undefined) return 'conflict';
    const now = Math.max(...streams.map((one) => one.now())) as Millis;
    const alone = judge(standing.room, counted, now, newId);
    const { beside } = alone;
    if (beside !== undefined && other?.stream !== `room:${beside.room}`) return { needs: beside.room };
    const there = beside && other && besideIn(other, beside, standing.room, now, newId);
    const refusedThere = there !== undefined && 'refused' in there;
    const judged = refusedThere ? { ...alone, entries: [], verdicts: [there] } : alone;
    const additions =
      other === undefined || there === undefined || refusedThere
        ? []
        : [{ stream: other.stream, after: other.standing.head, entries: there.entries }];
    const refused = acts.filter((_, index) => judged.verdicts[index]?.ok === false);
    const [appended, earlier] = await Promise.all([
      judged.entries.length === 0
        ? undefined
        : store.append(stream, standing.head, judged.entries, additions),
      Promise.all(refused.map((act) => became(store, stream, act))),
    ]);
    if (appended?.ok === false) return 'conflict';
    if (appended !== undefined) {
      own.take(appended.facts, judged);
      if (there !== undefined && !refusedThere) other?.take(appended.beside.flat(), there);
    }
    const before = new Map(refused.map((act, index) => [act, earlier[index]]));
    const answers = acts.map((act, index) => ({
      answer: before.get(act) ?? judged.verdicts[index] ?? unavailable,
      receipt: receiptOf(judged.entries, act),
    }));
    return { answers, stuck: judged.stuck };
  });
}

/** Gives what the record says of a command that would be refused now: it may have been taken before a restart. */
export async function became(store: Store, stream: string, act: Act): Promise<Answer | undefined> {
  const found = await store.became(stream, act.sender, act.id, act.digest);
  if (found === undefined) return undefined;
  return found === 'other' ? { error: 'idUsedForOther' } : { ok: true, seq: found.seq };
}
