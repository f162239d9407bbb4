// What the Chair of a body that votes is told to say, and what she is quietly warned of.
import { describe, expect, test } from 'vitest';
import { formulaSentences } from '../../../src/i18n/en/formulas.ts';
import { warningSentences } from '../../../src/i18n/en/warnings.ts';
import { fill } from '../../../src/i18n/fill.ts';
import type { MeetingCommand } from '../../../src/kernel/meeting/commands.ts';
import { breath, formulas } from '../../../src/kernel/meeting/formulas.ts';
import type { Side } from '../../../src/kernel/meeting/motion.ts';
import { warnings } from '../../../src/kernel/meeting/warnings.ts';
import {
  amends,
  committee,
  counts,
  divided,
  inAdHoc,
  inCommittee,
  motion,
  moves,
  onAmendment,
  onDraft,
  onPart,
  putsToVote,
  reword,
  strike,
  voted,
  votes,
} from '../../support/committee.ts';
import { code, d1, momentOf, puts, raises, roomAfter, type Said, says, seat } from '../../support/story.ts';
import { procedures } from '../../../src/content/procedures/all.ts';

const chair = (command: MeetingCommand) => says('chair', command);
const next = (...acts: readonly Said[]) => formulas(roomAfter(acts), momentOf(acts)).map(({ id }) => id);
const say = (...acts: readonly Said[]) =>
  formulas(roomAfter(acts), momentOf(acts)).map(({ id, values }) => fill(formulaSentences[id], values));
const warned = (acts: readonly Said[], command: MeetingCommand) =>
  warnings(roomAfter(acts), command, momentOf(acts)).map(({ id, values }) =>
    fill(warningSentences[id], values),
  );

const debating = [...inCommittee, chair({ type: 'OpenList' })];
const closes = moves('BMR', { kind: 'closeDebate' });
const onMotion = { kind: 'motion', motion: motion('M1') } as const;
const speaks = (by: string, side: Side) =>
  says(by, { type: 'AskToSpeakOnMotion', motion: motion('M1'), side });
const calls = chair({ type: 'CallForSpeakers', motion: motion('M1') });
const gives: MeetingCommand = { type: 'GiveFloor' };
const away = ['BMR', 'CRV', 'KST'].map((one) =>
  says('secretary', { type: 'NotePresence', delegation: code(one), present: false }),
);
const begins = chair({ type: 'BeginVoting' });
const point = says('KST', { type: 'RaisePointOfOrder' });
const rules = chair({ type: 'RulePointOfOrder', upheld: false });
const appeals = says('KST', { type: 'AppealRuling' });
const onAppeal = { kind: 'appeal' } as const;

