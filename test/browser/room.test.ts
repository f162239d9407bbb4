// Rooms: made from the library, copied, archived, deleted; seats taken by a press, a link, a code; the replay.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedDemo } from '../../src/server/rooms/seedDemo.ts';
import { screens } from '../support/chromium.ts';
import { type Screens, convene, openScreens } from '../support/screens.ts';
import * as acts from './acts.ts';
import { button, join, press, sees } from './acts.ts';
import * as chairs from './presiding.ts';

let all: Screens;

beforeAll(async () => {
  all = await openScreens();
});
afterAll(() => all.end());

/** Opens the list of rooms as the installation's organiser, who came by a link of the command line. */
async function organiser(): Promise<Page> {
  const page = await all.open();
  await join(page, `${all.live.address}/join#${await all.live.server.services.people.organiserLink()}`);
  await page.getByRole('link', { name: 'New room' }).waitFor();
  return page;
}

/** Makes a room on a text of the library. */
async function makeRoom(page: Page, title: string, hall: string, symbol: string): Promise<void> {
  await page.getByRole('link', { name: 'New room' }).click();
  await page.getByRole('textbox', { name: 'Title of the meeting' }).fill(title);
  await page.getByRole('radio', { name: hall }).check();
  await page.getByRole('searchbox', { name: 'Search the library' }).fill(symbol);
  await press(page.getByRole('list', { name: 'From the library' }), new RegExp(`^${symbol}`));
  await sees(page, /Unofficial copies/);
  await press(page, 'Make the room');
}

test.each([
  { hall: /^OSCE participating States/, count: 57, symbol: 'S/RES/2341', plate: 'Mongolia' },
  { hall: /^United Nations Members/, count: 193, symbol: 'S/RES/2532', plate: 'Tuvalu' },
])('a room of $count is made from a text of the library', async ({ hall, count, symbol, plate }) => {
  const page = await organiser();
  await makeRoom(page, `A room of ${count}`, hall.source.slice(1), symbol);
  await page.getByRole('heading', { name: /^Seats and links/ }).waitFor();
  await sees(page, new RegExp(`of ${count + 3} in`));
  await page.getByRole('searchbox', { name: 'Find a delegation', exact: true }).fill(plate);
  await page.getByRole('listitem').filter({ hasText: plate }).first().waitFor();
  await sees(page, symbol);
  expect(all.troubles).toEqual([]);
  await page.context().close();
});

test('a room is copied, archived and deleted with its title typed', async () => {
  const { id } = await convene(all.live, {
    title: 'A room to be gone',
    hall: 'rehearsal',
    text: { library: { id: 'S-RES-2722.en' } },
  });
  const page = await organiser();
  const rooms = page.getByRole('listitem').filter({ hasText: 'A room to be gone' });
  await press(rooms, 'Copy');
  await expect.poll(() => rooms.count()).toBe(2);
  const first = rooms.filter({ has: page.locator(`a[href*="${id}"]`) });
  await press(first, 'Archive');
  await sees(first, 'archived');
  await press(first, 'Delete');
  const typed = first.getByRole('textbox');
  await typed.fill('A room to be');
  expect(await button(first, 'Delete for good').isDisabled()).toBe(true);
  expect(await first.getByRole('link', { name: 'Export' }).count()).toBeGreaterThan(0);
  await typed.fill('A room to be gone');
  await press(first, 'Delete for good');
  await sees(rooms, /deleted \d+ \w+ \d{4}/);
  expect(await rooms.getByRole('link', { name: 'Replay' }).count()).toBe(1);
  expect(all.troubles).toEqual([]);
  await page.context().close();
});

test('a seat of the demo is taken with one press, and it never is the organiser’s', async () => {
  await seedDemo(all.live.server.services);
  const page = await all.open();
  await page.goto(all.live.address);
  await press(page, 'Take the seat of Ardovia');
  await page.getByRole('region', { name: 'Rolling text' }).waitFor();
  await sees(page.getByRole('banner'), 'Ardovia');
  await page.goto(all.live.address);
  await button(page, 'Take the seat of Belmarra').waitFor();
  expect(await page.getByRole('link', { name: 'New room' }).count()).toBe(0);
  expect(all.troubles).toEqual([]);
  await page.context().close();
});

