// What a body that votes asks of acts that every body has: the floor, sittings, questions, texts, statements.
import { describe, expect, test } from 'vitest';
import { procedures } from '../../../src/content/procedures/all.ts';
import type { DelegationCode, Millis } from '../../../src/kernel/base/ids.ts';
import { dueAt } from '../../../src/kernel/meeting/dueAt.ts';
import {
  amendment,
  amends,
  committee,
  counts,
  inAdHoc,
  inCommittee,
  label,
  motion,
  moves,
  onAmendment,
  onDraft,
  putsToVote,
  reword,
  sitting,
  voted,
  votes,
} from '../../support/committee.ts';
import {
  code,
  d1,
  finds,
  given,
  later,
  minutes,
  momentOf,
  puts,
  raises,
  roomAfter,
  type Said,
  says,
  seat,
  tabled,
} from '../../support/story.ts';

const chair = (command: Said['command']) => says('chair', command);
const gives = (to?: string) =>
  chair(to === undefined ? { type: 'GiveFloor' } : { type: 'GiveFloor', to: seat(to) });
const debating = [...inCommittee, chair({ type: 'OpenList' })];
const announced = [...inCommittee, putsToVote(onDraft)];
const begun = [...announced, chair({ type: 'BeginVoting' })];
const appealed = [
  ...debating,
  raises('ARV'),
  says('KST', { type: 'RaisePointOfOrder' }),
  chair({ type: 'RulePointOfOrder', upheld: false }),
  says('KST', { type: 'AppealRuling' }),
];
const adopt = { kind: 'adopt', draft: d1, symbol: 'DEC/1' } as const;
const closesItem = chair({ type: 'CloseItem' });
const closeList = { kind: 'closeList' } as const;
const away = (by: string) =>
  says('secretary', { type: 'NotePresence', delegation: code(by), present: false });

describe('the list of a committee', () => {
  test('closes when the meeting consents, not by the Chair alone nor by the clock', () => {
    given(debating)
      .when(chair({ type: 'CloseList' }))
      .refuses('listClosesWithoutConsent');
    const room = given(debating, puts(closeList)).when(finds).records('ConsensusFound', 'ListClosed');
    expect(room.items[1]?.list).toBe('closed');
    given(debating, puts(closeList), finds).when(puts(closeList)).refuses('listIsOpen');
    given(inCommittee, closesItem).when(puts(closeList)).refuses('itemIsOpen');
  });
  test('is still open when the time announced has come, until the meeting is asked', () => {
    const at = (momentOf(debating) + minutes(10)) as Millis;
    const closing = [...debating, chair({ type: 'AnnounceClosing', at })];
    expect(dueAt(roomAfter(closing))).toBeUndefined();
    given(closing)
      .when(later('ARV', minutes(11), { type: 'RequestFloor' }))
      .records('FloorRequested');
    given(closing)
      .when({ ...puts(closeList), after: minutes(11) })
      .records('QuestionPutToRoom');
  });
  test('closed with consent, is not the Chair’s to take back', () =>
    given(debating, puts(closeList), finds)
      .when(chair({ type: 'TakeBack' }))
      .refuses('actCanBeTakenBack'));
  test('has observers and experts behind all members, whoever asks when', () => {
    const room = roomAfter(debating, raises('observer'), raises('ARV'), raises('expert'), raises('BMR'));
    expect(room.items[1]?.waiting.map(({ who }) => who)).toEqual(['ARV', 'BMR', 'observer', 'expert']);
    given(debating, raises('observer'))
      .when(says('observer', { type: 'WithdrawRequest' }))
      .records('RequestWithdrawn');
    given(debating).when(raises('hall')).refuses('senderIsDelegation');
  });
  test('hears the secretariat at any time, where the rules say so', () =>
    expect(given(debating, raises('ARV')).when(gives('secretary')).records('FloorGiven').floor).toMatchObject(
      {
        who: 'secretary',
        kind: 'invited',
      },
    ));
});

