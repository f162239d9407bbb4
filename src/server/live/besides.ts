// What an act of one room leads to in another: judged there as well, and recorded with it or not at all.
import { createHash } from 'node:crypto';
import type { Beside } from '../../kernel/meeting/beside.ts';
import type { MeetingFact } from '../../kernel/meeting/facts.ts';
import { evolve } from '../../kernel/meeting/folds.ts';
import type { Room } from '../../kernel/meeting/room.ts';
import { organiser } from '../../kernel/meeting/sender.ts';
import type { Millis } from '../../kernel/base/ids.ts';
import { canonical } from '../../store/canonical.ts';
import { type Judged, type Verdict, actOf, contentOf, judge } from './judge.ts';
import type { LiveStream } from './liveStream.ts';

type Refused = Extract<Verdict, { readonly ok: false }>;
type Follows = Pick<Judged, 'entries' | 'facts' | 'room'>;

/** Judges what an act leads to in another room as that stands now. Gives what follows there, or what it refuses. */
export function besideIn(
  other: LiveStream,
  beside: Beside,
  by: Room | undefined,
  now: Millis,
  newId: () => string,
): Follows | Refused {
  if ('facts' in beside) return opened(other, beside, by, newId());
  const { command, sender } = beside;
  const judged = judge(other.standing.room, [actOf(sender, newId(), command)], now, newId);
  const [verdict] = judged.verdicts;
  return verdict?.ok === false ? verdict : judged;
}

/** A room begins where none has begun before, and with a line in the list of rooms. */
function opened(
  { standing, archived }: LiveStream,
  { room: id, facts }: Extract<Beside, { readonly facts: unknown }>,
  above: Room | undefined,
  command: string,
): Follows | Refused {
  const [first] = facts;
  if (standing.room !== undefined || archived || above === undefined || first?.type !== 'RoomOpened') {
    const source = above?.procedure.rules.consultationIsNew?.source ?? '';
    return { ok: false, refused: 'consultationIsNew', source };
  }
  const { title, demo, at: made } = first;
  const content = facts.map(contentOf);
  const entry = {
    by: organiser,
    command,
    digest: createHash('sha256').update(canonical(content)).digest('hex'),
    facts: content,
    listed: { id, title, demo, made, under: above.id },
  };
  const room = facts.reduce<Room | undefined>((state, fact: MeetingFact) => evolve(state, fact), undefined);
  return { entries: [entry], facts, room };
}
