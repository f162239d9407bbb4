import { common } from '../../../i18n/en/common.ts';
import { chair } from '../../../i18n/en/chair.ts';
import { Act } from '../../components/Act.tsx';
import { Warned } from '../../components/Warned.tsx';
import { Deadline, useDeadline } from './Deadline.tsx';
import type { Desk } from '../../components/desk.ts';
import { Fold } from '../../components/Fold.tsx';
import { DocumentsLink } from '../../components/DocumentsLink.tsx';
import { JournalLink } from '../../components/JournalLink.tsx';

/** Shows the acts on the meeting itself: call to order, suspend, resume, adjourn, close. */
export function MeetingActs({ desk }: { readonly desk: Desk }) {
  const { state } = desk.room;
  return (
    <section className="last" aria-labelledby="meeting">
      <h2 className="h" id="meeting">
        {chair.meeting}
        <span className="muted">{common.meetingState[state]}</span>
      </h2>
      <div className="row wrap acts">
        {(state === 'scheduled' || state === 'adjourned') && (
          <>
            <Act desk={desk} command={{ type: 'CallToOrder' }} look="sm">
              {chair.callToOrder}
            </Act>
            <Warned desk={desk} command={{ type: 'CallToOrder' }} />
          </>
        )}
        {state === 'suspended' && (
          <Act desk={desk} command={{ type: 'ResumeMeeting' }} look="sm">
            {chair.resume}
          </Act>
        )}
        {state === 'open' && (
          <Fold label={chair.suspend}>
            {(close) => <Until desk={desk} act="SuspendMeeting" onDone={close} />}
          </Fold>
        )}
        {(state === 'open' || state === 'suspended') && (
          <Fold label={chair.adjourn}>
            {(close) => <Until desk={desk} act="AdjournMeeting" onDone={close} />}
          </Fold>
        )}
        {state !== 'closed' && state !== 'scheduled' && (
          <Fold label={chair.close} look="sm quiet">
            {(close) => (
              <>
                <p className="small soft">{chair.closeHint}</p>
                <Warned desk={desk} command={{ type: 'CloseMeeting' }} />
                <Act desk={desk} command={{ type: 'CloseMeeting' }} look="sm sig" onDone={close}>
                  {chair.closeNow}
                </Act>
              </>
            )}
          </Fold>
        )}
        <DocumentsLink room={desk.room.id} />
        {state !== 'scheduled' && <JournalLink room={desk.room.id} />}
      </div>
    </section>
  );
}

interface UntilProps {
  readonly desk: Desk;
  readonly act: 'SuspendMeeting' | 'AdjournMeeting';
  readonly onDone: () => void;
}

function Until({ desk, act, onDone }: UntilProps) {
  const choosing = useDeadline(desk.room.timeZone, desk.now(), act === 'SuspendMeeting' ? 15 : 1440);
  const suspending = act === 'SuspendMeeting';
  return (
    <>
      <Warned desk={desk} command={{ type: act }} />
      <Deadline choosing={choosing} offers={suspending ? [15, 30, 60] : [60, 1440]} />
      <div className="row wrap">
        {choosing.at !== undefined && (
          <Act
            desk={desk}
            command={
              suspending ? { type: act, until: choosing.at } : { type: 'AdjournMeeting', next: choosing.at }
            }
            look="sm"
            onDone={onDone}
          >
            {suspending ? chair.suspendUntil : chair.adjournUntil}
          </Act>
        )}
        <Act desk={desk} command={{ type: act }} look="sm quiet" onDone={onDone}>
          {chair.withoutTime}
        </Act>
      </div>
    </>
  );
}