describe('while a vote is open', () => {
  test('nothing is done that belongs after it', () => {
    for (const command of [
      { type: 'SuspendMeeting' },
      { type: 'AdjournMeeting' },
      { type: 'CloseMeeting' },
      { type: 'CloseItem' },
      { type: 'PutQuestion', question: adopt },
    ] as const)
      given(announced).when(chair(command)).refuses('noVoteIsOpen');
    given(announced)
      .when(says('KST', { type: 'DeleteParagraph', draft: d1, paragraph: label('OP1') }))
      .refuses('noVoteIsOpen');
  });
  test('one may explain a vote before voting, for as long as the rules allow, and then nobody speaks', () => {
    expect(given(announced).when(gives('KST')).records('FloorGiven').floor?.limit).toBe(minutes(10));
    given(begun).when(gives('KST')).refuses('votingHasNotBegun');
    given(begun)
      .when(says('KST', { type: 'RaisePointOfOrder' }))
      .records('PointOfOrderRaised');
  });
});

describe('votes are explained', () => {
  const closed = [...debating, puts(closeList), finds];
  test('before the voting by whoever asks, though the list is closed', () => {
    given(closed).when(raises('KST')).refuses('listIsOpen');
    const asked = [...closed, putsToVote(onDraft), raises('KST')];
    const room = given(asked).when(gives()).records('FloorGiven');
    expect(room.floor).toMatchObject({ who: 'KST', kind: 'list', limit: minutes(10) });
    given(asked, chair({ type: 'BeginVoting' }))
      .when(gives())
      .refuses('votingHasNotBegun');
  });
  test('and after it, though the debate was closed', () => {
    const decided = [
      ...debating,
      moves('BMR', { kind: 'closeDebate' }),
      puts({ kind: 'motion', motion: motion('M1') }),
      finds,
      ...votes(onDraft, 'yyyn'),
    ];
    expect(given(decided, raises('CRV')).when(gives()).records('FloorGiven').floor?.limit).toBe(minutes(10));
    given(decided).when(gives('KST')).records('FloorGiven');
  });
  test('not where the body has no explanations', () => {
    const { explanations: _none, ...settings } = procedures.ungaCommittee.settings;
    const mute = { ...procedures.ungaCommittee, settings: { ...settings, explanations: null } };
    given(sitting(mute), putsToVote(onDraft)).when(raises('KST')).refuses('listIsOpen');
  });
});

test('an appeal goes before the floor, the list, questions and the end of a sitting', () => {
  for (const command of [
    { type: 'GiveFloor' },
    { type: 'ReorderList', order: [code('ARV')] },
    { type: 'AnnounceClosing' },
    { type: 'PutQuestion', question: closeList },
    { type: 'SuspendMeeting' },
    { type: 'AdjournMeeting' },
    { type: 'CloseMeeting' },
    { type: 'CloseItem' },
    { type: 'OpenItem', item: '1' },
  ] as const)
    given(appealed).when(chair(command)).refuses('noAppealIsPending');
});

describe('a quorum', () => {
  const alone = ['BMR', 'CRV', 'KST'].map(away);
  test('is there for a decision without a vote too', () => {
    given(inCommittee, puts(adopt), alone).when(finds).refuses('quorumToDecideIsPresent');
    given(inCommittee, puts(adopt)).when(finds).records('ConsensusFound', 'DecisionAdopted', 'TextClosed');
  });
  test('is there to open, where the body did not waive it', () => {
    const { quorum } = procedures.ungaCommittee.settings;
    const strict = {
      ...procedures.ungaCommittee,
      settings: {
        ...procedures.ungaCommittee.settings,
        quorum: quorum && { ...quorum, params: { ...quorum.params, open: '1/3' as const } },
      },
      rules: { ...procedures.ungaCommittee.rules, quorumToOpenIsPresent: { source: 'rule 67' } },
    };
    given(committee(strict), alone)
      .when(chair({ type: 'CallToOrder' }))
      .refuses('quorumToOpenIsPresent');
    given(committee(strict))
      .when(chair({ type: 'CallToOrder' }))
      .records('MeetingCalledToOrder');
  });
});

