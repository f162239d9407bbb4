import type { Asked, Checks } from '../asked.ts';
import {
  countedBallot,
  isValid,
  nextBallot,
  openBallot,
  openElection,
  standUnopposed,
  tiedIn,
} from '../ballots.ts';
import type { CountedBallot } from '../election.ts';
import { speaksFor } from '../sender.ts';

/** Gives the counted ballot that a command names, or nothing. */
function countedIn({ room, about }: Asked): CountedBallot | undefined {
  return 'election' in about && 'round' in about
    ? countedBallot(room, about.election, about.round)
    : undefined;
}

/** Rules on elections. */
export const electionChecks: Checks<
  | 'noElectionIsOpen'
  | 'electionIsOpen'
  | 'candidatesAreDelegations'
  | 'candidatesAreEnough'
  | 'candidatesFillThePlaces'
  | 'nominationsAreOpen'
  | 'candidateIsNew'
  | 'candidateIsSenders'
  | 'candidateStands'
  | 'candidateIsLeft'
  | 'ballotIsOpen'
  | 'noBallotIsOpen'
  | 'senderIsInTheBallot'
  | 'ballotIsNotCast'
  | 'choicesAreCandidates'
  | 'ballotsAreWhole'
  | 'noLotIsDue'
  | 'lotIsDue'
  | 'ballotIsCounted'
  | 'recountIsNotAsked'
> = {
  noElectionIsOpen: ({ room }) => openElection(room) === undefined,
  electionIsOpen: ({ room }) => openElection(room) !== undefined,
  candidatesAreDelegations: ({ room, about }) =>
    ('candidate' in about && room.delegations.some(({ code }) => code === about.candidate)) ||
    ('candidates' in about &&
      new Set(about.candidates).size === about.candidates.length &&
      about.candidates.every((one) => room.delegations.some(({ code }) => code === one))),
  candidatesAreEnough: ({ about }) =>
    'candidates' in about && about.places > 0 && about.candidates.length >= about.places,
  candidatesFillThePlaces: ({ room }) => {
    const election = openElection(room);
    return election !== undefined && standUnopposed(election);
  },
  nominationsAreOpen: ({ room }) => {
    const election = openElection(room);
    const { params } = room.procedure.settings.elections ?? {};
    return params?.nominations === true && election?.ballot === undefined && election?.rounds.length === 0;
  },
  candidateIsNew: ({ room, about }) =>
    'candidate' in about && openElection(room)?.candidates.includes(about.candidate) === false,
  candidateIsSenders: ({ from, about }) =>
    from.role === 'chair' || ('candidate' in about && about.candidate === speaksFor(from)),
  candidateStands: ({ room, about }) => {
    const election = openElection(room);
    return (
      election !== undefined &&
      'candidate' in about &&
      election.candidates.includes(about.candidate) &&
      !election.elected.includes(about.candidate)
    );
  },
  candidateIsLeft: ({ room }) => {
    const election = openElection(room);
    return election === undefined || nextBallot(election).candidates.length > 0;
  },
  ballotIsOpen: ({ room }) => openBallot(room) !== undefined,
  noBallotIsOpen: ({ room }) => openBallot(room) === undefined,
  // Whose credentials were refused when it was opened is not among those who vote.
  senderIsInTheBallot: ({ room, from }) => {
    const who = speaksFor(from);
    return who !== undefined && openBallot(room)?.order.includes(who) === true;
  },
  ballotIsNotCast: ({ room, from }) => {
    const who = speaksFor(from);
    return who === undefined || openBallot(room)?.cast.includes(who) !== true;
  },
  choicesAreCandidates: ({ room, about }) => {
    const ballot = openBallot(room);
    return ballot !== undefined && 'choices' in about && isValid(about.choices, ballot);
  },
  ballotsAreWhole: ({ room, about }) =>
    'ballots' in about && about.ballots.length === openBallot(room)?.cast.length,
  noLotIsDue: ({ room }) => {
    const election = openElection(room);
    return election === undefined || tiedIn(election).length === 0;
  },
  lotIsDue: ({ room }) => {
    const election = openElection(room);
    return election !== undefined && tiedIn(election).length > 0;
  },
  ballotIsCounted: (asked) => countedIn(asked) !== undefined,
  recountIsNotAsked: (asked) => {
    const asking = countedIn(asked)?.recount;
    return asking === undefined || asking.same !== undefined;
  },
};
