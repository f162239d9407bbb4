import type { DelegationCode } from '../../base/ids.ts';
import type { CountedBallot, Election } from '../election.ts';
import type { Room } from '../room.ts';
import type { Folds } from './fold.ts';

function onElection(
  { elections }: Room,
  number: number,
  change: (election: Election) => Election,
): Pick<Room, 'elections'> {
  return { elections: elections.map((one) => (one.number === number ? change(one) : one)) };
}

/** Gives an election with more elected; it is over when every place is filled. */
function filled(election: Election, more: readonly DelegationCode[]): Election {
  const elected = [...election.elected, ...more];
  return { ...election, elected, state: elected.length >= election.places ? 'filled' : 'open' };
}

function onRound(
  room: Room,
  { election: number, round }: { readonly election: number; readonly round: number },
  change: (counted: CountedBallot) => CountedBallot,
): Pick<Room, 'elections'> {
  return onElection(room, number, (election) => ({
    ...election,
    rounds: election.rounds.map((one) => (one.round === round ? change(one) : one)),
  }));
}

/** How facts of elections change a room. */
export const electionFolds: Folds<
  | 'ElectionOpened'
  | 'CandidateNominated'
  | 'CandidateWithdrawn'
  | 'ElectionCalledOff'
  | 'ElectedUnopposed'
  | 'BallotOpened'
  | 'BallotCast'
  | 'BallotsCounted'
  | 'BallotVoided'
  | 'PlaceDrawn'
  | 'RecountRequested'
  | 'BallotsRecounted'
> = {
  ElectionOpened: ({ elections }, { election: number, office, places, candidates, at }) => ({
    elections: [
      ...elections,
      {
        number,
        office,
        places,
        candidates,
        opened: at,
        state: 'open',
        elected: [],
        unopposed: false,
        rounds: [],
      },
    ],
  }),
  CandidateNominated: (room, { election, candidate }) =>
    onElection(room, election, (one) => ({
      ...one,
      candidates: [...one.candidates, candidate],
      ...(one.withdrawn ? { withdrawn: one.withdrawn.filter((code) => code !== candidate) } : {}),
    })),
  CandidateWithdrawn: (room, { election, who }) =>
    onElection(room, election, (one) => ({
      ...one,
      candidates: one.candidates.filter((code) => code !== who),
      withdrawn: [...(one.withdrawn ?? []), who],
    })),
  ElectionCalledOff: (room, { election }) =>
    onElection(room, election, (one) => ({ ...one, state: 'calledOff' })),
  ElectedUnopposed: (room, { election, elected }) =>
    onElection(room, election, (one) => ({
      ...filled(one, elected),
      ...(one.rounds.length === 0 ? { unopposed: true } : { agreed: elected }),
    })),
  BallotOpened: (room, { election, round, places, candidates, restricted, order, at }) =>
    onElection(room, election, (one) => ({
      ...one,
      ballot: { round, places, candidates, restricted, opened: at, order, cast: [] },
    })),
  BallotCast: (room, { election, who }) =>
    onElection(room, election, (one) =>
      one.ballot ? { ...one, ballot: { ...one.ballot, cast: [...one.ballot.cast, who] } } : one,
    ),
  BallotsCounted: (room, { election, ballots, tally, blank, invalid, elected, at }) =>
    onElection(room, election, ({ ballot, ...one }) => {
      if (!ballot) return one;
      const { round, places, candidates, restricted, order, cast } = ballot;
      const notVoting = order.filter((code) => !cast.includes(code));
      const counted: CountedBallot = {
        round,
        places,
        candidates,
        restricted,
        counted: at,
        ballots,
        tally,
        blank,
        invalid,
        elected,
        notVoting,
      };
      return filled({ ...one, rounds: [...one.rounds, counted] }, elected);
    }),
  BallotVoided: (room, { election }) => onElection(room, election, ({ ballot: _void, ...one }) => one),
  PlaceDrawn: (room, { election, first }) => onElection(room, election, (one) => filled(one, [first])),
  RecountRequested: (room, fact) => onRound(room, fact, (one) => ({ ...one, recount: { by: fact.who } })),
  BallotsRecounted: (room, fact) =>
    onRound(room, fact, (one) => ({
      ...one,
      recount: { ...(one.recount?.by === undefined ? {} : { by: one.recount.by }), same: fact.same },
    })),
};
