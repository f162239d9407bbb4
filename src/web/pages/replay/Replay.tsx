import { useParams } from 'wouter';
import { replay } from '../../../i18n/en/replay.ts';
import { useRecord } from '../../state/useRecord.ts';
import { playback } from './record.ts';
import { Player } from './Player.tsx';
import './replay.css';

/** Shows the replay of a room: one scrubber over its record drives text and meeting. */
export default function Replay() {
  const { id } = useParams<{ id: string }>();
  const { made: record, failed, again } = useRecord(id, playback);
  if (failed)
    return (
      <main className="notice">
        <p role="alert">{replay.failed}</p>
        <button type="button" className="btn" onClick={again}>
          {replay.again}
        </button>
      </main>
    );
  if (!record) return <main className="notice">{replay.loading}</main>;
  return <Player room={id} record={record} />;
}
