import { evolveText } from '../../text/evolve.ts';
import type { TextFactName } from '../../text/facts.ts';
import type { MeetingFact } from '../facts.ts';
import type { Room } from '../room.ts';
import type { Folds } from './fold.ts';

function onDraft(room: Room, fact: MeetingFact<TextFactName>): Partial<Room> {
  const { drafts } = room;
  const at = drafts.findIndex(({ id }) => id === fact.draft);
  return at < 0 ? {} : { drafts: drafts.with(at, evolveText(drafts[at], fact)) };
}

/** How facts of the negotiated text change a room: it applies them to its drafts. */
export const textFolds: Folds<TextFactName> = {
  DraftTabled: (room, fact) => ({
    drafts: [...room.drafts, evolveText(undefined, fact)],
    proposals: [
      ...room.proposals,
      {
        draft: fact.draft,
        sponsors: [],
        submitted: fact.at,
        amended: false,
        effortsExhausted: false,
        parts: [],
      },
    ],
  }),
  WordingProposed: onDraft,
  ParagraphEdited: onDraft,
  ParagraphProposed: onDraft,
  StructureProposed: onDraft,
  AlternativeSupported: onDraft,
  AlternativeWithdrawn: onDraft,
  ParagraphReserved: onDraft,
  ReservationLifted: onDraft,
  RemarkNoted: onDraft,
  SiteSettled: onDraft,
  PackageTabled: onDraft,
  PackageAccepted: onDraft,
  PackageLeft: onDraft,
  PackageWithdrawn: onDraft,
  PackageSettled: onDraft,
  ParagraphAgreed: onDraft,
  ParagraphReopened: onDraft,
  SiteStreamlined: onDraft,
  AgreedAdReferendum: onDraft,
  AdReferendumTakenBack: onDraft,
  WordingRestored: onDraft,
  VersionIssued: onDraft,
  EverythingAgreedSet: onDraft,
  PollOpened: onDraft,
  PollAnswered: onDraft,
  PollClosed: onDraft,
  TextAmended: onDraft,
  ParagraphsReturned: onDraft,
  TextClosed: onDraft,
  TextReleased: onDraft,
};
