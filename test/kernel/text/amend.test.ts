import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Party } from '../../../src/kernel/base/ids.ts';
import { all } from '../../../src/kernel/base/log.ts';
import type { TextEdit } from '../../../src/kernel/text/commands.ts';
import { decideText } from '../../../src/kernel/text/decide.ts';
import type { Draft, Word } from '../../../src/kernel/text/draft.ts';
import { evolveText } from '../../../src/kernel/text/evolve.ts';
import { basePick, readingOf, wordsOf } from '../../../src/kernel/text/reading.ts';
import { wordsIn } from '../../../src/kernel/text/tree.ts';
import { cleanText } from '../../../src/kernel/text/views/cleanText.ts';
import { historyOf } from '../../../src/kernel/text/views/historyOf.ts';
import { originOf } from '../../../src/kernel/text/views/originOf.ts';
import { originRuns } from '../../../src/kernel/text/views/originsOf.ts';
import { cut, print } from '../../../src/kernel/text/words.ts';
import { now, runs, theDraft } from './randomActs.ts';
import { given, label } from './room.ts';

const reword = (paragraph: string, text: string): TextEdit => ({
  kind: 'reword',
  paragraph: label(paragraph),
  text,
});
const strike = (paragraph: string): TextEdit => ({ kind: 'strike', paragraph: label(paragraph) });
const add = (after: string | null, text: string): TextEdit => ({
  kind: 'add',
  after: after === null ? null : label(after),
  text,
});
const amends = (...edits: readonly TextEdit[]) => ({ type: 'AmendText', edits }) as const;

describe('a text amended without brackets', () => {
  test('reads as asked, and only the new words are the mover’s', () => {
    const room = given('States shall report once a year.').does(
      'ARV',
      amends(reword('OP1', 'States may report once a year.')),
    );
    room.reads('States may report once a year.');
    const [paragraph] = room.draft.paragraphs;
    expect(paragraph && originRuns(room.draft, paragraph)).toEqual([
      { text: 'States', by: 'CH', act: 0 },
      { text: 'may', by: 'ARV', act: 1 },
      { text: 'report once a year.', by: 'CH', act: 0 },
    ]);
    expect(paragraph && all(paragraph.left).map(({ word, act }) => [word.text, act])).toEqual([['shall', 1]]);
  });

  test('a word put in brackets of its own stays the word it was', () => {
    const room = given('Report once a year ;').does('ARV', amends(reword('OP1', 'Report (once) a year;')));
    room.reads('Report (once) a year;');
    const words = room.draft.paragraphs.flatMap(({ nodes }) => wordsIn(nodes));
    expect(words.filter(({ id }) => !id.startsWith('0.')).map(({ text }) => text)).toEqual(['(', ')']);
  });

  test('several edits are one act: the text loses a paragraph and gains one, labelled behind its own', () => {
    given('First.', 'Second.', 'Third.')
      .does('ARV', amends(add('OP1', 'Added.'), strike('OP2'), add('OP1', 'Behind it.')))
      .hasLabels('OP1', 'OP1 bis', 'OP1 ter', 'OP3')
      .reads('Behind it.', 'OP1 ter');
  });

  test('a paragraph may come before all others', () => {
    given('First.')
      .does('ARV', amends(add(null, 'Before.')))
      .hasLabels('OP1 bis', 'OP1');
  });

  test('a paragraph’s history tells who amended it, also where no word came or went', () => {
    const { draft } = given('First , it.', 'Second.').does('ARV', amends(reword('OP1', 'First, it.')));
    expect(historyOf(draft, label('OP1')).map(({ what }) => what)).toEqual(['DraftTabled', 'TextAmended']);
    expect(historyOf(draft, label('OP2')).map(({ what }) => what)).toEqual(['DraftTabled']);
  });

  test('takes back that a paragraph was agreed, and that the text was ad referendum', () => {
    const { draft } = given('First.', 'Second.')
      .does('CH', { type: 'AgreeParagraph', paragraph: label('OP1') })
      .does('CH', { type: 'AgreeAdReferendum' })
      .does('ARV', amends(reword('OP1', 'Last.')));
    expect([draft.paragraphs[0]?.agreed, draft.adReferendum]).toEqual([false, false]);
  });

  test('but not where a bracket stands open in a paragraph it touches, and then nothing is changed', () => {
    const room = given('First a.', 'Second.').replaces('BMR', 'a', 'b');
    room.does('ARV', amends(reword('OP2', 'Last.'))).reads('Last.', 'OP2');
    const before = room.draft;
    room.does('ARV', amends(reword('OP2', 'Third.'), reword('OP1', 'First.'))).refuses('everySiteIsClosed');
    expect(room.draft).toBe(before);
  });
  test('nor where a question of its structure is open', () => {
    given('First.', 'Second.')
      .moves('BMR', 'OP2', null)
      .does('ARV', amends(strike('OP2')))
      .refuses('everySiteIsClosed');
  });
  test('nor without a change', () => {
    given('First.')
      .does('ARV', amends(reword('OP1', ' First. ')))
      .refuses('proposalChangesSomething');
    given('First.').does('ARV', amends()).refuses('proposalChangesSomething');
  });
  test('nor a paragraph that is not there', () => {
    given('First.')
      .does('ARV', amends(strike('OP1'), reword('OP1', 'Last.')))
      .refuses('paragraphExists');
    given('First.')
      .does('ARV', amends(add('OP7', 'Last.')))
      .refuses('paragraphExists');
  });
  test('nor to nothing, nor to wording with brackets', () => {
    given('First.')
      .does('ARV', amends(reword('OP1', ' ')))
      .refuses('wordingIsGiven');
    given('First.')
      .does('ARV', amends(add('OP1', 'A [b].')))
      .refuses('wordingHasNoBrackets');
  });
  test('nor strokes whose words no longer stand', () => {
    const strokes = [{ strikes: ['0.7' as never], struck: ' x', adds: '' }];
    given('First.')
      .does('ARV', { type: 'AmendText', edits: [{ kind: 'strokes', paragraph: label('OP1'), strokes }] })
      .refuses('quotationIsFound');
  });
  test('nor an adopted text', () => {
    given('First.')
      .does('CH', { type: 'CloseText', standing: 'adopted' })
      .does('ARV', amends(strike('OP1')))
      .refuses('textIsOpen');
  });
});