describe('the Chair of a committee is told what to say', () => {
  test('on a point of order: of what one may not speak', () => {
    expect(say(...debating, point)[0]).toMatch(/may not speak on the substance/);
    expect(next(...debating, point)).toEqual(['pointOfOrderOnly', 'upheld', 'notUpheld']);
  });
  test('on an appeal: the vote, at once, and what it came to', () => {
    const appealed = [...debating, point, rules, appeals];
    expect(next(...appealed)).toEqual(['appeal']);
    expect(next(...appealed, putsToVote(onAppeal))).toEqual(['votePlates', 'closeVote']);
    expect(say(...appealed, ...votes(onAppeal, 'ynna'))[0]).toBe(
      'The result is as follows: 1 in favour of the appeal, 2 against, 1 abstention. The ruling of the Chair stands.',
    );
    expect(next(...appealed, ...votes(onAppeal, 'yyna'))[0]).toBe('resultAppealCarried');
  });
  test('on a motion: it is taken up, spoken on, then carried or voted', () => {
    const moved = [...debating, raises('ARV'), closes];
    expect(next(...moved)).toEqual(['takeUpCloseDebate', 'callSpeakersAgainst', 'carryMotion', 'putMotion']);
    const asked = [...moved, speaks('KST', 'against')];
    expect(next(...asked).slice(0, 3)).toEqual([
      'takeUpCloseDebate',
      'callSpeakersAgainst',
      'speakerAgainst',
    ]);
    const called = [...moved, calls];
    expect(next(...called)).toEqual(['carryMotion', 'putMotion']);
    expect(next(...asked, calls)[0]).toBe('speakerAgainst');
    const heard = [...asked, chair(gives)];
    expect(next(...heard)).toEqual(['thanks']);
    const thanked = [...heard, chair({ type: 'EndFloor' })];
    expect(next(...thanked)).toEqual(['carryMotion', 'putMotion']);
    expect(next(...thanked, ...votes(onMotion, 'yyyn')).slice(0, 3)).toEqual([
      'resultMotionCarried',
      'adopt',
      'putDraft',
    ]);
  });
  test('to take up at once a motion that is not debated', () => {
    const [first, second] = formulas(
      roomAfter(inCommittee, moves('BMR', { kind: 'suspendMeeting' })),
      momentOf(inCommittee),
    );
    expect(first).toMatchObject({ id: 'takeUpSuspendMeeting', command: { type: 'PutQuestion' } });
    expect(second?.id).toBe('notDebated');
  });
  test('to the next speaker on the motion, as one ends', () => {
    const asked = [...debating, raises('ARV'), closes, speaks('KST', 'against'), speaks('CRV', 'against')];
    expect(say(...asked, chair(gives))[0]).toBe('I thank KST. I give the floor to CRV.');
  });
  test('to close the list with the meeting’s consent', () =>
    expect(next(...debating)[0]).toBe('closeListWithConsent'));
  test('that too few are present', () => {
    expect(say(...inCommittee, closes, ...away)).toContain(
      'No decision can be taken: 3 delegations must be present, and 1 are. I ask the secretariat to call delegations to the room.',
    );
    const asked = puts({ kind: 'adopt', draft: d1, symbol: 'DEC/1' });
    expect(next(...inCommittee, asked, ...away)).toEqual(['quorumMissing']);
  });
  test('from the amendments through the parts to the text', () => {
    const amended = [...inCommittee, amends('BMR', [reword('OP2', 'Requests the Secretariat to do so.')])];
    expect(next(...amended)).toContain('putAmendment');
    expect(next(...amended)).not.toContain('putDraft');
    const parts = [...inCommittee, ...divided(['OP1'])];
    expect(next(...parts)).toContain('putPart');
    expect(say(...parts, ...votes(onPart(0), 'nnny'))[0]).toMatch(/OP1 of VOSD.DD\/12 is not retained/);
    expect(next(...parts, ...votes(onPart(0), 'nnny'))).toContain('putDraft');
  });
  test('that an amendment whose words are gone is not put', () => {
    const gone = [
      ...inCommittee,
      amends('BMR', [strike('OP2')]),
      amends('CRV', [
        reword('OP2', 'Requests the Secretariat to conduct a communication check twice a year.'),
      ]),
      ...votes(onAmendment('A1'), 'yyyn'),
    ];
    expect(next(...gone)).toContain('skipAmendment');
    expect(next(...gone)).not.toContain('putAmendment');
    const revised = [
      ...inCommittee,
      amends('CRV', [
        reword('OP2', 'Requests the Secretariat to conduct a communication check twice a year.'),
      ]),
      says('ARV', { type: 'ReviseOrally', draft: d1, edits: [strike('OP2')] }),
    ];
    expect(next(...revised)).toContain('dropAmendment');
  });
  test('before, during and after a vote', () => {
    const announced = [...inCommittee, putsToVote(onDraft)];
    expect(next(...announced)).toEqual(['explanationsBefore', 'beginPlates']);
    expect(next(...announced, raises('KST'))).toContain('giveExplanation');
    expect(next(...announced, says('KST', { type: 'RequestVotingMethod', method: 'recorded' }))).toContain(
      'beginRecorded',
    );
    expect(next(...announced, ...away)).toEqual(['explanationsBefore', 'quorumMissing']);
    expect(next(...inCommittee, ...voted(onDraft, 'y'))).toEqual(['closeVote']);
    const adopted = [...inCommittee, ...votes(onDraft, 'yyyn')];
    expect(say(...adopted)[0]).toBe(
      'The result is as follows: 3 in favour, 1 against, 0 abstentions. “Points of contact”, A/C.1/81/DEC/1, is adopted.',
    );
    expect(next(...adopted)[1]).toBe('explanationsAfter');
    expect(next(...adopted, says('organiser', { type: 'NoteArrival', seat: seat('ARV') }))[0]).toBe(
      'resultDraftCarried',
    );
    expect(next(...adopted, chair({ type: 'IssueDecision', draft: d1 }))[0]).toBe('closeItem');
  });
  test('in a roll call: who is called, and who does not answer', () => {
    const calling = [
      ...inCommittee,
      putsToVote(onDraft),
      says('KST', { type: 'RequestVotingMethod', method: 'rollCall' }),
      begins,
    ];
    expect(next(...calling)).toEqual(['voteRollCall', 'passOver']);
    const order = roomAfter(calling).vote?.order ?? [];
    const called = [...calling, ...order.map((of) => chair({ type: 'PassOver', of }))];
    expect(next(...called)).toEqual(['closeVote']);
  });
  test('in one breath up to what is performed, save where delegations answer or she rules', () => {
    const performs = (...acts: readonly Said[]) =>
      breath(formulas(roomAfter(acts), momentOf(acts))).command?.type;
    expect(performs(...debating, closes)).toBe('CallForSpeakers');
    expect(performs(...debating, closes, calls)).toBe('PutQuestion');
    expect(performs(...debating, point)).toBeUndefined();
    const calling = [...inCommittee, putsToVote(onDraft), begins];
    expect(performs(...calling)).toBeUndefined();
    expect(performs(...calling, says('ARV', { type: 'CastVote', answer: 'yes' }))).toBe('CloseVote');
  });
  test('that consensus comes first, and when it is exhausted', () => {
    expect(next(...inAdHoc)).toContain('effortsExhausted');
    expect(next(...inAdHoc)).not.toContain('putDraft');
    const exhausted = [...inAdHoc, chair({ type: 'DeclareEffortsExhausted', draft: d1 })];
    expect(next(...exhausted)).toContain('putDraft');
    expect(next(...exhausted)).not.toContain('effortsExhausted');
  });
  test('nothing of a text that fell', () =>
    expect(next(...inCommittee, ...votes(onDraft, 'nnnn'))).toEqual(['resultDraftLost', 'closeItem']));
});

