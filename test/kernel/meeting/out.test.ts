// While paragraphs are out, no act in the meeting changes them, whichever way it goes.
import { describe, expect, test } from 'vitest';
import type { AlternativeId, SiteId } from '../../../src/kernel/base/ids.ts';
import type { MeetingCommand } from '../../../src/kernel/meeting/commands.ts';
import type { QuestionPut } from '../../../src/kernel/meeting/question.ts';
import {
  add,
  amends,
  counts,
  inAdHoc,
  inCommittee,
  motion,
  moves,
  onDraft,
  putsToVote,
  reword,
  strike,
  votes,
} from '../../support/committee.ts';
import {
  among,
  below,
  consultationIn,
  forms,
  label,
  recalls,
  reports,
  roomIn,
  type Rooms,
  roomsAfter,
  said,
} from '../../support/twoRooms.ts';
import { d1, finds, given, issued, listed, puts, type Said, says } from '../../support/story.ts';

type OnD1 = Partial<MeetingCommand> & { readonly type: MeetingCommand['type'] };
const on = (by: string, command: OnD1 & { readonly [field: string]: unknown }): Said =>
  says(by, { ...command, draft: d1 } as MeetingCommand);
const replace = (paragraph: string, from: string, to: string, by = 'ARV') =>
  on(by, { type: 'ReplaceWords', paragraph, from, to } as never);
const site = (id: string) => id as SiteId;
const choice = (id: string) => id as AlternativeId;
const asks = (question: QuestionPut) => puts(question);

/** OP2 with a bracket of ARV’s in it, OP1 with one of BMR’s. */
const disputed = [
  ...listed,
  replace('OP2', 'once', 'twice'),
  replace('OP1', 'will', 'may', 'BMR'),
  on('CRV', { type: 'ReserveParagraph', paragraph: 'OP2' } as never),
];
const out = said(roomsAfter(disputed), 'r1', forms(['OP2']));
const refused = (act: Said) => among(out).when('r1', act).refuses('paragraphIsNotOut');
const wordingIn = (rooms: Rooms) =>
  roomIn(rooms, 'r1').drafts[0]?.paragraphs.find((one) => one.label === 'OP2')?.nodes;
const goes = (act: Said) => expect(wordingIn(said(out, 'r1', act))).toEqual(wordingIn(out));

