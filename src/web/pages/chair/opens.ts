// What the Chair can do to open the way for an act that a rule refuses now.
import type { MeetingCommand } from '../../../kernel/meeting/commands.ts';
import { amendmentOrder } from '../../../kernel/meeting/amendments.ts';
import { draftNamed } from '../../../kernel/meeting/find.ts';
import { motionsInOrder } from '../../../kernel/meeting/precedence.ts';
import type { Room } from '../../../kernel/meeting/room.ts';
import type { MeetingRule } from '../../../kernel/meeting/rules.ts';
import { calledIn } from '../../../kernel/meeting/tally.ts';
import { type Desk, type Forbidden, forbidden } from '../../components/desk.ts';

type Ways = (room: Room, refused: MeetingCommand) => readonly MeetingCommand[];

const firstMotion: Ways = (room) =>
  motionsInOrder(room)
    .slice(0, 1)
    .map(({ id }) => ({ type: 'PutToVote', on: { kind: 'motion', motion: id } }));
const firstAmendment: Ways = (room, refused) => {
  const draft = refused.type === 'PutToVote' ? draftNamed(room, refused.on) : draftNamed(room, refused);
  if (draft === undefined) return [];
  return amendmentOrder(room, draft)
    .slice(0, 1)
    .map(({ amendment }) => ({ type: 'PutToVote', on: { kind: 'amendment', amendment: amendment.id } }));
};
const sitting: Ways = () => [{ type: 'CallToOrder' }, { type: 'ResumeMeeting' }];
const voting: Ways = () => [{ type: 'BeginVoting' }, { type: 'CloseVote' }, { type: 'CallOffVote' }];
const balloting: Ways = () => [{ type: 'CloseBallot' }, { type: 'VoidBallot' }];
const question: Ways = () => [{ type: 'DeclareConsensus' }, { type: 'WithdrawQuestion' }];

/** By the rule that refuses. A ruling is none of them: its two answers stand beside each other, where it is made. */
const ways: { readonly [R in MeetingRule]?: Ways } = {
  meetingIsOpen: sitting,
  meetingIsInSession: sitting,
  agendaIsAdopted: () => [{ type: 'PutQuestion', question: { kind: 'agenda' } }],
  itemIsOpen: ({ items }) =>
    items
      .filter(({ state }) => state === 'pending')
      .slice(0, 1)
      .map(({ item }) => ({ type: 'OpenItem', item })),
  noOtherItemIsOpen: () => [{ type: 'CloseItem' }],
  listIsOpen: () => [{ type: 'OpenList' }, { type: 'ReopenList' }],
  listIsClosed: () => [{ type: 'CloseList' }],
  listClosesWithoutConsent: () => [{ type: 'PutQuestion', question: { kind: 'closeList' } }],
  floorIsFree: () => [{ type: 'EndFloor' }],
  floorIsTaken: () => [{ type: 'GiveFloor' }],
  floorIsPaused: () => [{ type: 'PauseFloor' }],
  floorIsNotPaused: () => [{ type: 'ContinueFloor' }],
  noQuestionIsOpen: question,
  nobodyObjected: () => [{ type: 'WithdrawQuestion' }],
  noVoteIsOpen: (room, refused) => [...voting(room, refused), ...balloting(room, refused)],
  votingHasBegun: voting,
  votingHasNotBegun: voting,
  everyoneIsCalled: ({ vote }) => {
    const of = vote && calledIn(vote);
    return of === undefined ? [] : [{ type: 'PassOver', of }];
  },
  noBallotIsOpen: balloting,
  noElectionIsOpen: () => [{ type: 'CallOffElection' }],
  noMotionIsPending: firstMotion,
  motionIsFirst: firstMotion,
  noAppealIsPending: () => [{ type: 'PutToVote', on: { kind: 'appeal' } }],
  noAmendmentIsPending: firstAmendment,
  amendmentIsNext: firstAmendment,
  effortsAreExhausted: (room, refused) => {
    const draft = refused.type === 'PutToVote' ? draftNamed(room, refused.on) : draftNamed(room, refused);
    return draft === undefined ? [] : [{ type: 'DeclareEffortsExhausted', draft }];
  },
};

/** Gives the Chair's acts, allowed now, that open the way for what a rule refuses. */
export function opensTheWay(desk: Desk, { rule, command }: Forbidden): readonly MeetingCommand[] {
  return (ways[rule]?.(desk.room, command) ?? []).filter((one) => forbidden(desk, one) === undefined);
}