const vocabulary = ['a', 'the', 'the', 'report', '(check)', ',', ';', '.', 'x-y', '—', '«', '核', '-', '/'];
const wording = fc
  .array(fc.tuple(fc.constantFrom(...vocabulary), fc.boolean()), { maxLength: 9 })
  .map((pieces) => pieces.map(([text, space]) => (space ? ` ${text}` : text)).join(''));
const roll = fc.record({
  kind: fc.constantFrom('reword', 'reword', 'reword', 'strike', 'add'),
  where: fc.nat(),
  wording,
});

const read = (draft: Draft) => new Map(cleanText(draft).map(({ label: one, text }) => [one, text]));

/** Edits for a text as it stands, one a paragraph. */
function editsFor(draft: Draft, rolls: readonly { kind: string; where: number; wording: string }[]) {
  const taken = new Set<string>();
  return rolls.flatMap(({ kind, where, wording: text }): readonly TextEdit[] => {
    const paragraph = draft.paragraphs[where % draft.paragraphs.length]?.label;
    if (paragraph === undefined || taken.has(paragraph)) return [];
    taken.add(paragraph);
    return kind === 'add'
      ? [add(paragraph, text)]
      : kind === 'strike'
        ? [strike(paragraph)]
        : [reword(paragraph, text)];
  });
}

describe('over random changes without brackets', () => {
  const acts = fc.array(fc.array(roll, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 10 });
  const always = (
    check: (before: Draft, after: Draft, edits: readonly TextEdit[], ok: boolean) => void,
    full = 20_000,
  ) =>
    fc.assert(
      fc.property(acts, (all) => {
        let before = theDraft;
        for (const rolls of all) {
          const edits = editsFor(before, rolls);
          const decision = decideText(before, amends(...edits), 'ARV' as Party, now);
          const after = decision.ok ? decision.facts.reduce<Draft>(evolveText, before) : before;
          check(before, after, edits, decision.ok);
          before = after;
        }
      }),
      { numRuns: runs(full) },
    );

  test('the clean text afterwards is the text asked for, all of it or none', () => {
    always((before, after, edits, ok) => {
      const expected = new Map(read(before));
      if (ok)
        for (const edit of edits) {
          if (edit.kind === 'strike') expected.delete(edit.paragraph);
          if (edit.kind === 'reword') expected.set(edit.paragraph, print(cut(edit.text)));
        }
      const found = new Map(read(after));
      const additions = [...found].filter(([one]) => !before.labels.includes(one));
      for (const [one] of additions) found.delete(one);
      expect(found).toEqual(expected);
      expect(additions.map(([, text]) => text).sort()).toEqual(
        ok ? edits.flatMap((edit) => (edit.kind === 'add' ? [print(cut(edit.text))] : [])).sort() : [],
      );
    });
  });

  test('every visible word has one origin, and words not struck keep their identity', () => {
    always((before, after, edits) => {
      const ids = after.paragraphs.flatMap(({ nodes }) => wordsIn(nodes).map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => originOf(after, id) === undefined)).toEqual([]);
      const touched = new Set(edits.map((edit) => ('paragraph' in edit ? edit.paragraph : undefined)));
      for (const paragraph of before.paragraphs) {
        const now = after.paragraphs.find((one) => one.label === paragraph.label);
        if (!touched.has(paragraph.label)) expect(now).toBe(paragraph);
        // Whatever is no longer there left a tombstone.
        const stay = new Set(wordsIn(now?.nodes ?? []).map(({ id }) => id));
        const left = new Set(now ? all(now.left).map(({ word }) => word.id) : []);
        const had = now ? wordsIn(paragraph.nodes) : [];
        expect(had.filter(({ id }) => stay.has(id) === left.has(id))).toEqual([]);
      }
    }, 8_000);
  });

  test('what both wordings begin and end with is not struck', () => {
    always((before, after, edits, ok) => {
      for (const edit of ok ? edits : []) {
        if (edit.kind !== 'reword') continue;
        const printedOf = (draft: Draft) =>
          draft.paragraphs.flatMap((one) =>
            one.label === edit.paragraph ? wordsOf(readingOf(one.nodes, basePick)) : [],
          );
        const [old, fresh] = [printedOf(before), printedOf(after)];
        const kept = fresh.filter(({ id }) => old.some((word) => word.id === id));
        expect(kept.length).toBeGreaterThanOrEqual(sharedEnds(old, fresh));
      }
    }, 4_000);
  });
});

/** How many words, each with its space, two wordings share at their beginning and their end. */
function sharedEnds(old: readonly Word[], fresh: readonly Word[]): number {
  const same = (one: Word | undefined, other: Word | undefined) =>
    one?.text === other?.text && one?.space === other?.space;
  const shortest = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < shortest && same(old[head], fresh[head])) head += 1;
  let tail = 0;
  while (tail < shortest - head && same(old.at(-1 - tail), fresh.at(-1 - tail))) tail += 1;
  return head + tail;
}
