import { describe, expect, test } from 'vitest';
import type { Millis } from '../../../src/kernel/base/ids.ts';
import type { MeetingCommand } from '../../../src/kernel/meeting/commands.ts';
import { dueAt } from '../../../src/kernel/meeting/dueAt.ts';
import {
  code,
  finds,
  given,
  later,
  listed,
  minutes,
  momentOf,
  puts,
  raises,
  roomAfter,
  says,
  seat,
  underWay,
} from '../../support/story.ts';

const gives = (to?: string): ReturnType<typeof says> =>
  says('chair', to === undefined ? { type: 'GiveFloor' } : { type: 'GiveFloor', to: seat(to) });
const chair = (command: MeetingCommand) => says('chair', command);
const waiting = (room: ReturnType<typeof roomAfter>) => room.items[1]?.waiting.map(({ who }) => who);

describe('the speakers’ list', () => {
  test('is opened once by the Chair, under an item', () => {
    given(underWay, chair({ type: 'OpenItem', item: '2' }))
      .when(chair({ type: 'OpenList' }))
      .records('ListOpened');
    given(underWay)
      .when(chair({ type: 'OpenList' }))
      .refuses('itemIsOpen');
    given(listed)
      .when(chair({ type: 'OpenList' }))
      .refuses('listIsNotOpen');
  });
  test('takes a delegation once, whichever of its seats asks', () => {
    given(listed).when(raises('ARV')).records('FloorRequested');
    given(listed, raises('ARV')).when(raises('ARV-2')).refuses('senderIsNotWaiting');
  });
  test('takes nobody before it is opened or after it is closed', () => {
    given(underWay, chair({ type: 'OpenItem', item: '2' }))
      .when(raises('ARV'))
      .refuses('listIsOpen');
    given(listed, chair({ type: 'CloseList' }))
      .when(raises('ARV'))
      .refuses('listIsOpen');
  });
  test('has statements for groups first, in the order in which they were asked', () => {
    const group = (by: string, forGroup: string) => says(by, { type: 'RequestFloor', forGroup });
    expect(waiting(roomAfter(listed, raises('KST'), group('ARV', 'Compact'), group('CRV', 'Four')))).toEqual([
      'ARV',
      'KST',
      'CRV',
    ]);
    given(listed).when(group('KST', 'Nobody')).refuses('groupIsKnown');
    given(listed).when(group('KST', 'Compact')).refuses('delegationIsInTheGroup');
  });
  test('notes the paragraph a delegation will speak on', () => {
    given(listed)
      .when(says('ARV', { type: 'RequestFloor', on: 'OP2' as never }))
      .records('FloorRequested');
    given(listed)
      .when(says('ARV', { type: 'RequestFloor', on: 'OP9' as never }))
      .refuses('paragraphExists');
  });
  test('is left by lowering the plate', () => {
    given(listed, raises('ARV'))
      .when(says('ARV-2', { type: 'WithdrawRequest' }))
      .records('RequestWithdrawn');
    given(listed)
      .when(says('ARV', { type: 'WithdrawRequest' }))
      .refuses('senderIsWaiting');
  });
  test('is ordered anew by naming exactly those who wait', () => {
    const order = (...who: string[]) => chair({ type: 'ReorderList', order: who.map(seat) });
    const before = [...listed, raises('ARV'), raises('KST')];
    expect(waiting(given(before).when(order('KST', 'ARV')).records('ListReordered'))).toEqual(['KST', 'ARV']);
    given(before).when(order('KST')).refuses('orderNamesThoseWaiting');
    given(before).when(order('KST', 'KST')).refuses('orderNamesThoseWaiting');
  });
  test('closes, and is opened again', () => {
    given(listed, chair({ type: 'CloseList' }))
      .when(chair({ type: 'ReopenList' }))
      .records('ListReopened');
    given(listed)
      .when(chair({ type: 'ReopenList' }))
      .refuses('listIsClosed');
    given(listed, chair({ type: 'CloseList' }))
      .when(chair({ type: 'CloseList' }))
      .refuses('listIsOpen');
    given(listed)
      .when(says('ARV', { type: 'CloseList' }))
      .refuses('senderIsChairOrClock');
  });
  test('closes by itself at the time the Chair announced', () => {
    const at = (momentOf(listed) + minutes(10)) as Millis;
    const announced = [...listed, chair({ type: 'AnnounceClosing', at })];
    given(announced).when(raises('ARV')).records('FloorRequested');
    given(announced)
      .when(later('KST', minutes(11), { type: 'RequestFloor' }))
      .refuses('listIsOpen');
    expect(dueAt(roomAfter(announced))).toEqual({ at, command: { type: 'CloseList' } });
    given(announced)
      .when(says('clock', { type: 'CloseList' }))
      .refuses('deadlineHasPassed');
    given(listed)
      .when(chair({ type: 'AnnounceClosing', at: 5 as Millis }))
      .refuses('deadlineIsAhead');
  });
});

