// The journal: told from the facts alone, everything in it naming the facts that say so.
import { expect, test } from 'vitest';
import { demo } from '../../../src/content/demo/demo.ts';
import { procedures } from '../../../src/content/procedures/all.ts';
import { written } from '../../../src/documents/journal/written.ts';
import { wordingOf } from '../../../src/documents/journal/block.ts';
import type { Millis } from '../../../src/kernel/base/ids.ts';
import type { Journal, Line } from '../../../src/kernel/meeting/journal/journal.ts';
import { journalOf } from '../../../src/kernel/meeting/journal/journalOf.ts';
import { finds, minutes, play, puts, says, start, type Said, type Told } from '../../support/story.ts';
import { ballot, opensElection } from '../../support/elections.ts';
import {
  amends,
  counts,
  divided,
  inCommittee,
  motion,
  moves,
  onAmendment,
  onDraft,
  onPart,
  putsToVote,
  reword,
  sitting,
  votes,
} from '../../support/committee.ts';

const times = { day: (at: number) => `day ${Math.floor(at / 86_400_000)}`, clock: (at: number) => `${at}` };

function journalAfter(...acts: readonly (Said | readonly Said[])[]): Journal & { readonly told: Told } {
  const told = play(acts.flat());
  if (told.room === undefined) throw new Error('nothing was opened');
  return { ...journalOf(told.facts, told.room), told };
}
const linesOf = ({ sections }: Journal): readonly Line[] => sections.flatMap(({ lines }) => lines);
const kinds = (journal: Journal) => linesOf(journal).map(({ kind }) => kind);
const textOf = (journal: Journal) => written({ journal, times }).flatMap(wordingOf).join('\n');

function demoJournal() {
  const now = (start + 1_000_000_000) as Millis;
  const acts = demo.script(now);
  const told = play(
    acts.map(({ by, command, secondsBefore }, index) => ({
      by,
      command,
      after: ((acts[index - 1]?.secondsBefore ?? secondsBefore) - secondsBefore) * 1000,
    })),
  );
  if (told.room === undefined) throw new Error('the demo opens no room');
  return { journal: journalOf(told.facts, told.room), facts: told.facts };
}

test('the demo’s journal names speakers in their order, for whom they spoke, rulings and silences', () => {
  const { journal } = demoJournal();
  expect(journal.form).toBe('journal');
  expect(journal.sittings.map(({ number }) => number)).toEqual([1, 2]);
  expect(journal.sittings[0]?.present).toHaveLength(12);
  const speakers = linesOf(journal).flatMap((line) => (line.kind === 'speaker' ? [line] : []));
  expect(speakers.map(({ who, forGroup }) => [who, forGroup])).toContainEqual([
    'ARV',
    'Compact of the Northern Shore',
  ]);
  const orders = linesOf(journal).flatMap((line) => (line.kind === 'order' ? [line] : []));
  expect(orders.map(({ outcome }) => outcome)).toEqual(['upheld', 'notUpheld']);
  expect(kinds(journal)).toContain('silence');
});

test('every line names facts of the record, and nothing said in the document is without', () => {
  const { journal, facts } = demoJournal();
  const known = new Set(facts.map(({ seq }) => seq));
  const blocks = written({ journal, times });
  for (const block of blocks) {
    if (block.kind !== 'heading' && block.kind !== 'section') expect(block.facts).not.toEqual([]);
    for (const seq of block.facts) expect(known).toContain(seq);
  }
});

test('what the Chair took back is not told', () => {
  const slip = [says('chair', { type: 'OpenList' }), says('BMR', { type: 'RequestFloor' })];
  const given = [...inCommittee, ...slip, says('chair', { type: 'GiveFloor' })];
  expect(kinds(journalAfter(given))).toContain('speaker');
  expect(kinds(journalAfter(given, says('chair', { type: 'TakeBack' })))).not.toContain('speaker');
});

test('a motion carried without objection is one line with the question and the answer', () => {
  const journal = journalAfter(
    inCommittee,
    moves('BMR', { kind: 'closeDebate' }),
    puts({ kind: 'motion', motion: motion('M1') }),
    finds,
  );
  const [line] = linesOf(journal).filter(({ kind }) => kind === 'motion');
  expect(line).toMatchObject({ who: 'BMR', outcome: 'carried', how: 'consensus' });
  expect(line?.facts.length).toBeGreaterThanOrEqual(3);
});

test('a show of plates gives numbers only, and points at no single answer', () => {
  const journal = journalAfter(inCommittee, votes(onDraft, 'yyna'));
  const vote = linesOf(journal).find((line) => line.kind === 'vote');
  expect(vote).toMatchObject({ tally: { yes: 2, no: 1, abstain: 1 }, method: 'plates', outcome: 'carried' });
  expect(vote).not.toHaveProperty('answers');
  const cast = journal.told.facts.filter(({ type }) => type === 'VoteCast').map(({ seq }) => seq);
  expect(vote?.facts.filter((seq) => cast.includes(seq))).toEqual([]);
  expect(textOf(journal)).not.toMatch(/In favour/);
});

