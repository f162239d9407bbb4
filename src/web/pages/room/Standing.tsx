import { Link } from 'wouter';
import { fill } from '../../../i18n/fill.ts';
import type { DraftId } from '../../../kernel/base/ids.ts';
import type { DecisionTaken, Room } from '../../../kernel/meeting/room.ts';
import { formal } from '../../../i18n/en/roomFormal.ts';
import { asked } from '../../../i18n/en/roomAsked.ts';
import { symbolOf } from '../../components/desk.ts';
import { whenOf } from '../../components/zone.ts';
import type { Seated } from './seated.ts';
import { DocumentsLink } from '../../components/DocumentsLink.tsx';
import { JournalLink } from '../../components/JournalLink.tsx';

/** Says how the meeting stands when it is not open, and what became of its texts. */
export default function Standing({ at, drafts }: { readonly at: Seated; readonly drafts: number }) {
  const { room } = at;
  const when = (moment: number) => whenOf(moment, at.now(), room.timeZone);
  return (
    <>
      {room.state === 'suspended' && (
        <p className="offb">
          {room.until === undefined
            ? asked.suspended
            : fill(asked.suspendedUntil, { when: when(room.until) })}
        </p>
      )}
      {room.state === 'scheduled' && <p className="offb">{asked.scheduled}</p>}
      {room.state === 'adjourned' && <p className="offb">{asked.adjourned}</p>}
      {room.decisions.map((decision) => (
        <p key={decision.draft} className="ended">
          {adoptedAs(room, decision)}{' '}
          <span className="small soft">
            {fill(asked.adoptedAt, { when: when(decision.adopted), version: decision.version })}
          </span>
        </p>
      ))}
      {room.proposals.map(
        ({ draft, fate }) =>
          fate !== undefined && (
            <p key={draft} className="ended">
              {fill(formal.fell[fate], { symbol: symbolIn(room, draft) })}
            </p>
          ),
      )}
      {/* What became of consultations is said beside their name. */}
      {room.state === 'closed' && room.under === undefined && (
        <div className="ended">
          <p>{fill(asked.closed, { when: when(room.sittings.at(-1)?.adjourned ?? at.now()) })}</p>
          {drafts > 0 && <p className="small soft">{fill(asked.closedDrafts, { count: drafts })}</p>}
          <Link href={`/room/${room.id}/replay`} className="btn sm">
            {asked.replay}
          </Link>
          <DocumentsLink room={room.id} />
          <JournalLink room={room.id} />
        </div>
      )}
    </>
  );
}

function symbolIn({ drafts }: Room, id: DraftId): string {
  const draft = drafts.find((one) => one.id === id);
  return draft ? symbolOf(draft) : id;
}

/** Says how a text was adopted; by a vote, with its figures. */
function adoptedAs({ votes }: Room, { how, symbol, vote }: DecisionTaken): string {
  const counted = votes.find(({ number }) => number === vote);
  if (how !== 'vote' || !counted)
    return fill(how === 'silence' ? asked.adoptedSilence : asked.adopted, { symbol });
  const { yes, no, abstain } = counted;
  return fill(formal.adoptedVote, { symbol, yes, no, abstain });
}