describe('the floor', () => {
  test('goes to the next on the list, who then waits no more', () => {
    const room = given(listed, raises('ARV'), raises('KST')).when(gives()).records('FloorGiven');
    expect(room.floor).toMatchObject({ who: 'ARV', kind: 'list', limit: minutes(3) });
    expect(waiting(room)).toEqual(['KST']);
  });
  test('passes from one to the next in one act', () =>
    given(listed, raises('ARV'), raises('KST'), gives()).when(gives()).records('FloorEnded', 'FloorGiven'));
  test('is given longer for a group', () =>
    expect(
      given(listed, says('ARV', { type: 'RequestFloor', forGroup: 'Compact' }))
        .when(gives())
        .records('FloorGiven').floor,
    ).toMatchObject({ kind: 'group', forGroup: 'Compact', limit: minutes(5) }));
  test('is given out of turn when the Chair calls on someone', () => {
    const before = [...listed, raises('ARV'), raises('KST')];
    expect(given(before).when(gives('KST')).records('FloorGiven').floor?.kind).toBe('list');
    expect(given(before).when(gives('CRV')).records('FloorGiven').floor?.kind).toBe('invited');
    given(listed).when(gives()).refuses('someoneIsWaiting');
  });
  test('is given to experts and observers when invited, and to nobody from outside', () => {
    expect(given(listed).when(gives('expert')).records('FloorGiven').floor?.who).toBe('expert');
    given(listed).when(gives('observer')).records('FloorGiven');
    given(listed).when(gives('hall')).refuses('guestMayBeHeard');
    given(listed, gives('expert'))
      .when(says('expert', { type: 'YieldFloor' }))
      .records('FloorEnded');
  });
  test('is yielded by whoever has it', () => {
    given(listed, raises('ARV'), gives())
      .when(says('ARV-2', { type: 'YieldFloor' }))
      .records('FloorEnded');
    given(listed, raises('ARV'), gives())
      .when(says('KST', { type: 'YieldFloor' }))
      .refuses('senderHasTheFloor');
  });
  test('is ended by the Chair, and what was said counts', () => {
    const room = given(listed, raises('ARV'), gives())
      .when(later('chair', 40_000, { type: 'EndFloor' }))
      .records('FloorEnded');
    expect(room.items[1]?.spoken).toMatchObject([{ who: 'ARV', times: 1, replies: 0, total: 40_000 }]);
    given(listed)
      .when(chair({ type: 'EndFloor' }))
      .refuses('floorIsTaken');
  });
  test('is paused and continued, the time standing still', () => {
    const before = [...listed, raises('ARV'), gives(), later('chair', 10_000, { type: 'PauseFloor' })];
    const room = given(before)
      .when(later('chair', 60_000, { type: 'ContinueFloor' }))
      .records('FloorContinued');
    expect(room.floor).toMatchObject({ used: 10_000, running: true });
    given(before)
      .when(chair({ type: 'PauseFloor' }))
      .refuses('floorIsNotPaused');
    given(listed, raises('ARV'), gives())
      .when(chair({ type: 'ContinueFloor' }))
      .refuses('floorIsPaused');
  });
  test('keeps the limits on which the room agreed', () => {
    const limits = puts({ kind: 'timeLimit', state: minutes(2), group: minutes(4) });
    expect(given(listed, limits).when(finds).records('ConsensusFound', 'LimitsSet').limits.state).toBe(
      minutes(2),
    );
    given(listed)
      .when(puts({ kind: 'timeLimit', state: 0 as Millis, group: minutes(4) }))
      .refuses('limitsAreGiven');
  });
});

describe('a right of reply', () => {
  const asks = (by: string, to = 'ARV') => says(by, { type: 'RequestReply', to: code(to) });
  test('is asked once at a time, of a delegation of the room', () => {
    given(listed).when(asks('KST')).records('ReplyRequested');
    given(listed, asks('KST')).when(asks('KST-2')).refuses('replyIsNotAskedYet');
    given(listed).when(asks('KST', 'XXX')).refuses('delegationIsInTheRoom');
  });
  test('is withdrawn by who asked', () => {
    given(listed, asks('KST'))
      .when(says('KST', { type: 'WithdrawReply' }))
      .records('ReplyWithdrawn');
    given(listed)
      .when(says('KST', { type: 'WithdrawReply' }))
      .refuses('replyIsAsked');
  });
  test('comes when the list is exhausted', () => {
    given(listed, raises('ARV'), asks('KST')).when(gives('KST')).refuses('repliesComeAfterTheList');
    expect(given(listed, asks('KST')).when(gives()).records('FloorGiven').floor).toMatchObject({
      kind: 'reply',
      limit: minutes(3),
    });
  });
  test('is shorter the second time, and there is no third', () => {
    const once = [asks('KST'), gives(), chair({ type: 'EndFloor' })];
    expect(given(listed, once, asks('KST')).when(gives()).records('FloorGiven').floor?.limit).toBe(
      minutes(2),
    );
    given(listed, once, once).when(asks('KST')).refuses('repliesAreLeft');
  });
});

