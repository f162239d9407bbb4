// Random meetings above and below: what comes back keeps who brought each word, and touches nothing else.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Party, SeatId } from '../../../src/kernel/base/ids.ts';
import { all, size } from '../../../src/kernel/base/log.ts';
import type { MeetingCommand } from '../../../src/kernel/meeting/commands.ts';
import { isAway } from '../../../src/kernel/meeting/consultations.ts';
import { stemOf } from '../../../src/kernel/text/acts/labels.ts';
import type { Draft, Paragraph } from '../../../src/kernel/text/draft.ts';
import { basePick, ownPick, readingOf } from '../../../src/kernel/text/reading.ts';
import { renderParagraph } from '../../../src/kernel/text/render.ts';
import { alternativeId, sitesIn, wordsIn } from '../../../src/kernel/text/tree.ts';
import { originOf } from '../../../src/kernel/text/views/originOf.ts';
import { print } from '../../../src/kernel/text/words.ts';
import {
  attempt,
  below,
  consultationIn,
  entered,
  forms,
  recalls,
  reports,
  roomIn,
  type Rooms,
  roomsAfter,
  said,
  setsAside,
} from '../../support/twoRooms.ts';
import { d1, finds, listed, puts, type Said, says, seat } from '../../support/story.ts';
import { actOf, dice, type Dice, parties, theDraft } from '../text/randomActs.ts';

const long = process.env['PLACARD_LONG'] === '1';
const numRuns = long ? 3_000 : 150;

/** The stories' meeting, on the text of the random acts. */
const begun = roomsAfter(
  listed.map((one) =>
    one.command.type === 'TableDraft'
      ? { ...one, command: { ...one.command, paragraphs: theDraft.paragraphs } }
      : one,
  ),
);
const draftIn = (rooms: Rooms, id = 'r1'): Draft => roomIn(rooms, id).drafts[0] ?? theDraft;

/** Gives a package of places, accepted by all and settled. */
function packs(draft: Draft, chair: SeatId, roll: Dice): readonly Said[] {
  const name = `P${draft.packages.length}`;
  const places = draft.paragraphs.flatMap(({ nodes }) => sitesIn(nodes));
  const elements = places
    .filter((_, index) => (roll.from >> index) % 2 === 0)
    .map(({ site, alternatives }) => ({
      site,
      keep: alternativeId(site, alternatives[roll.length % alternatives.length]?.letter ?? 'a'),
    }));
  return [
    says(chair, { type: 'TablePackage', draft: d1, package: name, elements }),
    ...['ARV', 'BMR', 'CRV'].map((by) => says(by, { type: 'AcceptPackage', draft: d1, package: name })),
    says(chair, {
      type: roll.where % 3 === 0 ? 'WithdrawPackage' : 'SettlePackage',
      draft: d1,
      package: name,
    }),
  ];
}

/** Gives the acts in a room that a roll stands for; now and then a remark, an agreement, a package. */
function actsOf(rooms: Rooms, id: string, roll: Dice, chair: SeatId): readonly Said[] {
  const draft = draftIn(rooms, id);
  const act = actOf(draft, roll);
  if (!act) return [];
  const by = act.party === 'CH' ? chair : seat(act.party);
  const { command } = act;
  const paragraph = draft.paragraphs[roll.where % draft.paragraphs.length]?.label;
  if (roll.again % 11 === 0 && paragraph)
    return [says(by, { type: 'NoteRemark', draft: d1, paragraph, text: roll.wording.join(' ') })];
  if (roll.again % 13 === 1) return packs(draft, chair, roll);
  if (roll.again % 13 === 2 && paragraph) {
    const put = puts({ kind: 'agreeParagraph', draft: d1, paragraph });
    return [put, finds].map((one) => ({ ...one, by: chair }));
  }
  if (command.type === 'SettleSite') {
    const put = puts({ kind: 'settle', draft: d1, site: command.site, keep: command.keep });
    return [put, finds].map((one) => ({ ...one, by: chair }));
  }
  return [says(by, { ...command, draft: d1 } as MeetingCommand)];
}

/** Lives through rolls in a room; what is refused is left. */
function lived(rooms: Rooms, id: string, rolls: readonly Dice[], seen?: (rooms: Rooms) => void): Rooms {
  const chair = seat(id === 'r1' ? 'chair' : 'KST');
  let now = rooms;
  for (const roll of rolls)
    for (const act of actsOf(now, id, roll, chair)) {
      const outcome = attempt(now, id, act);
      if (!outcome.ok) break;
      now = outcome.rooms;
      seen?.(now);
    }
  return now;
}

