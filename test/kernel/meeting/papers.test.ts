// Documents that nobody acts on: papers handed in, corrigenda, addenda, and the register of all there are.
import { describe, expect, test } from 'vitest';
import { correctablesOf } from '../../../src/kernel/meeting/papers.ts';
import type { DocumentOf, PaperId } from '../../../src/kernel/meeting/paper.ts';
import { registered, registerOf } from '../../../src/kernel/meeting/register.ts';
import { inCommittee, label, onDraft, putsToVote, strike, votes } from '../../support/committee.ts';
import { code, d1, given, issued, puts, roomAfter, type Said, says, seat } from '../../support/story.ts';
import { textOf } from '../../support/texts.ts';

const hands = (
  by: string,
  more: { symbol?: string; kind?: 'roomPaper' | 'statement'; consultation?: string } = {},
): Said =>
  says(by, {
    type: 'HandInPaper',
    kind: 'roomPaper',
    title: 'Elements on points of contact',
    language: 'en',
    text: ['States exchanged views.', 'They may wish to meet again.'],
    ...more,
  });
const text: DocumentOf = { kind: 'text', draft: d1 };
const paper: DocumentOf = { kind: 'paper', paper: 'P1' as PaperId };
const corrects = (
  by: string,
  document: DocumentOf,
  paragraph: string,
  wording: string,
  symbol?: string,
): Said =>
  says(by, {
    type: 'IssueCorrigendum',
    document,
    corrections: [{ paragraph: label(paragraph), text: wording }],
    ...(symbol === undefined ? {} : { symbol }),
  });
const adds = (by: string, document: DocumentOf, words: readonly string[], sponsors: readonly string[] = []) =>
  says(by, { type: 'IssueAddendum', document, text: words, sponsors: sponsors.map(code) });
const joins = says('BMR', { type: 'JoinSponsors', draft: d1 });

describe('a paper', () => {
  test('is handed in by a delegation, the Chair or the secretary, under the next symbol of its series', () => {
    const room = given(inCommittee, hands('ARV')).when(hands('chair')).records('PaperHandedIn');
    expect(room.papers).toMatchObject([
      { id: 'P1', symbol: 'A/C.1/81/CRP.1', by: 'ARV', title: 'Elements on points of contact' },
      { id: 'P2', symbol: 'A/C.1/81/CRP.2', by: 'CH' },
    ]);
    given(inCommittee).when(hands('secretary')).records('PaperHandedIn');
  });
  test('but not by an expert or an observer', () => {
    given(inCommittee).when(hands('expert')).refuses('senderMayHandIn');
    given(inCommittee).when(hands('observer')).refuses('senderMayHandIn');
  });
  test('is handed in by the facilitator of consultations on them, whoever that is', () => {
    const formed = says('chair', {
      type: 'FormConsultation',
      consultation: 'contactgroup',
      kind: 'contactGroup',
      name: 'Contact group on OP1',
      facilitator: seat('expert'),
      draft: d1,
      paragraphs: [label('OP1')],
    });
    const room = given(inCommittee, formed)
      .when(hands('expert', { consultation: 'contactgroup' }))
      .records('PaperHandedIn');
    expect(room.papers).toMatchObject([{ by: 'expert', facilitates: 'Contact group on OP1' }]);
    given(inCommittee, formed)
      .when(hands('ARV', { consultation: 'contactgroup' }))
      .refuses('senderMayHandIn');
  });
  test('under a symbol of one’s own, if no document has it', () => {
    given(inCommittee)
      .when(hands('ARV', { symbol: 'A/C.1/81/CRP.7' }))
      .records('PaperHandedIn');
    given(inCommittee, hands('ARV', { symbol: 'A/C.1/81/CRP.7' }))
      .when(hands('BMR', { symbol: 'A/C.1/81/CRP.7' }))
      .refuses('symbolIsFree');
    const next = roomAfter(inCommittee, hands('ARV', { symbol: 'A/C.1/81/CRP.7' }), hands('BMR'));
    expect(next.papers?.[1]?.symbol).toBe('A/C.1/81/CRP.8');
  });
  test('a statement is handed in where the body has a series of them', () => {
    const room = given(issued)
      .when(hands('KST', { kind: 'statement' }))
      .records('PaperHandedIn');
    expect(room.papers?.[0]?.symbol).toBe('PC.DEL/1');
    given(inCommittee)
      .when(hands('KST', { kind: 'statement' }))
      .refuses('bodyHasIt');
  });
  test('but not once the meeting is closed', () => {
    given(inCommittee, votes(onDraft, 'yyy'), says('chair', { type: 'CloseMeeting' }))
      .when(hands('ARV'))
      .refuses('meetingIsNotClosed');
  });
});