describe('a paragraph that is out', () => {
  test.each<readonly [string, Said]>([
    ['replace', replace('OP2', 'year', 'month')],
    [
      'insert',
      on('ARV', { type: 'InsertWords', paragraph: 'OP2', after: 'conduct a', insert: 'full' } as never),
    ],
    ['delete', on('ARV', { type: 'DeleteWords', paragraph: 'OP2', delete: 'communication' } as never)],
    ['edit', on('ARV', { type: 'EditParagraph', paragraph: 'OP2', text: 'Requests nothing.' } as never)],
    ['bridge', on('chair', { type: 'EditParagraph', paragraph: 'OP2', text: 'Requests less.' } as never)],
    ['strike', on('ARV', { type: 'DeleteParagraph', paragraph: 'OP2' } as never)],
    ['move', on('ARV', { type: 'MoveParagraph', paragraph: 'OP2', afterParagraph: null } as never)],
    ['split', on('ARV', { type: 'SplitParagraph', paragraph: 'OP2', after: 'Secretariat' } as never)],
    ['join', on('ARV', { type: 'JoinParagraphs', paragraphs: ['OP1', 'OP2'] } as never)],
    ['add behind', on('ARV', { type: 'ProposeParagraph', afterParagraph: 'OP2', text: 'Also;' } as never)],
    [
      'add of its number',
      on('ARV', {
        type: 'ProposeParagraph',
        afterParagraph: 'OP1',
        text: 'Also;',
        label: 'OP2 ter',
      } as never),
    ],
    [
      'add behind under another number',
      on('ARV', {
        type: 'ProposeParagraph',
        afterParagraph: 'OP2',
        text: 'Also;',
        label: 'OP8',
      } as never),
    ],
    ['support', on('BMR', { type: 'SupportAlternative', alternative: 'OP2#1.b' } as never)],
    ['withdraw', on('ARV', { type: 'WithdrawFromAlternative', alternative: 'OP2#1.b' } as never)],
    ['reserve', on('KST', { type: 'ReserveParagraph', paragraph: 'OP2' } as never)],
    ['lift', on('CRV', { type: 'LiftReservation', paragraph: 'OP2' } as never)],
    [
      'package',
      on('chair', {
        type: 'TablePackage',
        package: 'P1',
        elements: [
          { site: 'OP1#1', keep: 'OP1#1.b' },
          { site: 'OP2#1', keep: 'OP2#1.b' },
        ],
      } as never),
    ],
    ['settle', asks({ kind: 'settle', draft: d1, site: site('OP2#1'), keep: choice('OP2#1.b') })],
  ])('does not change by %s', (_name, act) => refused(act));
  test('is not agreed', () =>
    among(said(roomsAfter(listed), 'r1', forms(['OP2'])))
      .when('r1', asks({ kind: 'agreeParagraph', draft: d1, paragraph: label('OP2') }))
      .refuses('paragraphIsNotOut'));
  test('does not change by streamlining', () => {
    const two = [...listed, replace('OP2', 'once', 'twice'), replace('OP2', 'once', 'often', 'BMR')];
    const streamline = asks({
      kind: 'streamline',
      draft: d1,
      site: site('OP2#1'),
      join: [choice('OP2#1.b'), choice('OP2#1.c')],
      text: 'twice often',
    });
    given(two).when(streamline).records('QuestionPutToRoom');
    among(said(roomsAfter(two), 'r1', forms(['OP2'])))
      .when('r1', streamline)
      .refuses('paragraphIsNotOut');
  });
  test('was agreed before, and is not reopened', () => {
    const agreed = [...listed, puts({ kind: 'agreeParagraph', draft: d1, paragraph: label('OP2') }), finds];
    const gone = said(roomsAfter(agreed), 'r1', forms(['OP2']));
    among(gone)
      .when('r1', on('chair', { type: 'ReopenParagraph', paragraph: 'OP2' } as never))
      .refuses('paragraphIsNotOut');
    // Who was wrong to announce it takes it back before it goes out, or not at all.
    among(gone)
      .when('r1', says('chair', { type: 'TakeBackDecision' }))
      .refuses('decisionCanBeTakenBack');
  });
  test('has remarks noted beside it, is polled, called and read', () => {
    goes(on('ARV', { type: 'NoteRemark', paragraph: 'OP2', text: 'We wait for them.' } as never));
    goes(on('chair', { type: 'OpenPoll', paragraph: 'OP2' } as never));
    goes(on('chair', { type: 'CallParagraph', paragraph: 'OP2' } as never));
    goes(on('secretary', { type: 'IssueVersion', version: 'Rev.1' } as never));
  });
  test('leaves the others free', () => {
    goes(replace('OP1', 'nominate', 'name'));
    goes(on('ARV', { type: 'ProposeParagraph', afterParagraph: 'OP1', text: 'Also;' } as never));
    goes(on('ARV', { type: 'MoveParagraph', paragraph: 'PP1', afterParagraph: 'OP2' } as never));
    goes(asks({ kind: 'settle', draft: d1, site: site('OP1#1'), keep: choice('OP1#1.b') }));
  });
  test('stays where it is while its report is before the meeting, and is free when it came back', () => {
    among(said(out, below, reports))
      .when('r1', replace('OP2', 'year', 'month'))
      .refuses('paragraphIsNotOut');
    const act = replace('OP2', 'year', 'month');
    among(said(out, 'r1', recalls))
      .when('r1', act)
      .records('WordingProposed');
  });
});

describe('what goes out', () => {
  const refusedTo = (paragraphs: readonly string[], ...acts: readonly (Said | readonly Said[])[]) =>
    given(...acts)
      .when(forms(paragraphs))
      .refuses('paragraphsMayGoOut');
  test('stands in the text, is named once and at all', () => {
    refusedTo([], listed);
    refusedTo(['OP9'], listed);
    refusedTo(['OP2', 'OP2'], listed);
    refusedTo(['OP2'], listed, forms(['OP2'], { consultation: 'thefirstones' }));
  });
  test('is not of a number under which others are out: they would give the same labels', () => {
    const added = on('ARV', { type: 'ProposeParagraph', afterParagraph: 'OP2', text: 'Also.' } as never);
    refusedTo(['OP2 bis'], listed, added, forms(['OP2'], { consultation: 'thefirstones' }));
    given(listed, added, forms(['OP1'], { consultation: 'thefirstones' }))
      .when(forms(['OP2', 'OP2 bis']))
      .records('ConsultationFormed');
  });
  test('is not to be moved, nor joined with another', () => {
    const moved = on('ARV', { type: 'MoveParagraph', paragraph: 'OP2', afterParagraph: 'PP1' } as never);
    refusedTo(['OP2'], listed, moved);
    given(listed, moved)
      .when(forms(['PP1']))
      .records('ConsultationFormed');
    const joined = on('ARV', { type: 'JoinParagraphs', paragraphs: ['OP1', 'OP2'] } as never);
    refusedTo(['OP1'], listed, joined);
    refusedTo(['OP2'], listed, joined);
  });
  test('is not in a package on the table', () => {
    const tables = on('chair', {
      type: 'TablePackage',
      package: 'P1',
      elements: [{ site: 'OP2#1', keep: 'OP2#1.b' }],
    } as never);
    refusedTo(['OP2'], disputed, tables);
    given(disputed, tables, on('chair', { type: 'WithdrawPackage', package: 'P1' } as never))
      .when(forms(['OP2']))
      .records('ConsultationFormed');
  });
  test('waits for the question, the point of order, the silence', () => {
    given(listed, asks({ kind: 'agreeParagraph', draft: d1, paragraph: label('OP2') }))
      .when(forms(['OP2']))
      .refuses('noQuestionIsOpen');
    given(listed, says('ARV', { type: 'RaisePointOfOrder' }))
      .when(forms(['OP2']))
      .refuses('noPointOfOrderIsPending');
    given(listed, says('chair', { type: 'AdjournMeeting' }))
      .when(forms(['OP2']))
      .refuses('meetingIsInSession');
    given(listed)
      .when(forms(['OP2'], { draft: 'd9' as typeof d1 }))
      .refuses('draftExists');
  });
});

