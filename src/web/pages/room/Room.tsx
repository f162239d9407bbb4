import { useParams } from 'wouter';
import { common } from '../../../i18n/en/common.ts';
import { Loading } from '../../components/Loading.tsx';
import { Shut } from '../../components/Shut.tsx';
import { useRoom } from '../../state/useRoom.ts';
import { Delegate } from './Delegate.tsx';

/** Shows the delegate's room: the text, the floor, and everything a delegation may do on them. */
export default function Room() {
  const { id } = useParams<{ id: string }>();
  const live = useRoom(id);
  if (live.line.status === 'closed') return <Shut room={id} why={live.line.why} />;
  if (!live.room || live.seat === undefined) return <Loading what={common.fetchingRoom} />;
  return <Delegate live={live} room={live.room} seat={live.seat} />;
}
