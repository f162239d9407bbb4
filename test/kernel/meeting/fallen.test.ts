// A text is decided once: what was adopted does not fall, what fell is not adopted.
import { expect, test } from 'vitest';
import type { Millis } from '../../../src/kernel/base/ids.ts';
import { inCommittee, label, moves, onDraft, votes } from '../../support/committee.ts';
import { d1, finds, given, later, minutes, momentOf, puts, says } from '../../support/story.ts';

const deadline = (momentOf(inCommittee) + minutes(60)) as Millis;
const underSilence = [...inCommittee, puts({ kind: 'silence', draft: d1, version: '', deadline }), finds];
const withdrawn = [...underSilence, says('ARV', { type: 'WithdrawProposal', draft: d1 })];
const announces = later('chair', minutes(90), { type: 'AnnounceAdoption', draft: d1, symbol: 'DEC/1' });

test('neither competence nor division is moved on a text that was adopted', () => {
  const adopted = [...inCommittee, ...votes(onDraft, 'yyyn')];
  given(adopted)
    .when(moves('KST', { kind: 'competence', draft: d1 }))
    .refuses('decisionIsNotAdopted');
  given(adopted)
    .when(moves('KST', { kind: 'divide', draft: d1, parts: [[label('OP1')]] }))
    .refuses('decisionIsNotAdopted');
});
test('a text withdrawn while it was under silence is not adopted by it', () => {
  given(withdrawn).when(announces).refuses('proposalIsPending');
  given(underSilence).when(announces).records('DecisionAdopted', 'TextClosed');
});
test('and keeps no meeting from closing', () => {
  given(underSilence)
    .when(says('chair', { type: 'CloseMeeting' }))
    .refuses('noSilenceRuns');
  const room = given(withdrawn)
    .when(says('chair', { type: 'CloseMeeting' }))
    .records('MeetingClosed');
  expect(room.state).toBe('closed');
});
test('a motion that waits goes before the announcement', () =>
  given(underSilence, moves('KST', { kind: 'suspendMeeting' }))
    .when(announces)
    .refuses('noMotionIsPending'));
