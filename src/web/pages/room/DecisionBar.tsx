import { fill } from '../../../i18n/fill.ts';
import { acts as say } from '../../../i18n/en/roomActs.ts';
import { useSecond } from '../../components/Countdown.tsx';
import { nameOf } from '../../components/desk.ts';
import { clockOf, spanOf, whenOf } from '../../components/zone.ts';
import { FocusActs } from './FocusActs.tsx';
import { shortened } from './MyTexts.tsx';
import { wordsOf } from './Offers.tsx';
import type { Doing, Focus, Seated } from './seated.ts';

interface DecisionBarProps {
  readonly at: Seated;
  readonly focus: Focus | undefined;
  readonly doing: Doing | undefined;
  readonly onDoing: (what: Doing | undefined) => void;
}

/** Shows the acts on what is in focus, and the silence that runs. */
export function DecisionBar({ at, focus, doing, onDoing }: DecisionBarProps) {
  return (
    <footer className="barx no-print" aria-label={say.bar}>
      {focus && <Context at={at} focus={focus} />}
      {focus && at.you !== undefined && (
        <div className="row acts-on">
          <FocusActs {...{ at, focus, doing, onDoing }} />
        </div>
      )}
      <Silence at={at} focus={focus} />
    </footer>
  );
}

function Context({ at, focus }: { readonly at: Seated; readonly focus: Focus }) {
  const { paragraph, choice } = focus;
  const head = choice
    ? fill(say.context, { paragraph: paragraph.label, words: shortened(wordsOf(choice), 34) })
    : fill(say.contextNone, { paragraph: paragraph.label });
  return (
    <div className="ctx">
      <b className="strong">{head}</b>
      {choice && <span>{heldBy(at, choice.holders)}</span>}
    </div>
  );
}

function heldBy({ you, name }: Seated, holders: readonly string[]): string {
  const others = holders.filter((code) => code !== you);
  if (holders.length === 0) return say.noHolder;
  if (others.length === holders.length) return fill(say.heldBy, { codes: holders.join(', ') });
  return others.length === 0
    ? fill(say.youSupport, { name })
    : fill(say.youSupportWith, { name, codes: others.join(', ') });
}

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
    <div className="sil">
      <span className="small soft right lines">
        <b className="strong num">{fill(say.silenceLeft, { symbol, left: spanOf(left) })}</b>
        <span>
          {fill(say.silenceEnds, {
            when:
              left > 12 * 3_600_000
                ? whenOf(silence.deadline, at.now(), room.timeZone)
                : clockOf(silence.deadline, room.timeZone),
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
