import type { ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { navigate, useHistoryState } from 'wouter/use-browser-location';
import { rulebook } from '../../../i18n/en/rulebookPage.ts';
import { whyNot } from '../../../i18n/en/whyNot.ts';
import { settingSentences } from '../../../i18n/en/rulebook.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Room } from '../../../kernel/meeting/room.ts';
import { Bar } from '../../components/Bar.tsx';
import { type Forbidden, deskOf, forbidden } from '../../components/desk.ts';
import { Loading } from '../../components/Loading.tsx';
import { Shut } from '../../components/Shut.tsx';
import WhyNot from '../../components/whynot/WhyNot.tsx';
import '../../components/whynot/whynot.css';
import type { Live } from '../../state/live.ts';
import { pageOf } from '../../state/calls.ts';
import { useRoom } from '../../state/useRoom.ts';
import { type ListedBody, type ShownBody, useFetched } from '../../state/bodies.ts';
import { RuleBook } from './RuleBook.tsx';

const minute = 60_000;

/** Shows the rules of a room, in the version with which its meeting began. */
export default function RoomRules() {
  const { id } = useParams<{ id: string }>();
  const live = useRoom(id);
  const { room, seat } = live;
  const { value: all = [] } = useFetched<readonly ListedBody[]>('/api/bodies');
  if (live.line.status === 'closed') return <Shut room={id} why={live.line.why} />;
  if (!room) return <Loading what={rulebook.fetching} />;
  const role = room.seats.find((one) => one.seat === seat)?.role ?? 'observer';
  return (
    <div className="app rules">
      <Bar
        page={rulebook.page}
        where={room.title}
        live={live}
        about={rulebook.about}
        keys={[rulebook.searchKey]}
      >
        <Link className="btn sm" href={pageOf(id, role)}>
          {rulebook.backToRoom}
        </Link>
      </Bar>
      <Compared
        room={room}
        asked={<Asked live={live} />}
        others={all.filter((one) => one.id !== room.procedure.id)}
      />
    </div>
  );
}

/** Answers what was asked in the room, at the rule that refuses it; once the rule allows it, it says so. */
function Asked({ live }: { readonly live: Live }) {
  const why = useHistoryState<Forbidden | null>();
  const desk = deskOf(live, () => undefined);
  if (!desk || !why?.rule) return null;
  const now = forbidden(desk, why.command);
  const close = () => navigate(location.pathname + location.hash, { replace: true });
  return (
    <WhyNot
      desk={desk}
      why={why}
      atTheRule
      still={now === undefined && <p className="small strong">{whyNot.possibleNow}</p>}
      onClose={close}
    />
  );
}

interface ComparedProps {
  readonly room: Room;
  readonly asked: ReactNode;
  readonly others: readonly ListedBody[];
}

/** Where the body is known here, what differs from the one that ships is marked; a record from elsewhere shows its own. */
function Compared({ room, asked, others }: ComparedProps) {
  const { procedure } = room;
  const { value: body } = useFetched<ShownBody>(`/api/bodies/${encodeURIComponent(procedure.id)}`);
  return (
    <RuleBook
      procedure={procedure}
      base={body?.base}
      others={others}
      ofRoom
      asked={asked}
      decided={<Decided room={room} />}
    >
      <p className="small soft">{fill(rulebook.thisVersion, { version: procedure.version })}</p>
    </RuleBook>
  );
}

/** Shows the limits of time that the meeting gave itself, where they are not those of its rules. */
function Decided({ room: { limits, procedure } }: Pick<ComparedProps, 'room'>) {
  const rule = procedure.settings.timeLimit?.params;
  const state = limits.state / minute;
  const group = limits.group / minute;
  if (rule === undefined || (rule.state === state && rule.group === group)) return null;
  return (
    <section aria-labelledby="decided">
      <h2 className="h" id="decided">
        {rulebook.decided}
      </h2>
      <p className="small soft">
        {fill(rulebook.limitsDecided, { state, group, stateBefore: rule.state, groupBefore: rule.group })}{' '}
        <a className="link" href="#timeLimit">
          {settingSentences.timeLimit.name}
        </a>
      </p>
    </section>
  );
}
