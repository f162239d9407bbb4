// "Why can't I?": a greyed act answers with its rule, who did what, what would make it possible, what one can still do.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { screens } from '../support/chromium.ts';
import { type Convened, type Screens, convene, openScreens } from '../support/screens.ts';
import { button, join, press, sees } from './acts.ts';
import { barriers } from './barriers.ts';
import * as chairs from './presiding.ts';

let all: Screens;
let room: Convened;
let chair: Page;
let page: Page;
let phone: Page;

beforeAll(async () => {
  all = await openScreens();
  room = await convene(all.live, {
    title: 'Standing Committee',
    delegations: [
      { code: 'ARV', name: 'Ardovia' },
      { code: 'BMR', name: 'Belmarra' },
      { code: 'KST', name: 'Kestria' },
    ],
    text: { pasted: 'Decision\n\n1. Decides to meet;\n\n2. Asks all to come.\n', title: 'A short text' },
  });
  [chair, page, phone] = await Promise.all([all.open(), all.open(), all.open(screens.phone)]);
  await join(chair, await room.linkFor('chair'));
  await join(page, await room.linkFor('ARV'));
  await join(phone, await room.linkFor('BMR'));
  await chairs.opensTheDebate(chair);
}, 60_000);
afterAll(() => all.end());

const card = (at: Page) => at.getByRole('region', { name: 'Why can’t I?' });

test('a delegate learns who closed the list, and where that stands in the record and in the rule book', async () => {
  await press(phone, /^Belmarra: Raise my plate/);
  await button(chair, /^Give the floor to Belmarra/)
    .first()
    .waitFor();
  await press(await chairs.unfolds(chair, 'Announce closing'), 'Announce without a time');
  await press(chair, 'Close the list');
  const raise = button(page, /^Raise my plate/);
  await expect.poll(() => raise.getAttribute('aria-disabled')).toBe('true');
  await raise.click({ force: true });
  await card(page).getByRole('heading', { name: 'Why can’t I? Raise my plate' }).waitFor();
  for (const words of ['The speakers’ list is not open.', 'The speakers’ list is closed.', 'Chair'])
    await sees(card(page), words);
  await sees(card(page), 'It becomes possible when the Chair opens the list of speakers, or reopens it.');
  await button(card(page), 'Point of order').waitFor();
  expect(await barriers(page)).toEqual([]);

  await card(page).getByRole('link', { name: 'Read it in the rule book' }).click();
  const rule = page.getByRole('listitem').filter({ has: card(page) });
  await sees(rule, 'The speakers’ list is closed.');
  expect(await barriers(page)).toEqual([]);
  await card(page)
    .getByRole('link', { name: /^Entry \d+ in the record$/ })
    .click();
  await sees(page, /^The speakers’ list is closed\.$/);
  expect(new URL(page.url()).pathname).toBe(`/room/${room.id}/replay`);
});

test('a long press on a phone asks why as well', async () => {
  const plate = button(phone, /^Belmarra: Lower my plate/);
  await plate.waitFor();
  await press(chair.getByRole('region', { name: 'Has the floor' }), 'Give the floor');
  await button(phone, /^Belmarra: Yield the floor/).tap();
  const raise = button(phone, /^Belmarra: Raise my plate/);
  await raise.waitFor();
  await raise.dispatchEvent('contextmenu');
  await sees(card(phone), 'The speakers’ list is not open.');
  await press(card(phone), 'Close');
  await card(phone).waitFor({ state: 'detached' });
});

test('the Chair is given the act that opens the way', async () => {
  await press(await chairs.unfolds(chair, 'Invite'), 'Give the floor to Kestria');
  const close = button(chair, 'Close item');
  await expect.poll(() => close.getAttribute('aria-disabled')).toBe('true');
  await close.click({ force: true });
  await sees(card(chair), 'Someone has the floor.');
  await sees(card(chair), 'Kestria has the floor.');
  expect(await barriers(chair)).toEqual([]);
  await press(card(chair), 'End the statement');
  await card(chair).waitFor({ state: 'detached' });
  await expect.poll(() => close.getAttribute('aria-disabled')).not.toBe('true');
});