test('a recorded vote gives the table in the order of the alphabet, a correction as a footnote', () => {
  const journal = journalAfter(
    inCommittee,
    putsToVote(onDraft),
    says('KST', { type: 'RequestVotingMethod', method: 'recorded' }),
    says('chair', { type: 'BeginVoting' }),
    says('KST', { type: 'CastVote', answer: 'yes' }),
    says('ARV', { type: 'CastVote', answer: 'yes' }),
    says('CRV', { type: 'CastVote', answer: 'no' }),
    counts,
    says('CRV', { type: 'CorrectVote', vote: 1, answer: 'abstain' }),
  );
  const vote = linesOf(journal).find((line) => line.kind === 'vote');
  expect(vote).toMatchObject({
    answers: { yes: ['ARV', 'KST'], no: ['CRV'], abstain: [], notVoting: ['BMR'] },
    corrections: [{ who: 'CRV', answer: 'abstain' }],
  });
  expect(textOf(journal)).toMatch(/In favour \(2\)\nARV, KST\nAgainst \(1\)\nCRV/);
  expect(textOf(journal)).toMatch(/CRV said afterwards that it had meant to abstain/);
});

test('an amendment, then the text: both stand decided, the decision clean with its attachments', () => {
  const journal = journalAfter(
    inCommittee,
    amends('BMR', [reword('OP1', 'The Secretariat will conduct a check twice a year;')]),
    votes(onAmendment('A1'), 'yyyn'),
    votes(onDraft, 'yyyn'),
    says('KST', {
      type: 'AttachStatement',
      draft: onDraft.draft,
      kind: 'explanationOfVote',
      vote: 2,
      text: 'We voted against for want of a date.',
    }),
  );
  expect(linesOf(journal).find(({ kind }) => kind === 'amendment')).toMatchObject({ fate: 'adopted' });
  const [decision] = journal.decisions;
  expect(decision).toMatchObject({ symbol: 'A/C.1/81/DEC/1', how: 'vote', tally: { yes: 3, no: 1 } });
  expect(decision?.paragraphs.find(({ number }) => number === 1)?.text).toBe(
    'The Secretariat will conduct a check twice a year;',
  );
  expect(decision?.attachments).toMatchObject([{ number: 1, who: 'KST' }]);
  expect(textOf(journal)).toMatch(/Attachment 1: Explanation of vote by KST/);
});

test('each body has the form that its rules name', () => {
  const forms = [procedures.osceDecision, procedures.ungaCommittee, procedures.unAdHoc].map(
    (one) => journalAfter(sitting(one)).form,
  );
  expect(forms).toEqual(['journal', 'summary', 'report']);
});

test('an election is told with its tally and without what ties a choice to anybody', () => {
  const journal = journalAfter(
    inCommittee,
    opensElection(1, 'ARV', 'BMR'),
    ballot('ARV', 'ARV', 'BMR', 'ARV'),
  );
  expect(linesOf(journal).find(({ kind }) => kind === 'election')).toMatchObject({
    office: 'Vice-Chair',
    state: 'filled',
    elected: ['ARV'],
  });
  expect(textOf(journal)).toContain('Elected: ARV. Ballot 1: ARV 3, BMR 1; blank 0, invalid 0.');
  expect(JSON.stringify({ ...journal, told: undefined })).not.toContain('receipt');
});

test('parts that were voted separately, and what a rejected one did to the text, stand with their votes', () => {
  const journal = journalAfter(
    inCommittee,
    divided(['OP1'], ['OP2']),
    votes(onPart(0), 'yyyn'),
    votes(onPart(1), 'nnny'),
    votes(onDraft, 'yyyn'),
  );
  const on = linesOf(journal).flatMap((line) => (line.kind === 'vote' ? [[line.on.kind, line.outcome]] : []));
  expect(on).toEqual([
    ['motion', 'carried'],
    ['part', 'carried'],
    ['part', 'notCarried'],
    ['draft', 'carried'],
  ]);
  expect(kinds(journal)).not.toContain('revised');
  expect(journal.decisions[0]?.paragraphs.map(({ label }) => label)).not.toContain('OP2');
});

test('an oral revision by the sponsor is told as one', () => {
  const journal = journalAfter(
    inCommittee,
    says('ARV', { type: 'ReviseOrally', draft: onDraft.draft, edits: [reword('OP1', 'States will reply;')] }),
  );
  expect(linesOf(journal).find(({ kind }) => kind === 'revised')).toMatchObject({ paragraphs: ['OP1'] });
});

test('a decision that the Chair took back is a question before the room again', () => {
  const agreed = [puts({ kind: 'timeLimit', state: minutes(2), group: minutes(3) }), finds];
  const decided = journalAfter(inCommittee, agreed);
  expect(linesOf(decided).findLast(({ kind }) => kind === 'question')).toMatchObject({ outcome: 'found' });
  const back = journalAfter(inCommittee, agreed, says('chair', { type: 'TakeBackDecision' }));
  expect(linesOf(back).findLast(({ kind }) => kind === 'question')).toMatchObject({ outcome: 'pending' });
});

test('a text without a symbol goes by its title', () => {
  const journal = journalAfter(
    inCommittee.map((said) =>
      said.command.type === 'TableDraft' ? { ...said, command: { ...said.command, symbol: '' } } : said,
    ),
    votes({ ...onDraft, symbol: '' }, 'yyyn'),
  );
  expect(journal.decisions[0]?.symbol).toBe(journal.decisions[0]?.title);
  expect(textOf(journal)).toContain('Points of contact was adopted by 3 votes to 1');
});
