// Explanations of vote before the meeting: by whom, how often, for how long, and when.
import { describe, expect, test } from 'vitest';
import { procedures } from '../../../src/content/procedures/all.ts';
import type { Procedure } from '../../../src/kernel/meeting/procedure.ts';
import {
  amends,
  inAdHoc,
  inCommittee,
  motion,
  moves,
  onAmendment,
  onDraft,
  putsToVote,
  reword,
  sitting,
  votes,
} from '../../support/committee.ts';
import {
  code,
  d1,
  finds,
  given,
  minutes,
  puts,
  raises,
  roomAfter,
  type Said,
  says,
} from '../../support/story.ts';

const chair = (command: Said['command']) => says('chair', command);
const gives = (to?: string) =>
  chair(to === undefined ? { type: 'GiveFloor' } : { type: 'GiveFloor', to: code(to) });
const ends = chair({ type: 'EndFloor' });
const announced = [...inCommittee, putsToVote(onDraft)];
const adopted = [...inCommittee, ...votes(onDraft, 'yyyn')];
const bodies: readonly (readonly [string, readonly Said[]])[] = [
  ['a Main Committee', announced],
  [
    'an ad hoc committee',
    [...inAdHoc, chair({ type: 'DeclareEffortsExhausted', draft: d1 }), putsToVote(onDraft)],
  ],
];
/** The Assembly's committee with other explanations. */
function explained(params: Partial<{ sponsors: boolean; when: readonly ('before' | 'after')[] }>): Procedure {
  const { explanations } = procedures.ungaCommittee.settings;
  if (!explanations) throw new Error('no explanations');
  const other = { ...explanations, params: { ...explanations.params, ...params } };
  return {
    ...procedures.ungaCommittee,
    settings: { ...procedures.ungaCommittee.settings, explanations: other },
  };
}

describe.each(bodies)('in %s', (_, before) => {
  test('who proposed the text is not heard in explanation of its vote on it', () => {
    given(before).when(gives('ARV')).refuses('sponsorDoesNotExplain');
    given(before).when(raises('ARV')).refuses('sponsorDoesNotExplain');
    const room = given(before).when(gives('KST')).records('FloorGiven');
    expect(room.floor).toMatchObject({ explains: { draft: d1 }, limit: minutes(10) });
  });
  test('nobody explains twice, before and after', () => {
    const heard = [...before, gives('KST'), ends];
    given(heard).when(gives('KST')).refuses('explanationIsTheFirst');
    given(heard).when(raises('KST')).refuses('explanationIsTheFirst');
    given(heard).when(gives('CRV')).records('FloorGiven');
    const counted = [...heard, chair({ type: 'BeginVoting' }), chair({ type: 'CloseVote' })];
    given(counted).when(gives('KST')).refuses('explanationIsTheFirst');
    given(counted).when(gives('CRV')).records('FloorGiven');
  });
});

describe('a sponsor', () => {
  test('is passed over on the list while votes are explained', () => {
    const listed = [
      ...inCommittee,
      chair({ type: 'OpenList' }),
      raises('ARV'),
      raises('KST'),
      putsToVote(onDraft),
    ];
    expect(given(listed).when(gives()).records('FloorGiven').floor?.who).toBe('KST');
    given(listed, gives(), ends).when(gives()).refuses('sponsorDoesNotExplain');
  });
  test('is heard after the vote neither', () => {
    given(adopted).when(gives('ARV')).refuses('sponsorDoesNotExplain');
    given(adopted).when(gives('BMR')).records('FloorGiven');
  });
  test('explains its vote on an amendment of another, whose mover does not', () => {
    const amended = [
      ...inCommittee,
      amends('CRV', [reword('OP1', 'Decides nothing;')]),
      putsToVote(onAmendment('A1')),
    ];
    given(amended).when(gives('CRV')).refuses('sponsorDoesNotExplain');
    expect(given(amended).when(gives('ARV')).records('FloorGiven').floor?.explains).toEqual({
      draft: d1,
      amendment: 'A1',
    });
    const writes = (by: string) =>
      says(by, {
        type: 'AttachStatement',
        draft: d1,
        kind: 'explanationOfVote',
        text: 'We regret it.',
        vote: 1,
      });
    given(amended).when(writes('CRV')).refuses('senderDoesNotSponsor');
    given(amended).when(writes('ARV')).records('StatementAttached');
  });
  test('speaks on a motion and in reply as any other', () => {
    const moved = [...announced, moves('KST', { kind: 'adjournDebate' })];
    const asks = says('ARV', { type: 'AskToSpeakOnMotion', motion: motion('M1'), side: 'against' });
    given(moved, asks).when(gives()).records('FloorGiven');
    given(inCommittee, says('ARV', { type: 'RequestReply' }), putsToVote(onDraft))
      .when(gives('ARV'))
      .records('FloorGiven');
  });
  test('is heard on a text that was taken back without a vote', () => {
    given(inCommittee, says('ARV', { type: 'WithdrawProposal', draft: d1 }))
      .when(gives('ARV'))
      .records('FloorGiven');
  });
  test('explains its vote where the body has it so', () => {
    given(sitting(explained({ sponsors: true })), putsToVote(onDraft))
      .when(gives('ARV'))
      .records('FloorGiven');
  });
});

describe('an explanation', () => {
  test('that is given by a slip and taken back was none', () => {
    given(announced, gives('KST'), chair({ type: 'TakeBack' }))
      .when(gives('KST'))
      .records('FloorGiven');
  });
  test('on an amendment leaves one on the text', () => {
    const amended = [
      ...inCommittee,
      amends('CRV', [reword('OP1', 'Decides nothing;')]),
      putsToVote(onAmendment('A1')),
    ];
    const voted = [
      ...amended,
      gives('KST'),
      ends,
      chair({ type: 'BeginVoting' }),
      chair({ type: 'CloseVote' }),
    ];
    given(voted, putsToVote(onDraft)).when(gives('KST')).records('FloorGiven');
  });
  test('is given anew once the text is reconsidered', () => {
    const again = [
      ...adopted,
      gives('KST'),
      ends,
      moves('KST', { kind: 'reconsider', draft: d1 }),
      puts({ kind: 'motion', motion: motion('M1') }),
      finds,
      putsToVote(onDraft),
    ];
    given(again).when(gives('KST')).records('FloorGiven');
  });
  test('comes only after the vote where the body has it so', () => {
    const after = sitting(explained({ when: ['after'] }));
    given(after, putsToVote(onDraft)).when(gives('KST')).refuses('explanationsComeNow');
    given(after, putsToVote(onDraft))
      .when(says('KST', { type: 'RequestFloor' }))
      .refuses('listIsOpen');
    given(after, putsToVote(onDraft))
      .when(chair({ type: 'GiveFloor', to: says('secretary', ends.command).by }))
      .records('FloorGiven');
    given(after, votes(onDraft, 'yyyn')).when(gives('KST')).records('FloorGiven');
    const before = sitting(explained({ when: ['before'] }));
    expect(roomAfter(before, votes(onDraft, 'yyyn'), gives('KST')).floor?.explains).toBeUndefined();
  });
});
