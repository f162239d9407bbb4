import { describe, test } from 'vitest';
import { procedures } from '../../../src/content/procedures/all.ts';
import type { MeetingCommand } from '../../../src/kernel/meeting/commands.ts';
import {
  code,
  d1,
  given,
  listed,
  opened,
  roomAfter,
  says,
  seat,
  seated,
  start,
  tabled,
} from '../../support/story.ts';
import { expect } from 'vitest';
import { decide } from '../../../src/kernel/meeting/decide.ts';

const open = seated[0];
const gives = (role: 'head' | 'expert', delegation?: string): MeetingCommand => ({
  type: 'GiveSeat',
  seat: seat('new'),
  role,
  ...(delegation === undefined ? {} : { delegation: code(delegation) }),
});

describe('a room', () => {
  test('is opened by the organiser', () => {
    if (!open) throw new Error('no opening');
    given().when(open).records('RoomOpened');
    expect(decide(undefined, open.command, seat('chair'), start)).toMatchObject({
      refused: 'senderIsOrganiser',
    });
  });
  test('is opened once', () => {
    if (open) given(seated).when(open).refuses('roomIsNew');
  });
  test('knows no command before it is opened', () => {
    expect(decide(undefined, { type: 'CallToOrder' }, seat('chair'), start)).toMatchObject({
      ok: false,
      refused: 'roomIsOpened',
    });
  });
  test('hears only those who have a seat', () =>
    given(opened)
      .when(says('passer-by', { type: 'RequestFloor' }))
      .refuses('senderHasASeat'));
});

describe('seats', () => {
  test('are given by the secretary', () =>
    given(seated)
      .when(says('secretary', gives('head', 'ARV')))
      .records('SeatGiven'));
  test('are not given by the Chair', () =>
    given(seated)
      .when(says('chair', gives('expert')))
      .refuses('senderIsSecretary'));
  test('are given once', () =>
    given(seated)
      .when(says('secretary', { type: 'GiveSeat', seat: seat('chair'), role: 'chair' }))
      .refuses('seatIsFree'));
  test('never carry the names of the server’s own senders', () =>
    given(seated)
      .when(says('secretary', { type: 'GiveSeat', seat: seat('clock'), role: 'expert' }))
      .refuses('seatIsFree'));
  test('of a head belong to a delegation of the room', () => {
    given(seated)
      .when(says('secretary', gives('head', 'XXX')))
      .refuses('delegationIsInTheRoom');
    given(seated)
      .when(says('secretary', gives('head')))
      .refuses('delegationIsInTheRoom');
    given(seated)
      .when(says('secretary', gives('expert')))
      .records('SeatGiven');
  });
  test('are withdrawn, and then hear and say nothing', () => {
    const withdraws = says('secretary', { type: 'WithdrawSeat', seat: seat('KST') });
    given(opened).when(withdraws).records('SeatWithdrawn');
    given(opened, withdraws)
      .when(says('KST', { type: 'RequestFloor' }))
      .refuses('senderHasASeat');
    given(opened, withdraws).when(withdraws).refuses('seatExists');
  });
  test('are taken up and left, as the server notes', () => {
    const arrives = says('organiser', { type: 'NoteArrival', seat: seat('KST') });
    const room = given(seated).when(arrives).records('SeatArrived');
    expect(room.seats.find((one) => one.seat === 'KST')?.present).toBe(true);
    given(seated, arrives).when(arrives).records();
    given(seated, arrives)
      .when(says('organiser', { type: 'NoteDeparture', seat: seat('KST') }))
      .records('SeatDeparted');
    given(seated)
      .when(says('KST', { type: 'NoteArrival', seat: seat('KST') }))
      .refuses('senderIsOrganiser');
  });
});

describe('each role does what is its own', () => {
  test('a delegate speaks for the delegation as its head does', () =>
    expect(
      given(listed)
        .when(says('ARV-2', { type: 'RequestFloor' }))
        .records('FloorRequested').items[1]?.waiting,
    ).toMatchObject([{ who: 'ARV' }]));
  test.each(['expert', 'observer', 'hall', 'secretary', 'chair'])('the %s raises no plate', (role) =>
    given(listed)
      .when(says(role, { type: 'RequestFloor' }))
      .refuses('senderIsDelegation'),
  );
  test.each(['expert', 'observer', 'hall', 'secretary'])('the %s proposes no wording', (role) =>
    given(opened)
      .when(
        says(role, {
          type: 'ReplaceWords',
          draft: d1,
          paragraph: 'OP2' as never,
          from: 'once',
          to: 'twice',
        }),
      )
      .refuses('senderMayProposeWording'),
  );
  test('a delegation does not preside', () =>
    given(seated)
      .when(says('ARV', { type: 'CallToOrder' }))
      .refuses('senderIsChair'));
});

test('every rule of the body gives its source, and practice says so', () => {
  for (const rule of Object.values(procedures.osceDecision.rules))
    expect(rule?.source ?? 'practice: none').toMatch(/\d|^practice: \w|^to be confirmed: \w/);
  for (const setting of Object.values(procedures.osceDecision.settings)) {
    if (setting === null || setting.standing === 'verified') continue;
    expect(setting.source).toMatch(setting.standing === 'practice' ? /^practice: / : /^to be confirmed: /);
  }
});

test('a text comes to the table once, from the Chair, the secretary or any State', () => {
  given(seated).when(tabled).records('DraftTabled');
  given(opened).when(tabled).refuses('draftIsNew');
  expect(
    given(seated)
      .when({ ...tabled, by: seat('ARV') })
      .records('DraftTabled').proposals,
  ).toMatchObject([{ draft: 'd1', sponsors: [] }]);
  given(seated)
    .when({ ...tabled, by: seat('observer') })
    .refuses('senderMayTable');
  expect(roomAfter(opened).drafts).toHaveLength(1);
});
