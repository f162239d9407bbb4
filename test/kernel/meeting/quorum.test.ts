import { describe, expect, test } from 'vitest';
import { procedures } from '../../../src/content/procedures/all.ts';
import { drawn } from '../../../src/kernel/meeting/lot.ts';
import type { Procedure } from '../../../src/kernel/meeting/procedure.ts';
import { presentIn, quorumOf } from '../../../src/kernel/meeting/quorum.ts';
import type { Credentials } from '../../../src/kernel/meeting/room.ts';
import { committee, inCommittee, motion, moves, onDraft, putsToVote } from '../../support/committee.ts';
import {
  code,
  finds,
  given,
  minutes,
  opened,
  puts,
  roomAfter,
  says,
  seat,
  seated,
  type Said,
} from '../../support/story.ts';

const { ungaCommittee } = procedures;
const notes = (of: string, present?: boolean): Said =>
  says('secretary', {
    type: 'NotePresence',
    delegation: code(of),
    ...(present === undefined ? {} : { present }),
  });
const credits = (of: string, credentials: Credentials): Said =>
  says('secretary', { type: 'NoteCredentials', delegation: code(of), credentials });
const arrives = (one: string) => says('organiser', { type: 'NoteArrival', seat: seat(one) });
const calls = says('chair', { type: 'CallToOrder' });
const begins = says('chair', { type: 'BeginVoting' });
const draws = says('secretary', { type: 'DrawSeating' });
/** The committee as its rule 108 stands, without the waiver of the quorum to open. */
const unwaived: Procedure = {
  ...ungaCommittee,
  settings: {
    ...ungaCommittee.settings,
    quorum: { params: { open: '1/3', decide: 'majority' }, source: 'rule 108', standing: 'verified' },
  },
  rules: { ...ungaCommittee.rules, quorumToOpenIsPresent: { source: 'rule 108' } },
};
const empty = ['ARV', 'BMR', 'CRV', 'KST'].map((one) => notes(one, false));

describe('present', () => {
  const devices = committee(ungaCommittee).filter(({ command }) => command.type !== 'NotePresence');

  test('is a delegation whose head or delegate has a device there, once', () =>
    expect(presentIn(roomAfter(devices, arrives('KST-2'), arrives('ARV'), arrives('ARV-2')))).toEqual([
      'ARV',
      'KST',
    ]));
  test('is not a delegation of which an expert, or nobody, is there', () =>
    expect(presentIn(roomAfter(devices, arrives('expert')))).toEqual([]));
  test('is what the secretary notes, whatever the devices say, until that is taken back', () => {
    expect(presentIn(roomAfter(devices, arrives('ARV'), notes('ARV', false), notes('CRV', true)))).toEqual([
      'CRV',
    ]);
    expect(presentIn(roomAfter(devices, arrives('ARV'), notes('ARV', false), notes('ARV')))).toEqual(['ARV']);
  });
  test('is noted by the secretary, of a delegation of the room, until the meeting is closed', () => {
    given(seated).when(notes('ARV', true)).records('PresenceNoted');
    given(seated)
      .when({ ...notes('ARV', true), by: seat('chair') })
      .refuses('senderIsSecretary');
    given(seated).when(notes('XXX', true)).refuses('delegationIsInTheRoom');
    given(opened, says('chair', { type: 'CloseMeeting' }))
      .when(notes('ARV', true))
      .refuses('meetingIsNotClosed');
  });
});

