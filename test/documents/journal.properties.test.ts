// Whatever happens in a meeting, its journal can be told, and says nothing that the record does not.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordingOf } from '../../src/documents/journal/block.ts';
import { journalBlocks } from '../../src/documents/journalFile.ts';
import { beginnings, live, steps } from '../kernel/meeting/randomMeeting.ts';
import { inAdHoc, inCommittee } from '../support/committee.ts';
import { play } from '../support/story.ts';

const runs = process.env['PLACARD_LONG'] === '1' ? 2_000 : 80;
const begins = { ...beginnings, committee: play(inCommittee), adHoc: play(inAdHoc) };

test('every line of the journal of any meeting names facts of its record, and no gap is left in a sentence', () => {
  fc.assert(
    fc.property(fc.constantFrom('issued', 'silent', 'committee', 'adHoc'), steps, (begin, taken) => {
      const { facts } = live(begins[begin], taken, () => undefined);
      const known = new Set(facts.map(({ seq }) => seq));
      for (const block of journalBlocks(facts)) {
        if (block.kind !== 'heading' && block.kind !== 'section')
          expect(block.facts, block.kind).not.toHaveLength(0);
        expect(block.facts.filter((seq) => !known.has(seq))).toEqual([]);
        expect(wordingOf(block).join(' ')).not.toMatch(/\{\w+\}|undefined|NaN/);
      }
    }),
    { numRuns: runs },
  );
});
