// What follows from ballots: whom they elect, what is voted next, when a lot decides.
import type { DelegationCode } from '../base/ids.ts';
import type { BallotCount, CountedBallot, Election, OpenBallot, Round, SecretBallot } from './election.ts';
import type { Room } from './room.ts';

/** Gives the election under way, or nothing. */
export function openElection({ elections }: Room): Election | undefined {
  return elections.find(({ state }) => state === 'open');
}

/** Gives the ballot under way, or nothing. */
export function openBallot(room: Room): OpenBallot | undefined {
  return openElection(room)?.ballot;
}

/** Gives a counted ballot by number of election and round, or nothing. */
export function countedBallot(
  { elections }: Room,
  election: number,
  round: number,
): CountedBallot | undefined {
  return elections.find(({ number }) => number === election)?.rounds.find((one) => one.round === round);
}

/** Tells whether choices fit a ballot: of its candidates, none twice, no more than there are places. */
export function isValid(
  choices: readonly DelegationCode[],
  { candidates, places }: Pick<Round, 'candidates' | 'places'>,
): boolean {
  return (
    choices.length <= places &&
    new Set(choices).size === choices.length &&
    choices.every((one) => candidates.includes(one))
  );
}

/** Counts ballots. */
export function countOf(
  ballots: readonly SecretBallot[],
  round: Pick<Round, 'candidates' | 'places'>,
): BallotCount {
  const valid = ballots.filter(({ choices }) => isValid(choices, round));
  const votes = new Map<DelegationCode, number>(round.candidates.map((one) => [one, 0]));
  for (const { choices } of valid) for (const one of choices) votes.set(one, (votes.get(one) ?? 0) + 1);
  return {
    tally: round.candidates
      .map((candidate) => ({ candidate, votes: votes.get(candidate) ?? 0 }))
      .sort((one, other) => other.votes - one.votes),
    blank: valid.filter(({ choices }) => choices.length === 0).length,
    invalid: ballots.length - valid.length,
  };
}

/**
 * Gives whom a count elects: more than half of the ballots that are neither blank nor invalid, most votes first.
 * Where more have that majority than there are places, those who tie for the last of them are not elected.
 * Shape: `cast` is the number of ballots.
 */
export function electedBy(
  { tally, blank, invalid }: BallotCount,
  cast: number,
  places: number,
): readonly DelegationCode[] {
  const valid = cast - blank - invalid;
  const over = tally.filter(({ votes }) => 2 * votes > valid);
  const edge = over[places]?.votes ?? 0;
  return over.filter(({ votes }) => votes > edge).map(({ candidate }) => candidate);
}

/** Gives the candidates of a ballot who neither were elected nor have withdrawn, with their votes. */
function standingIn({ elected, withdrawn = [] }: Election, { tally }: CountedBallot): CountedBallot['tally'] {
  return tally.filter(({ candidate }) => !elected.includes(candidate) && !withdrawn.includes(candidate));
}

/** Tells whether those who stand fill the places left: before the first ballot, or after others have withdrawn. */
export function standUnopposed(election: Election): boolean {
  const { rounds, withdrawn = [], ballot } = election;
  const { candidates, places } = nextBallot(election);
  return (
    ballot === undefined &&
    (rounds.length === 0 || withdrawn.length > 0) &&
    places > 0 &&
    candidates.length === places
  );
}

/** Gives the ballot that is taken next: of all candidates, then of those with most votes, twice as many as places left. */
export function nextBallot(election: Election): Round {
  const { candidates, places, elected, rounds } = election;
  const left = places - elected.length;
  const last = rounds.at(-1);
  const round = { round: rounds.length + 1, places: left };
  const standing = last ? standingIn(election, last) : [];
  // Where all to whom it would be restricted have withdrawn, the others stand again.
  if (!last || standing.length === 0)
    return { ...round, candidates: candidates.filter((one) => !elected.includes(one)), restricted: false };
  // Who ties for the last place among them stays in: nobody is shut out by chance.
  const edge = standing[2 * left - 1]?.votes ?? 0;
  const stay = new Set(standing.filter(({ votes }) => votes >= edge).map(({ candidate }) => candidate));
  return { ...round, candidates: last.candidates.filter((one) => stay.has(one)), restricted: true };
}

/** Gives who got a place by lot, in the order of the draws. */
export function electedByLot({
  elected,
  rounds,
  unopposed,
  agreed = [],
}: Election): readonly DelegationCode[] {
  if (unopposed) return [];
  return elected.filter(
    (code) => !agreed.includes(code) && !rounds.some((one) => one.elected.includes(code)),
  );
}

/** How many ballots restricted to the first may end in a tie before a lot decides. */
const restrictedBeforeLot = 2;

/** Gives those who tie for the places left after the second restricted ballot, among whom a lot decides; else nobody. */
export function tiedIn(election: Election): readonly DelegationCode[] {
  const { places, elected, rounds, ballot } = election;
  const last = rounds.at(-1);
  const left = places - elected.length;
  if (!last || ballot || left === 0) return [];
  if (rounds.filter(({ restricted }) => restricted).length < restrictedBeforeLot) return [];
  const standing = standingIn(election, last);
  const most = standing[0]?.votes ?? 0;
  const tied = standing.filter(({ votes }) => votes === most).map(({ candidate }) => candidate);
  return most > 0 && tied.length > left ? tied : [];
}
