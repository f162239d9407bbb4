import { useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { rooms } from '../../../i18n/en/rooms.ts';
import { atOnce } from '../../components/atOnce.ts';
import { type Listed, Unanswered, ask } from '../../state/calls.ts';

interface RemoveProps {
  readonly listed: Listed;
  readonly onCancel: () => void;
  readonly onGone: () => Promise<void>;
}

/** Asks for the room's title before deleting it, and offers the export first. */
export function Remove({ listed, onCancel, onGone }: RemoveProps) {
  const [typed, setTyped] = useState('');
  const [why, setWhy] = useState('');
  const path = `/api/rooms/${encodeURIComponent(listed.id)}`;
  const remove = async () => {
    try {
      await ask('POST', `${path}/delete`, { title: typed });
      await onGone();
    } catch (error) {
      setWhy(error instanceof Unanswered && error.status > 0 ? error.message : rooms.unreachable);
    }
  };
  return (
    <form
      className="sheet remove"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed === listed.title) void remove();
      }}
    >
      <p className="small">{rooms.removeHint}</p>
      <label className="small soft">
        {rooms.removeType}: <b>{listed.title}</b>
        <input
          className="field wide"
          ref={atOnce}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      {why !== '' && (
        <p className="small d late" role="alert">
          {fill(rooms.failed, { why })}
        </p>
      )}
      <div className="row wrap">
        <a className="btn sm" href={`${path}/export`} download>
          {rooms.exportIt}
        </a>
        <button type="submit" className="btn sm sig" disabled={typed !== listed.title}>
          {rooms.removeNow}
        </button>
        <button type="button" className="btn sm quiet" onClick={onCancel}>
          {rooms.cancel}
        </button>
      </div>
    </form>
  );
}
