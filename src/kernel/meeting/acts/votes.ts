import type { DelegationCode } from '../../base/ids.ts';
import type { Acts, Outcome } from '../asked.ts';
import { drawnOrder, seedOf } from '../lot.ts';
import { followedBy } from '../onText.ts';
import type { Room } from '../room.ts';
import { speaksFor } from '../sender.ts';
import { carries, majorityOf, nextNumber, tallyOf } from '../tally.ts';
import { isVotedAtOnce, outcomeOf } from '../votable.ts';
import type { OpenVote } from '../vote.ts';
import { floorEnds } from './sittings.ts';

/** Gives the delegations that have a vote, in the order of the plates: all but those whose credentials were refused. */
export function electorate({ delegations, credentials }: Room): readonly DelegationCode[] {
  return delegations.map(({ code }) => code).filter((code) => credentials[code] !== 'refused');
}

/** Gives the beginning of voting; in a roll call a lot says with whom it begins. */
function begins(room: Room, { number: vote, method }: Pick<OpenVote, 'number' | 'method'>): Outcome {
  const order = electorate(room);
  const draw = method === 'rollCall' ? drawnOrder(seedOf(room), order) : undefined;
  return draw
    ? { type: 'VotingBegan', vote, order: draw.order, lot: draw.lot }
    : { type: 'VotingBegan', vote, order };
}

/** Commands on votes. */
export const voteActs: Acts<
  | 'PutToVote'
  | 'RequestVotingMethod'
  | 'BeginVoting'
  | 'CastVote'
  | 'PassOver'
  | 'CloseVote'
  | 'CallOffVote'
  | 'CorrectVote'
> = {
  // What the subject needs is in votable.ts.
  PutToVote: {
    institution: 'voting',
    must: [
      'senderIsChair',
      'meetingIsOpen',
      'noPointOfOrderIsPending',
      'noQuestionIsOpen',
      'noVoteIsOpen',
      'methodIsKnown',
    ],
    facts: ({ room, about: { on, method: asked } }) => {
      const number = nextNumber(room);
      const method = asked ?? room.procedure.settings.methodOfVoting?.params.usual ?? 'plates';
      return [
        // After an appeal the speaker whom it interrupted goes on.
        ...(on.kind === 'appeal' ? [] : floorEnds(room)),
        { type: 'VoteAnnounced', vote: number, on, method, majority: majorityOf(room, on) },
        ...(isVotedAtOnce(on) ? [begins(room, { number, method })] : []),
      ];
    },
  },
  RequestVotingMethod: {
    institution: 'methodOfVoting',
    must: ['senderIsDelegation', 'voteIsAnnounced', 'votingHasNotBegun', 'methodIsKnown', 'methodIsAnother'],
    facts: ({ from, about: { method } }) => {
      const who = speaksFor(from);
      return who === undefined ? 'senderIsDelegation' : [{ type: 'VotingMethodRequested', who, method }];
    },
  },
  BeginVoting: {
    institution: 'voting',
    must: [
      'senderIsChair',
      'meetingIsOpen',
      'noPointOfOrderIsPending',
      'voteIsAnnounced',
      'votingHasNotBegun',
      'quorumToDecideIsPresent',
    ],
    facts: ({ room }) => (room.vote ? [...floorEnds(room), begins(room, room.vote)] : 'voteIsAnnounced'),
  },
  CastVote: {
    institution: 'voting',
    must: [
      'senderMayVote',
      'votingHasBegun',
      'noAppealIsPending',
      'credentialsAreNotRefused',
      'secretaryNotesForAbsentDevice',
      'delegationIsCalled',
      'colleagueHasNotVoted',
    ],
    facts: ({ room, from, about: { answer, of } }) => {
      const who = of ?? speaksFor(from);
      if (!room.vote) return 'votingHasBegun';
      return who === undefined
        ? 'senderMayVote'
        : [{ type: 'VoteCast', vote: room.vote.number, who, answer }];
    },
  },
  PassOver: {
    institution: 'voting',
    must: [
      'senderIsChairOrSecretary',
      'votingHasBegun',
      'noAppealIsPending',
      'callIsNotOver',
      'delegationIsCalled',
    ],
    facts: ({ room: { vote }, about: { of: who } }) =>
      vote ? [{ type: 'DelegationPassedOver', vote: vote.number, who }] : 'votingHasBegun',
  },
  CloseVote: {
    institution: 'voting',
    must: [
      'senderIsChair',
      'meetingIsOpen',
      'noPointOfOrderIsPending',
      'votingHasBegun',
      'noAppealIsPending',
      'everyoneIsCalled',
    ],
    facts: (asked) => {
      const { vote } = asked.room;
      if (!vote) return 'votingHasBegun';
      const tally = tallyOf(vote.answers);
      const carried = carries(tally, vote.majority);
      return followedBy(
        [{ type: 'VoteCounted', vote: vote.number, ...tally, carried }],
        outcomeOf(asked, vote.on, carried),
      );
    },
  },
  CallOffVote: {
    institution: 'voting',
    must: ['senderIsChair', 'voteIsAnnounced', 'votingHasNotBegun'],
    facts: ({ room: { vote } }) =>
      vote ? [{ type: 'VoteCalledOff', vote: vote.number }] : 'voteIsAnnounced',
  },
  // After the meeting too: what was meant is noted beside the count.
  CorrectVote: {
    institution: 'voting',
    must: [
      'senderIsDelegation',
      'voteIsCounted',
      'answersAreRecorded',
      'senderMayVote',
      'senderAnsweredOtherwise',
    ],
    facts: ({ from, about: { vote, answer } }) => {
      const who = speaksFor(from);
      return who === undefined ? 'senderIsDelegation' : [{ type: 'VoteCorrected', vote, who, answer }];
    },
  },
};
