// A whole meeting, as its record reads: opening, brackets, a package, a broken and a kept silence, adoption, statements.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { happened } from '../../../src/i18n/happened.ts';
import { formulaSentences } from '../../../src/i18n/en/formulas.ts';
import { fill } from '../../../src/i18n/fill.ts';
import type { AlternativeId, Millis, ParagraphLabel, SiteId } from '../../../src/kernel/base/ids.ts';
import type { MeetingCommand } from '../../../src/kernel/meeting/commands.ts';
import { evolve } from '../../../src/kernel/meeting/folds.ts';
import type { MeetingFact } from '../../../src/kernel/meeting/facts.ts';
import type { Room } from '../../../src/kernel/meeting/room.ts';
import { formulas } from '../../../src/kernel/meeting/formulas.ts';
import { renderParagraph } from '../../../src/kernel/text/render.ts';
import {
  code,
  d1,
  finds,
  later,
  minutes,
  momentOf,
  play,
  puts,
  raises,
  says,
  type Said,
  seated,
  start,
  tabled,
} from '../../support/story.ts';

const chair = (command: MeetingCommand) => says('chair', command);
const at = (label: string) => label as ParagraphLabel;
const replace = (by: string, paragraph: string, from: string, to: string) =>
  says(by, { type: 'ReplaceWords', draft: d1, paragraph: at(paragraph), from, to });
const support = (by: string, alternative: string) =>
  says(by, { type: 'SupportAlternative', draft: d1, alternative: alternative as AlternativeId });
const settle = (site: string, letter: string) => [
  puts({ kind: 'settle', draft: d1, site: site as SiteId, keep: `${site}.${letter}` as AlternativeId }),
  finds,
];
const issue = (version: string) => says('secretary', { type: 'IssueVersion', draft: d1, version });
const give = chair({ type: 'GiveFloor' });
const end = later('chair', minutes(2), { type: 'EndFloor' });

const firstSitting: readonly Said[] = [
  ...seated,
  tabled,
  chair({ type: 'CallToOrder' }),
  says('secretary', {
    type: 'ProposeAgenda',
    items: [
      { item: '1', title: 'Opening' },
      { item: '2', title: 'Points of contact', draft: d1 },
    ],
  }),
  puts({ kind: 'agenda' }),
  finds,
  chair({ type: 'OpenItem', item: '1' }),
  chair({ type: 'CloseItem' }),
  chair({ type: 'OpenItem', item: '2' }),
  chair({ type: 'OpenList' }),
  raises('KST'),
  says('ARV', { type: 'RequestFloor', forGroup: 'Compact' }),
  raises('CRV'),
  give,
  later('ARV', minutes(4), { type: 'YieldFloor' }),
  chair({ type: 'CallParagraph', draft: d1, paragraph: at('OP2') }),
  replace('ARV', 'OP2', 'once', 'twice'),
  support('BMR', 'OP2#1.b'),
  give,
  replace('KST', 'OP1', 'will', 'may'),
  says('CRV', { type: 'RaisePointOfOrder', point: 'The speaker has left the item' }),
  chair({ type: 'RulePointOfOrder', upheld: false, reason: 'OP1 is part of it' }),
  end,
  says('CRV', { type: 'NoteRemark', draft: d1, paragraph: at('PP1'), text: 'We could add confidence.' }),
  give,
  chair({ type: 'TakeBack' }),
  give,
  replace('CRV', 'OP1', 'a point of contact', 'at least one point of contact'),
  end,
  chair({ type: 'CloseList' }),
  says('KST', { type: 'RequestReply', to: code('ARV') }),
  give,
  end,
  says('CRV', { type: 'ReserveParagraph', draft: d1, paragraph: at('OP2'), reason: 'no instructions' }),
  ...[
    puts({ kind: 'settle', draft: d1, site: 'OP1#1' as SiteId, keep: 'OP1#1.b' as AlternativeId }),
    says('BMR', { type: 'Object', reason: 'may is too weak' }),
    chair({ type: 'WithdrawQuestion' }),
  ],
  chair({
    type: 'TablePackage',
    draft: d1,
    package: 'P1',
    elements: [
      { site: 'OP1#1' as SiteId, keep: 'OP1#1.a' as AlternativeId },
      { site: 'OP2#1' as SiteId, keep: 'OP2#1.a' as AlternativeId },
    ],
  }),
  ...['ARV', 'BMR', 'KST'].map((by) => says(by, { type: 'AcceptPackage', draft: d1, package: 'P1' })),
  chair({ type: 'SettlePackage', draft: d1, package: 'P1' }),
  ...settle('OP1#2', 'b'),
  says('CRV', { type: 'LiftReservation', draft: d1, paragraph: at('OP2') }),
  issue('Rev.1'),
  puts({ kind: 'adReferendum', draft: d1 }),
  finds,
];

