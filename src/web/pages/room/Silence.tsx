import { fill } from '../../../i18n/fill.ts';
import { acts as say } from '../../../i18n/en/roomActs.ts';
import { useSecond } from '../../components/Countdown.tsx';
import { nameOf } from '../../components/desk.ts';
import { spanOf } from '../../components/zone.ts';
import type { Focus, Seated } from './seated.ts';
import { endOf } from './status.ts';

/** With more than this left a phone says it in one line. */
const far = 3_600_000;

/** Shows the latest silence: the time left and the way to break it, or what became of it. */
export function Silence({ at, focus }: { readonly at: Seated; readonly focus: Focus | undefined }) {
  useSecond();
  const { room } = at;
  const silence =
    room.silences.find(({ state, draft }) => state === 'running' && draft === focus?.draft.id) ??
    room.silences.find(({ state }) => state === 'running') ??
    room.silences.findLast(({ draft }) => draft === focus?.draft.id);
  const draft = room.drafts.find(({ id }) => id === silence?.draft);
  if (!silence || !draft || draft.standing === 'adopted') return null;
  const symbol = draft.symbol || draft.title;
  if (silence.state === 'broken' && silence.brokenBy !== undefined)
    return (
      <p className="sil small">
        <span className="d late">
          {fill(say.silenceBroken, {
            symbol,
            name: nameOf(room, silence.brokenBy),
            how: say.brokenHow[silence.how ?? 'objection'],
          })}
        </span>
      </p>
    );
  const left = silence.deadline - at.now();
  if (silence.state === 'expired' || left <= 0)
    return <p className="sil small soft">{fill(say.silenceOver, { symbol })}</p>;
  return (
    <div className={`sil${left > far ? ' far' : ''}`}>
      <span className="small soft right lines">
        <b className="strong num">
          {fill(at.phone && left > far ? say.silenceFar : say.silenceLeft, { symbol, left: spanOf(left) })}
        </b>
        <span>
          {fill(say.silenceEnds, {
            when: endOf(silence, room.timeZone, at.now()),
          })}
        </span>
      </span>
      {at.you !== undefined && (
        <button type="button" className="btn sig" onClick={() => at.open('silence')}>
          <i className="ic i-break" aria-hidden="true" />
          {say.breakSilence}
        </button>
      )}
    </div>
  );
}
