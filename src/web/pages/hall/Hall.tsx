import { useParams } from 'wouter';
import { fill } from '../../../i18n/fill.ts';
import { hall } from '../../../i18n/en/hall.ts';
import { votes } from '../../../i18n/en/roomVotes.ts';
import type { Room } from '../../../kernel/meeting/room.ts';
import type { Millis } from '../../../kernel/base/ids.ts';
import type { CountedVote, OpenVote } from '../../../kernel/meeting/vote.ts';
import { useRoom } from '../../state/useRoom.ts';
import { useSecond } from '../../components/Countdown.tsx';
import { clockOf, whenOf } from '../../components/zone.ts';
import { symbolOf } from '../../components/desk.ts';
import { AttributionSign } from '../../components/AttributionSign.tsx';
import { Shut } from '../../components/Shut.tsx';
import { electionNow } from '../../components/election/shown.ts';
import { Electing } from './Electing.tsx';
import { aboutOf } from '../room/vote/Put.tsx';
import { countedNow } from './counted.ts';
import { outLine } from '../../components/consultations/outLine.ts';
import { OnTheTable } from './OnTheTable.tsx';
import { Speaking } from './Speaking.tsx';
import { Vote } from './Vote.tsx';
import { VoteResult } from './VoteResult.tsx';
import { Whole, wholeOf } from './Whole.tsx';
import './hall.css';

/** Shows the hall display: who speaks, for how long, on which words; great moments take the whole screen. */
export default function Hall() {
  const { id } = useParams<{ id: string }>();
  const live = useRoom(id);
  if (live.line.status === 'closed') return <Shut room={id} why={live.line.why} />;
  if (!live.room) return <main className="hall waiting">{hall.loading}</main>;
  return <Display room={live.room} now={live.now} head={live.head} online={live.status === 'live'} />;
}

interface DisplayProps {
  readonly room: Room;
  readonly now: () => Millis;
  readonly head: string | undefined;
  readonly online: boolean;
}

/** Shows a room on the hall display at a given moment. */
export function Display({ room, now, head, online }: DisplayProps) {
  // A result and an election are taken down in time, without any act.
  useSecond();
  const vote = votedNow(room);
  const counted = vote ? undefined : countedNow(room, now());
  const whole = wholeOf(room, now());
  const election = electionNow(room, now());
  const item = room.items.find(({ item }) => item === room.openItem);
  return (
    <main className="hall">
      <header className="hd">
        <h1>
          {vote ? (
            <Voted room={room} vote={vote} />
          ) : counted ? (
            <Voted room={room} vote={counted} />
          ) : item ? (
            <>
              <b>{fill(hall.item, { item: item.item })}</b> {item.title}
            </>
          ) : (
            <b>{room.title}</b>
          )}
        </h1>
        <AttributionSign room={room} />
        <Clock room={room} now={now} />
      </header>
      {vote ? (
        <Vote room={room} vote={vote} />
      ) : counted ? (
        <VoteResult room={room} vote={counted} />
      ) : whole ? (
        <Whole room={room} now={now} moment={whole} />
      ) : election ? (
        <Electing room={room} now={now} election={election} />
      ) : (
        <>
          <Speaking room={room} now={now} />
          <OnTheTable room={room} />
        </>
      )}
      <footer className="ft">
        <span>
          {online || head === undefined ? '' : `${hall.offline}. `}
          {fill(hall.record, { seq: room.seq, head: (head ?? '').slice(0, 8) })}
        </span>
        {whole?.kind !== 'silence' && <Silences room={room} now={now()} />}
        {!room.called && <span>{outLine(room)}</span>}
      </footer>
    </main>
  );
}

/** Gives the vote that has the screen: not while one explains a vote before it, nor before an appeal on its conduct is put. */
function votedNow({ question, floor, appeal, vote }: Room): OpenVote | undefined {
  const explained = vote?.begun === undefined && floor !== undefined;
  const appealed = appeal !== undefined && vote?.on.kind !== 'appeal';
  return question || explained || appealed ? undefined : vote;
}

/** Names the vote in the head of the display: how it is taken, and on what. */
function Voted({ room, vote }: { readonly room: Room; readonly vote: OpenVote | CountedVote }) {
  const motion =
    'counted' in vote
      ? room.entries.findLast(({ what, at }) => what === 'MotionDecided' && at === vote.counted)?.motion
      : undefined;
  return (
    <>
      <b>{votes.begun[vote.method]}.</b> {aboutOf(room, vote.on, motion)}
    </>
  );
}

function Clock({ room, now }: { readonly room: Room; readonly now: () => Millis }) {
  useSecond();
  return <time className="num">{clockOf(now(), room.timeZone)}</time>;
}

/** Says which text is under silence, unless the whole screen says so. */
function Silences({ room, now }: { readonly room: Room; readonly now: Millis }) {
  const running = room.silences.find(({ state, deadline }) => state === 'running' && deadline > now);
  const draft = room.drafts.find(({ id }) => id === running?.draft);
  if (!running || !draft) return null;
  return (
    <span>
      {fill(hall.underSilence, {
        symbol: symbolOf(draft),
        when: whenOf(running.deadline, now, room.timeZone),
      })}
    </span>
  );
}
