// The Chair takes back "It is so decided": by a new fact, while the sitting lasts and nothing was built on it.
import { describe, expect, test } from 'vitest';
import { happened } from '../../../src/i18n/happened.ts';
import type { AlternativeId, ParagraphLabel, SiteId } from '../../../src/kernel/base/ids.ts';
import type { MeetingCommand } from '../../../src/kernel/meeting/commands.ts';
import type { Room } from '../../../src/kernel/meeting/room.ts';
import { renderParagraph } from '../../../src/kernel/text/render.ts';
import { historyOf } from '../../../src/kernel/text/views/historyOf.ts';
import {
  d1,
  finds,
  given,
  issued,
  later,
  listed,
  minutes,
  opened,
  puts,
  roomAfter,
  type Said,
  says,
  silent,
  span,
  underWay,
} from '../../support/story.ts';

const chair = (command: MeetingCommand) => says('chair', command);
const back = chair({ type: 'TakeBackDecision' });
const at = (label: string) => label as ParagraphLabel;
const replace = (by: string, paragraph: string, from: string, to: string) =>
  says(by, { type: 'ReplaceWords', draft: d1, paragraph: at(paragraph), from, to });
const note = (paragraph: string) =>
  says('KST', { type: 'NoteRemark', draft: d1, paragraph: at(paragraph), text: 'A remark.' });
const settle = (site: string, letter: string): readonly Said[] => [
  puts({ kind: 'settle', draft: d1, site: site as SiteId, keep: `${site}.${letter}` as AlternativeId }),
  finds,
];
const adopt = puts({ kind: 'adopt', draft: d1, symbol: 'VOSD.DEC/4' });
const adopted = [...issued, adopt, finds];
const bracketed = [...listed, replace('ARV', 'OP2', 'once', 'twice'), replace('KST', 'OP1', 'will', 'may')];
const settled = [...bracketed, ...settle('OP2#1', 'b')];
const reads = (room: Room) => room.drafts[0]?.paragraphs.map((one) => `${one.label} ${renderParagraph(one)}`);
const paragraphs = (room: Room) => room.drafts[0]?.paragraphs;

