import { fill } from '../../../../i18n/fill.ts';
import { quoted } from '../../../../i18n/quoted.ts';
import { floor } from '../../../../i18n/en/roomFloor.ts';
import { votes as say } from '../../../../i18n/en/roomVotes.ts';
import { agendaChanges, motionNames } from '../../../../i18n/en/votes.ts';
import { agendaChangeOf } from '../../../../kernel/meeting/agendaChanges.ts';
import { draftOf, proposalOf } from '../../../../kernel/meeting/find.ts';
import type { MotionKind } from '../../../../kernel/meeting/motion.ts';
import type { Room } from '../../../../kernel/meeting/room.ts';
import type { VoteSubject } from '../../../../kernel/meeting/vote.ts';
import { nameOf, symbolOf } from '../../../components/desk.ts';
import { Moved } from '../motions/Moved.tsx';
import { AmendmentWords } from './AmendmentWords.tsx';
import { paragraphsOf, wordsIn } from './changed.ts';

interface PutProps {
  readonly room: Room;
  readonly on: VoteSubject;
}

/** Shows what is put to the vote: its name, who answers for it, and its words. */
export function Put({ room, on }: PutProps) {
  const by = authorsOf(room, on);
  return (
    <>
      <p className="about">
        <b className="strong">{aboutOf(room, on)}</b>{' '}
        {by.length > 0 && <span className="soft">{fill(say.by, { codes: by.join(', ') })}</span>}
      </p>
      <Words room={room} on={on} />
    </>
  );
}

function Words({ room, on }: PutProps) {
  switch (on.kind) {
    case 'agendaChange': {
      const change = agendaChangeOf(room, on.change);
      return change ? (
        <p className="words">{fill(agendaChanges[change.put.kind], { words: change.title })}</p>
      ) : null;
    }
    case 'amendment': {
      const amendment = room.amendments.find(({ id }) => id === on.amendment);
      return amendment ? <AmendmentWords room={room} amendment={amendment} /> : null;
    }
    case 'part': {
      const part = proposalOf(room, on.draft)?.parts[on.part];
      const draft = draftOf(room, on.draft);
      return (
        <>
          {draft?.paragraphs
            .filter(({ label }) => part?.paragraphs.includes(label))
            .map((paragraph) => (
              <p key={paragraph.label} className="words" dir="auto" lang={draft.language}>
                <span className="small soft">{paragraph.label}</span> {wordsIn(paragraph)}
              </p>
            ))}
        </>
      );
    }
    case 'draft':
      return <p className="words">{draftOf(room, on.draft)?.title}</p>;
    case 'appeal': {
      const ruling = room.rulings[room.appeal?.ruling ?? room.rulings.length - 1];
      return ruling ? (
        <p className="words">
          {fill(ruling.upheld ? floor.says.upheld : floor.says.notUpheld, { name: nameOf(room, ruling.by) })}
          {ruling.point !== undefined && ` ${quoted(ruling.point)}`}
        </p>
      ) : null;
    }
    case 'motion': {
      const motion = room.motions.find(({ id }) => id === on.motion);
      return motion ? <Moved room={room} put={motion.put} /> : null;
    }
  }
}

/** Gives the name of what is voted on; `motion`: its kind, where the motion itself is no longer in the room. */
export function aboutOf(room: Room, on: VoteSubject, motion?: MotionKind): string {
  switch (on.kind) {
    case 'motion': {
      const kind = room.motions.find(({ id }) => id === on.motion)?.put.kind ?? motion;
      return fill(say.about.motion, { motion: kind ? motionNames[kind] : on.motion });
    }
    case 'appeal':
      return say.about.appeal;
    case 'agendaChange':
      return fill(say.about.agendaChange, { title: agendaChangeOf(room, on.change)?.title ?? '' });
    case 'amendment': {
      const amendment = room.amendments.find(({ id }) => id === on.amendment);
      return fill(say.about.amendment, {
        symbol: amendment?.symbol ?? on.amendment,
        paragraphs: amendment ? paragraphsOf(amendment).join(', ') : '',
      });
    }
    case 'part': {
      const parts = proposalOf(room, on.draft)?.parts ?? [];
      return fill(say.about.part, {
        part: on.part + 1,
        of: parts.length,
        paragraphs: parts[on.part]?.paragraphs.join(', ') ?? '',
      });
    }
    case 'draft': {
      const draft = draftOf(room, on.draft);
      return fill(say.about.draft, { symbol: draft ? symbolOf(draft) : on.symbol });
    }
  }
}

/** Gives the codes of those who answer for what is put. */
function authorsOf(room: Room, on: VoteSubject): readonly string[] {
  switch (on.kind) {
    case 'motion':
      return room.motions.filter(({ id }) => id === on.motion).map(({ by }) => by);
    case 'appeal':
      return room.appeal ? [room.appeal.by] : [];
    case 'agendaChange': {
      const change = agendaChangeOf(room, on.change);
      return change ? [change.by] : [];
    }
    case 'amendment':
      return room.amendments.filter(({ id }) => id === on.amendment).map(({ by }) => by);
    case 'part':
    case 'draft':
      return proposalOf(room, on.draft)?.sponsors ?? [];
  }
}