test('a link opens a seat once, and a code of two minutes opens it on another device', async () => {
  const room = await convene(all.live, { title: 'A room with links', hall: 'rehearsal' });
  const code = room.seats.find(({ role }) => role === 'head')?.delegation ?? '';
  const link = await room.linkFor(code);
  const laptop = await all.open();
  await join(laptop, link);
  await sees(laptop, 'A room with links');
  expect(laptop.url()).not.toContain('#');

  const stranger = await all.open();
  await join(stranger, link);
  await sees(stranger.getByRole('alert'), 'This link has been used, replaced or has expired.');

  await laptop.goto(`${all.live.address}/join`);
  await press(laptop, 'Show a code');
  const shown = await laptop.locator('output').innerText();
  const phone = await all.open(screens.phone);
  await phone.goto(`${all.live.address}/join`);
  await phone.getByRole('textbox', { name: 'Code from your other device' }).fill(shown);
  await press(phone, 'Open my seat');
  await button(phone, /: Raise my plate$/).waitFor();
  await stranger.getByRole('textbox', { name: 'Code from your other device' }).fill(shown);
  await press(stranger, 'Open my seat');
  await sees(stranger.getByRole('alert').last(), 'This code is not known');
  expect(all.troubles).toEqual([]);
  for (const page of [laptop, stranger, phone]) await page.context().close();
});

test('the secretary gives a seat: the code stays covered until it is pressed, a link made void opens nothing', async () => {
  const room = await convene(all.live, { title: 'A room with a desk', hall: 'rehearsal' });
  const desk = await all.open();
  await join(desk, await room.linkFor('secretary'));
  const row = desk.getByRole('listitem').filter({ hasText: 'Ardovia' }).first();
  await press(row, 'Link');
  const [answer] = await Promise.all([desk.waitForResponse(/\/link\b/), press(row, 'Make a new link')]);
  const { url } = (await answer.json()) as { readonly url: string };
  const code = row.getByRole('img', { name: 'Code that opens the seat of Ardovia' });
  await sees(row, 'Covered. Press to show the code.');
  expect(await code.count()).toBe(0);
  await press(row, /^Covered\./);
  await code.waitFor();
  await press(row, 'Cover it');
  await code.waitFor({ state: 'detached' });
  await press(row, 'Link');
  await press(row, 'Link');
  await press(row, 'Void the link');
  await sees(row, 'No link opens this seat until a new one is made.');
  const stranger = await all.open();
  await join(stranger, url);
  await sees(stranger.getByRole('alert'), 'This link has been used, replaced or has expired.');
  expect(all.troubles).toEqual([]);
  for (const page of [desk, stranger]) await page.context().close();
});

test('the replay shows the text as it was', async () => {
  const room = await convene(all.live, {
    title: 'A room to look back on',
    hall: 'rehearsal',
    text: { library: { id: 'S-RES-2532.en' } },
  });
  const code = room.seats.find(({ role }) => role === 'head')?.delegation ?? '';
  const [chair, page] = [await all.open(), await all.open()];
  await join(chair, await room.linkFor('chair'));
  await join(page, await room.linkFor(code));
  await chairs.says(chair, /I call the meeting to order/);
  await chairs.calls(chair, 'OP8');
  await acts.propose(page, 'OP8', 'remain seized', 'remain actively seized');
  await chairs.asksToKeep(chair, 'actively');
  await chairs.finds(chair);
  await page.goto(`${all.live.address}/room/${room.id}/replay`);
  const scrubber = page.getByRole('slider', { name: 'Entry of the record' });
  const text = page.getByRole('main', { name: 'The text as it stood' });
  const last = Number(await scrubber.inputValue());
  await sees(text, 'remain actively seized of the matter.');
  const seen = async (at: number, words: string): Promise<void> => {
    await scrubber.fill(String(at));
    await page.getByText(`Entry ${at} of ${last}`).waitFor();
    expect(await acts.wordsSeen(text)).toContain(words);
  };
  const facts = (await room.organiser.get<string>(`/api/rooms/${room.id}/facts?after=0`)).trim().split('\n');
  const seqOf = (type: string): number => facts.findIndex((line) => line.includes(`"type":"${type}"`)) + 1;
  await seen(seqOf('ParagraphEdited') - 1, 'to remain seized of the matter.');
  await seen(seqOf('ParagraphEdited'), `to remain [actively ${code}] seized of the matter.`);
  await seen(seqOf('SiteSettled'), 'to remain actively seized of the matter.');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => new URL(page.url()).searchParams.get('at')).toBe(String(seqOf('SiteSettled') - 1));
  expect(all.troubles).toEqual([]);
  for (const one of [chair, page]) await one.context().close();
});
