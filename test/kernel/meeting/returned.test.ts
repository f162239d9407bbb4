// What comes back from a consultation: where it stands, what it is called, and what becomes of all that hangs on it.
import { describe, expect, test } from 'vitest';
import type { MeetingCommand } from '../../../src/kernel/meeting/commands.ts';
import { all } from '../../../src/kernel/base/log.ts';
import type { Draft } from '../../../src/kernel/text/draft.ts';
import { baseText } from '../../../src/kernel/text/reading.ts';
import { tabled } from '../../../src/kernel/text/tabled.ts';
import {
  among,
  below,
  entered,
  forms,
  reports,
  roomIn,
  type Rooms,
  roomsAfter,
  said,
} from '../../support/twoRooms.ts';
import { d1, finds, listed, puts, type Said, says, seat } from '../../support/story.ts';

const on = (by: string, command: { readonly type: string; readonly [field: string]: unknown }): Said =>
  says(by, { ...command, draft: d1 } as unknown as MeetingCommand);
const texts = ['OP1', 'OP2', 'OP3', 'OP4', 'OP5'].map((label) => ({ label, text: `Decides on ${label};` }));
const start = roomsAfter(
  listed.map((one) =>
    one.command.type === 'TableDraft'
      ? { ...one, command: { ...one.command, paragraphs: tabled(texts) } }
      : one,
  ),
);
const replace = (by: string, paragraph: string, from: string, to: string) =>
  on(by, { type: 'ReplaceWords', paragraph, from, to });
const adds = (by: string, afterParagraph: string, text: string) =>
  on(by, { type: 'ProposeParagraph', afterParagraph, text });
const strikes = (by: string, paragraph: string) => on(by, { type: 'DeleteParagraph', paragraph });
const settles = (site: string, keep = 'b', by = 'KST') =>
  [puts({ kind: 'settle', draft: d1, site, keep: `${site}.${keep}` } as never), finds].map((one) => ({
    ...one,
    by: seat(by),
  }));
const takes = [puts({ kind: 'takeReport', consultation: below }), finds];

const out = (paragraphs: readonly string[], rooms: Rooms = start) =>
  entered(said(rooms, 'r1', forms(paragraphs)), 'r1', below, 'ARV', 'BMR', 'CRV');
const back = (rooms: Rooms) => said(rooms, below, reports);
const textIn = (rooms: Rooms, id = 'r1'): Draft => {
  const [draft] = roomIn(rooms, id).drafts;
  if (!draft) throw new Error('no text');
  return draft;
};
const labels = (rooms: Rooms) => textIn(rooms).paragraphs.map(({ label }) => label);
const paragraph = (rooms: Rooms, label: string, id = 'r1') =>
  textIn(rooms, id).paragraphs.find((one) => one.label === label);
const taken = (rooms: Rooms) => said(back(rooms), 'r1', takes);