describe('a text of which something is out', () => {
  const clean = said(roomsAfter(issued), 'r1', forms(['OP2']));
  const waits = (act: Said) => among(clean).when('r1', act).refuses('nothingIsOut');
  test('is not agreed ad referendum, put under silence or adopted', () => {
    waits(asks({ kind: 'adReferendum', draft: d1 }));
    waits(asks({ kind: 'adopt', draft: d1, symbol: 'DEC/1' }));
    const deadline = (clean.now + 3_600_000) as typeof clean.now;
    waits(asks({ kind: 'silence', draft: d1, version: 'Rev.1', deadline }));
    const back = said(clean, 'r1', recalls);
    among(back)
      .when('r1', asks({ kind: 'adopt', draft: d1, symbol: 'DEC/1' }))
      .records('QuestionPutToRoom');
  });
  test('keeps the meeting from closing for good', () => waits(says('chair', { type: 'CloseMeeting' })));
});

describe('in a body that votes', () => {
  const inBody = (before: readonly Said[]) => said(roomsAfter(before), 'r1', forms(['OP2']));
  const formal = inBody(inCommittee);
  test('a text of which something is out is neither divided nor voted', () => {
    among(formal).when('r1', putsToVote(onDraft)).refuses('nothingIsOut');
    const parts = [[label('OP1')], [label('OP2')]];
    among(formal)
      .when('r1', moves('BMR', { kind: 'divide', draft: d1, parts }))
      .refuses('nothingIsOut');
    among(formal)
      .when('r1', moves('BMR', { kind: 'closeDebate' }))
      .records('MotionMoved');
    among(inBody(inAdHoc)).when('r1', putsToVote(onDraft)).refuses('nothingIsOut');
  });
  test('what is out is neither amended nor revised', () => {
    const refusedTo = (act: Said) => among(formal).when('r1', act).refuses('paragraphIsNotOut');
    refusedTo(amends('BMR', [reword('OP2', 'Requests nothing.')]));
    refusedTo(amends('BMR', [strike('OP2')]));
    refusedTo(amends('BMR', [add('OP2', 'Also;')]));
    refusedTo(amends('BMR', [reword('OP1', 'Decides nothing;'), strike('OP2')]));
    refusedTo(says('ARV', { type: 'ReviseOrally', draft: d1, edits: [reword('OP2', 'Requests nothing.')] }));
    among(formal)
      .when('r1', amends('BMR', [reword('OP1', 'Decides less;')]))
      .records('AmendmentSubmitted');
  });
  test('what others are about to change does not go out', () => {
    const refusedTo = (...acts: readonly (Said | readonly Said[])[]) =>
      given(inCommittee, ...acts)
        .when(forms(['OP2']))
        .refuses('paragraphsMayGoOut');
    refusedTo(amends('BMR', [reword('OP2', 'Requests nothing.')]));
    refusedTo(amends('BMR', [add('OP2', 'Also;')]));
    const parts = [[label('OP1')], [label('OP2')]];
    const divides = moves('BMR', { kind: 'divide', draft: d1, parts });
    refusedTo(divides);
    refusedTo(divides, votes({ kind: 'motion', motion: motion('M1') }, 'yyy'));
    given(inCommittee, putsToVote(onDraft))
      .when(forms(['OP2']))
      .refuses('noVoteIsOpen');
    given(inCommittee, amends('BMR', [reword('OP1', 'Decides less;')]))
      .when(forms(['OP2']))
      .records('ConsultationFormed');
  });
  test('an amendment to another paragraph is voted meanwhile, and stays out of what is out', () => {
    const adopted = said(
      formal,
      'r1',
      amends('BMR', [reword('OP1', 'Decides less;')]),
      votes({ kind: 'amendment', amendment: 'A1' as never }, 'yyy').slice(0, -1),
    );
    const room = among(adopted).when('r1', counts).records('VoteCounted', 'AmendmentDecided', 'TextAmended');
    expect(consultationIn(room, 'r1').state).toBe('out');
  });
  test('a text that fell leaves its consultations to be called back', () => {
    const fell = said(formal, 'r1', says('ARV', { type: 'WithdrawProposal', draft: d1 }));
    const back = said(fell, below, reports);
    among(back)
      .when('r1', puts({ kind: 'takeReport', consultation: below }))
      .refuses('proposalIsPending');
    among(fell).when('r1', recalls).records('ConsultationRecalled');
  });
});
