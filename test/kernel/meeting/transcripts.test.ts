// Whole formal meetings in each body, as their verbatim records read, and which rules of the body they exercise.
import { expect, test } from 'vitest';
import type { MeetingRule } from '../../../src/kernel/meeting/rules.ts';
import { type Exercised, exercised, folded, live } from '../../support/script.ts';
import { verbatim } from '../../support/verbatim.ts';
import { adHoc, committee } from './transcripts/assembly.ts';
import { osce } from './transcripts/osce.ts';
import { ownBody } from './transcripts/ownBody.ts';

const meetings = { osce, committee, adHoc, ownBody } as const;
type Meeting = keyof typeof meetings;
const lived = Object.entries(meetings).map(([name, lines]) => ({ name: name as Meeting, ...live(lines) }));

/**
 * What the data of the bodies that ship decide by themselves, one way for good; the body of an organiser's own has
 * them the other way. A streamlining is put to the whole room: nobody whose consent it needs is left out.
 */
const byData: readonly MeetingRule[] = [
  'bodyHasIt',
  'consultationKindIsKnown',
  'seatingIsByLot',
  'listClosesWithoutConsent',
  'motionIsKnown',
  'explanationsComeNow',
  'methodIsKnown',
  'silenceIsBrokenThatWay',
];
const toldOfTheTextAlone: readonly MeetingRule[] = ['wordingIsConsentedTo'];

/** Of a room under the meeting, or refused there alone: told in consultations.test.ts. */
const toldBelow: readonly MeetingRule[] = ['orderIsForThePlenary', 'reportIsOwed'];

const coverage = lived.map(({ name, steps, told }) => {
  const rules = Object.entries(told.room?.procedure.rules ?? {});
  return {
    name,
    rules: new Set(rules.filter(([, source]) => source !== null).map(([rule]) => rule as MeetingRule)),
    ...exercised(steps),
  };
});

/** `both`: it held and it refused; a dot where the body has no such rule, a dash where it was not asked. */
function cell(rule: MeetingRule, one: Exercised & { readonly rules: ReadonlySet<MeetingRule> }): string {
  if (!one.rules.has(rule)) return '·';
  const [held, refused] = [one.held.has(rule), one.refused.has(rule)];
  return held && refused ? 'both' : refused ? 'refused' : held ? 'held' : '-';
}

test.each(lived)('the verbatim record of $name', async ({ name, steps }) => {
  await expect(verbatim(steps)).toMatchFileSnapshot(`../../golden/meeting/${name}.txt`);
});

test.each(lived)('the record of $name folds to the room that lived it', ({ told }) => {
  const exported = JSON.parse(JSON.stringify(told.facts)) as typeof told.facts;
  expect(folded(exported)).toEqual(told.room);
});

test('every rule of every body holds and refuses in its meeting', () => {
  const every = [...new Set(coverage.flatMap(({ rules }) => [...rules]))].toSorted();
  const row = (first: string, cells: readonly string[]) =>
    [first.padEnd(36), ...cells.map((one) => one.padEnd(10))].join(' ').trimEnd();
  const table = every.map((rule) =>
    row(
      rule,
      coverage.map((one) => cell(rule, one)),
    ),
  );
  console.log(
    [
      row(
        'rule',
        coverage.map(({ name }) => name),
      ),
      ...table,
    ].join('\n'),
  );
  const open = coverage
    .filter(({ name }) => name !== 'ownBody')
    .flatMap((one) =>
      [...one.rules]
        .filter(
          (rule) => !byData.includes(rule) && !toldOfTheTextAlone.includes(rule) && !toldBelow.includes(rule),
        )
        .filter((rule) => cell(rule, one) !== 'both')
        .map((rule) => `${one.name}: ${rule} ${cell(rule, one)}`),
    );
  expect(open).toEqual([]);
});

test.each(byData)('%s, which data decide, holds in one body and refuses in another', (rule) => {
  expect(coverage.some(({ held }) => held.has(rule))).toBe(true);
  expect(coverage.some(({ refused }) => refused.has(rule))).toBe(true);
});