const rolls = (maxLength: number) => fc.array(dice, { maxLength });
const story = fc.record({
  before: rolls(8),
  going: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
  inside: rolls(12),
  beside: rolls(8),
  after: rolls(5),
});
type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

/** Sends paragraphs out, if they may go, and lives above and below. */
function consulted({ before, going, inside, beside }: Story): { went: Rooms; now: Rooms } | undefined {
  const start = lived(begun, 'r1', before);
  const { paragraphs } = draftIn(start);
  const labels = [...new Set(going.map((n) => paragraphs[n % paragraphs.length]?.label ?? 'OP1'))];
  const formed = attempt(start, 'r1', forms(labels));
  if (!formed.ok) return undefined;
  const went = formed.rooms;
  const held = heldIn(went, labels);
  const together = entered(went, 'r1', below, 'ARV', 'BMR', 'CRV');
  const now = lived(lived(together, below, inside), 'r1', beside, (rooms) =>
    expect(heldIn(rooms, labels)).toEqual(held),
  );
  return { went, now: lived(now, below, inside.slice(0, 4)) };
}

/** What stands in paragraphs, remarks aside. */
function heldIn(rooms: Rooms, labels: readonly string[]) {
  return draftIn(rooms)
    .paragraphs.filter(({ label }) => labels.includes(label))
    .map(({ notes: _notes, ...one }) => one);
}

function always(check: (lived: { went: Rooms; now: Rooms; story: Story }) => void): void {
  let out = 0;
  fc.assert(
    fc.property(story, (told) => {
      const both = consulted(told);
      if (both === undefined) return;
      out += 1;
      check({ ...both, story: told });
    }),
    { numRuns },
  );
  expect(out).toBeGreaterThan(numRuns / 4);
}

const takes = [puts({ kind: 'takeReport', consultation: below }), finds];
const picks = [basePick, ...parties.map((party) => party)];
const read = (paragraph: Paragraph, pick: (typeof picks)[number]) =>
  readingOf(paragraph.nodes, typeof pick === 'function' ? pick : ownPick(paragraph.nodes, pick as Party)).map(
    ({ word }) => word,
  );

/** Gives whose each word of a paragraph is, those that left included. */
function origins(draft: Draft, paragraph: Paragraph) {
  return [...wordsIn(paragraph.nodes), ...all(paragraph.left).map(({ word }) => word)].map(({ id, text }) => {
    const origin = originOf(draft, id);
    return [text, origin?.by, origin?.what, origin?.at];
  });
}

/** Gives where questions would split a paragraph: behind which of its words. */
function splits({ nodes, questions }: Paragraph): readonly number[] {
  const ids = wordsIn(nodes).map(({ id }) => id);
  return questions.flatMap(({ alternatives }) =>
    alternatives.flatMap(({ change }) => (change?.kind === 'split' ? [ids.indexOf(change.after)] : [])),
  );
}

/** Gives the numbers of a text in their order; what is added stands beside what it is numbered after. */
function numbers({ paragraphs }: Draft): readonly string[] {
  const stems = paragraphs.map(({ label }) => stemOf(label));
  return stems.filter((stem, index) => stem !== stems[index - 1]);
}

/** Every word has one origin and stands once in a reading; every act its number; labels and places are given once. */
function whole(draft: Draft): void {
  all(draft.acts).forEach(({ act }, index) => expect(act).toBe(index));
  expect(new Set(draft.labels).size).toBe(draft.labels.length);
  const labels = draft.paragraphs.map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
  const sites = draft.paragraphs.flatMap(({ nodes }) => sitesIn(nodes).map(({ site }) => site));
  expect(new Set(sites).size).toBe(sites.length);
  for (const pick of picks) {
    const words = draft.paragraphs.flatMap((one) => read(one, pick));
    expect(new Set(words.map(({ id }) => id)).size).toBe(words.length);
  }
  for (const { nodes, left, notes, numbered, label } of draft.paragraphs) {
    for (const { id } of wordsIn(nodes)) expect(originOf(draft, id)).toBeDefined();
    for (const { word, act } of all(left))
      expect([originOf(draft, word.id), act < size(draft.acts)]).not.toContain(undefined);
    for (const { act, by } of all(notes)) expect(originOf(draft, `${act}.0` as never)?.by).toBe(by);
    for (const { site } of sitesIn(nodes)) {
      expect(site.startsWith(`${label}#`)).toBe(true);
      expect(Number(site.slice(label.length + 1))).toBeLessThanOrEqual(numbered);
    }
  }
}

