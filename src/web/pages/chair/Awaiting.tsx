import { chair } from '../../../i18n/en/chair.ts';
import { consultationsOf } from '../../../kernel/meeting/consultations.ts';
import { chairVotes } from '../../../i18n/en/chairVotes.ts';
import { pendingMotions } from '../../../kernel/meeting/views.ts';
import type { Desk } from '../../components/desk.ts';
import { electionNow } from '../../components/election/shown.ts';
import { AppealCard } from './AppealCard.tsx';
import { ReportCard } from './consultations/ReportCard.tsx';
import { DecisionCard } from './DecisionCard.tsx';
import { ElectionCard } from './ElectionCard.tsx';
import { JustDecided } from './JustDecided.tsx';
import { MotionCard } from './MotionCard.tsx';
import { Order } from './Order.tsx';
import { QuestionCard } from './QuestionCard.tsx';
import { SilenceCard } from './SilenceCard.tsx';
import { VoteCard } from './VoteCard.tsx';
import '../../components/votes.css';
import './votes.css';

/** Shows what waits for the Chair's word, in order of precedence. */
export function Awaiting({ desk }: { readonly desk: Desk }) {
  const { room } = desk;
  const { pointOfOrder, question, vote } = room;
  const election = electionNow(room, desk.now());
  // The appeal that is being voted stands in the vote.
  const appeal = vote?.on.kind === 'appeal' ? undefined : room.appeal;
  const motions = pendingMotions(room).filter(
    ({ motion }) => !(vote?.on.kind === 'motion' && vote.on.motion === motion.id),
  );
  const reports = consultationsOf(room).filter(({ state }) => state === 'reported');
  // Until voting begins a motion goes before the vote that is announced.
  const later = vote !== undefined && vote.begun === undefined && motions.length > 0 ? vote : undefined;
  const now = later ? undefined : vote;
  const before = [pointOfOrder, question, appeal, now].filter((one) => one !== undefined).length;
  const inOrder = before + motions.length + (later ? 1 : 0);
  return (
    <div className="awaiting" aria-live="polite">
      <h2 className="h big">
        {chair.awaiting}
        {inOrder > 1 && <span className="muted small">{chairVotes.inOrder}</span>}
      </h2>
      {pointOfOrder && <Order desk={desk} point={pointOfOrder} first />}
      {question && <QuestionCard desk={desk} question={question} first={!pointOfOrder} />}
      {appeal && <AppealCard desk={desk} appeal={appeal} place={pointOfOrder ? 2 : 1} />}
      {now && <VoteCard desk={desk} vote={now} first={!pointOfOrder && !appeal} place={before} />}
      {election && <ElectionCard desk={desk} election={election} />}
      {motions.map((pending, index) => (
        <MotionCard
          key={pending.motion.id}
          desk={desk}
          pending={pending}
          place={before + index + 1}
          first={before === 0 && index === 0}
          after={index === 0 ? undefined : motions[0]}
        />
      ))}
      {later && <VoteCard desk={desk} vote={later} first={false} place={inOrder} />}
      {reports.map((one) => (
        <ReportCard key={one.room} desk={desk} of={one} />
      ))}
      <Decided desk={desk} nothing={inOrder + reports.length === 0 && !election} />
    </div>
  );
}

interface DecidedProps {
  readonly desk: Desk;
  readonly nothing: boolean;
}

/** Shows silences, what was decided last, and decisions until they are issued and after. */
function Decided({ desk, nothing }: DecidedProps) {
  const { room } = desk;
  const draftOf = (id: string) => room.drafts.find((one) => one.id === id);
  const decided = room.decisions.filter(({ issued }) => issued === undefined);
  const issued = room.decisions.filter((decision) => decision.issued !== undefined);
  const announce = room.silences.some(
    ({ state, draft }) => state === 'expired' && draftOf(draft)?.standing !== 'adopted',
  );
  return (
    <>
      {nothing && !announce && <p className="soft small calm">{chair.nothingAwaits}</p>}
      {room.silences.map((silence, index) => {
        const draft = draftOf(silence.draft);
        const last = room.silences.findLastIndex((one) => one.draft === silence.draft) === index;
        return (
          draft &&
          last &&
          draft.standing !== 'adopted' && (
            // Not by its moment: that of a pending act differs from the record's, and an open fold would close.
            <SilenceCard key={index} desk={desk} silence={silence} draft={draft} />
          )
        );
      })}
      {room.decided && !room.question && <JustDecided desk={desk} decided={room.decided} />}
      {[...decided, ...issued].map((decision) => (
        <DecisionCard key={decision.draft} desk={desk} decision={decision} draft={draftOf(decision.draft)} />
      ))}
    </>
  );
}
