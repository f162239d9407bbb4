// Where speakers are not named, no line of the journal names who only spoke, whatever happens in the meeting.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordingOf } from '../../src/documents/journal/block.ts';
import { journalBlocks } from '../../src/documents/journalFile.ts';
import { happened } from '../../src/i18n/happened.ts';
import { isSpoken } from '../../src/kernel/meeting/attribution.ts';
import type { MeetingFact } from '../../src/kernel/meeting/facts.ts';
import type { AttributionRule } from '../../src/kernel/meeting/room.ts';
import { live, steps } from '../kernel/meeting/randomMeeting.ts';
import { inCommittee, moves } from '../support/committee.ts';
import { issued, play, puts, raises, type Said, says } from '../support/story.ts';

const runs = process.env['PLACARD_LONG'] === '1' ? 2_000 : 80;
const members = ['ARV', 'BMR', 'CRV', 'KST'];

const under = (rule: AttributionRule, lines: readonly Said[]): readonly Said[] =>
  lines.map((said) =>
    said.command.type === 'OpenRoom' ? { ...said, command: { ...said.command, attribution: rule } } : said,
  );
/** Acts by which delegations stand in the record on paper: those whom a journal may name. */
const onPaper = new Set(['who', 'party', 'sponsors', 'elected', 'candidates', 'first', 'requestedBy']);

/** Gives the delegations that facts name otherwise than as those who spoke. */
function namedOnPaper(facts: readonly MeetingFact[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const fact of facts.filter(({ type }) => !isSpoken(type)))
    for (const [key, value] of Object.entries(fact))
      if (onPaper.has(key)) for (const one of [value].flat() as readonly string[]) named.add(one);
  return named;
}
const codesIn = (text: string) => members.filter((code) => new RegExp(`\\b${code}\\b`).test(text));

describe.each(['notIdentified', 'none'] as const)('under the rule %s', (rule) => {
  const beginnings = { osce: play(under(rule, issued)), committee: play(under(rule, inCommittee)) };
  test('no line of the journal, and no entry of the room, names who only spoke', () => {
    fc.assert(
      fc.property(fc.constantFrom('osce', 'committee'), steps, (begin, taken) => {
        const { facts, room } = live(beginnings[begin], taken, () => undefined);
        const named = namedOnPaper(facts);
        const lines = [
          ...journalBlocks(facts).flatMap(wordingOf),
          ...room.entries
            .filter(({ what }) => isSpoken(what as MeetingFact['type']))
            .map((one) => happened(one, String)),
        ];
        for (const line of lines)
          expect(
            codesIn(line).filter((code) => !named.has(code)),
            line,
          ).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  test('nobody is left who spoke when the sitting is over', () => {
    const { room } = play([
      ...under(rule, inCommittee),
      says('chair', { type: 'OpenList' }),
      raises('KST'),
      says('chair', { type: 'GiveFloor' }),
      says('chair', { type: 'EndFloor' }),
      says('chair', { type: 'AdjournMeeting' }),
    ]);
    expect(room?.items.flatMap(({ spoken }) => spoken)).toEqual([]);
  });
});

const spokenThere = [
  says('chair', { type: 'OpenList' }),
  raises('KST'),
  raises('CRV'),
  says('chair', { type: 'GiveFloor' }),
  says('chair', { type: 'EndFloor' }),
  says('chair', { type: 'GiveFloor' }),
  says('chair', { type: 'EndFloor' }),
  says('CRV', { type: 'RaisePointOfOrder', point: 'KST spoke out of turn.' }),
  says('chair', { type: 'RulePointOfOrder', upheld: true, reason: 'KST did.' }),
  moves('KST', { kind: 'suspendMeeting' }),
];
const told = (lines: readonly Said[]) => journalBlocks(play(lines).facts).flatMap(wordingOf);

test('speakers not identified are counted, and what they did is told of a delegation', () => {
  const lines = told([...under('notIdentified', inCommittee), ...spokenThere]);
  expect(lines).toContain('2 statements were made.');
  expect(lines).toContain('A delegation raised a point of order. The Chair upheld it.');
  expect(lines.join('\n')).toContain('Present: 4 delegations');
  expect(lines.join('\n')).not.toMatch(/KST|CRV/);
});

test('without a record only what was decided is told', () => {
  const lines = told([...under('none', inCommittee), ...spokenThere]);
  expect(lines.join('\n')).not.toMatch(/statement|point of order|Present|KST|CRV/);
  expect(lines).toContain('The meeting decided, without objection, to adopt the agenda.');
});

test('an item may have another rule than its room, as was said when it was opened', () => {
  const opened = inCommittee.map((said) =>
    said.command.type === 'OpenItem'
      ? { ...said, command: { ...said.command, attribution: 'notIdentified' as const } }
      : said,
  );
  const lines = told([
    ...opened,
    ...spokenThere.slice(0, 5),
    says('chair', { type: 'GiveFloor' }),
    says('chair', { type: 'EndFloor' }),
    says('chair', { type: 'CloseItem' }),
    puts({ kind: 'timeLimit', state: 60_000 as never, group: 60_000 as never }),
    says('KST', { type: 'Object' }),
    says('chair', { type: 'WithdrawQuestion' }),
  ]);
  expect(lines).toContain('2 statements were made.');
  expect(lines).toContain('Speakers are not identified: what was said may be told, not who said it.');
  expect(lines.join('\n')).toContain('Objected: KST');
  expect(lines.join('\n')).toContain('Present (4): ARV, BMR, CRV, KST');
});