const silence = (acts: readonly Said[], version: string): readonly Said[] => [
  puts({ kind: 'silence', draft: d1, version, deadline: (momentOf(acts) + minutes(120)) as Millis }),
  finds,
  chair({ type: 'AdjournMeeting' }),
];
const firstSilence = [...firstSitting, ...silence(firstSitting, 'Rev.1')];
const secondSitting = [
  ...firstSilence,
  later('CRV-2', minutes(90), {
    type: 'BreakSilence',
    draft: d1,
    how: 'amendment',
    reason: 'The results of a check',
    paragraph: at('OP2'),
  }),
  later('chair', minutes(60), { type: 'CallToOrder' }),
  says('CRV', {
    type: 'InsertWords',
    draft: d1,
    paragraph: at('OP2'),
    after: 'once a year',
    insert: 'in spring',
  }),
  ...settle('OP2#2', 'b'),
  issue('Rev.2'),
];
const secondSilence = [...secondSitting, ...silence(secondSitting, 'Rev.2')];
const whole: readonly Said[] = [
  ...secondSilence,
  later('chair', minutes(150), { type: 'CallToOrder' }),
  chair({ type: 'AnnounceAdoption', draft: d1, symbol: 'VOSD.DEC/4' }),
  says('CRV', {
    type: 'AttachStatement',
    draft: d1,
    kind: 'interpretativeStatement',
    paragraph: at('OP2'),
    text: 'We read spring as March to May.',
  }),
  says('secretary', { type: 'IssueDecision', draft: d1 }),
  chair({ type: 'CloseItem' }),
  chair({ type: 'CloseMeeting' }),
];

test('a meeting from opening to adoption reads as its golden transcript', async () => {
  await expect(transcript(play(whole).facts)).toMatchFileSnapshot('../../golden/meeting/adoption.txt');
});

test('its record is the golden record, fact for fact, and folds to the same room', async () => {
  const { facts, room } = play(whole);
  const lines = facts.map((fact) => JSON.stringify(fact));
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../golden/meeting/adoption.jsonl');
  expect(folded(lines)).toEqual(room);
});

test('a record made under an earlier version of the rules folds to the same meeting', () => {
  const { room } = play(whole);
  const earlier = readFileSync(
    new URL('../../golden/meeting/adoption.osceDecision-1.jsonl', import.meta.url),
    'utf8',
  );
  const before = folded(earlier.trimEnd().split('\n'));
  expect(before?.procedure.version).toBe('1');
  expect({ ...before, procedure: room?.procedure }).toEqual(room);
});

function folded(lines: readonly string[]): Room | undefined {
  return lines.reduce<Room | undefined>(
    (state, line) => evolve(state, JSON.parse(line) as MeetingFact),
    undefined,
  );
}

/** Gives the record as plain text: when, what, how the paragraph then reads, and what the Chair may say next. */
function transcript(facts: readonly MeetingFact[]): string {
  const lines: string[] = [];
  let room: Room | undefined;
  facts.forEach((fact, index) => {
    room = evolve(room, fact);
    if (fact.type === 'SeatGiven') return;
    const entry = room.entries.at(-1);
    if (entry)
      lines.push(`${clock(fact.at)}  ${happened(entry, (who) => (who === 'CH' ? 'The Chair' : who))}`);
    const reads = readingAfter(room, fact);
    if (reads !== undefined) lines.push(`          ${reads}`);
    const whole = facts[index + 1]?.at !== fact.at;
    const [next] = whole && fact.by === 'chair' ? formulas(room, fact.at) : [];
    if (next) lines.push(`          Next: ${fill(formulaSentences[next.id], next.values)}`);
  });
  return `${lines.join('\n')}\n`;
}

function readingAfter(room: Room, fact: MeetingFact): string | undefined {
  if (!('changes' in fact) && fact.type !== 'ParagraphReserved' && fact.type !== 'ReservationLifted')
    return undefined;
  const labels: readonly (string | undefined)[] =
    'paragraph' in fact
      ? [fact.paragraph]
      : fact.changes.flatMap((one) => ('paragraph' in one ? [one.paragraph] : []));
  const draft = room.drafts[0];
  return [...new Set(labels)]
    .map((label) => draft?.paragraphs.find((one) => one.label === label))
    .map((one) => (one ? `${one.label}: ${renderParagraph(one)}` : ''))
    .join('\n          ');
}

function clock(at: Millis): string {
  const seconds = Math.floor((at - start) / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
