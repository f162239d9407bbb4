import { fill } from '../../../i18n/fill.ts';
import { chairVotes as say } from '../../../i18n/en/chairVotes.ts';
import { votes as names } from '../../../i18n/en/roomVotes.ts';
import type { Room } from '../../../kernel/meeting/room.ts';
import type { CountedVote } from '../../../kernel/meeting/vote.ts';
import { LotDrawn } from '../../components/LotDrawn.tsx';
import type { Desk } from '../../components/desk.ts';
import { whenOf } from '../../components/zone.ts';
import { aboutOf } from '../room/vote/Put.tsx';

/** Shows the votes of this meeting with what they came to, the latest first. */
export function Votes({ desk }: { readonly desk: Desk }) {
  const { room } = desk;
  if (room.votes.length === 0) return null;
  return (
    <section aria-labelledby="votes">
      <h2 className="h" id="votes">
        {say.votes}
      </h2>
      <ul className="log small soft">
        {[...room.votes].reverse().map((vote) => (
          <li key={vote.number}>
            <span className="num muted">{whenOf(vote.counted, desk.now(), room.timeZone)}</span>
            <div>
              {fill(say.voteLine, {
                subject: aboutOf(room, vote.on, kindIn(room, vote)),
                outcome: names.result[vote.on.kind][`${vote.carried}`],
              })}
              <LotDrawn room={room} vote={vote} />
            </div>
            <span className="muted">
              {fill(say.tally, { yes: vote.yes, no: vote.no, abstain: vote.abstain })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Gives the kind of the motion a vote decided, while the latest entries still tell it. */
function kindIn(room: Room, { counted }: CountedVote) {
  return room.entries.findLast(({ what, at }) => what === 'MotionDecided' && at === counted)?.motion;
}
