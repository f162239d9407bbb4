import { useEffect, useState } from 'react';
import { useParams } from 'wouter';
import { replay } from '../../../i18n/en/replay.ts';
import { recordOf } from '../../state/recordOf.ts';
import { type Playback, playback } from './record.ts';
import { Player } from './Player.tsx';
import './replay.css';

/** Shows the replay of a room: one scrubber over its record drives text and meeting. */
export default function Replay() {
  const { id } = useParams<{ id: string }>();
  const [record, setRecord] = useState<Playback>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    setFailed(false);
    recordOf(id, stop.signal)
      .then((facts) => setRecord(playback(facts)))
      .catch(() => {
        if (!stop.signal.aborted) setFailed(true);
      });
    return () => stop.abort();
  }, [id, attempt]);
  if (failed)
    return (
      <main className="notice">
        <p role="alert">{replay.failed}</p>
        <button type="button" className="btn" onClick={() => setAttempt(attempt + 1)}>
          {replay.again}
        </button>
      </main>
    );
  if (!record) return <main className="notice">{replay.loading}</main>;
  return <Player room={id} record={record} />;
}