describe('a text comes to the table', () => {
  const of = (...sponsors: string[]) =>
    ({ ...tabled.command, sponsors: sponsors.map(code) }) as Said['command'];
  test('from a State, its first sponsor, with those who join it', () => {
    const room = given(committee(procedures.ungaCommittee))
      .when(says('BMR', of('KST', 'BMR')))
      .records('DraftTabled', 'SponsorJoined', 'SponsorJoined');
    expect(room.proposals).toMatchObject([{ draft: d1, sponsors: ['BMR', 'KST'] }]);
  });
  test('from the secretariat as it was handed in, and from the Chair without sponsors', () => {
    const room = given(committee(procedures.ungaCommittee)).when(says('secretary', of('KST')));
    expect(room.records('DraftTabled', 'SponsorJoined').proposals).toMatchObject([{ sponsors: ['KST'] }]);
    given(committee(procedures.unAdHoc)).when(says('chair', of())).records('DraftTabled');
  });
  test('from nobody else, and not for a State that is not here', () => {
    given(committee(procedures.ungaCommittee)).when(says('observer', of())).refuses('senderMayTable');
    given(committee(procedures.ungaCommittee))
      .when(says('secretary', of('XXX')))
      .refuses('delegationIsInTheRoom');
  });
  test('in a body written down before States could, from the Chair and the secretariat alone', () => {
    const { proposals: _none, ...settings } = procedures.osceDecision.settings;
    const { senderMayTable: _unchecked, ...rules } = procedures.osceDecision.rules;
    const old = { ...procedures.osceDecision, settings, rules } as typeof procedures.osceDecision;
    given(committee(old)).when(says('BMR', of())).refuses('senderMayTable');
    given(committee(old)).when(tabled).records('DraftTabled');
  });
});

describe('an explanation of vote', () => {
  const counted = [...inCommittee, ...votes(onDraft, 'yyyn')];
  const explains = (
    by: string,
    vote?: number,
    kind: 'explanationOfVote' | 'dissociation' = 'explanationOfVote',
  ) =>
    says(by, {
      type: 'AttachStatement',
      draft: d1,
      kind,
      text: 'We voted against.',
      ...(vote === undefined ? {} : { vote }),
    });
  test('names a vote on the text, counted or announced', () => {
    const room = given(counted).when(explains('KST', 1)).records('StatementAttached');
    expect(room.statements).toMatchObject([{ by: 'KST', kind: 'explanationOfVote', vote: 1 }]);
    given(announced).when(explains('KST', 1)).records('StatementAttached');
    given(counted).when(explains('KST', 2)).refuses('explanationIsOfAVote');
    given(counted).when(explains('KST')).refuses('explanationIsOfAVote');
    given(counted)
      .when(explains('KST', 1, 'dissociation'))
      .refuses('explanationIsOfAVote');
  });
  test('is also of a vote on an amendment to it', () =>
    given(
      inCommittee,
      amends('BMR', [
        reword('OP2', 'Requests the Secretariat to conduct a communication check twice a year.'),
      ]),
      ...[voted(onAmendment('A1'), 'yynn'), [counts]],
    )
      .when(explains('KST', 1))
      .records('StatementAttached'));
  test('is not given by its sponsors, who may still dissociate themselves', () => {
    given(counted).when(explains('ARV', 1)).refuses('senderDoesNotSponsor');
    given(counted)
      .when(explains('ARV', undefined, 'dissociation'))
      .records('StatementAttached');
  });
});

test('a committee adopts without a vote once amendments and parts are decided', () => {
  const amended = [...inCommittee, amends('BMR', [reword('OP2', 'Requests a check.')])];
  given(amended).when(puts(adopt)).refuses('noAmendmentIsPending');
  given(amended, says('BMR', { type: 'WithdrawAmendment', amendment: amendment('A1') }))
    .when(puts(adopt))
    .records('QuestionPutToRoom');
});

test('an ad hoc committee suspends its meeting by motion as any other', () =>
  given(inAdHoc)
    .when(moves('KST', { kind: 'suspendMeeting' }))
    .records('MotionMoved'));

test('a body that hears observers when invited has them not on its list', () =>
  given(sitting(procedures.osceDecision), chair({ type: 'OpenList' }))
    .when(raises('observer' as DelegationCode))
    .refuses('senderIsDelegation'));
