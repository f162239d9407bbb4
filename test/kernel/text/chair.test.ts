import { describe, expect, test } from 'vitest';
import { all, emptyLog } from '../../../src/kernel/base/log.ts';
import type { TextCommand } from '../../../src/kernel/text/commands.ts';
import { openBrackets } from '../../../src/kernel/text/render.ts';
import { alternative, given, label, party, site } from './room.ts';

const element = (id: string, letter: string) => ({ site: site(id), keep: alternative(`${id}.${letter}`) });
const settle = (id: string, letter: string): TextCommand => ({ type: 'SettleSite', ...element(id, letter) });

describe('settling', () => {
  test('keeps one alternative; neighbours stay open', () => {
    given('a b c')
      .replaces('ARV', 'a', 'x')
      .replaces('ARV', 'c', 'z')
      .settles('OP1#1', 'b')
      .reads('x b [c / z - ARV]');
  });
  test('sites inside the one kept are settled first; those inside the dropped go', () => {
    const nested = () =>
      given('a b c').replaces('ARV', 'b', 'x y').inserts('BMR', 'x', 'q', 'OP1', { within: 'OP1#1.b' });
    nested()
      .reads('a [b / x [q - BMR] y - ARV] c')
      .settles('OP1#1', 'b')
      .refuses('innerSitesAreSettledFirst');
    nested().settles('OP1#2', 'b').settles('OP1#1', 'b').reads('a x q y c');
    nested().settles('OP1#1', 'a').reads('a b c');
  });
  test('names a site and an alternative that are there', () => {
    given('a b').replaces('ARV', 'b', 'x').settles('OP1#1', 'c').refuses('alternativeExists');
    given('a b').settles('OP1#1', 'b').refuses('alternativeExists');
  });
  test('is the chair’s', () =>
    given('a b').replaces('ARV', 'b', 'x').does('ARV', settle('OP1#1', 'b')).refuses('senderIsChair'));
  test('a deletion settled takes the label away', () => {
    given('a', 'b').edits('ARV', '').settles('OP1#1', 'b').hasLabels('OP2');
  });
});

describe('a package', () => {
  const table = (...elements: ReturnType<typeof element>[]): TextCommand => ({
    type: 'TablePackage',
    package: 'P1',
    elements,
  });
  const two = () =>
    given('a b c')
      .replaces('ARV', 'a', 'x')
      .replaces('BMR', 'c', 'z')
      .supports('CRV', 'OP1#2.a')
      .does('CH', table(element('OP1#1', 'a'), element('OP1#2', 'b')));
  const done: TextCommand = { type: 'SettlePackage', package: 'P1' };
  const accepts: TextCommand = { type: 'AcceptPackage', package: 'P1' };
  test('concerns those whose wording it drops', () => {
    expect(two().draft.packages[0]?.concerned).toEqual(['ARV', 'CRV']);
  });
  test('settles in one act when all it concerns have accepted', () => {
    two().does('ARV', accepts).does('CH', done).refuses('packageIsAcceptedByThoseItTouches');
    two().does('ARV', accepts).does('CRV', accepts).does('CH', done).reads('a b z');
    two()
      .does('ARV', accepts)
      .does('CRV', accepts)
      .does('CRV', { type: 'LeavePackage', package: 'P1' })
      .does('CH', done)
      .refuses('packageIsAcceptedByThoseItTouches');
    two().does('CH', done, 'asAsked').reads('a b z');
  });
  test('all or nothing', () => {
    two().settles('OP1#2', 'a').does('CH', done, 'asAsked').refuses('alternativeExists');
    given('a b c')
      .replaces('ARV', 'b', 'x y')
      .inserts('BMR', 'x', 'q', 'OP1', { within: 'OP1#1.b' })
      .does('CH', table(element('OP1#1', 'b'), element('OP1#2', 'b')))
      .does('CH', done, 'asAsked')
      .refuses('innerSitesAreSettledFirst');
  });
  test('has a new name, parts that are there, and is open', () => {
    two()
      .does('CH', table(element('OP1#1', 'b')))
      .refuses('packageIsNew');
    given('a')
      .does('CH', table(element('OP1#1', 'b')))
      .refuses('alternativeExists');
    given('a').does('ARV', accepts).refuses('packageIsOpen');
    two()
      .does('CH', { type: 'WithdrawPackage', package: 'P1' })
      .does('ARV', accepts)
      .refuses('packageIsOpen');
    two().does('CH', accepts).refuses('senderIsDelegation');
    two().does('ARV', accepts).does('ARV', accepts).refuses('delegationDoesNotHoldItYet');
    two().does('ARV', { type: 'LeavePackage', package: 'P1' }).refuses('delegationHoldsIt');
  });
});

