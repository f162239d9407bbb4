import { describe, expect, test } from 'vitest';
import type { Room } from '../../../src/kernel/meeting/room.ts';
import {
  counts,
  inCommittee,
  label,
  motion,
  moves,
  onDraft,
  putsToVote,
  voted,
} from '../../support/committee.ts';
import { d1, given, listed, raises, roomAfter, says } from '../../support/story.ts';

const point = says('CRV', { type: 'RaisePointOfOrder' });
const rules = says('chair', { type: 'RulePointOfOrder', upheld: false });
const appeals = says('BMR', { type: 'AppealRuling' });
const withdraws = says('BMR', { type: 'WithdrawAppeal' });
const ruled = [...inCommittee, point, rules];
const appealed = [...ruled, appeals];
const onAppeal = { kind: 'appeal' } as const;
const opens = says('chair', { type: 'OpenList' });
const gives = says('chair', { type: 'GiveFloor' });
/** KST speaks, interrupted by a point of order on which the Chair ruled. */
const interrupted = [...inCommittee, opens, raises('KST'), gives, point, rules];
const latest = (room: Room) => room.rulings.at(-1)?.appeal;

describe('an appeal', () => {
  test('is made against the ruling just given, by any delegation', () => {
    const room = given(ruled).when(appeals).records('RulingAppealed');
    expect(room.appeal).toMatchObject({ by: 'BMR', ruling: 0 });
    given(ruled)
      .when(says('chair', { type: 'AppealRuling' }))
      .refuses('senderIsDelegation');
  });
  test('needs a ruling', () => {
    given(inCommittee).when(appeals).refuses('rulingMayBeAppealed');
    given(inCommittee, point).when(appeals).refuses('rulingMayBeAppealed');
  });
  test('comes too late once the Chair has gone on, or the next point of order is raised', () => {
    given(ruled, opens).when(appeals).refuses('rulingMayBeAppealed');
    given(ruled, point).when(appeals).refuses('rulingMayBeAppealed');
    given(interrupted, says('KST', { type: 'YieldFloor' }))
      .when(appeals)
      .refuses('rulingMayBeAppealed');
  });
  test('still comes in time when a plate is raised, a device connects, a motion is moved', () => {
    given(
      inCommittee,
      opens,
      point,
      rules,
      raises('ARV'),
      says('organiser', { type: 'NoteArrival', seat: point.by }),
      moves('KST', { kind: 'adjournMeeting' }),
    )
      .when(appeals)
      .records('RulingAppealed');
  });
  test('is one at a time', () => given(appealed).when(appeals).refuses('noAppealIsPending'));
  test('is not known to a body that has none', () =>
    given(listed, point, rules).when(appeals).refuses('bodyHasIt'));
  test('takes from the Chair what she might have taken back', () => {
    const takes = says('chair', { type: 'TakeBack' });
    given(ruled).when(takes).records('ActTakenBack');
    given(appealed).when(takes).refuses('actCanBeTakenBack');
  });
  test('against a ruling that was taken back is not made', () =>
    given(ruled, says('chair', { type: 'TakeBack' }))
      .when(appeals)
      .refuses('rulingMayBeAppealed'));
});

describe('while an appeal is pending', () => {
  test('it is put to the vote at once, by yes to overrule', () =>
    given(appealed).when(putsToVote(onAppeal)).records('VoteAnnounced', 'VotingBegan'));
  test('nothing else is voted, and the Chair does nothing else', () => {
    given(appealed).when(putsToVote(onDraft)).refuses('noAppealIsPending');
    given(appealed).when(opens).refuses('noAppealIsPending');
    given(inCommittee, moves('KST', { kind: 'adjournMeeting' }), point, rules, appeals)
      .when(putsToVote({ kind: 'motion', motion: motion('M1') }))
      .refuses('noAppealIsPending');
  });
  test('the speaker waits, and goes on when it is done with', () => {
    const room = given(interrupted).when(appeals).records('RulingAppealed', 'FloorPaused');
    expect(room.floor).toMatchObject({ who: 'KST', running: false });
    const waits = [...interrupted, appeals];
    given(waits).when(withdraws).records('AppealWithdrawn', 'FloorContinued');
    const after = given(waits, voted(onAppeal, 'nny'))
      .when(counts)
      .records('VoteCounted', 'RulingStands', 'FloorContinued');
    expect(after.floor).toMatchObject({ who: 'KST', running: true });
  });
});

describe('the vote on an appeal', () => {
  test('overrules the Chair by a majority', () => {
    const room = given(appealed, voted(onAppeal, 'yyna'))
      .when(counts)
      .records('VoteCounted', 'RulingOverruled');
    expect(latest(room)).toBe('overruled');
    expect(room.appeal).toBeUndefined();
  });
  test('lets the ruling stand by a tie', () => {
    const room = given(appealed, voted(onAppeal, 'yynn')).when(counts).records('VoteCounted', 'RulingStands');
    expect(latest(room)).toBe('stands');
  });
  test('is taken on an appeal that was made', () => {
    given(ruled).when(putsToVote(onAppeal)).refuses('appealIsMade');
    given(inCommittee).when(putsToVote(onAppeal)).refuses('appealIsMade');
  });
  test('is of the ruling that was appealed, also when another is made during it', () => {
    const again = says('ARV', { type: 'RaisePointOfOrder' });
    const room = roomAfter(appealed, voted(onAppeal, 'yyy'), again, rules, counts);
    expect(room.rulings.map(({ appeal }) => appeal)).toEqual(['overruled', undefined]);
  });
  test('goes before a vote under way, on whose conduct the Chair ruled', () => {
    const begun = [...inCommittee, putsToVote(onDraft), says('chair', { type: 'BeginVoting' })];
    const yes = says('ARV', { type: 'CastVote', answer: 'yes' });
    const during = [...begun, yes, point, rules, appeals];
    given(during)
      .when({ ...yes, by: appeals.by })
      .refuses('noAppealIsPending');
    given(during).when(counts).refuses('noAppealIsPending');
    const voting = [...during, ...voted(onAppeal, 'yyy')];
    given(voting).when(putsToVote(onAppeal)).refuses('noVoteIsOpen');
    const room = given(voting).when(counts).records('VoteCounted', 'RulingOverruled');
    expect(room.vote).toMatchObject({ number: 1, answers: [{ who: 'ARV', answer: 'yes' }] });
    expect(room.votes).toMatchObject([{ number: 2, on: onAppeal }]);
    given(voting, counts).when(counts).records('VoteCounted', 'DecisionAdopted', 'TextClosed');
  });
});

describe('an appeal is withdrawn', () => {
  test('by whoever made it, before voting on it', () => {
    expect(given(appealed).when(withdraws).records('AppealWithdrawn').appeal).toBeUndefined();
    given(appealed)
      .when(says('KST', { type: 'WithdrawAppeal' }))
      .refuses('appealIsSenders');
    given(ruled).when(withdraws).refuses('appealIsMade');
    given(appealed, putsToVote(onAppeal)).when(withdraws).refuses('votingHasNotBegun');
  });
});

test('a remark on the text meanwhile is no business of the Chair', () =>
  given(ruled, says('KST', { type: 'NoteRemark', draft: d1, paragraph: label('OP1'), text: 'We study it.' }))
    .when(appeals)
    .records('RulingAppealed'));
