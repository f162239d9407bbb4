import type { Millis } from '../../../kernel/base/ids.ts';
import type { Appeal } from '../../../kernel/meeting/order.ts';
import type { DecisionTaken, Entry, OpenQuestion, Room, Silence } from '../../../kernel/meeting/room.ts';
import { fill } from '../../../i18n/fill.ts';
import { questions } from '../../../i18n/en/questions.ts';
import { hall } from '../../../i18n/en/hall.ts';
import { hallVotes } from '../../../i18n/en/hallVotes.ts';
import { type PendingMotion, pendingMotions } from '../../../kernel/meeting/views.ts';
import { BeforeAppeal, BeforeMotion } from './Before.tsx';
import { Countdown } from '../../components/Countdown.tsx';
import { nameOf, symbolOf } from '../../components/desk.ts';
import { askedBy } from '../../components/askedBy.ts';
import { takenBack } from '../../components/inError.ts';
import { whenOf } from '../../components/zone.ts';

type RestState = Exclude<Room['state'], 'open'>;

/** What takes the whole screen. */
export type Moment =
  | { readonly kind: 'question'; readonly question: OpenQuestion }
  | { readonly kind: 'appeal'; readonly appeal: Appeal }
  | { readonly kind: 'motion'; readonly pending: PendingMotion }
  | { readonly kind: 'silence'; readonly silence: Silence }
  | { readonly kind: 'error'; readonly entry: Entry }
  | { readonly kind: 'adoption'; readonly decision: DecisionTaken }
  | { readonly kind: 'rest'; readonly state: RestState };

/** Acts after which the display returns to the floor and the text. */
const movesOn = ['FloorGiven', 'ParagraphCalled', 'ItemOpened', 'PointOfOrderRaised', 'MeetingCalledToOrder'];

/** Gives what takes the whole screen now, or nothing. */
export function wholeOf(room: Room, now: Millis): Moment | undefined {
  if (room.question) return { kind: 'question', question: room.question };
  if (room.appeal) return { kind: 'appeal', appeal: room.appeal };
  const [pending] = room.floor || room.pointOfOrder ? [] : pendingMotions(room);
  if (pending && room.state === 'open') return { kind: 'motion', pending };
  const recent = room.entries;
  const last = recent.findLast(({ what }) => movesOn.includes(what))?.at ?? 0;
  const error = takenBack(room);
  if (error && error.at > last && now - error.at < 600_000) return { kind: 'error', entry: error };
  const decision = room.decisions.findLast(({ adopted }) => adopted > last && now - adopted < 600_000);
  if (decision) return { kind: 'adoption', decision };
  const silence = room.silences.at(-1);
  const fresh =
    silence !== undefined &&
    !room.decisions.some(({ draft }) => draft === silence.draft) &&
    (changedAt(silence, recent) > last || (silence.state === 'running' && room.state !== 'open'));
  if (silence && fresh) return { kind: 'silence', silence };
  return room.state === 'open' ? undefined : { kind: 'rest', state: room.state };
}

function changedAt(
  silence: Silence,
  recent: readonly { readonly what: string; readonly at: Millis }[],
): number {
  const acts = ['SilenceStarted', 'SilenceBroken', 'SilenceExpired', 'SilenceExtended', 'SilenceReopened'];
  return recent.findLast(({ what }) => acts.includes(what))?.at ?? silence.started;
}

interface WholeProps {
  readonly room: Room;
  readonly now: () => Millis;
  readonly moment: Moment;
}

/** Shows one moment on the whole screen. */
export function Whole({ room, now, moment }: WholeProps) {
  return (
    <section className={`whole ${moment.kind}`} aria-live="polite">
      {moment.kind === 'question' && <Asked room={room} now={now()} question={moment.question} />}
      {moment.kind === 'appeal' && <BeforeAppeal room={room} appeal={moment.appeal} />}
      {moment.kind === 'motion' && <BeforeMotion room={room} pending={moment.pending} />}
      {moment.kind === 'silence' && <Silent room={room} now={now} silence={moment.silence} />}
      {moment.kind === 'error' && <InError room={room} entry={moment.entry} />}
      {moment.kind === 'adoption' && <Adopted room={room} decision={moment.decision} />}
      {moment.kind === 'rest' && <Resting room={room} now={now()} state={moment.state} />}
    </section>
  );
}