describe('a corrigendum', () => {
  const better = 'Decides that participating States may nominate a point of contact;';
  test('of a text says what it reads and should read, and changes its words without brackets', () => {
    const room = given(inCommittee)
      .when(corrects('secretary', text, 'OP1', better))
      .records('CorrigendumIssued', 'TextAmended');
    expect(textOf(room)).toContain(better);
    expect(room.supplements).toMatchObject([
      {
        kind: 'corrigendum',
        to: 'VOSD.DD/12',
        symbol: 'VOSD.DD/12/Corr.1',
        corrections: [{ paragraph: 'OP1', shouldRead: better }],
      },
    ]);
    expect(room.drafts[0]?.acts.tail.at(-1)).toMatchObject({ by: 'CH', what: 'TextAmended' });
  });
  test('of the revision that was issued carries its symbol', () => {
    const rev = says('chair', { type: 'IssueVersion', draft: d1, version: 'Rev.1' });
    const room = roomAfter(inCommittee, rev, corrects('chair', text, 'OP1', better));
    expect(room.supplements?.[0]?.symbol).toBe('VOSD.DD/12/Rev.1/Corr.1');
  });
  test('of what was adopted as well, even after the meeting: the words stay, and are read with it', () => {
    const room = given(inCommittee, votes(onDraft, 'yyy'), says('chair', { type: 'CloseMeeting' }))
      .when(corrects('secretary', text, 'OP1', better))
      .records('CorrigendumIssued');
    expect(room.drafts[0]?.standing).toBe('adopted');
    expect(textOf(room)).not.toContain(better);
    expect(correctablesOf(room, text)).toContainEqual({ label: 'OP1', reads: better });
  });
  test('of a paper leaves it as it was handed in, and is what it reads from then on', () => {
    const said = [inCommittee, hands('ARV'), corrects('secretary', paper, '2', 'They may meet again.')];
    const room = roomAfter(...said);
    expect(room.papers?.[0]?.text[1]).toBe('They may wish to meet again.');
    expect(correctablesOf(room, paper)[1]).toEqual({ label: '2', reads: 'They may meet again.' });
    given(...said)
      .when(corrects('secretary', paper, '2', 'They may meet again.'))
      .refuses('proposalChangesSomething');
    given(...said)
      .when(corrects('secretary', paper, '3', 'More.'))
      .refuses('paragraphExists');
  });
  test('but not by a delegation, of nothing, or while it is being decided', () => {
    given(inCommittee)
      .when(corrects('ARV', text, 'OP1', better))
      .refuses('senderIsChairOrSecretary');
    given(inCommittee)
      .when(corrects('secretary', paper, '1', better))
      .refuses('documentExists');
    given(inCommittee, putsToVote(onDraft))
      .when(corrects('secretary', text, 'OP1', better))
      .refuses('noVoteIsOpen');
    given(inCommittee, puts({ kind: 'adopt', draft: d1, symbol: 'X' }))
      .when(corrects('secretary', text, 'OP1', better))
      .refuses('noQuestionIsOpen');
  });
});

describe('an addendum', () => {
  test('adds text, or sponsors who joined since', () => {
    const room = given(inCommittee, joins, adds('secretary', text, ['An annex follows.']))
      .when(adds('secretary', text, [], ['BMR']))
      .records('AddendumIssued');
    expect(room.supplements).toMatchObject([
      { symbol: 'VOSD.DD/12/Add.1', text: ['An annex follows.'], sponsors: [] },
      { symbol: 'VOSD.DD/12/Add.2', text: [], sponsors: ['BMR'] },
    ]);
  });
  test('but not nothing, nor sponsors who are none, or named already', () => {
    given(inCommittee)
      .when(adds('secretary', text, []))
      .refuses('additionAddsSomething');
    given(inCommittee)
      .when(adds('secretary', text, [], ['BMR']))
      .refuses('sponsorsHaveJoined');
    given(inCommittee, joins, adds('chair', text, [], ['BMR']))
      .when(adds('chair', text, [], ['BMR']))
      .refuses('sponsorsHaveJoined');
    given(inCommittee)
      .when(adds('ARV', text, ['More.']))
      .refuses('senderIsChairOrSecretary');
  });
});

test('the register holds every document in its order, each found by its symbol', () => {
  const room = roomAfter(
    inCommittee,
    says('BMR', { type: 'SubmitAmendment', draft: d1, symbol: 'A/C.1/81/L.14', edits: [strike('OP2')] }),
    says('chair', { type: 'IssueVersion', draft: d1, version: 'Rev.1' }),
    hands('KST'),
    corrects('secretary', paper, '1', 'States discussed.'),
    says('BMR', { type: 'WithdrawAmendment', amendment: 'A1' as never }),
    votes(onDraft, 'yyy'),
  );
  expect(registerOf(room).map(({ symbol, is }) => `${is.kind} ${symbol}`)).toEqual([
    'draft VOSD.DD/12',
    'journal A/C.1/81/PV.1',
    'amendment A/C.1/81/L.14',
    'version VOSD.DD/12/Rev.1',
    'paper A/C.1/81/CRP.1',
    'supplement A/C.1/81/CRP.1/Corr.1',
    'decision A/C.1/81/DEC/1',
  ]);
  expect(registered(room, 'A/C.1/81/CRP.1')?.title).toBe('Elements on points of contact');
  expect(registered(room, 'A/C.1/81/DEC/1')?.is.kind).toBe('decision');
});
