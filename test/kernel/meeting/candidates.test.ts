// Who stands in an election: nominated until the first ballot, withdrawn between ballots.
import { describe, expect, test } from 'vitest';
import { procedures } from '../../../src/content/procedures/all.ts';
import { electedByLot, nextBallot } from '../../../src/kernel/meeting/ballots.ts';
import { formulas } from '../../../src/kernel/meeting/formulas.ts';
import { inAdHoc, inCommittee, sitting } from '../../support/committee.ts';
import { ballot, opensBallot, opensElection } from '../../support/elections.ts';
import { code, finds, given, puts, roomAfter, type Said, says } from '../../support/story.ts';

const nominates = (by: string, candidate: string): Said =>
  says(by, { type: 'NominateCandidate', candidate: code(candidate) });
const withdraws = (by: string, candidate = by): Said =>
  says(by, { type: 'WithdrawCandidate', candidate: code(candidate) });
const elects = puts({ kind: 'elect' });
const two = [...inCommittee, opensElection(1, 'ARV', 'BMR')];
/** Nobody has the majority: ARV and BMR have two votes each. */
const tied = [...two, ...ballot('ARV', 'ARV', 'BMR', 'BMR')];
const electionIn = (...acts: readonly (Said | readonly Said[])[]) => {
  const election = roomAfter(...acts).elections.at(-1);
  if (!election) throw new Error('no election was opened');
  return election;
};

describe('a candidate', () => {
  test.each([
    ['a Main Committee', two],
    ['an ad hoc committee', [...inAdHoc, opensElection(1, 'ARV', 'BMR')]],
  ])('is nominated by a delegation until the first ballot in %s', (_, before) => {
    const room = given(before).when(nominates('KST', 'CRV')).records('CandidateNominated');
    expect(room.elections[0]?.candidates).toEqual(['ARV', 'BMR', 'CRV']);
    given(before).when(nominates('KST', 'ARV')).refuses('candidateIsNew');
    given(before).when(nominates('KST', 'XYZ')).refuses('candidatesAreDelegations');
    given(before, opensBallot).when(nominates('KST', 'CRV')).refuses('nominationsAreOpen');
    given(before, ballot('ARV', 'ARV', 'BMR', 'BMR'))
      .when(nominates('KST', 'CRV'))
      .refuses('nominationsAreOpen');
  });
  test('is not nominated where the body has no nominations, or was recorded before it could say so', () => {
    const { elections } = procedures.ungaCommittee.settings;
    const params = { ballot: 'secret' } as const;
    const settings = {
      ...procedures.ungaCommittee.settings,
      elections: elections && { ...elections, params },
    };
    given(sitting({ ...procedures.ungaCommittee, settings }), opensElection(1, 'ARV'))
      .when(nominates('KST', 'CRV'))
      .refuses('nominationsAreOpen');
    const { nominationsAreOpen: _later, ...rules } = procedures.ungaCommittee.rules;
    const earlier = {
      ...procedures.ungaCommittee,
      settings,
      rules: rules as typeof procedures.ungaCommittee.rules,
    };
    given(sitting(earlier), opensElection(1, 'ARV'))
      .when(nominates('KST', 'CRV'))
      .refuses('nominationsAreOpen');
  });
  test('withdraws between ballots, or the Chair announces it', () => {
    const room = given(tied).when(withdraws('ARV')).records('CandidateWithdrawn');
    expect(room.elections[0]).toMatchObject({ candidates: ['BMR'], withdrawn: ['ARV'] });
    given(tied).when(withdraws('chair', 'BMR')).records('CandidateWithdrawn');
    given(tied).when(withdraws('KST', 'ARV')).refuses('candidateIsSenders');
    given(tied).when(withdraws('KST')).refuses('candidateStands');
    given(two, opensBallot).when(withdraws('ARV')).refuses('noBallotIsOpen');
    given(inCommittee, opensElection(1, 'ARV'), elects).when(withdraws('ARV')).refuses('noQuestionIsOpen');
    given(inCommittee).when(withdraws('ARV')).refuses('electionIsOpen');
  });
  test('who withdrew is nominated again', () => {
    expect(electionIn(two, withdraws('ARV'), nominates('KST', 'ARV'))).toMatchObject({
      candidates: ['BMR', 'ARV'],
      withdrawn: [],
    });
  });
});

describe('the ballot that follows', () => {
  const three = [
    ...inCommittee,
    opensElection(1, 'ARV', 'BMR', 'CRV'),
    ...ballot('ARV', 'ARV', 'BMR', 'CRV'),
  ];
  test('leaves out who withdrew', () => {
    expect(nextBallot(electionIn(three)).candidates).toEqual(['ARV', 'BMR', 'CRV']);
    expect(nextBallot(electionIn(three, withdraws('BMR'))).candidates).toEqual(['ARV', 'CRV']);
  });
  test('is among all who still stand, where those with most votes have withdrawn', () => {
    const later = [
      ...inCommittee,
      opensElection(1, 'ARV', 'BMR', 'CRV'),
      ...ballot('ARV', 'ARV', 'BMR', 'BMR'),
    ];
    expect(nextBallot(electionIn(later)).candidates).toEqual(['ARV', 'BMR']);
    const restricted = [...later, ...ballot('ARV', 'ARV', 'BMR', 'BMR'), withdraws('ARV'), withdraws('BMR')];
    expect(nextBallot(electionIn(restricted))).toMatchObject({ candidates: ['CRV'], restricted: false });
  });
  test('is not held when nobody is left', () =>
    given(two, withdraws('ARV'), withdraws('BMR')).when(opensBallot).refuses('candidateIsLeft'));
  test('is not needed when those who stay fill the places, and nobody objects', () => {
    given(tied).when(elects).refuses('candidatesFillThePlaces');
    const room = roomAfter(tied, withdraws('ARV'));
    expect(formulas(room, room.at).map(({ id }) => id)).toContain('elect');
    given(tied, withdraws('ARV'), elects).when(finds).records('ConsensusFound', 'ElectedUnopposed');
    const election = electionIn(tied, withdraws('ARV'), elects, finds);
    expect(election).toMatchObject({ state: 'filled', elected: ['BMR'], agreed: ['BMR'], unopposed: false });
    expect(electedByLot(election)).toEqual([]);
  });
  test('needs no lot between those of whom one withdrew', () => {
    const even = ['ARV', 'ARV', 'BMR', 'BMR'] as const;
    const due = [...tied, ...ballot(...even), ...ballot(...even)];
    given(due).when(opensBallot).refuses('noLotIsDue');
    given(due, withdraws('ARV')).when(opensBallot).records('BallotOpened');
  });
});
