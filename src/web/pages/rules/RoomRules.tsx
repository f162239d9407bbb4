import { Link, useParams } from 'wouter';
import { rulebook } from '../../../i18n/en/rulebookPage.ts';
import { fill } from '../../../i18n/fill.ts';
import { Bar } from '../../components/Bar.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Shut } from '../../components/Shut.tsx';
import { pageOf } from '../../state/calls.ts';
import { useRoom } from '../../state/useRoom.ts';
import { type ListedBody, type ShownBody, useFetched } from './bodies.ts';
import { RuleBook } from './RuleBook.tsx';

/** Shows the rules of a room, in the version with which its meeting began. */
export default function RoomRules() {
  const { id } = useParams<{ id: string }>();
  const live = useRoom(id);
  const { room, seat } = live;
  const { value: all = [] } = useFetched<readonly ListedBody[]>('/api/bodies');
  if (live.line.status === 'closed') return <Shut room={id} why={live.line.why} />;
  if (!room) return <Loading what={rulebook.fetching} />;
  const { procedure } = room;
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
      <Compared procedure={procedure} others={all.filter((one) => one.id !== procedure.id)} />
    </div>
  );
}

interface ComparedProps {
  readonly procedure: ShownBody['procedure'];
  readonly others: readonly ListedBody[];
}

/** Where the body is known here, what differs from the one that ships is marked; a record from elsewhere shows its own. */
function Compared({ procedure, others }: ComparedProps) {
  const { value: body } = useFetched<ShownBody>(`/api/bodies/${encodeURIComponent(procedure.id)}`);
  return (
    <RuleBook procedure={procedure} base={body?.base} others={others} ofRoom>
      <p className="small soft">{fill(rulebook.thisVersion, { version: procedure.version })}</p>
    </RuleBook>
  );
}