describe('a point of order', () => {
  const point = says('KST', { type: 'RaisePointOfOrder', point: 'The speaker has left the item' });
  const rules = (upheld: boolean) => later('chair', 30_000, { type: 'RulePointOfOrder', upheld });
  const speaking = [...listed, raises('ARV'), gives()];
  test('interrupts the speaker, who goes on after the ruling with the time left', () => {
    given(speaking).when(point).records('PointOfOrderRaised', 'FloorPaused');
    const room = given(speaking, point).when(rules(false)).records('PointOfOrderRuled', 'FloorContinued');
    expect(room.floor).toMatchObject({ used: 1_000, running: true });
    expect(room.rulings).toMatchObject([{ by: 'KST', upheld: false }]);
    expect(room.undo?.what).toBe('PointOfOrderRuled');
  });
  test('leaves a paused speaker paused', () =>
    given(speaking, chair({ type: 'PauseFloor' }), point)
      .when(rules(true))
      .records('PointOfOrderRuled'));
  test('is ruled on before anything else moves', () => {
    given(speaking, raises('CRV'), point).when(gives()).refuses('noPointOfOrderIsPending');
    given(speaking, point)
      .when(says('BMR', { type: 'RaisePointOfOrder' }))
      .refuses('noPointOfOrderIsPending');
    given(speaking, point)
      .when(says('ARV', { type: 'YieldFloor' }))
      .refuses('noPointOfOrderIsPending');
    given(speaking, point)
      .when(chair({ type: 'ContinueFloor' }))
      .refuses('noPointOfOrderIsPending');
  });
  test('is withdrawn by who raised it', () => {
    const withdraws = (by: string) => says(by, { type: 'WithdrawPointOfOrder' });
    given(speaking, point).when(withdraws('KST-2')).records('PointOfOrderWithdrawn', 'FloorContinued');
    given(speaking, point).when(withdraws('ARV')).refuses('pointOfOrderIsSenders');
    given(speaking).when(rules(true)).refuses('pointOfOrderIsRaised');
  });
});

describe('the Chair takes back a slip', () => {
  const back = chair({ type: 'TakeBack' });
  test('of the floor given to the wrong delegation, and the one before speaks on', () => {
    const before = roomAfter(listed, raises('ARV'), raises('KST'), gives());
    const room = given(listed, raises('ARV'), raises('KST'), gives(), gives())
      .when(back)
      .records('ActTakenBack');
    expect(room.floor).toEqual(before.floor);
    expect(waiting(room)).toEqual(['KST']);
  });
  test('without losing the plate that was raised meanwhile', () => {
    const room = given(listed, raises('ARV'), gives(), raises('KST')).when(back).records('ActTakenBack');
    expect(waiting(room)).toEqual(['ARV', 'KST']);
    expect(room.floor).toBeUndefined();
  });
  test('of a ruling', () => {
    const room = given(
      listed,
      says('KST', { type: 'RaisePointOfOrder' }),
      chair({ type: 'RulePointOfOrder', upheld: true }),
    )
      .when(back)
      .records('ActTakenBack');
    expect(room.pointOfOrder?.by).toBe('KST');
    expect(room.rulings).toEqual([]);
  });
  test('not after something was built on it', () => {
    given(listed, raises('ARV'), gives(), says('ARV', { type: 'YieldFloor' }))
      .when(back)
      .refuses('actCanBeTakenBack');
    given(listed, raises('ARV'), gives(), raises('ARV')).when(back).refuses('actCanBeTakenBack');
  });
  test('not after a plate was raised because of it', () => {
    given(listed, raises('ARV')).when(back).refuses('actCanBeTakenBack');
    const closed = [...listed, chair({ type: 'CloseList' }), chair({ type: 'ReopenList' })];
    given(closed).when(back).records('ActTakenBack');
    given(closed, raises('ARV')).when(back).refuses('actCanBeTakenBack');
    given(underWay, chair({ type: 'OpenItem', item: '2' }), says('KST', { type: 'RequestReply' }))
      .when(back)
      .refuses('actCanBeTakenBack');
  });
  test('only once', () => {
    given(listed, raises('ARV'), gives(), back).when(back).refuses('actCanBeTakenBack');
    given(listed)
      .when(says('ARV', { type: 'TakeBack' }))
      .refuses('senderIsChair');
  });
});

test('the Chair calls a paragraph of a text on the table', () => {
  const calls = (draft: string, paragraph: string) =>
    chair({ type: 'CallParagraph', draft: draft as never, paragraph: paragraph as never });
  given(listed).when(calls('d1', 'OP2')).records('ParagraphCalled');
  given(listed).when(calls('d1', 'OP7')).refuses('paragraphExists');
  given(listed).when(calls('d9', 'OP2')).refuses('draftExists');
});
