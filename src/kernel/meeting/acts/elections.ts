import type { Acts } from '../asked.ts';
import { countOf, countedBallot, electedBy, nextBallot, openElection, tiedIn } from '../ballots.ts';
import { drawnOrder, seedOf } from '../lot.ts';
import { speaksFor } from '../sender.ts';
import { floorEnds } from './sittings.ts';
import { electorate } from './votes.ts';

/** Commands on elections. */
export const electionActs: Acts<
  | 'OpenElection'
  | 'NominateCandidate'
  | 'WithdrawCandidate'
  | 'CallOffElection'
  | 'OpenBallot'
  | 'CastBallot'
  | 'CloseBallot'
  | 'CountBallots'
  | 'VoidBallot'
  | 'DrawPlace'
  | 'RequestRecount'
  | 'Recount'
> = {
  OpenElection: {
    institution: 'elections',
    must: [
      'senderIsChair',
      'meetingIsOpen',
      'noPointOfOrderIsPending',
      'noAppealIsPending',
      'noQuestionIsOpen',
      'noElectionIsOpen',
      'noVoteIsOpen',
      'candidatesAreDelegations',
      'candidatesAreEnough',
    ],
    facts: ({ room, about: { office, places, candidates } }) => [
      { type: 'ElectionOpened', election: room.elections.length + 1, office, places, candidates },
    ],
  },
  NominateCandidate: {
    institution: 'elections',
    must: [
      'senderIsDelegation',
      'meetingIsOpen',
      'electionIsOpen',
      'nominationsAreOpen',
      'noQuestionIsOpen',
      'candidatesAreDelegations',
      'candidateIsNew',
    ],
    facts: ({ room, from, about: { candidate } }) => {
      const election = openElection(room);
      const who = speaksFor(from);
      if (who === undefined || !election) return 'electionIsOpen';
      // Asked here too: a body that was recorded without this rule has no nominations.
      if (room.procedure.settings.elections?.params.nominations !== true) return 'nominationsAreOpen';
      return [{ type: 'CandidateNominated', election: election.number, who, candidate }];
    },
  },
  WithdrawCandidate: {
    institution: 'elections',
    must: ['electionIsOpen', 'candidateIsSenders', 'noBallotIsOpen', 'noQuestionIsOpen', 'candidateStands'],
    facts: ({ room, about: { candidate } }) => {
      const election = openElection(room);
      if (!election) return 'electionIsOpen';
      return [{ type: 'CandidateWithdrawn', election: election.number, who: candidate }];
    },
  },
  CallOffElection: {
    institution: 'elections',
    must: ['senderIsChair', 'electionIsOpen', 'noBallotIsOpen', 'noQuestionIsOpen'],
    facts: ({ room }) => {
      const election = openElection(room);
      return election ? [{ type: 'ElectionCalledOff', election: election.number }] : 'electionIsOpen';
    },
  },
  OpenBallot: {
    institution: 'elections',
    must: [
      'senderIsChair',
      'meetingIsOpen',
      'noPointOfOrderIsPending',
      'noAppealIsPending',
      'noQuestionIsOpen',
      'electionIsOpen',
      'noBallotIsOpen',
      'noVoteIsOpen',
      'noLotIsDue',
      'candidateIsLeft',
      'quorumToDecideIsPresent',
    ],
    facts: ({ room }) => {
      const election = openElection(room);
      if (!election) return 'electionIsOpen';
      return [
        ...floorEnds(room),
        {
          type: 'BallotOpened',
          election: election.number,
          ...nextBallot(election),
          order: electorate(room),
        },
      ];
    },
  },
  // What was chosen goes into no fact: the server keeps it apart until the count.
  CastBallot: {
    institution: 'elections',
    must: ['senderMayVote', 'ballotIsOpen', 'senderIsInTheBallot', 'ballotIsNotCast', 'choicesAreCandidates'],
    facts: ({ room, from }) => {
      const election = openElection(room);
      const who = speaksFor(from);
      if (!election?.ballot) return 'ballotIsOpen';
      if (who === undefined) return 'senderMayVote';
      return [{ type: 'BallotCast', election: election.number, round: election.ballot.round, who }];
    },
  },
  // The server, which alone has the ballots, counts them in its place.
  CloseBallot: {
    institution: 'elections',
    must: ['senderIsChair', 'meetingIsOpen', 'noPointOfOrderIsPending', 'noAppealIsPending', 'ballotIsOpen'],
    facts: () => [],
  },
  CountBallots: {
    institution: 'elections',
    must: [
      'senderIsChair',
      'meetingIsOpen',
      'noPointOfOrderIsPending',
      'noAppealIsPending',
      'ballotIsOpen',
      'ballotsAreWhole',
    ],
    facts: ({ room, about }) => {
      const election = openElection(room);
      if (!election?.ballot) return 'ballotIsOpen';
      const { round, places } = election.ballot;
      const ballots = about.ballots.toSorted((one, other) => (one.receipt < other.receipt ? -1 : 1));
      const count = countOf(ballots, election.ballot);
      return [
        {
          type: 'BallotsCounted',
          election: election.number,
          round,
          ballots,
          ...count,
          elected: electedBy(count, ballots.length, places),
        },
      ];
    },
  },
  VoidBallot: {
    institution: 'elections',
    must: ['senderIsChair', 'ballotIsOpen'],
    facts: ({ room }) => {
      const election = openElection(room);
      if (!election?.ballot) return 'ballotIsOpen';
      return [{ type: 'BallotVoided', election: election.number, round: election.ballot.round }];
    },
  },
  DrawPlace: {
    institution: 'elections',
    must: ['senderIsChair', 'meetingIsOpen', 'electionIsOpen', 'lotIsDue'],
    facts: ({ room }) => {
      const election = openElection(room);
      const among = election ? tiedIn(election) : [];
      const draw = drawnOrder(seedOf(room), among);
      if (!election || !draw) return 'lotIsDue';
      return [{ type: 'PlaceDrawn', election: election.number, among, ...draw.lot }];
    },
  },
  // After the election too: the ballots stand in the record.
  RequestRecount: {
    institution: 'elections',
    must: ['senderMayVote', 'ballotIsCounted', 'recountIsNotAsked'],
    facts: ({ from, about: { election, round } }) => {
      const who = speaksFor(from);
      return who === undefined ? 'senderMayVote' : [{ type: 'RecountRequested', election, round, who }];
    },
  },
  Recount: {
    institution: 'elections',
    must: ['senderIsChair', 'ballotIsCounted'],
    facts: ({ room, about: { election, round } }) => {
      const counted = countedBallot(room, election, round);
      if (!counted) return 'ballotIsCounted';
      const count = countOf(counted.ballots, counted);
      const elected = electedBy(count, counted.ballots.length, counted.places);
      const told = { tally: counted.tally, blank: counted.blank, invalid: counted.invalid };
      const same = JSON.stringify([count, elected]) === JSON.stringify([told, counted.elected]);
      return [{ type: 'BallotsRecounted', election, round, ...count, elected, same }];
    },
  },
};