describe('what comes back', () => {
  test('stands where it stood, what is new behind what it followed', () => {
    const worked = said(
      out(['OP2', 'OP4']),
      below,
      adds('ARV', 'OP2', 'Also of the second;'),
      adds('ARV', 'OP4', 'Also of the fourth;'),
      adds('BMR', 'OP2', 'More of the second;'),
    );
    expect(labels(taken(worked))).toEqual([
      'OP1',
      'OP2',
      'OP2 bis',
      'OP2 ter',
      'OP3',
      'OP4',
      'OP4 bis',
      'OP5',
    ]);
  });
  test('stands where what it followed stood, when that went', () => {
    const worked = said(
      out(['OP2', 'OP4']),
      below,
      adds('ARV', 'OP4', 'Instead of the fourth;'),
      strikes('ARV', 'OP4'),
      settles('OP4#1'),
      strikes('BMR', 'OP2'),
      settles('OP2#1'),
    );
    expect(labels(taken(worked))).toEqual(['OP1', 'OP3', 'OP4 bis', 'OP5']);
  });
  test('may be nothing, and takes what was asked about it along', () => {
    const asked = said(
      start,
      'r1',
      on('ARV', { type: 'MoveParagraph', paragraph: 'OP5', afterParagraph: 'OP2' }),
    );
    const worked = said(out(['OP2'], asked), below, strikes('BMR', 'OP2'), settles('OP2#1'));
    const after = taken(worked);
    expect(labels(after)).toEqual(['OP1', 'OP3', 'OP4', 'OP5']);
    expect(paragraph(after, 'OP5')?.questions).toEqual([]);
    among(after)
      .when('r1', adds('ARV', 'OP1', 'Anew;'))
      .records('ParagraphProposed');
  });
  test('is called as below, and no label is given twice', () => {
    const before = said(start, 'r1', adds('ARV', 'OP2', 'Passing;'), settles('OP2 bis#1', 'a', 'chair'));
    expect(labels(before)).toEqual(['OP1', 'OP2', 'OP3', 'OP4', 'OP5']);
    const worked = said(
      out(['OP2'], before),
      below,
      adds('ARV', 'OP2', 'It passes too;'),
      on('ARV', { type: 'WithdrawFromAlternative', alternative: 'OP2 ter#1.b' }),
      adds('BMR', 'OP2', 'It stays;'),
    );
    const after = taken(worked);
    expect(labels(after)).toEqual(['OP1', 'OP2', 'OP2 quater', 'OP3', 'OP4', 'OP5']);
    expect(labels(said(after, 'r1', adds('CRV', 'OP2', 'Later;')))).toContain('OP2 quinquies');
  });
  test('goes on numbering its places', () => {
    const worked = said(out(['OP2']), below, replace('ARV', 'OP2', 'on', 'of'), settles('OP2#1'));
    const after = said(taken(worked), 'r1', replace('BMR', 'OP2', 'Decides', 'Rules'));
    expect(paragraph(after, 'OP2')).toMatchObject({ numbered: 2, nodes: [{ site: 'OP2#2' }, {}, {}, {}] });
  });
  test('keeps its brackets, holders and reservations', () => {
    const worked = said(
      out(['OP2']),
      below,
      replace('ARV', 'OP2', 'on', 'of'),
      on('BMR', { type: 'SupportAlternative', alternative: 'OP2#1.b' }),
      on('CRV', { type: 'ReserveParagraph', paragraph: 'OP2', reason: 'no instructions' }),
    );
    const there = paragraph(taken(worked), 'OP2');
    expect(there?.reservations).toEqual([{ by: 'CRV', reason: 'no instructions' }]);
    expect(there?.nodes[1]).toMatchObject({
      site: 'OP2#1',
      alternatives: [{ holders: [] }, { holders: ['ARV', 'BMR'] }],
    });
  });
  test('takes the next numbers of acts, for words, remarks, places to split and words that left', () => {
    const worked = said(
      out(['OP2']),
      below,
      replace('ARV', 'OP2', 'on', 'firmly of'),
      settles('OP2#1'),
      on('BMR', { type: 'SplitParagraph', paragraph: 'OP2', after: 'firmly' }),
      on('CRV', { type: 'NoteRemark', paragraph: 'OP2', text: 'From below.' }),
    );
    const meanwhile = said(
      worked,
      'r1',
      replace('BMR', 'OP1', 'on', 'of'),
      on('CRV', { type: 'NoteRemark', paragraph: 'OP2', text: 'From above.' }),
    );
    const after = taken(meanwhile);
    const there = paragraph(after, 'OP2');
    expect(there?.nodes.map((node) => ('id' in node ? node.id : node.site))).toEqual([
      '0.4',
      '3.0',
      '3.1',
      '0.6',
      '0.7',
    ]);
    expect(all(there?.left ?? { full: [], tail: [] })).toMatchObject([{ word: { id: '0.5' }, act: 4 }]);
    expect(there?.questions[0]?.alternatives[1]?.change).toMatchObject({ after: '3.0' });
    expect(all(there?.notes ?? { full: [], tail: [] }).map(({ act, text }) => [act, text])).toEqual([
      [2, 'From above.'],
      [6, 'From below.'],
    ]);
    expect(all(textIn(after).acts).map(({ act, what, consultation }) => [act, what, consultation])).toEqual([
      [0, 'DraftTabled', undefined],
      [1, 'WordingProposed', undefined],
      [2, 'RemarkNoted', undefined],
      [3, 'WordingProposed', below],
      [4, 'SiteSettled', below],
      [5, 'StructureProposed', below],
      [6, 'RemarkNoted', below],
      [7, 'ParagraphsReturned', below],
    ]);
  });
  test('is agreed in the meeting by the meeting alone', () => {
    const agrees = (label: string) => puts({ kind: 'agreeParagraph', draft: d1, paragraph: label as never });
    const before = said(start, 'r1', agrees('OP2'), finds, agrees('OP4'), finds);
    const worked = said(
      out(['OP2', 'OP3', 'OP4'], before),
      below,
      replace('ARV', 'OP2', 'on', 'of'),
      settles('OP2#1'),
      [agrees('OP2'), finds, agrees('OP3'), finds].map((one) => ({ ...one, by: seat('KST') })),
    );
    expect(paragraph(worked, 'OP2', below)?.agreed).toBe(true);
    const after = taken(worked);
    // Nothing was done to OP4: it is what the meeting had agreed.
    expect(['OP2', 'OP3', 'OP4'].map((one) => paragraph(after, one)?.agreed)).toEqual([false, false, true]);
  });
  test('leaves untouched what nobody touched, and the others', () => {
    const worked = said(out(['OP2', 'OP3']), below, replace('ARV', 'OP2', 'on', 'of'));
    const after = taken(worked);
    expect(textIn(after).paragraphs.filter(({ label }) => label !== 'OP2')).toEqual(
      textIn(worked).paragraphs.filter(({ label }) => label !== 'OP2'),
    );
    expect(baseText(paragraph(after, 'OP2')?.nodes ?? [])).toBe('Decides on OP2;');
  });
  test('comes back from two consultations, one after the other', () => {
    const other = 'theotherones';
    const first = said(out(['OP2']), below, replace('ARV', 'OP2', 'on', 'of'));
    const both = entered(
      said(first, 'r1', forms(['OP4'], { consultation: other, facilitator: seat('CRV') })),
      'r1',
      other,
      'BMR',
    );
    const worked = said(both, other, replace('BMR', 'OP4', 'on', 'over'), { ...reports, by: seat('CRV') });
    const after = said(taken(worked), 'r1', puts({ kind: 'takeReport', consultation: other }), finds);
    const wordOf = (label: string) => paragraph(after, label)?.nodes[1];
    expect(wordOf('OP2')).toMatchObject({ alternatives: [{}, { nodes: [{ id: '1.0', text: 'of' }] }] });
    expect(wordOf('OP4')).toMatchObject({ alternatives: [{}, { nodes: [{ id: '3.0', text: 'over' }] }] });
  });
  test('is not as it was issued any more', () => {
    const issues = on('chair', { type: 'IssueVersion', version: 'Rev.1' });
    const worked = said(
      out(['OP2'], said(start, 'r1', issues)),
      below,
      replace('ARV', 'OP2', 'on', 'of'),
      settles('OP2#1'),
    );
    const adopts = puts({ kind: 'adopt', draft: d1, symbol: 'DEC/1' });
    among(taken(worked)).when('r1', adopts).refuses('versionIsIssued');
  });
});