/** The text has what stood below, and besides what it had. */
function tookOver(before: Rooms, after: Rooms): void {
  const [was, is, down] = [draftIn(before), draftIn(after), draftIn(before, below)];
  const { paragraphs: went, from } = consultationIn(before, 'r1');
  const inText = new Map(is.paragraphs.map((one) => [one.label, one]));
  for (const paragraph of down.paragraphs) {
    const there = inText.get(paragraph.label);
    if (!there) throw new Error(`${paragraph.label} did not come back`);
    expect(renderParagraph(there)).toBe(renderParagraph(paragraph));
    for (const pick of picks) expect(print(read(there, pick))).toBe(print(read(paragraph, pick)));
    expect(origins(is, there)).toEqual(origins(down, paragraph));
    expect(splits(there)).toEqual(splits(paragraph));
    expect([there.reservations, there.numbered]).toEqual([paragraph.reservations, paragraph.numbered]);
    const noted = all(there.notes).map(({ text }) => text);
    for (const { text } of all(paragraph.notes)) expect(noted).toContain(text);
    for (const { text } of all(
      was.paragraphs.find(({ label }) => label === paragraph.label)?.notes ?? paragraph.notes,
    ))
      expect(noted).toContain(text);
  }
  const others = (draft: Draft) => draft.paragraphs.filter(({ label }) => !back.has(label));
  const back = new Set([...went, ...down.paragraphs.map(({ label }) => label)]);
  // A question to move behind a paragraph that went is answered by its going.
  const gone = went.some((label) => !inText.has(label));
  const still = (draft: Draft) =>
    others(draft).map((one) => (gone ? { ...one, questions: [], agreed: false } : one));
  expect(still(is)).toEqual(still(was));
  for (const label of went.filter((one) => !down.paragraphs.some((each) => each.label === one)))
    expect(inText.has(label)).toBe(false);
  for (const stem of new Set(went.map(stemOf)))
    expect(
      is.paragraphs
        .filter(({ label }) => back.has(label) && stemOf(label) === stem)
        .map(({ label }) => label),
    ).toEqual(down.paragraphs.filter(({ label }) => stemOf(label) === stem).map(({ label }) => label));
  if (!gone) expect(numbers(is)).toEqual(numbers(was));
  for (const label of down.labels) expect(is.labels).toContain(label);
  const made = all(is.acts).slice(size(was.acts), -1);
  expect(made.map(({ by, at, what }) => [by, at, what])).toEqual(
    all(down.acts)
      .slice(from)
      .map(({ by, at, what }) => [by, at, what]),
  );
  for (const { consultation } of made) expect(consultation).toBe(below);
  whole(is);
}

describe('whatever is done above and below', { timeout: 600_000 }, () => {
  test('what comes back keeps its origins and reads as below, and all else stays', () =>
    always(({ now, story: { after } }) => {
      const reported = said(now, below, reports);
      expect(draftIn(reported)).toEqual(draftIn(now));
      const taken = said(reported, 'r1', takes);
      tookOver(reported, taken);
      lived(taken, 'r1', after, (rooms) => whole(draftIn(rooms)));
    }));
  test('a report taken by mistake lies before the meeting as it did, and is taken again', () =>
    always(({ now }) => {
      const reported = said(now, below, reports);
      const back = said(reported, 'r1', takes, says('chair', { type: 'TakeBackDecision' }));
      expect(draftIn(back).paragraphs).toEqual(draftIn(reported).paragraphs);
      expect(consultationIn(back, 'r1')).toEqual(consultationIn(reported, 'r1'));
      whole(draftIn(back));
      tookOver(back, said(back, 'r1', finds));
    }));
  test('what is recalled or set aside is as it went', () =>
    always(({ went, now }) => {
      const labels = consultationIn(went, 'r1').paragraphs;
      for (const over of [said(now, 'r1', recalls), said(now, below, reports, [])]) {
        const ended = isAway(consultationIn(over, 'r1')) ? said(over, 'r1', setsAside) : over;
        expect(JSON.stringify(draftIn(ended))).toBe(JSON.stringify(draftIn(now)));
        expect(heldIn(ended, labels)).toEqual(heldIn(went, labels));
      }
    }));
});