function Asked(props: { readonly room: Room; readonly now: Millis; readonly question: OpenQuestion }) {
  const { room, now, question } = props;
  return (
    <>
      <h2>{hall.question}</h2>
      <p className="said">{askedBy(room, question.put, now)}</p>
      {takenBack(room) && (
        <p className="sub">
          <span className="d late">{questions.inError}</span>
        </p>
      )}
      {question.objections.length === 0 ? (
        <p className="sub">{hall.noObjection}</p>
      ) : (
        <p className="sub objection">
          <span className="d late">{hall.objects}</span>
          {question.objections.slice(0, 4).map(({ by }) => (
            <span key={by} className="plate">
              {nameOf(room, by)}
            </span>
          ))}
          {question.objections.length > 4 && (
            <span>{fill(hall.andMore, { count: question.objections.length - 4 })}</span>
          )}
        </p>
      )}
    </>
  );
}

function Silent(props: { readonly room: Room; readonly now: () => Millis; readonly silence: Silence }) {
  const { room, now, silence } = props;
  const draft = room.drafts.find(({ id }) => id === silence.draft);
  const values = { symbol: draft ? symbolOf(draft) : '', version: silence.version };
  if (silence.state === 'running')
    return (
      <>
        <h2>{hall.silence}</h2>
        <div className="beside">
          <Countdown from={silence.started} until={silence.deadline} now={now} size={330} />
          <div>
            <p className="said">{draft?.title}</p>
            <p className="sub">
              {fill(hall.silenceUntil, { ...values, when: whenOf(silence.deadline, now(), room.timeZone) })}
            </p>
            {room.state !== 'open' && (
              <p className="sub">
                <b>{hall[room.state]}</b>
                {room.until !== undefined && <span>{untilOf(room, room.until, now())}</span>}
              </p>
            )}
          </div>
        </div>
      </>
    );
  const broken = silence.state === 'broken';
  return (
    <>
      <h2 className={broken ? 'd late' : undefined}>{broken ? hall.silenceBroken : hall.silenceKept}</h2>
      <p className="said">{draft?.title}</p>
      <p className="sub">
        {broken
          ? fill(hall.brokenBy, { ...values, name: silence.brokenBy ? nameOf(room, silence.brokenBy) : '' })
          : fill(hall.keptBy, values)}
      </p>
    </>
  );
}

function InError({ room, entry }: { readonly room: Room; readonly entry: Entry }) {
  const draft = room.drafts.find(({ id }) => id === entry.draft);
  const settled = draft?.packages.find(({ id }) => id === entry.words);
  return (
    <>
      <h2 className="d late">{hall.inError}</h2>
      <p className="said">
        {settled
          ? fill(hall.notSettled, { name: settled.id })
          : fill(hall.notAdopted, { symbol: draft ? symbolOf(draft) : '' })}
      </p>
    </>
  );
}

const how: { readonly [H in DecisionTaken['how']]: string } = {
  consensus: hall.byConsensus,
  silence: hall.bySilence,
  vote: hallVotes.byVote,
};

function Adopted({ room, decision }: { readonly room: Room; readonly decision: DecisionTaken }) {
  const draft = room.drafts.find(({ id }) => id === decision.draft);
  return (
    <>
      <h2>
        <i className="ic i-check" aria-hidden="true" />
        {hall.adopted}
      </h2>
      <p className="said">{draft?.title}</p>
      <p className="sub">
        <b>{decision.symbol}</b>
        <span>{how[decision.how]}</span>
      </p>
    </>
  );
}

interface RestingProps {
  readonly room: Room;
  readonly now: Millis;
  readonly state: RestState;
}

function Resting({ room, now, state }: RestingProps) {
  return (
    <>
      <h2>{hall[state]}</h2>
      <p className="said">{room.title}</p>
      {room.until !== undefined && <p className="sub">{untilOf(room, room.until, now)}</p>}
    </>
  );
}

/** Says until when the meeting rests. */
function untilOf({ state, timeZone }: Room, until: Millis, now: Millis): string {
  return fill(state === 'adjourned' ? hall.resumesAt : hall.until, { when: whenOf(until, now, timeZone) });
}
