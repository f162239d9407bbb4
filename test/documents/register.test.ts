// Every document of whole meetings, clean: found by its symbol, without a gap, each line with its facts.
import { describe, expect, test } from 'vitest';
import { wordingOf } from '../../src/documents/journal/block.ts';
import { documentBlocks, roomOf } from '../../src/documents/journal/document.ts';
import { journalBlocks } from '../../src/documents/journalFile.ts';
import { timesIn } from '../../src/documents/times.ts';
import { registered, registerOf } from '../../src/kernel/meeting/register.ts';
import { adHoc, committee } from '../kernel/meeting/transcripts/assembly.ts';
import { osce } from '../kernel/meeting/transcripts/osce.ts';
import { inCommittee, onDraft, votes } from '../support/committee.ts';
import { live } from '../support/script.ts';
import { code, d1, later, minutes, play, says } from '../support/story.ts';

describe.each(Object.entries({ osce, committee, adHoc }))('in the meeting of %s', (_, lines) => {
  const { facts } = live(lines).told;
  const known = new Set(facts.map(({ seq }) => seq));
  const entries = registerOf(roomOf(facts));

  test('there are papers, corrigenda, addenda, decisions and journals among its documents', () => {
    const kinds = new Set(entries.map(({ is }) => (is.kind === 'supplement' ? is.supplement.kind : is.kind)));
    for (const kind of ['draft', 'version', 'decision', 'journal', 'paper', 'corrigendum', 'addendum'])
      expect(kinds).toContain(kind);
  });

  test.each(entries.map(({ symbol }) => symbol))('%s is a clean document', (symbol) => {
    const blocks = documentBlocks(facts, timesIn, symbol) ?? [];
    expect(blocks.length).toBeGreaterThan(1);
    expect(wordingOf(blocks[0] as (typeof blocks)[number])).not.toEqual([]);
    for (const block of blocks) {
      expect(block.facts.filter((seq) => !known.has(seq))).toEqual([]);
      expect(wordingOf(block).join(' ')).not.toMatch(/\{\w+\}|undefined|NaN/);
    }
    const marks = blocks.flatMap((block) => ('marks' in block ? block.marks : []));
    const feet = blocks.flatMap((block) => (block.kind === 'footnote' ? [block.number] : []));
    expect(marks).toEqual(feet);
    expect(feet).toEqual(feet.map((_one, index) => index + 1));
  });
});

test('each sitting has a journal of its own, under its symbol, with what happened until the next', () => {
  const { facts } = play([
    ...inCommittee,
    ...votes(onDraft, 'yyy'),
    says('chair', { type: 'AdjournMeeting' }),
    later('chair', minutes(60), { type: 'CallToOrder' }),
    says('chair', { type: 'CloseItem' }),
  ]);
  const [first, second] = ['A/C.1/81/PV.1', 'A/C.1/81/PV.2'].map((symbol) =>
    journalBlocks(facts, symbol).flatMap(wordingOf),
  );
  expect(first).toContain('Sitting 1 · A/C.1/81/PV.1');
  expect(first).toContain(onDraft.symbol);
  expect(first?.join('\n')).not.toContain('Sitting 2');
  expect(second).toContain('Sitting 2 · A/C.1/81/PV.2');
  expect(second).toContain('Item 2 was closed.');
  expect(second).not.toContain(onDraft.symbol);
  expect(journalBlocks(facts).flatMap(wordingOf)[1]).toContain('A/C.1/81/PV.1 to A/C.1/81/PV.2');
});

test('a correction of what was adopted is read in its place, and told at its foot', () => {
  const better = 'Decides that participating States will each nominate a point of contact;';
  const { facts } = play([
    ...inCommittee,
    ...votes(onDraft, 'yyy'),
    says('secretary', {
      type: 'IssueCorrigendum',
      document: { kind: 'text', draft: d1 },
      corrections: [{ paragraph: 'OP1' as never, text: better }],
    }),
  ]);
  const lines = journalBlocks(facts, onDraft.symbol).flatMap(wordingOf);
  expect(lines).toContain(better);
  expect(lines.join('\n')).toContain(`Corrected by ${onDraft.symbol}/Corr.1. As adopted: “Decides that`);
  expect(registered(roomOf(facts), `${onDraft.symbol}/Corr.1`)?.is.kind).toBe('supplement');
});

test('who is renamed after a decision stands in it as it was, and in a later statement as it is', () => {
  const states = (paragraph?: string) =>
    says('KST', {
      type: 'AttachStatement',
      draft: d1,
      kind: 'explanationOfPosition',
      text: 'Our position.',
      ...(paragraph === undefined ? {} : { paragraph: paragraph as never }),
    });
  const { facts } = play([
    ...inCommittee,
    ...votes(onDraft, 'yyy'),
    states(),
    says('secretary', { type: 'RenameDelegation', delegation: code('ARV'), name: 'Republic of Arvia' }),
    says('secretary', { type: 'RenameDelegation', delegation: code('KST'), name: 'Republic of Kestria' }),
    states('OP1'),
  ]);
  const lines = journalBlocks(facts, onDraft.symbol).flatMap(wordingOf);
  expect(lines).toContain('Sponsors: ARV');
  expect(lines).toContain('Attachment 1: Explanation of position by KST');
  expect(lines).toContain('Attachment 2, on paragraph 1: Explanation of position by Republic of Kestria');
});
