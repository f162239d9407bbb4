// The journal as a Word file and as a PDF: both say what the page says, line for line.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { footnotesOf, wordingOf } from '../../src/documents/journal/block.ts';
import { journalBlocks, journalFile } from '../../src/documents/journalFile.ts';
import { journalOnThread } from '../../src/documents/journalOnThread.ts';
import { journal as fr } from '../../src/i18n/fr/journal.ts';
import { journal as ru } from '../../src/i18n/ru/journal.ts';
import { play, says } from '../support/story.ts';
import {
  amends,
  counts,
  inCommittee,
  onAmendment,
  onDraft,
  putsToVote,
  reword,
  votes,
} from '../support/committee.ts';
import { pdfText } from '../support/pdfText.ts';

/** Words that would be markup elsewhere, in two scripts. */
const hostile = 'States may reply \\ "now" #let x = 1 <b>&amp; *bold* $x$ «да»;';
const { facts } = play([
  ...inCommittee,
  amends('BMR', [reword('OP2', hostile)]),
  ...votes(onAmendment('A1'), 'yyyn'),
  putsToVote(onDraft),
  says('KST', { type: 'RequestVotingMethod', method: 'recorded' }),
  says('chair', { type: 'BeginVoting' }),
  says('ARV', { type: 'CastVote', answer: 'yes' }),
  says('BMR', { type: 'CastVote', answer: 'yes' }),
  says('KST', { type: 'CastVote', answer: 'no' }),
  counts,
  says('KST', { type: 'CorrectVote', vote: 2, answer: 'abstain' }),
  says('KST', {
    type: 'AttachStatement',
    draft: onDraft.draft,
    kind: 'explanationOfVote',
    vote: 2,
    text: 'Мы голосовали против.',
  }),
]);
const blocks = journalBlocks(facts);
/** Footnotes stand at the foot of their page, not among the lines. */
const said = blocks.filter(({ kind }) => kind !== 'footnote').flatMap(wordingOf);
const notes = [...footnotesOf(blocks).values()];
const tight = (text: string) => text.replaceAll(/\s/g, '');

/** Gives what a Word file's body says, a line a paragraph. */
function wordText(file: Uint8Array, part = 'document'): readonly string[] {
  const body = strFromU8(unzipSync(file)[`word/${part}.xml`] ?? new Uint8Array());
  return body.split('</w:p>').map((paragraph) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
      .map(([, text = '']) => text)
      .join('')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&'),
  );
}

/** Made once: setting it takes a second on a busy machine. */
const pdf = journalFile(facts, 'pdf');

describe('the journal', () => {
  test('has the hostile words, the vote’s table and the attachment among its lines', () => {
    expect(said).toContain(hostile);
    expect(said).toContain('In favour (2)');
    expect(notes).toContain('KST said afterwards that it had meant to abstain.');
    expect(said).toContain('Мы голосовали против.');
  });

  test('as a Word file says the same lines in the same order', async () => {
    const lines = wordText(await journalFile(facts, 'docx'));
    let from = 0;
    for (const line of said) {
      const found = lines.findIndex((one, index) => index >= from && one.includes(line));
      expect(found, line).toBeGreaterThanOrEqual(0);
      from = found;
    }
  });

  test('has its footnotes as Word knows them, each with its mark', async () => {
    const file = await journalFile(facts, 'docx');
    const feet = wordText(file, 'footnotes').join('\n');
    for (const note of notes) expect(feet).toContain(note);
    const body = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
    expect([...body.matchAll(/<w:footnoteReference /g)]).toHaveLength(notes.length);
  });

  test('has its footnotes at the foot of the page of the PDF', async () => {
    const text = pdfText(await pdf).join('');
    for (const note of notes) expect(text).toContain(tight(note));
  });

  test('as a PDF says the same lines in the same order', async () => {
    const pages = pdfText(await pdf);
    // A page ends with its number, wherever a line is broken by it.
    const text = pages.map((page, index) => page.replace(`${index + 1}/${pages.length}`, '')).join('');
    let from = 0;
    for (const line of said.map(tight)) {
      const found = text.indexOf(line, from);
      expect(found, line).toBeGreaterThanOrEqual(0);
      from = found;
    }
  });

  test('is made on a thread of its own as well, byte for byte the PDF of here', async () => {
    const [here, there] = [await pdf, await journalOnThread({ facts, format: 'pdf', language: 'en' })];
    expect(Buffer.compare(Buffer.from(here), Buffer.from(there))).toBe(0);
  });

  test('gives a decision alone, clean: symbol, title, paragraphs, statements', async () => {
    const [text = ''] = pdfText(await journalFile(facts, 'pdf', onDraft.symbol));
    expect(text.startsWith(tight(onDraft.symbol))).toBe(true);
    expect(text).toContain(tight(`2. ${hostile}`));
    expect(text).toContain(tight('Мы голосовали против.'));
    expect(text).not.toContain(tight('The Chair called'));
    expect(() => journalBlocks(facts, 'X/1')).toThrow('There is no document "X/1". There are: VOSD.DD/12, ');
  });

  test.each([
    ['fr', fr],
    ['ru', ru],
  ] as const)('speaks the reader’s language: %s', async (language, words) => {
    const [first = ''] = pdfText(await journalOnThread({ facts, format: 'pdf', language }));
    expect(first).toContain(tight(words.forms.summary));
    expect(first).toContain(tight(words.documents));
    const word = wordText(await journalOnThread({ facts, format: 'docx', language })).join('\n');
    expect(word).toContain(words.table.yes);
    expect(word).not.toContain('In favour');
  });
});
