import { fill } from '../../i18n/fill.ts';
import { lots as say } from '../../i18n/en/votes.ts';
import { calledFirst } from '../../kernel/meeting/lot.ts';
import type { Room } from '../../kernel/meeting/room.ts';
import type { CountedVote, OpenVote } from '../../kernel/meeting/vote.ts';
import { nameOf } from './desk.ts';

interface LotDrawnProps {
  readonly room: Room;
  readonly vote: OpenVote | CountedVote;
  /** On a screen that is read from afar: the sentence alone. */
  readonly short?: boolean;
}

/** Says with whom the lot let a roll call begin, from which seed and at which place, and draws it again. */
export function LotDrawn({ room, vote, short = false }: LotDrawnProps) {
  const lot = calledFirst(room, vote);
  if (!lot) return null;
  const { first, from, place, of, seed, again } = lot;
  const call = fill(say.call, { name: nameOf(room, first), place, of, from: nameOf(room, from) });
  if (short) return <p className="cap lot">{call}</p>;
  return (
    <p className="small soft wide lot">
      {call} {say.seed} <code>{seed}</code>. {again === place ? say.same : fill(say.other, { place: again })}
    </p>
  );
}
