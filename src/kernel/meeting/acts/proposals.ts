import type { AmendmentId } from '../amendment.ts';
import { amended, amendingsOf } from '../amendments.ts';
import type { Acts } from '../asked.ts';
import { draftOf } from '../find.ts';
import { followedBy, onText } from '../onText.ts';
import { speaksFor } from '../sender.ts';
import { calledOff, isOnAmendment, isOnText } from './announced.ts';

/** Commands on proposals, their sponsors and amendments. */
export const proposalActs: Acts<
  | 'JoinSponsors'
  | 'LeaveSponsors'
  | 'WithdrawProposal'
  | 'ReviseOrally'
  | 'SubmitAmendment'
  | 'WithdrawAmendment'
  | 'AcceptAmendment'
  | 'OrderAmendments'
  | 'DropAmendment'
  | 'DeclareEffortsExhausted'
> = {
  JoinSponsors: {
    institution: 'proposals',
    must: [
      'senderIsDelegation',
      'meetingIsNotClosed',
      'draftExists',
      'noVoteIsOpen',
      'noActionBarsIt',
      'proposalIsPending',
      'decisionIsNotAdopted',
      'senderDoesNotSponsor',
    ],
    facts: ({ room, from, about: { draft } }) => {
      const who = speaksFor(from);
      if (who === undefined) return 'senderIsDelegation';
      if (room.procedure.settings.proposals?.params.sponsors !== true) return 'bodyHasIt';
      return [{ type: 'SponsorJoined', draft, who }];
    },
  },
  LeaveSponsors: {
    institution: 'proposals',
    must: [
      'senderIsDelegation',
      'meetingIsNotClosed',
      'draftExists',
      'proposalIsPending',
      'decisionIsNotAdopted',
      'senderSponsors',
    ],
    facts: ({ from, about: { draft } }) => {
      const who = speaksFor(from);
      return who === undefined ? 'senderIsDelegation' : [{ type: 'SponsorLeft', draft, who }];
    },
  },
  WithdrawProposal: {
    institution: 'withdraw',
    must: [
      'senderIsDelegation',
      'meetingIsNotClosed',
      'draftExists',
      'votingHasNotBegun',
      'proposalIsPending',
      'decisionIsNotAdopted',
      'senderSponsors',
      'proposalIsNotAmended',
    ],
    facts: ({ room, about: { draft } }) => [
      ...calledOff(room, isOnText(room, draft)),
      { type: 'ProposalFell', draft, fate: 'withdrawn' },
    ],
  },
  ReviseOrally: {
    institution: 'proposals',
    must: [
      'senderIsDelegation',
      'meetingIsOpen',
      'draftExists',
      'noVoteIsOpen',
      'noQuestionIsOpen',
      'noActionBarsIt',
      'proposalIsPending',
      'senderSponsors',
    ],
    facts: ({ room, from, now, about: { draft, edits } }) => {
      const who = speaksFor(from);
      if (who === undefined) return 'senderIsDelegation';
      return onText(room, draft, { type: 'AmendText', edits }, who, now);
    },
  },
  SubmitAmendment: {
    institution: 'amendments',
    must: [
      'senderIsDelegation',
      'meetingIsNotClosed',
      'draftExists',
      'noVoteIsOpen',
      'noActionBarsIt',
      'proposalIsPending',
      'amendmentComesInTime',
      'amendmentChangesSomething',
    ],
    facts: ({ room, from, now, about: { draft: id, symbol, edits } }) => {
      const who = speaksFor(from);
      if (who === undefined) return 'senderIsDelegation';
      const draft = draftOf(room, id);
      const tried = onText(room, id, { type: 'AmendText', edits }, who, now);
      if (draft === undefined) return 'draftExists';
      if (typeof tried === 'string')
        return tried === 'proposalChangesSomething' ? 'amendmentChangesSomething' : tried;
      const amendment = `A${room.amendments.length + 1}` as AmendmentId;
      return [
        { type: 'AmendmentSubmitted', draft: id, who, amendment, symbol, edits: amendingsOf(draft, edits) },
      ];
    },
  },
  WithdrawAmendment: {
    institution: 'amendments',
    must: [
      'senderIsDelegation',
      'meetingIsNotClosed',
      'votingHasNotBegun',
      'amendmentIsPending',
      'amendmentIsSenders',
    ],
    facts: ({ room, from, about: { amendment } }) => {
      const who = speaksFor(from);
      if (who === undefined) return 'amendmentIsSenders';
      return [...calledOff(room, isOnAmendment(amendment)), { type: 'AmendmentWithdrawn', amendment, who }];
    },
  },
  AcceptAmendment: {
    institution: 'amendments',
    must: [
      'senderIsDelegation',
      'meetingIsOpen',
      'noVoteIsOpen',
      'noQuestionIsOpen',
      'amendmentIsPending',
      'noActionBarsIt',
      'proposalIsPending',
      'senderSponsors',
      'amendmentStillFits',
    ],
    facts: ({ room, from, now, about: { amendment } }) => {
      const who = speaksFor(from);
      const accepted = room.amendments.find(({ id }) => id === amendment);
      if (who === undefined || accepted === undefined) return 'senderSponsors';
      return followedBy([{ type: 'AmendmentAccepted', amendment, who }], amended(room, accepted, now));
    },
  },
  OrderAmendments: {
    institution: 'amendments',
    must: [
      'senderIsChair',
      'meetingIsNotClosed',
      'draftExists',
      'noVoteIsOpen',
      'proposalIsPending',
      'orderNamesEachAmendmentOnce',
    ],
    facts: ({ about: { draft, order } }) => [{ type: 'AmendmentsOrdered', draft, order }],
  },
  DropAmendment: {
    institution: 'amendments',
    must: ['senderIsChair', 'meetingIsOpen', 'noVoteIsOpen', 'amendmentIsPending', 'otherIsAdopted'],
    facts: ({ about: { amendment, because } }) => [
      { type: 'AmendmentFell', amendment, ...(because === undefined ? {} : { because }) },
    ],
  },
  DeclareEffortsExhausted: {
    institution: 'voting',
    must: [
      'senderIsChair',
      'meetingIsOpen',
      'draftExists',
      'noPointOfOrderIsPending',
      'noAppealIsPending',
      'noQuestionIsOpen',
      'noVoteIsOpen',
      'proposalIsPending',
      'decisionIsNotAdopted',
      'effortsAreNotExhausted',
    ],
    facts: ({ room, about: { draft } }) => {
      if (room.procedure.settings.voting?.params.first !== 'consensus') return 'bodyHasIt';
      return [{ type: 'EffortsExhausted', draft }];
    },
  },
};
