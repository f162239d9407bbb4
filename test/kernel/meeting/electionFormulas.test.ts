import { expect, test } from 'vitest';
import { formulaSentences } from '../../../src/i18n/en/formulas.ts';
import { fill } from '../../../src/i18n/fill.ts';
import { formulas } from '../../../src/kernel/meeting/formulas.ts';
import { inCommittee } from '../../support/committee.ts';
import { ballot, casts, opensBallot, opensElection } from '../../support/elections.ts';
import { code, momentOf, roomAfter, type Said, says } from '../../support/story.ts';

const due = (...acts: readonly Said[]) => formulas(roomAfter(acts), momentOf(acts));
const next = (...acts: readonly Said[]) => due(...acts).map(({ id }) => id);
const three = [...inCommittee, opensElection(1, 'BMR', 'CRV', 'KST')];

test('the Chair leads an election from the first ballot to the one elected', () => {
  expect(next(...three)[0]).toBe('openBallot');
  const open = [...three, opensBallot, casts('ARV', 'BMR')];
  expect(due(...open).map(({ id, values }) => fill(formulaSentences[id], values))).toEqual([
    'Have all delegations cast their ballots? 1 of 4 have. The ballot is closed, and the votes are counted.',
  ]);
  expect(next(...three, ...ballot('BMR', 'BMR', 'CRV', 'KST')).slice(0, 2)).toEqual([
    'nobodyElected',
    'openNextBallot',
  ]);
});

test('she asks first whether a ballot is needed where there are no more candidates than places', () =>
  expect(next(...inCommittee, opensElection(2, 'BMR', 'CRV')).slice(0, 2)).toEqual(['elect', 'openBallot']));

test('she draws a lot when candidates tie again, and says when too few are present', () => {
  const tie = ['BMR', 'BMR', 'CRV', 'CRV'];
  const tied = [...three, ...ballot(...tie), ...ballot(...tie), ...ballot(...tie)];
  expect(next(...tied).slice(0, 2)).toEqual(['nobodyElected', 'drawPlace']);
  const away = ['BMR', 'CRV', 'KST'].map((one) =>
    says('secretary', { type: 'NotePresence', delegation: code(one), present: false }),
  );
  expect(next(...three, ...away)[0]).toBe('quorumMissing');
});
