import type { MeetingCommand } from '../commands.ts';
import type { TextCommandName } from '../../text/commands.ts';
import type { Act, Acts, Asked, Judged, Must } from '../asked.ts';
import { attributionOf } from '../attribution.ts';
import { draftOf } from '../find.ts';
import { onText } from '../onText.ts';
import { chairParty, partyOf } from '../sender.ts';

type TextActName = Extract<MeetingCommand['type'], TextCommandName>;

/** The text judges the rest; the sender's party is the delegation, or the Chair. */
function judgedByText(asked: Asked<MeetingCommand<TextActName>>): Judged {
  const { room, from, now, about } = asked;
  return onText(room, about.draft, about, partyOf(from), now);
}

function act(...must: Must): Act<MeetingCommand<TextActName>> {
  return { must: [...must, 'draftExists'], facts: judgedByText };
}

// Informal work goes on while the meeting is suspended: the text is open to delegations then too.
const before = ['noActionBarsIt', 'proposalIsPending'] as const;
const mayPropose = ['senderMayProposeWording', 'meetingIsInSession', 'noVoteIsOpen', ...before] as const;
const wording = act(...mayPropose);
const order = act(...mayPropose, 'orderIsForThePlenary');
const position = act('senderIsDelegation', 'meetingIsInSession', ...before);
const presiding = act('senderIsChair', 'meetingIsInSession', ...before);

/** Commands on the wording of a text. */
export const textActs: Acts<TextActName> = {
  ReplaceWords: wording,
  InsertWords: wording,
  DeleteWords: wording,
  EditParagraph: wording,
  ProposeParagraph: wording,
  DeleteParagraph: wording,
  MoveParagraph: order,
  SplitParagraph: wording,
  JoinParagraphs: order,

  SupportAlternative: position,
  // The Chair may take back a bridge.
  WithdrawFromAlternative: wording,
  ReserveParagraph: position,
  LiftReservation: position,
  NoteRemark: {
    must: ['senderMayNoteRemarks', 'meetingIsInSession', 'delegationIsInTheRoom', 'draftExists'],
    facts: ({ room, from, now, about: { onBehalfOf, ...remark } }) => {
      // What was said is remembered, not who said it, where speakers are not named.
      const of = attributionOf(room) === 'record' && onBehalfOf !== undefined ? { onBehalfOf } : {};
      return onText(room, remark.draft, { ...remark, ...of }, partyOf(from), now);
    },
  },

  TablePackage: presiding,
  AcceptPackage: position,
  LeavePackage: position,
  WithdrawPackage: presiding,
  SettlePackage: act('senderIsChair', 'meetingIsOpen', 'noVoteIsOpen', ...before),
  ReopenParagraph: presiding,
  // The secretariat may issue a revision between sittings.
  IssueVersion: {
    must: ['senderIsChairOrSecretary', 'meetingIsNotClosed', 'orderIsForThePlenary', 'draftExists'],
    facts: ({ room, now, about }) => onText(room, about.draft, about, chairParty, now),
  },
  SetEverythingAgreed: act('senderIsChair', 'meetingIsInSession', 'orderIsForThePlenary', ...before),
  OpenPoll: presiding,
  AnswerPoll: position,
  ClosePoll: presiding,
};
