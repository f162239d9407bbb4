import { describe, expect, test } from 'vitest';
import type { Millis } from '../../../src/kernel/base/ids.ts';
import type { MeetingCommand } from '../../../src/kernel/meeting/commands.ts';
import { dueAt } from '../../../src/kernel/meeting/dueAt.ts';
import { formulas } from '../../../src/kernel/meeting/formulas.ts';
import { speakers, timeLeft, turnOf, voices, waitingTotal } from '../../../src/kernel/meeting/views.ts';
import {
  code,
  d1,
  finds,
  issued,
  listed,
  minutes,
  momentOf,
  opened,
  puts,
  raises,
  roomAfter,
  type Said,
  says,
  seated,
  silent,
  span,
  underWay,
} from '../../support/story.ts';

const chair = (command: MeetingCommand) => says('chair', command);
const give = chair({ type: 'GiveFloor' });
const speaking = [...listed, raises('ARV'), raises('KST'), raises('CRV'), give];
const after = (acts: readonly Said[], ms: number) => (momentOf(acts) + ms) as Millis;
const next = (...acts: readonly Said[]) => formulas(roomAfter(acts), momentOf(acts)).map(({ id }) => id);

describe('the speaker’s time', () => {
  test('runs down, and below zero once it is over', () => {
    const room = roomAfter(speaking);
    expect(timeLeft(room, after(speaking, 60_000))).toBe(minutes(2));
    expect(timeLeft(room, after(speaking, minutes(4)))).toBe(-minutes(1));
    expect(timeLeft(roomAfter(listed), after(listed, 0))).toBeUndefined();
  });
  test('stands while paused', () => {
    const paused = [...speaking, chair({ type: 'PauseFloor' })];
    expect(timeLeft(roomAfter(paused), after(paused, minutes(30)))).toBe(minutes(3) - 1_000);
  });
});

describe('the list as one waits in it', () => {
  test('says in which place and in how long one speaks, if all use their time', () => {
    const room = roomAfter(speaking);
    expect(turnOf(room, code('CRV'), after(speaking, 60_000))).toMatchObject({
      place: 1,
      minutes: 3,
      in: minutes(5),
    });
    expect(turnOf(room, code('BMR'), after(speaking, 0))).toBeUndefined();
  });
  test('does not count a speaker’s overrun against those who wait', () =>
    expect(speakers(roomAfter(speaking), after(speaking, minutes(9)))[0]?.in).toBe(0));
  test('takes in all how long it takes', () =>
    expect(waitingTotal(roomAfter(speaking), after(speaking, 60_000))).toBe(minutes(8)));
});

test('voices are told in the order of the plates, and nobody is ranked', () => {
  expect(voices(roomAfter([...speaking, give]))).toEqual({ spoken: ['ARV', 'KST'], silent: ['BMR', 'CRV'] });
  expect(voices(roomAfter(opened))).toEqual({ spoken: [], silent: [] });
});

describe('the Chair is told what to say', () => {
  test('from the opening to the first speaker', () => {
    expect(next(...seated)).toEqual(['callToOrder']);
    expect(next(...underWay)[0]).toBe('openItem');
    expect(next(...underWay, chair({ type: 'OpenItem', item: '2' }))[0]).toBe('openList');
    expect(next(...listed, raises('ARV'))[0]).toBe('giveFloor');
    expect(next(...listed, says('ARV', { type: 'RequestFloor', forGroup: 'Compact' }))[0]).toBe('giveGroup');
  });
  test('to the speaker, as the time runs out', () => {
    const room = roomAfter(speaking);
    const first = (ms: number) => formulas(room, after(speaking, ms))[0]?.id;
    expect(first(60_000)).toBe('thanksAndNext');
    expect(first(minutes(3) - 10_000)).toBe('timeRunsOut');
    expect(first(minutes(3) + 1)).toBe('timeIsOver');
    expect(next(...speaking, chair({ type: 'PauseFloor' }))[0]).toBe('goOn');
  });
  test('when the list is exhausted: others, replies, then the text', () => {
    expect(next(...listed)[0]).toBe('anyOther');
    const reply = says('KST', { type: 'RequestReply' });
    const closes = chair({ type: 'CloseList' });
    expect(next(...listed, reply, closes)[0]).toBe('giveReply');
    expect(next(...listed, closes)[0]).toBe('issueVersion');
    expect(next(...issued, closes).slice(0, 2)).toEqual(['adopt', 'adReferendum']);
    expect(next(...listed, closes).at(-1)).toBe('closeItem');
  });
  test('first of all on a point of order', () =>
    expect(next(...speaking, says('KST', { type: 'RaisePointOfOrder' }))).toEqual([
      'pointOfOrder',
      'upheld',
      'notUpheld',
    ]));
  test('on a question before the room', () => {
    const question = puts({ kind: 'adReferendum', draft: d1 });
    expect(next(...listed, question)).toEqual(['consensus']);
    expect(next(...listed, question, says('KST', { type: 'Object' }))).toEqual(['objection']);
  });
  test('that silence adopted, at the next sitting; then of the statements', () => {
    const over = [
      ...silent(issued),
      chair({ type: 'AdjournMeeting' }),
      { ...chair({ type: 'CallToOrder' }), after: span + 5_000 },
    ];
    expect(next(...over)[0]).toBe('announceAdoption');
    expect(next(...silent(issued), chair({ type: 'AdjournMeeting' }))).toEqual(['nextSitting']);
    const announced = [...over, chair({ type: 'AnnounceAdoption', draft: d1, symbol: 'DEC/4' })];
    expect(next(...announced)[0]).toBe('anyStatement');
  });
  test('to resume, to propose the agenda, to end', () => {
    expect(next(...opened, chair({ type: 'SuspendMeeting' }))).toEqual(['resume']);
    const items = [{ item: '1', title: 'Opening' }];
    const agenda = [...opened, chair({ type: 'ProposeAgenda', items })];
    expect(next(...agenda)[0]).toBe('proposeAgenda');
    const done = [
      ...agenda,
      puts({ kind: 'agenda' }),
      finds,
      chair({ type: 'OpenItem', item: '1' }),
      chair({ type: 'CloseItem' }),
    ];
    expect(next(...done)).toEqual(['adjourn', 'close']);
    expect(next(...done, chair({ type: 'CloseMeeting' }))).toEqual([]);
  });
});

test('the clock has the earliest thing to do first', () => {
  const acts = silent(issued);
  const soon = after(acts, minutes(5));
  const both = [...acts, chair({ type: 'AnnounceClosing', at: soon })];
  expect(dueAt(roomAfter(acts))?.command.type).toBe('ExpireSilence');
  expect(dueAt(roomAfter(both))).toEqual({ at: soon, command: { type: 'CloseList' } });
  expect(dueAt(roomAfter(opened))).toBeUndefined();
});