describe('streamlining', () => {
  const three = () => given('a b c').replaces('ARV', 'b', 'x y').replaces('BMR', 'b', 'y z');
  const streamline = (text: string, ...consents: string[]): TextCommand => ({
    type: 'StreamlineSite',
    site: site('OP1#1'),
    join: [alternative('OP1#1.b'), alternative('OP1#1.c')],
    text,
    consents: consents.map(party),
  });
  test('makes alternatives one with the consent of those whose wording it touches', () => {
    three()
      .does('CH', streamline('x y, z', 'ARV', 'BMR'))
      .reads('a [b / x y, z - ARV, BMR] c');
    three().does('CH', streamline('x y z', 'ARV')).refuses('wordingIsConsentedTo');
  });
  test('adds no word and loses none', () => {
    three()
      .does('CH', streamline('x y', 'ARV', 'BMR'))
      .refuses('noWordIsAddedOrLost');
    three()
      .does('CH', streamline('x y z w', 'ARV', 'BMR'))
      .refuses('noWordIsAddedOrLost');
  });
});

describe('agreeing and issuing', () => {
  const agree: TextCommand = { type: 'AgreeParagraph', paragraph: label('OP1') };
  test('a paragraph without open sites; an act on it takes that back', () => {
    const room = given('a b').does('CH', agree);
    expect(room.draft.paragraphs[0]?.agreed).toBe(true);
    room.replaces('ARV', 'b', 'x');
    expect(room.draft.paragraphs[0]?.agreed).toBe(false);
    room.does('CH', agree).refuses('everySiteIsClosed');
    given('a').does('CH', agree).does('CH', agree).refuses('paragraphIsNotAgreed');
    given('a')
      .does('CH', { type: 'ReopenParagraph', paragraph: label('OP1') })
      .refuses('paragraphIsAgreed');
  });
  test('ad referendum and silence need every site closed', () => {
    given('a b')
      .replaces('ARV', 'b', 'x')
      .does('CH', { type: 'AgreeAdReferendum' })
      .refuses('everySiteIsClosed');
    given('a b').moves('ARV', 'OP1', null).refuses('proposalChangesSomething');
    given('a b')
      .replaces('ARV', 'b', 'x')
      .does('CH', { type: 'CloseText', standing: 'silence' })
      .refuses('everySiteIsClosed');
    expect(given('a').does('CH', { type: 'AgreeAdReferendum' }).draft.adReferendum).toBe(true);
  });
  test('while a silence runs and after adoption no act changes the text', () => {
    const closed = () => given('a b').does('CH', { type: 'CloseText', standing: 'silence' });
    closed().replaces('ARV', 'b', 'x').refuses('textIsOpen');
    closed().does('CH', { type: 'ReleaseText' }).replaces('ARV', 'b', 'x').reads('a [b / x - ARV]');
    given('a').does('CH', { type: 'CloseText', standing: 'adopted' }).edits('ARV', 'b').refuses('textIsOpen');
  });
  test('a version has a new name', () => {
    const issue: TextCommand = { type: 'IssueVersion', version: 'Rev.1' };
    given('a').does('CH', issue).does('CH', issue).refuses('versionIsNew');
    given('a').does('ARV', issue).refuses('senderIsChair');
  });
});

describe('remarks and polls', () => {
  test('a remark is remembered and puts nothing in brackets', () => {
    const room = given('a')
      .does('CH', {
        type: 'NoteRemark',
        paragraph: label('OP1'),
        text: 'why not b?',
        onBehalfOf: party('KST'),
      })
      .reads('a');
    expect(all(room.draft.paragraphs[0]?.notes ?? emptyLog)).toEqual([
      { act: 1, by: 'KST', text: 'why not b?' },
    ]);
    room
      .does('ARV', { type: 'NoteRemark', paragraph: label('OP1'), text: 'x', onBehalfOf: party('KST') })
      .refuses('senderIsChair');
  });
  test('a poll is opened, answered anew and closed', () => {
    const answer = (by: 'canAccept' | 'cannotAccept'): TextCommand => ({
      type: 'AnswerPoll',
      paragraph: label('OP1'),
      answer: by,
    });
    const room = given('a')
      .does('CH', { type: 'OpenPoll', paragraph: label('OP1') })
      .does('ARV', answer('canAccept'))
      .does('ARV', answer('cannotAccept'));
    expect(room.draft.polls[0]?.answers).toEqual([{ by: 'ARV', answer: 'cannotAccept' }]);
    room
      .does('CH', { type: 'ClosePoll', paragraph: label('OP1') })
      .does('ARV', answer('canAccept'))
      .refuses('pollIsOpen');
  });
  test('open places are counted, nested ones and questions of structure too', () => {
    const room = given('a b c', 'd')
      .replaces('ARV', 'a b', 'x')
      .replaces('BMR', 'b', 'y')
      .moves('ARV', 'OP2', null);
    expect(openBrackets(room.draft)).toBe(3);
  });
});