describe('the Chair takes back', () => {
  test('an adoption: the text is open and the question stands before the room again', () => {
    const before = roomAfter(issued, adopt);
    const room = given(adopted).when(back).records('DecisionTakenBack', 'TextReleased');
    expect(room.decisions).toEqual([]);
    expect(room.question).toEqual(before.question);
    expect(paragraphs(room)).toEqual(paragraphs(before));
    expect(room.drafts[0]?.standing).toBe('open');
    const objects = says('KST', { type: 'Object' });
    given(adopted, back).when(objects).records('ObjectionRaised');
    given(adopted, back).when(finds).records('ConsensusFound', 'DecisionAdopted', 'TextClosed');
  });
  test('an adoption after a point of order, when the floor has been given since', () => {
    const point = says('KST', { type: 'RaisePointOfOrder', point: 'We had raised our plate' });
    const ruled = chair({ type: 'RulePointOfOrder', upheld: true });
    given(adopted, point).when(back).refuses('noPointOfOrderIsPending');
    given(adopted, point, ruled).when(back).records('DecisionTakenBack', 'TextReleased');
  });
  test('what was settled: words, holders and letters stand as before, each word with its origin', () => {
    const before = roomAfter(bracketed);
    const room = given(settled).when(back).records('DecisionTakenBack', 'WordingRestored');
    expect(paragraphs(room)).toEqual(paragraphs(before));
    expect(reads(room)?.at(-1)).toContain('[once / twice - ARV]');
    const open = [...settled, back, chair({ type: 'WithdrawQuestion' })];
    expect(reads(roomAfter(open, replace('BMR', 'OP2', 'once', 'thrice')))?.at(-1)).toContain(
      '[once / twice - ARV / thrice - BMR]',
    );
  });
  test('what was settled, though others went on elsewhere and remarked on it', () => {
    const room = given(settled, replace('CRV', 'OP1', 'a point', 'one point'), note('OP2'))
      .when(back)
      .records('DecisionTakenBack', 'WordingRestored');
    expect(reads(room)?.join()).toMatch(/\[a \/ one - CRV\]|\[a point \/ one point - CRV\]/);
    expect(reads(room)?.at(-1)).toContain('[once / twice - ARV]');
    expect(room.drafts[0]?.paragraphs.at(-1)?.notes.tail).toMatchObject([{ by: 'KST' }]);
  });
  test('a settled deletion or split: the paragraphs stand in their order, a label given stays given', () => {
    const deleted = [
      ...listed,
      says('ARV', { type: 'DeleteParagraph', draft: d1, paragraph: at('OP1') }),
      ...settle('OP1#1', 'b'),
    ];
    expect(roomAfter(deleted).drafts[0]?.paragraphs.map(({ label }) => label)).not.toContain('OP1');
    expect(reads(given(deleted).when(back).records('DecisionTakenBack', 'WordingRestored'))).toEqual(
      reads(roomAfter(deleted.slice(0, -2))),
    );
    const split = [
      ...listed,
      says('ARV', { type: 'SplitParagraph', draft: d1, paragraph: at('OP2'), after: 'Secretariat' }),
      ...settle('OP2#1', 'b'),
    ];
    const room = given(split).when(back).records('DecisionTakenBack', 'WordingRestored');
    expect(reads(room)).toEqual(reads(roomAfter(split.slice(0, -2))));
    expect(room.drafts[0]?.labels).toContain('OP2 bis');
  });
  test('a package: it is tabled again, with its acceptances', () => {
    const elements = [{ site: 'OP2#1' as SiteId, keep: 'OP2#1.a' as AlternativeId }];
    const tabled = [
      ...bracketed,
      chair({ type: 'TablePackage', draft: d1, package: 'P1', elements }),
      says('ARV', { type: 'AcceptPackage', draft: d1, package: 'P1' }),
    ];
    const settles = chair({ type: 'SettlePackage', draft: d1, package: 'P1' });
    const room = given(tabled, settles).when(back).records('DecisionTakenBack', 'WordingRestored');
    expect(room.drafts[0]?.packages).toEqual(roomAfter(tabled).drafts[0]?.packages);
    expect(paragraphs(room)).toEqual(paragraphs(roomAfter(tabled)));
    given(tabled, settles, back).when(settles).records('PackageSettled');
  });
  test('a streamlining, a paragraph agreed, a text agreed ad referendum', () => {
    const three = [...bracketed, replace('KST', 'OP2', 'once', 'thrice')];
    const join = puts({
      kind: 'streamline',
      draft: d1,
      site: 'OP2#1' as SiteId,
      join: ['OP2#1.b', 'OP2#1.c'] as AlternativeId[],
      text: 'twice thrice',
    });
    const joined = given(three, join, finds).when(back).records('DecisionTakenBack', 'WordingRestored');
    expect(paragraphs(joined)).toEqual(paragraphs(roomAfter(three)));
    const agreed = given(listed, puts({ kind: 'agreeParagraph', draft: d1, paragraph: at('OP2') }), finds)
      .when(back)
      .records('DecisionTakenBack', 'ParagraphReopened');
    expect(agreed.drafts[0]?.paragraphs.some((one) => one.agreed)).toBe(false);
    const referendum = given(issued, puts({ kind: 'adReferendum', draft: d1 }), finds)
      .when(back)
      .records('DecisionTakenBack', 'AdReferendumTakenBack');
    expect(referendum.drafts[0]?.adReferendum).toBe(false);
  });
  test('a silence that was started by mistake, until it is broken', () => {
    const room = given(silent(issued)).when(back).records('DecisionTakenBack', 'TextReleased');
    expect(room.silences).toEqual([]);
    expect(room.question?.put.kind).toBe('silence');
    const breaks = says('KST', { type: 'BreakSilence', draft: d1, how: 'objection' });
    given(silent(issued), breaks).when(back).refuses('decisionCanBeTakenBack');
  });
  test('what was announced after a silence: the text waits for its announcement again', () => {
    const next = [
      ...silent(issued),
      chair({ type: 'AdjournMeeting' }),
      later('chair', span + minutes(1), { type: 'CallToOrder' }),
    ];
    const announces = chair({ type: 'AnnounceAdoption', draft: d1, symbol: 'VOSD.DEC/4' });
    const room = given(next, announces).when(back).records('DecisionTakenBack', 'TextClosed');
    expect(room.decisions).toEqual([]);
    expect(room.drafts[0]?.standing).toBe('silence');
    given(next, announces, back).when(announces).records('DecisionAdopted', 'TextClosed');
  });
  test('the agenda and a time limit', () => {
    expect(given(underWay).when(back).records('DecisionTakenBack').agenda).toBe('proposed');
    const limit = puts({ kind: 'timeLimit', state: minutes(1), group: minutes(2) });
    const room = given(listed, limit, finds).when(back).records('DecisionTakenBack');
    expect(room.limits).toEqual(roomAfter(listed).limits);
    given(listed, says('ARV', { type: 'RequestFloor' }), limit, finds, chair({ type: 'GiveFloor' }))
      .when(back)
      .refuses('decisionCanBeTakenBack');
  });
});

