// What a screen tells of consultations: what went out beside what came back, and what goes on above for those below.
import { describe, expect, test } from 'vitest';
import type { ParagraphLabel } from '../../../src/kernel/base/ids.ts';
import { openingOf, reportOf } from '../../../src/kernel/meeting/beside.ts';
import type { Consultation } from '../../../src/kernel/meeting/consultation.ts';
import { consultationOf } from '../../../src/kernel/meeting/consultations.ts';
import { evolve } from '../../../src/kernel/meeting/folds.ts';
import type { Room } from '../../../src/kernel/meeting/room.ts';
import {
  actsOn,
  bothWays,
  groupName,
  isAsItWas,
  linesAt,
  openPlacesIn,
  seatName,
} from '../../../src/web/components/consultations/consulted.ts';
import { outLine } from '../../../src/web/components/consultations/outLine.ts';
import { toldBelow } from '../../../src/web/components/consultations/toldBelow.ts';
import { print } from '../../../src/kernel/text/words.ts';
import { wordsIn } from '../../../src/kernel/text/tree.ts';
import { code, d1, finds, listed, play, puts, raises, says, seat } from '../../support/story.ts';

const label = (name: string) => name as ParagraphLabel;
const forms = says('chair', {
  type: 'FormConsultation',
  consultation: 'abcdefghijkl',
  kind: 'contactGroup',
  name: 'points of contact',
  facilitator: seat('ARV'),
  draft: d1,
  paragraphs: [label('OP1'), label('OP2')],
});
const edits = (by: string, paragraph: string, text: string) =>
  says(by, { type: 'EditParagraph', draft: d1, paragraph: label(paragraph), text });

/** The plenary with its paragraphs out, and the room under it as it begins. */
const above = play([...listed, edits('KST', 'PP1', 'Recognizing the risks of misperception,'), forms]);
function there<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('not there');
  return found;
}
const plenary = there(above.room);
const group = there(consultationOf(plenary, 'abcdefghijkl'));
const facts = openingOf(plenary, group, above.now);
const below = facts.reduce<Room | undefined>((room, fact) => evolve(room, fact), undefined);
const joined = play(
  [
    says('organiser', { type: 'GiveSeat', seat: seat('BMR'), role: 'head', delegation: code('BMR') }),
    edits('BMR', 'OP2', 'Requests the Secretariat to conduct a communication check twice a year.'),
    says('BMR', {
      type: 'ProposeParagraph',
      draft: d1,
      afterParagraph: label('OP1'),
      text: 'Thanks those who did so early;',
    }),
  ],
  { room: below, facts, now: above.now },
);
const room = there(joined.room);
const text = there(plenary.drafts[0]);
const report = reportOf(room, there(room.under));
const ways = bothWays(text, group, report);

describe('a report', () => {
  test('stands paragraph by paragraph beside what went out, other paragraphs left aside', () => {
    expect(ways.lines.map((line) => line.label)).toEqual(['OP1', 'OP1 bis', 'OP2']);
    const [same, fresh, changed] = ways.lines;
    expect(same && isAsItWas(same)).toBe(true);
    expect(fresh?.before).toBeUndefined();
    const entered = new Set(changed?.entered);
    const words = wordsIn(changed?.after?.nodes ?? []).filter(({ id }) => entered.has(id));
    expect(print(words)).toBe('twice');
  });

  test('shows at a paragraph what is new behind it, and nothing of the next', () => {
    const at = (name: string) => linesAt(ways, group.paragraphs, label(name)).map((line) => line.label);
    expect(at('OP1')).toEqual(['OP1', 'OP1 bis']);
    expect(at('OP2')).toEqual(['OP2']);
    expect(at('PP1')).toEqual([]);
  });

  test('says who moved what: acts of the group alone, with their authors', () => {
    expect(actsOn(ways, label('OP2')).map(({ by, what }) => `${by} ${what}`)).toEqual([
      'BMR ParagraphEdited',
    ]);
    expect(actsOn(ways, label('OP1'))).toEqual([]);
    expect(openPlacesIn(report.paragraphs)).toBeGreaterThan(0);
  });
});

describe('what a group is called', () => {
  test('by its kind and what it is on; its facilitator by the plate', () => {
    expect(groupName(group)).toBe('Contact group on points of contact');
    expect(seatName(plenary, group.facilitator)).toBe('ARV');
    expect(seatName(plenary, seat('chair'))).toBe('Chair');
  });

  test('in one line for the hall: the kind while there is one, then the paragraphs alone', () => {
    expect(outLine(plenary)).toBe('With a contact group: OP1, OP2');
    const other: Consultation = { ...group, room: 'other', kind: 'informals', paragraphs: [label('PP1')] };
    expect(outLine({ ...plenary, consultations: [group, other] })).toBe('In consultations: OP1, OP2, PP1');
    expect(outLine({ ...plenary, consultations: [{ ...group, state: 'taken' }] })).toBe('');
  });
});

describe('whoever sits below is told of the plenary', () => {
  const told = (acts: Parameters<typeof play>[0], who: string) => {
    const after = play(acts, above);
    return toldBelow(there(after.room), seat(who), after.now);
  };
  test('quietly, that it goes on and who speaks', () => {
    expect(told([], 'BMR')).toEqual({ words: 'Plenary: in session.', calls: false });
    const given = [raises('CRV'), says('chair', { type: 'GiveFloor' })];
    expect(told(given, 'BMR')).toEqual({ words: 'Plenary: CRV has the floor.', calls: false });
  });
  test('with a call, when they are next, have the floor, or are asked', () => {
    expect(told([raises('BMR')], 'BMR')).toEqual({
      words: 'Your delegation is next to speak in the plenary.',
      calls: true,
    });
    expect(told([raises('BMR'), says('chair', { type: 'GiveFloor' })], 'BMR').words).toBe(
      'Your delegation has the floor in the plenary.',
    );
    expect(told([puts({ kind: 'closeList' })], 'BMR')).toEqual({
      words: 'The plenary is asked: May I take it that the list of speakers is closed?',
      calls: true,
    });
    expect(told([puts({ kind: 'closeList' }), finds], 'BMR').calls).toBe(false);
  });
});
