import { describe, expect, test } from 'vitest';
import type { DelegationCode, Millis, SeatId } from '../../../../src/kernel/base/ids.ts';
import { demo } from '../../../../src/content/demo/demo.ts';
import type { MeetingCommand } from '../../../../src/kernel/meeting/commands.ts';
import { decide } from '../../../../src/kernel/meeting/decide.ts';
import { evolve } from '../../../../src/kernel/meeting/folds.ts';
import type { Room } from '../../../../src/kernel/meeting/room.ts';
import type { Draft } from '../../../../src/kernel/text/draft.ts';
import { choicesOf } from '../../../../src/web/pages/room/choices.ts';
import { plateCommand, plateOf, replyCommand } from '../../../../src/web/pages/room/floorSeat.ts';
import { authorsOf } from '../../../../src/web/components/text/authorsOf.ts';
import { shownIn } from '../../../../src/web/pages/room/shown.ts';
import { progress, standingOf } from '../../../../src/web/pages/room/status.ts';
import { storyOf } from '../../../../src/web/components/text/story.ts';
import { wordsIn } from '../../../../src/kernel/text/tree.ts';

const now = Date.parse('2026-11-24T18:00:00Z') as Millis;
const code = (text: string) => text as DelegationCode;

function after(room: Room | undefined, command: MeetingCommand, by: string, at: Millis): Room | undefined {
  const decision = decide(room, command, by as SeatId, at);
  if (!decision.ok) throw new Error(`${command.type} by ${by}: ${decision.refused}`);
  return decision.facts.reduce<Room | undefined>(evolve, room);
}
function called({ drafts, called: at }: Room): Draft {
  const found = drafts.find(({ id }) => id === at?.draft);
  if (!found) throw new Error('no text is called');
  return found;
}
function known(room: Room | undefined): Room {
  if (!room) throw new Error('no room');
  return room;
}
const room = known(
  demo
    .script(now)
    .reduce<Room | undefined>(
      (so, { by, command, secondsBefore }) => after(so, command, by, (now - secondsBefore * 1000) as Millis),
      undefined,
    ),
);
const draft = called(room);
const paragraph = (label: string) => {
  const found = draft.paragraphs.find((one) => one.label === label);
  if (!found) throw new Error(label);
  return found;
};

describe('a plate', () => {
  test('that waits knows its place, who speaks before, and lowers when pressed', () => {
    const plate = plateOf(room, code('ILM'), now);
    expect(plate).toMatchObject({ is: 'up', place: 1, before: 'LRN' });
    expect(plateCommand(plate)).toEqual({ type: 'WithdrawRequest' });
  });
  test('of the speaker yields the floor', () => {
    expect(plateCommand(plateOf(room, room.floor?.who ?? code('none'), now))).toEqual({ type: 'YieldFloor' });
  });
  test('that is down asks for the floor', () => {
    expect(plateCommand(plateOf(room, code('KST'), now))).toEqual({ type: 'RequestFloor' });
  });
  test('a reply answers whoever speaks, and is taken back by the same key', () => {
    expect(replyCommand(room, code('KST'))).toEqual({ type: 'RequestReply', to: room.floor?.who });
    expect(replyCommand(room, code('ARV'))).toEqual({ type: 'WithdrawReply' });
  });
});

describe('the text of the demo', () => {
  test('counts its paragraphs and says how each stands', () => {
    expect(progress(draft)).toEqual({ agreed: 2, of: 9 });
    const say = (label: string) => standingOf(draft, paragraph(label), undefined, room.timeZone, now);
    expect(say('PP1')).toBe('Agreed');
    expect(say('OP2')).toBe('Three brackets');
    expect(say('OP3')).toBe('Four alternatives');
    expect(say('OP5')).toBe('Not yet taken up');
    expect(say('OP6')).toBe('Reserved, JSR');
  });
  test('shows in each view what belongs there', () => {
    const labels = (...asked: Parameters<typeof shownIn>) => shownIn(...asked).map(({ label }) => label);
    expect(labels('mine', draft, code('JSR'), undefined, undefined)).toContain('OP6');
    expect(labels('mine', draft, code('JSR'), undefined, undefined)).not.toContain('OP5');
    expect(labels('authors', draft, code('LRN'), code('GLD'), undefined)).toEqual(['OP2 bis']);
    expect(labels('changed', draft, code('LRN'), undefined, { act: 0, at: 0 })).not.toContain('OP5');
    expect(labels('rolling', draft, code('LRN'), undefined, undefined)).toContain('PP1');
  });
  test('every wording of the outer place comes before those inside it', () => {
    expect(choicesOf(paragraph('OP2')).map(({ id }) => id)).toEqual([
      'OP2#3.a',
      'OP2#3.b',
      'OP2#1.a',
      'OP2#1.b',
      'OP2#2.a',
      'OP2#2.b',
    ]);
  });
  test('a word knows who brought it', () => {
    const twice = wordsIn(paragraph('OP2').nodes).find(({ text }) => text === 'twice');
    if (!twice) throw new Error('twice');
    expect(authorsOf(draft, undefined)(twice.id)).toBe('ARV');
    expect(authorsOf(draft, code('KST'))(twice.id)).toBeUndefined();
    expect(storyOf(draft, paragraph('OP2'), twice.id)).toMatchObject({ by: 'ARV', words: 'twice' });
  });
});
