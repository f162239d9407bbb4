// Who may be quoted: chosen when a room is made or an item opened, shown on every screen, obeyed by journal and replay.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demo } from '../../src/content/demo/demo.ts';
import { screens } from '../support/chromium.ts';
import { type Convened, type Screens, convene, openScreens } from '../support/screens.ts';
import { join, press, sees } from './acts.ts';
import { barriers } from './barriers.ts';
import * as chairs from './presiding.ts';

const text = ['Decision', '', 'The Council,', '', '1. Decides to meet once a year.', ''].join('\n');
let all: Screens;
let room: Convened;
let chair: Page;
let hall: Page;
let ARV: Page;
let KST: Page;

beforeAll(async () => {
  all = await openScreens();
  room = await convene(all.live, {
    title: 'Exchange of views',
    delegations: demo.opening.delegations,
    text: { pasted: text, title: 'Points of contact' },
    attribution: 'none',
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
}, 120_000);
afterAll(() => all.end());

test('every screen says that no record is kept', async () => {
  for (const page of [chair, hall, ARV, KST]) await sees(page, 'No record');
});

test('an item is opened with a rule of its own, and every screen says so', async () => {
  await chairs.says(chair, /I call the meeting to order/);
  await chairs.says(chair, /The draft agenda is before you/);
  await chairs.says(chair, /I see none\. It is so decided\./);
  await chair
    .getByRole('combobox', { name: 'Of the next item, who may be quoted' })
    .selectOption('notIdentified');
  await press(chair, /^Open item 1/);
  for (const page of [chair, hall, ARV, KST]) await sees(page, 'Speakers not identified');
});

test('who spoke stands neither in the journal nor in the replay', async () => {
  await chairs.says(chair, /I open the list of speakers/);
  await press(ARV, /^Raise my plate/);
  await chairs.givesFloor(chair);
  await chairs.endsFloor(chair);
  await ARV.goto(`${all.live.address}/room/${room.id}/journal`);
  await sees(ARV, '1 statement was made.');
  expect(await ARV.getByText('Ardovia').count()).toBe(0);
  await ARV.goto(`${all.live.address}/room/${room.id}/replay`);
  await sees(ARV, /A delegation/);
  expect(await barriers(ARV)).toEqual([]);
  expect(all.troubles).toEqual([]);
});
