// Commands that arrive together are judged one after the other, each on the facts of those before it.
import { createHash } from 'node:crypto';
import type { Millis, SeatId } from '../../kernel/base/ids.ts';
import type { MeetingCommand } from '../../kernel/meeting/commands.ts';
import { decide } from '../../kernel/meeting/decide.ts';
import { dueAt } from '../../kernel/meeting/dueAt.ts';
import { type Beside, besideOf } from '../../kernel/meeting/beside.ts';
import type { MeetingFact } from '../../kernel/meeting/facts.ts';
import { evolve } from '../../kernel/meeting/folds.ts';
import type { Room } from '../../kernel/meeting/room.ts';
import { clock } from '../../kernel/meeting/sender.ts';
import type { Entry } from '../../store/store.ts';
import { besideFacts, rememberedOf } from './ballots.ts';

/** A command with its sender, who comes from the session, and its id, which comes from the client. */
export interface Act {
  readonly sender: SeatId;
  readonly id: string;
  readonly command: MeetingCommand;
  /** SHA-256 of the command's content. */
  readonly digest: string;
}

/** `seq`: where the act's first fact will stand. */
export type Verdict =
  | { readonly ok: true; readonly seq: number }
  | { readonly ok: false; readonly refused: string; readonly source: string };

export interface Judged {
  readonly room: Room | undefined;
  readonly entries: readonly Entry[];
  readonly facts: readonly MeetingFact[];
  /** One for each act, in order. */
  readonly verdicts: readonly Verdict[];
  /** What an act that goes alone leads to in another room. */
  readonly beside: Beside | undefined;
  /** A deadline that the rules would not let the clock act on; it is not tried again until something changes. */
  readonly stuck: Millis | undefined;
}

/** Gives an act whose digest is that of its content; the fields come in one order from the parsers. */
export function actOf(sender: SeatId, id: string, command: MeetingCommand): Act {
  const remembered = JSON.stringify(rememberedOf(command));
  return { sender, id, command, digest: createHash('sha256').update(remembered).digest('hex') };
}

/** Gives a fact as the store takes it: what stands in its other columns is no part of its body. */
export function contentOf({ type, at, by: _by, seq: _seq, ...body }: MeetingFact): Entry['facts'][number] {
  return { type, at, body };
}

/** Judges acts in order, after what has fallen due by now; nothing of it counts before it is committed. */
export function judge(
  room: Room | undefined,
  acts: readonly Act[],
  now: Millis,
  newId: () => string,
): Judged {
  const entries: Entry[] = [];
  const facts: MeetingFact[] = [];
  let state = room;
  let beside: Beside | undefined;
  const judgeOne = (act: Act): Verdict => {
    const decision = decide(state, act.command, act.sender, now);
    if (!decision.ok) return { ok: false, refused: decision.refused, source: decision.source };
    const seq = (state?.seq ?? 0) + 1;
    if (decision.facts.length === 0) return { ok: true, seq: seq - 1 };
    for (const fact of decision.facts) state = evolve(state, fact);
    facts.push(...decision.facts);
    if (state !== undefined) beside ??= besideOf(state, decision.facts);
    entries.push({
      by: act.sender,
      command: act.id,
      digest: act.digest,
      facts: decision.facts.map(contentOf),
      ...besideFacts(act.command, decision.facts),
    });
    return { ok: true, seq };
  };
  let stuck: Millis | undefined;
  for (let due = next(state); due !== undefined && due.at <= now; due = next(state)) {
    if (judgeOne(actOf(clock, newId(), due.command)).ok) continue;
    stuck = due.at;
    break;
  }
  const verdicts = acts.map(judgeOne);
  return { verdicts, room: state, entries, facts, beside, stuck };
}

function next(room: Room | undefined): ReturnType<typeof dueAt> {
  return room === undefined ? undefined : dueAt(room);
}
