// Who speaks for whom: a statement for a group, others in alignment with it, before real screens.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DraftId } from '../../src/kernel/base/ids.ts';
import type { MeetingCommand } from '../../src/kernel/meeting/commands.ts';
import type { Room } from '../../src/kernel/meeting/room.ts';
import { screens } from '../support/chromium.ts';
import { type Convened, type Screens, convene, openScreens } from '../support/screens.ts';
import { button, join, press, sees, touch } from './acts.ts';
import { barriers } from './barriers.ts';
import * as chairs from './presiding.ts';

let all: Screens;
let room: Convened;
let chair: Page;
let hall: Page;
let ARV: Page;
let KST: Page;

beforeAll(async () => {
  all = await openScreens();
  room = await convene(all.live, {
    title: 'Standing Committee',
    hall: 'scenario',
    text: { pasted: 'Decision\n\n1. Decides to meet;\n', title: 'Meetings', symbol: 'SC.DD/1' },
  });
  [chair, hall, ARV, KST] = await Promise.all([
    all.open(),
    all.open(screens.hall),
    all.open(),
    all.open(screens.phone),
  ]);
  await join(chair, await room.linkFor('chair'));
  await join(hall, await room.linkFor('hall'));
  await join(ARV, await room.linkFor('ARV'));
  await join(KST, await room.linkFor('KST'));
  await chairs.opensTheDebate(chair);
}, 120_000);
afterAll(() => all.end());

test('a delegation aligns itself with a statement for a group by one press, and every screen says so', async () => {
  await press(ARV, 'Raise for…');
  await press(ARV, 'For Compact of the Northern Shore');
  await chairs.givesFloor(chair);
  await sees(hall, 'has the floor for Compact of the Northern Shore');
  await press(KST, 'See list');
  const list = KST.getByRole('dialog');
  await press(list, 'Align with Ardovia, for Compact of the Northern Shore');
  for (const page of [chair, hall, ARV]) await sees(page, 'Kestria in alignment');
  await sees(list, 'You keep your own right to speak.');
  expect(await button(ARV, /^Align with/).count()).toBe(0);
  for (const page of [chair, hall, ARV, KST]) expect(await barriers(page)).toEqual([]);
});

test('whoever comes second of a delegation is told what the colleague did, and when', async () => {
  const { seat } = await room.organiser.post<{ readonly seat: string }>(`/api/rooms/${room.id}/seats`, {
    role: 'delegate',
    delegation: 'ARV',
  });
  const second = await all.open();
  await join(second, await room.linkFor(seat));
  await press(second, 'Point of order');
  const order = second.getByRole('dialog');
  await press(ARV, 'Point of order');
  await press(ARV, 'Interrupt the speaker');
  await sees(order, /^Your colleague raised a point of order at \d\d:\d\d\.$/);
  await press(order, 'Close');
  await press(ARV, 'Withdraw my point');
  await press(ARV, /^Yield the floor/);
  await press(ARV, /^Raise my plate/);
  await sees(second, /^Your colleague raised the plate at \d\d:\d\d\.$/);
  expect(await barriers(second)).toEqual([]);
  await second.context().close();
});

test('it takes it back after the statement, and the journal has who remains', async () => {
  const list = KST.getByRole('dialog');
  await press(list, 'Take back the alignment with Ardovia');
  await touch(button(list, 'Align with Ardovia, for Compact of the Northern Shore'));
  await sees(list, 'Kestria in alignment');
  await ARV.goto(`${all.live.address}/room/${room.id}/journal`);
  await sees(
    ARV,
    'Ardovia (for Compact of the Northern Shore: Ardovia, Belmarra, Fenwold), with Kestria in alignment',
  );
  expect(all.troubles).toEqual([]);
});

test('a colleague’s vote is told, and changed only by a second press that names it', async () => {
  const voting = await convene(all.live, {
    title: 'First Committee',
    procedure: 'ungaCommittee',
    delegations: [{ code: 'ARV', name: 'Ardovia' }],
    text: { pasted: 'Decision\n\n1. Decides to meet;\n', title: 'Meetings', symbol: 'L.1' },
  });
  const { seat } = await voting.organiser.post<{ readonly seat: string }>(`/api/rooms/${voting.id}/seats`, {
    role: 'delegate',
    delegation: 'ARV',
  });
  const presides = all.live.visitor();
  await presides.post('/api/redeem', { secret: (await voting.linkFor('chair')).split('#')[1] });
  const line = presides.line(voting.id);
  await line.hello();
  const [head, second] = [await all.open(), await all.open(screens.phone)];
  await join(head, await voting.linkFor('ARV'));
  await join(second, await voting.linkFor(seat));
  for (const page of [head, second]) await sees(page, 'Decides');
  const { room: before } = await voting.organiser.get<{ readonly room: Room }>(
    `/api/rooms/${voting.id}/snapshot`,
  );
  const on = { kind: 'draft', draft: before.drafts[0]?.id ?? ('d1' as DraftId), symbol: 'DEC/1' } as const;
  const agenda: readonly MeetingCommand[] = [
    { type: 'CallToOrder' },
    { type: 'PutQuestion', question: { kind: 'agenda' } },
    { type: 'DeclareConsensus' },
    { type: 'OpenItem', item: '1' },
    { type: 'PutToVote', on, method: 'recorded' },
    { type: 'BeginVoting' },
  ];
  for (const command of agenda) expect(await line.does(command)).toMatchObject({ t: 'answer', ok: true });
  await press(head, /^Yes\b/);
  await sees(second, /^Your delegation has voted Yes at \d\d:\d\d, by a colleague\./);
  await press(second, /^No\b/);
  expect(await barriers(second)).toEqual([]);
  await press(second, 'Change it to No');
  await sees(head, /^Your delegation has voted No at \d\d:\d\d, by a colleague\./);
  line.end();
  expect(all.troubles).toEqual([]);
});