test('a Chair who says what is due, and nothing else, leads a committee from motion to decision', () => {
  let acts: readonly Said[] = [
    ...debating,
    raises('KST'),
    moves('BMR', { kind: 'closeDebate' }),
    speaks('KST', 'against'),
  ];
  const done: string[] = [];
  for (let step = 0; step < 20; step++) {
    const room = roomAfter(acts);
    const due = formulas(room, momentOf(acts)).find(({ command }) => command !== undefined);
    if (due?.command === undefined || room.state !== 'open') break;
    done.push(due.id);
    acts = [...acts, chair(due.command)];
  }
  expect(done).toEqual([
    'callSpeakersAgainst',
    'speakerAgainst',
    'thanks',
    'carryMotion',
    'consensus',
    'adopt',
    'consensus',
    'anyStatement',
    'closeItem',
    'openItem',
    'openList',
    'closeListWithConsent',
    'consensus',
    'closeItem',
    'adjourn',
  ]);
});

describe('the Chair is quietly warned', () => {
  test('that nobody was called against a motion, or is still to be heard on it', () => {
    const vote: MeetingCommand = { type: 'PutToVote', on: onMotion };
    expect(warned([...inCommittee, closes], vote)).toEqual([
      'Nobody has asked to speak against the motion of BMR. Ask first whether anybody wishes to.',
    ]);
    expect(warned([...inCommittee, closes, speaks('KST', 'against')], vote)).toEqual([
      'KST asked to speak on the motion and has not been heard.',
    ]);
    expect(warned([...inCommittee, closes, calls], vote)).toEqual([]);
    expect(warned([...inCommittee, moves('BMR', { kind: 'suspendMeeting' })], vote)).toEqual([]);
  });
  test('that a motion waits', () => {
    const moved = [...debating, raises('ARV'), closes];
    expect(warned(moved, { type: 'GiveFloor', to: code('ARV') })).toEqual([
      'The motion of BMR has precedence and waits.',
    ]);
    expect(warned(moved, { type: 'GiveFloor', to: code('BMR') })).toEqual([]);
    expect(warned(moved, { type: 'SuspendMeeting' })).toHaveLength(1);
  });
  test('that States wait for the floor or a reply before a decision', () => {
    const waiting = [...debating, raises('ARV'), says('CRV', { type: 'RequestReply' })];
    const left = ['Still on the list of speakers: ARV.', 'A right of reply is asked for: CRV.'];
    expect(warned(waiting, { type: 'PutToVote', on: onDraft })).toEqual(left);
    expect(
      warned(waiting, { type: 'PutQuestion', question: { kind: 'adopt', draft: d1, symbol: 'D' } }),
    ).toEqual(left);
    expect(warned(waiting, { type: 'CloseItem' })).toEqual(left);
    expect(warned(waiting, { type: 'PutQuestion', question: { kind: 'closeList' } })).toEqual([
      '3 delegations have not been heard on this item.',
    ]);
    expect(warned(debating, { type: 'CloseItem' })).toEqual([]);
  });
  test('that a speaker with time left is cut off', () => {
    const speaking = [...debating, raises('ARV'), chair(gives)];
    expect(warned(speaking, { type: 'AdjournMeeting' })).toEqual(['ARV has the floor and would be cut off.']);
    const late = { ...says('KST', { type: 'RequestFloor' }), after: 600_000 };
    expect(warned([...speaking, late], { type: 'SuspendMeeting' })).toEqual([]);
  });
  test('that delegations in the room have not voted', () => {
    expect(warned([...inCommittee, ...voted(onDraft, 'yy')], counts.command)).toEqual([
      '2 delegations that are present have not answered.',
    ]);
    expect(warned([...inCommittee, ...voted(onDraft, 'yyyy')], counts.command)).toEqual([]);
  });
  test('that a meeting opens with too few for a decision', () => {
    const few = [...committee(procedures.ungaCommittee), ...away];
    expect(warned(few, { type: 'CallToOrder' })).toEqual(['1 delegations are present. A decision needs 3.']);
  });
  test('that the amendment furthest removed is not put first', () => {
    const two = [
      ...inCommittee,
      amends('BMR', [
        reword('OP2', 'Requests the Secretariat to conduct a communication check twice a year.'),
      ]),
      amends('CRV', [strike('OP2')]),
    ];
    const order = (...ids: string[]) =>
      ({ type: 'OrderAmendments', draft: d1, order: ids as never }) satisfies MeetingCommand;
    expect(warned(two, order('A1', 'A2'))).toEqual([
      'The amendment of CRV of CRV is the furthest removed from the text.',
    ]);
    expect(warned(two, order('A2', 'A1'))).toEqual([]);
  });
  test('that an amendment is rejected by what was adopted', () => {
    const twice = [
      ...inCommittee,
      amends('BMR', [
        reword('OP2', 'Requests the Secretariat to conduct a communication check four times a year.'),
      ]),
      amends('CRV', [
        reword('OP2', 'Requests the Secretariat to conduct a communication check twice a year.'),
      ]),
      ...votes(onAmendment('A1'), 'yyyn'),
    ];
    expect(warned(twice, { type: 'PutToVote', on: onAmendment('A2') })).toEqual([
      'The adoption of of BMR may imply the rejection of of CRV.',
    ]);
    expect(next(...twice)).toContain('skipAmendment');
  });
  test('of nothing before acts that are no mistake', () =>
    expect(warned(inCommittee, { type: 'OpenList' })).toEqual([]));
});