describe('a decision stands', () => {
  const stays = (...acts: readonly (Said | readonly Said[])[]) =>
    given(...acts)
      .when(back)
      .refuses('decisionCanBeTakenBack');
  const statement = says('CRV', {
    type: 'AttachStatement',
    draft: d1,
    kind: 'interpretativeStatement',
    text: 'We read it so.',
  });
  test('when a statement was attached, or it was issued', () => {
    stays(adopted, statement);
    stays(adopted, says('secretary', { type: 'IssueDecision', draft: d1 }));
  });
  test('when the matter or the sitting is over', () => {
    stays(adopted, chair({ type: 'CloseItem' }));
    stays(adopted, chair({ type: 'AdjournMeeting' }), chair({ type: 'CallToOrder' }));
    stays(underWay, chair({ type: 'OpenItem', item: '2' }));
  });
  test('when what it settled was acted on, or a revision was issued with it', () => {
    stays(settled, replace('BMR', 'OP2', 'Secretariat', 'secretariat'));
    stays(settled, says('KST', { type: 'ReserveParagraph', draft: d1, paragraph: at('OP2') }));
    stays(settled, says('secretary', { type: 'IssueVersion', draft: d1, version: 'Rev.1' }));
  });
  test('when another followed: only the last is taken back, and only once', () => {
    const both = [...settled, ...settle('OP1#1', 'a')];
    const room = given(both).when(back).records('DecisionTakenBack', 'WordingRestored');
    expect(reads(room)?.join()).toContain('check twice a year');
    given(both, back).when(back).refuses('noQuestionIsOpen');
    stays(both, back, chair({ type: 'WithdrawQuestion' }));
  });
  test('whoever asks but the Chair, before anything was decided, while a question is open or the meeting rests', () => {
    given(adopted)
      .when(says('ARV', { type: 'TakeBackDecision' }))
      .refuses('senderIsChair');
    stays(opened);
    given(settled, settle('OP1#1', 'a').slice(0, 1)).when(back).refuses('noQuestionIsOpen');
    given(adopted, chair({ type: 'SuspendMeeting' }))
      .when(back)
      .refuses('meetingIsOpen');
  });
});

test('the record shows both: what was decided, and that it was taken back', () => {
  const room = roomAfter(settled, back);
  const said = room.entries.slice(-4).map((entry) => happened(entry, (who) => who));
  expect(said).toEqual([
    'Consensus to keep “twice”: it is so decided.',
    'Settled in OP2: “twice”',
    'The Chair takes back the decision to keep “twice”: it stands before the room again.',
    'The wording stands as before the decision.',
  ]);
  const draft = room.drafts[0];
  expect(draft && historyOf(draft, at('OP2')).map(({ what }) => what)).toEqual([
    'DraftTabled',
    'WordingProposed',
    'SiteSettled',
    'WordingRestored',
  ]);
});

test('taking back changes nothing that was decided before it', () => {
  const limit = puts({ kind: 'timeLimit', state: minutes(1), group: minutes(2) });
  const after = [replace('ARV', 'OP2', 'once', 'twice'), ...settle('OP2#1', 'b'), back];
  expect(roomAfter(listed, limit, finds, after).limits.state).toBe(minutes(1));
});
