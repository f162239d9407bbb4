import { describe, expect, test } from 'vitest';
import type { WordId } from '../../../src/kernel/base/ids.ts';
import { board } from '../../../src/kernel/text/views/board.ts';
import { cleanText } from '../../../src/kernel/text/views/cleanText.ts';
import { compare } from '../../../src/kernel/text/views/compare.ts';
import { historyOf } from '../../../src/kernel/text/views/historyOf.ts';
import { originOf } from '../../../src/kernel/text/views/originOf.ts';
import { originRuns } from '../../../src/kernel/text/views/originsOf.ts';
import { ownReading } from '../../../src/kernel/text/views/ownReading.ts';
import { preview } from '../../../src/kernel/text/views/preview.ts';
import { proposalsOf } from '../../../src/kernel/text/views/proposalsOf.ts';
import { survivors } from '../../../src/kernel/text/views/survivors.ts';
import { touching } from '../../../src/kernel/text/views/touching.ts';
import { print } from '../../../src/kernel/text/words.ts';
import { given, label, party, type Room } from './room.ts';

const negotiated = () =>
  given('States will report', 'once a year', 'and reply')
    .replaces('ARV', 'will', 'shall')
    .replaces('BMR', 'once', 'twice', 'OP2')
    .settles('OP2#1', 'b')
    .does('CH', { type: 'AgreeParagraph', paragraph: label('OP2') })
    .moves('CRV', 'OP3', 'OP1');

describe('views of a draft', () => {
  test('the board says how far each paragraph has come', () => {
    const room = negotiated().does('KST', { type: 'ReserveParagraph', paragraph: label('OP1') });
    expect(board(room.draft)).toEqual([
      { label: 'OP1', status: 'bracketed', open: 1, reservedBy: ['KST'] },
      { label: 'OP2', status: 'agreed', open: 0, reservedBy: [] },
      { label: 'OP3', status: 'bracketed', open: 1, reservedBy: [] },
    ]);
    const silent = given('a').does('CH', { type: 'CloseText', standing: 'silence' });
    expect(board(silent.draft)[0]?.status).toBe('silence');
    expect(board(given('a').draft)[0]?.status).toBe('pending');
  });
  test('clean text reads the base, a party its own', () => {
    const { draft } = negotiated().proposes('ARV', 'OP3', 'new');
    expect(cleanText(draft).map(({ text }) => text)).toEqual([
      'States will report',
      'twice a year',
      'and reply',
    ]);
    const [first] = draft.paragraphs;
    expect(first && print(ownReading(first, party('ARV')))).toBe('States shall report');
  });
  test('every word names the act that brought it, and survivors count by delegation', () => {
    const { draft } = negotiated();
    expect(originOf(draft, '2.0' as WordId)).toMatchObject({ act: 2, by: 'BMR', what: 'WordingProposed' });
    const second = draft.paragraphs[1];
    expect(second && originRuns(draft, second)).toEqual([
      { text: 'twice', by: 'BMR', act: 2 },
      { text: 'a year', by: 'CH', act: 0 },
    ]);
    expect(survivors(draft).map(({ party: by, base, words }) => [by, base, words.length])).toEqual([
      ['CH', true, 7],
      ['BMR', false, 1],
    ]);
  });
  test('words of one’s former wording keep their origin, whether it was held alone or with others', () => {
    const runs = ({ draft }: Room) =>
      draft.paragraphs.flatMap((one) => originRuns(draft, one).map((run) => [run.text, run.by, run.act]));
    const shared = given('alpha')
      .deletes('KST', 'alpha')
      .inserts('BMR', 'alpha', '.')
      .inserts('ARV', 'alpha', '.')
      .edits('ARV', 'alpha . alpha')
      .settles('OP1#3', 'b');
    expect(runs(shared)).toEqual([
      ['alpha', 'CH', 0],
      ['.', 'BMR', 2],
      ['alpha', 'ARV', 4],
    ]);
    // Also where the outer proposal lands in a site that is left alone on its span.
    const alone = given('alpha')
      .deletes('KST', 'alpha')
      .inserts('ARV', 'alpha', '.')
      .edits('ARV', 'alpha , . alpha')
      .replaces('ARV', 'alpha , . alpha', 'beta . , alpha alpha')
      .settles('OP1#1', 'c');
    expect(runs(alone)).toEqual([
      ['beta .', 'ARV', 4],
      [',', 'ARV', 3],
      ['alpha', 'CH', 0],
      ['alpha', 'ARV', 3],
    ]);
  });
  test('a proposal and a reservation keep the reason given', () => {
    const { draft } = given('once a year')
      .replaces('ARV', 'once', 'twice', 'OP1', { rationale: 'Once is too rare.' })
      .does('KST', { type: 'ReserveParagraph', paragraph: label('OP1'), reason: 'No instructions.' })
      .does('KST', { type: 'LiftReservation', paragraph: label('OP1') });
    expect(historyOf(draft, label('OP1')).map(({ reason }) => reason)).toEqual([
      undefined,
      'Once is too rare.',
      'No instructions.',
      undefined,
    ]);
  });
  test('the history of a paragraph lists the acts on it', () => {
    expect(historyOf(negotiated().draft, label('OP2')).map(({ what }) => what)).toEqual([
      'DraftTabled',
      'WordingProposed',
      'SiteSettled',
      'ParagraphAgreed',
    ]);
  });
  test('proposals of a delegation, and what touches it', () => {
    const { draft } = negotiated().supports('BMR', 'OP1#1.b');
    expect(proposalsOf(draft, party('ARV'))).toEqual([
      { paragraph: 'OP1', alternative: 'OP1#1.b', text: 'shall', with: ['BMR'] },
    ]);
    expect(proposalsOf(draft, party('CRV')).map(({ text }) => text)).toEqual(['moves after OP1']);
    const disputed = negotiated().replaces('KST', 'twice', 'thrice', 'OP2');
    expect(touching(disputed.draft, party('BMR'))).toEqual([
      { paragraph: 'OP2', site: 'OP2#2', why: 'itsWords' },
    ]);
    expect(touching(disputed.draft, party('ARV'))).toEqual([
      { paragraph: 'OP1', site: 'OP1#1', why: 'holds' },
    ]);
  });
  test('a comparison goes by the identity of words', () => {
    const room = negotiated();
    const before = room.draft;
    const { draft: after } = room
      .settles('OP1#1', 'b')
      .edits('KST', 'and kindly reply', 'OP3')
      .supports('BMR', 'OP3#1.b');
    const [first, second, third] = compare(before, after);
    expect([first?.entered, first?.left]).toEqual([[], ['0.1']]);
    expect([second?.entered, second?.left, second?.redrawn]).toEqual([[], [], false]);
    expect(third?.entered).toHaveLength(1);
  });
  test('a preview says how a paragraph will read and what proposals an edit makes', () => {
    const { draft } = given('one two with three four');
    const shown = preview(
      draft,
      { type: 'EditParagraph', paragraph: label('OP1'), text: 'one 2 with 3 four' },
      party('ARV'),
    );
    expect(shown.ok && shown.proposals.map(({ text }) => text)).toEqual(['2', '3']);
    const none = preview(
      draft,
      { type: 'EditParagraph', paragraph: label('OP1'), text: 'one two with three four' },
      party('ARV'),
    );
    expect(none).toEqual({ ok: false, refused: 'proposalChangesSomething' });
  });
});
