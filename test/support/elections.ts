// Elections in the stories' committee: what the Chair says, what delegations choose, and what the server counts.
import type { SecretBallot } from '../../src/kernel/meeting/election.ts';
import { code, says, type Said } from './story.ts';

export const opensElection = (places: number, ...candidates: readonly string[]): Said =>
  says('chair', { type: 'OpenElection', office: 'Vice-Chair', places, candidates: candidates.map(code) });
export const opensBallot = says('chair', { type: 'OpenBallot' });
export const closesBallot = says('chair', { type: 'CloseBallot' });
export const voidsBallot = says('chair', { type: 'VoidBallot' });
export const drawsPlace = says('chair', { type: 'DrawPlace' });
export const casts = (by: string, ...choices: readonly string[]): Said =>
  says(by, { type: 'CastBallot', choices: choices.map(code) });

const members = ['ARV', 'BMR', 'CRV', 'KST'];

/** Gives ballots as the store has them: in the order of voting, under receipts that sort otherwise. */
export function boxOf(...papers: readonly string[]): readonly SecretBallot[] {
  return papers.map((paper, index) => ({
    receipt: `receipt ${String((index * 7 + 3) % 10)}`,
    choices: paper.split(' ').filter(Boolean).map(code),
  }));
}
/** Gives the count of a box, as the server asks for it when the Chair closes the ballot. */
export const counting = (...papers: readonly string[]): Said =>
  says('chair', { type: 'CountBallots', ballots: boxOf(...papers) });

/** Gives a whole ballot: opened, cast by the members in order, counted. An empty paper is blank. */
export function ballot(...papers: readonly string[]): readonly Said[] {
  return [
    opensBallot,
    ...papers.map((paper, index) => casts(members[index] ?? '', ...paper.split(' ').filter(Boolean))),
    counting(...papers),
  ];
}
