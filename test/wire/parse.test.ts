import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { parseClient } from '../../src/wire/parse.ts';

const command = (fields: object, id: unknown = 'a1') =>
  parseClient(JSON.stringify({ t: 'command', id, command: fields }));

describe('a message from a client', () => {
  test('is a command with its id', () => {
    expect(command({ type: 'RequestFloor', on: 'OP2' })).toEqual({
      ok: true,
      message: { t: 'command', id: 'a1', command: { type: 'RequestFloor', on: 'OP2' } },
    });
  });

  test('has its fields in one order, so that the same content has the same digest', () => {
    const one = command({ type: 'RequestFloor', on: 'OP2', forGroup: 'Highland Four' });
    const other = command({ forGroup: 'Highland Four', on: 'OP2', type: 'RequestFloor' });
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  });

  test.each([
    ['no JSON', '{"t":'],
    ['a list', '[]'],
    ['nothing', 'null'],
    ['an unknown kind', '{"t":"shout"}'],
    ['a ping without number', '{"t":"ping"}'],
    ['a question about no id', '{"t":"ask","ids":[]}'],
    ['a command without id', '{"t":"command","command":{"type":"OpenList"}}'],
    ['a command with a blank in its id', '{"t":"command","id":"a b","command":{"type":"OpenList"}}'],
  ])('that is %s is malformed', (_, text) => {
    expect(parseClient(text)).toEqual({ ok: false, what: 'malformed' });
  });

  test.each([
    ['of an unknown type', { type: 'Shout' }],
    ['named like a property every object has', { type: 'constructor' }],
    ['with a sender of its own', { type: 'OpenList', by: 'chair' }],
    ['with a field too many', { type: 'RequestFloor', first: true }],
    ['with a number for a text', { type: 'RaisePointOfOrder', point: 7 }],
    ['with a time in fractions', { type: 'SuspendMeeting', until: 1.5 }],
    [
      'with wording too long',
      { type: 'EditParagraph', draft: 'd1', paragraph: 'OP1', text: 'x'.repeat(20_001) },
    ],
    ['with half a character', { type: 'EditParagraph', draft: 'd1', paragraph: 'OP1', text: '\uD800' }],
    ['with a NUL', { type: 'EditParagraph', draft: 'd1', paragraph: 'OP1', text: 'a\0b' }],
    ['that only the server gives', { type: 'OpenRoom', room: 'r', title: 't' }],
    ['with ballots that only the server counts', { type: 'CountBallots', ballots: [] }],
    ['that closes a ballot with a count of its own', { type: 'CloseBallot', ballots: [] }],
  ])('with a command %s is malformed, and its id is known', (_, fields) => {
    expect(command(fields)).toEqual({ ok: false, what: 'malformed', id: 'a1' });
  });

  test.each([
    ['a bidi override', 'out \u202E of order'],
    ['a zero width space', 'in\u200Bvisible'],
    ['an escape', '\u001B[31m'],
    ['a tag', 'tag\u{E0041}'],
  ])('with %s in a reason is refused by that name', (_, point) => {
    expect(command({ type: 'RaisePointOfOrder', point })).toEqual({
      ok: false,
      what: 'hiddenCharacters',
      id: 'a1',
    });
  });

  test('may hold joiners, marks and any script', () => {
    for (const point of ['नि\u200Dष्', 'می\u200Cخواهم', 'é combined e\u0301', 'عربي', '👩\u200D🌾'])
      expect(command({ type: 'RaisePointOfOrder', point }).ok).toBe(true);
  });

  test('nested without end is refused, not fatal', () => {
    let nodes: object[] = [];
    for (let depth = 0; depth < 500; depth += 1)
      nodes = [{ site: 'OP1#1', letters: 1, alternatives: [{ letter: 'a', holders: [], nodes }] }];
    const paragraph = { label: 'OP1', kind: 'operative', nodes, numbered: 1, agreed: false };
    const lists = { reservations: [], questions: [], notes: { full: [], tail: [] }, left: [] };
    const tabled = { type: 'TableDraft', draft: 'd1', title: 'T', symbol: '', language: 'en' };
    expect(command({ ...tabled, paragraphs: [{ ...paragraph, ...lists }] }).ok).toBe(false);
  });

  test('of any shape is answered and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, text) => {
        expect(parseClient(JSON.stringify(value)).ok).toBe(false);
        expect(parseClient(text).ok).toBe(false);
        expect(command({ type: 'ReplaceWords', from: value, to: text }).ok).toBe(false);
      }),
    );
  });
});
