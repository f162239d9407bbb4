// Elections by secret ballot: unopposed, void, counted again, tied and drawn by lot.
import { type Line, no } from '../../../support/script.ts';
import {
  ballot,
  casts,
  closesBallot,
  counting,
  drawsPlace,
  opensBallot,
  opensElection,
  voidsBallot,
} from '../../../support/elections.ts';
import { code, finds, puts, says } from '../../../support/story.ts';
import { credentials } from './motions.ts';
import { chair } from './opening.ts';

const recounts = chair({ type: 'Recount', election: 2, round: 1 });
const asksRecount = (by: string) => says(by, { type: 'RequestRecount', election: 2, round: 1 });
const nominates = (by: string, candidate: string) =>
  says(by, { type: 'NominateCandidate', candidate: code(candidate) });
const withdraws = (by: string, candidate: string) =>
  says(by, { type: 'WithdrawCandidate', candidate: code(candidate) });
const even = ['ARV', 'ARV', 'BMR', 'BMR'] as const;

/** Gives an election without a ballot, and one that a lot ends. */
export const elections: readonly Line[] = [
  'Elections',
  no('electionIsOpen', opensBallot),
  no('candidatesAreDelegations', opensElection(1, 'ARV', 'XYZ')),
  no('candidatesAreEnough', opensElection(2, 'ARV')),
  opensElection(1, 'CRV'),
  no('noElectionIsOpen', opensElection(1, 'ARV')),
  puts({ kind: 'elect' }),
  finds,
  'A secret ballot',
  opensElection(1, 'ARV', 'BMR'),
  nominates('KST', 'CRV'),
  no('candidateIsNew', nominates('KST', 'CRV')),
  no('candidateIsSenders', withdraws('KST', 'CRV')),
  no('candidateStands', withdraws('KST', 'KST')),
  withdraws('CRV', 'CRV'),
  no('candidatesFillThePlaces', puts({ kind: 'elect' })),
  no('ballotIsOpen', casts('ARV', 'ARV')),
  no('ballotIsCounted', asksRecount('ARV')),
  no('lotIsDue', drawsPlace),
  credentials('KST', 'refused'),
  opensBallot,
  no('noBallotIsOpen', opensBallot),
  no('senderIsInTheBallot', casts('KST', 'ARV')),
  no('choicesAreCandidates', casts('ARV', 'CRV')),
  casts('ARV', 'ARV'),
  no('ballotIsNotCast', casts('ARV', 'BMR')),
  no('ballotsAreWhole', counting('ARV', 'BMR')),
  voidsBallot,
  credentials('KST', 'accepted'),
  ...ballot(...even),
  asksRecount('KST'),
  no('recountIsNotAsked', asksRecount('CRV')),
  recounts,
  ...ballot(...even),
  ...ballot(...even),
  no('noLotIsDue', opensBallot),
  no('nominationsAreOpen', nominates('KST', 'CRV')),
  drawsPlace,
  'Candidates withdraw',
  opensElection(1, 'ARV', 'BMR'),
  withdraws('chair', 'ARV'),
  withdraws('BMR', 'BMR'),
  no('candidateIsLeft', opensBallot),
  nominates('CRV', 'KST'),
  puts({ kind: 'elect' }),
  finds,
  no('ballotIsOpen', closesBallot),
];