describe('a quorum', () => {
  test('is counted of all delegations: a share to open, more than half to decide', () => {
    expect(quorumOf(roomAfter(committee(unwaived)))).toEqual({ present: 4, toOpen: 2, toDecide: 3 });
    expect(quorumOf(roomAfter(committee(ungaCommittee)))?.toOpen).toBe(0);
    expect(quorumOf(roomAfter(seated))).toBeUndefined();
  });
  test('is needed to open', () => {
    given(committee(unwaived), empty).when(calls).refuses('quorumToOpenIsPresent');
    given(committee(unwaived), empty, notes('ARV', true)).when(calls).refuses('quorumToOpenIsPresent');
    given(committee(unwaived), empty, notes('ARV', true), notes('BMR', true))
      .when(calls)
      .records('MeetingCalledToOrder');
  });
  test('is not needed to open where that was waived, or the body has none', () => {
    given(committee(ungaCommittee), empty).when(calls).records('MeetingCalledToOrder');
    given(seated).when(calls).records('MeetingCalledToOrder');
  });
  test('is needed to decide without a vote', () => {
    const asked = [...inCommittee, puts({ kind: 'timeLimit', state: minutes(5), group: minutes(7) })];
    given(asked, empty).when(finds).refuses('quorumToDecideIsPresent');
    given(asked).when(finds).records('ConsensusFound', 'LimitsSet');
  });
  test('is needed when voting begins: half is not more than half', () => {
    const half = [notes('ARV', false), notes('BMR', false)];
    given(inCommittee, half).when(putsToVote(onDraft)).records('VoteAnnounced');
    given(inCommittee, half, putsToVote(onDraft)).when(begins).refuses('quorumToDecideIsPresent');
    given(inCommittee, half, putsToVote(onDraft), notes('ARV', true)).when(begins).records('VotingBegan');
  });
  test('is needed for a motion, whose voting begins at once', () => {
    const moved = [...inCommittee, moves('BMR', { kind: 'adjournMeeting' })];
    const put = putsToVote({ kind: 'motion', motion: motion('M1') });
    given(moved, empty).when(put).refuses('quorumToDecideIsPresent');
    given(moved).when(put).records('VoteAnnounced', 'VotingBegan');
  });
});

describe('credentials', () => {
  const voting = [putsToVote(onDraft), begins];
  const yes = (by: string) => says(by, { type: 'CastVote', answer: 'yes' });

  test('are noted by the secretary', () => {
    given(inCommittee).when(credits('ARV', 'accepted')).records('CredentialsNoted');
    given(inCommittee)
      .when({ ...credits('ARV', 'refused'), by: seat('BMR') })
      .refuses('senderIsSecretary');
  });
  test('not yet decided on leave the vote: one takes part provisionally', () => {
    for (const credentials of ['none', 'submitted', 'accepted'] as const)
      given(inCommittee, credits('ARV', credentials), voting).when(yes('ARV')).records('VoteCast');
  });
  test('that were refused take the vote', () => {
    const refused = [...inCommittee, credits('ARV', 'refused'), ...voting];
    expect(roomAfter(refused).vote?.order).toEqual(['BMR', 'CRV', 'KST']);
    given(refused).when(yes('ARV')).refuses('credentialsAreNotRefused');
    given(refused)
      .when(says('secretary', { type: 'CastVote', answer: 'no', of: code('ARV') }))
      .refuses('credentialsAreNotRefused');
  });
  test('are not decided on during a vote', () =>
    given(inCommittee, voting).when(credits('ARV', 'refused')).refuses('votingHasNotBegun'));
});

describe('the seating', () => {
  const before = committee(ungaCommittee);

  test('begins with a delegation drawn by lot, from what the record held before', () => {
    const { seq, at } = roomAfter(before);
    const room = given(before).when(draws).records('SeatingDrawn');
    const all = ['ARV', 'BMR', 'CRV', 'KST'];
    const from = drawn(`r1/${seq}/${at}`, 4);
    expect(room.seating).toEqual({ seed: `r1/${seq}/${at}`, first: all[from] });
    expect(room.delegations.map((one) => one.code)).toEqual([...all.slice(from), ...all.slice(0, from)]);
  });
  test('is drawn once, before the sitting, by the secretary', () => {
    given(before, draws).when(draws).refuses('seatingIsNotDrawn');
    given(before, calls).when(draws).refuses('meetingIsNotOpen');
    given(before)
      .when({ ...draws, by: seat('chair') })
      .refuses('senderIsSecretary');
  });
  test('is not drawn where it begins with the first', () => {
    const settled: Procedure = {
      ...ungaCommittee,
      settings: {
        ...ungaCommittee.settings,
        seating: { params: { alphabet: 'en', start: 'first' }, source: 'practice: x', standing: 'practice' },
      },
    };
    given(committee(settled)).when(draws).refuses('seatingIsByLot');
  });
});
