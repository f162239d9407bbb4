// What opens on the pages keeps nobody out either: drafts, folds, sheets, drawers, cards, great moments; both themes.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedDemo } from '../../src/server/rooms/seedDemo.ts';
import { screens } from '../support/chromium.ts';
import { type Screens, openScreens } from '../support/screens.ts';
import { button, press, touch } from './acts.ts';
import { barriers } from './barriers.ts';

let all: Screens;
beforeAll(async () => {
  all = await openScreens();
  await seedDemo(all.live.server.services);
});
afterAll(() => all.end());

/** Takes a seat of the demo. */
async function sit(name: string, screen: Parameters<Screens['open']>[0] = screens.laptop): Promise<Page> {
  const page = await all.open(screen);
  await page.goto(all.live.address);
  await press(page, `Take the seat of ${name}`);
  return page;
}

/** Looks at what is open now, in the light and in the dark. */
async function looks(page: Page, what: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect({ what, colorScheme, barriers: await barriers(page) }).toEqual({
      what,
      colorScheme,
      barriers: [],
    });
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThan(1);
}

/** Opens each fold that a button opens, looks at it and folds it again. */
async function folds(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await press(page, name);
    await looks(page, name);
    await press(page, name);
  }
}

test.each(['laptop', 'phone'] as const)(
  'what a delegate opens, %s',
  async (size) => {
    const page = await sit('Ardovia', screens[size]);
    await button(page, /^More on /).waitFor();
    await press(page, /^More on /);
    await folds(page, ['Note a remark', 'Propose deletion', 'Move', 'Split', 'Join']);
    await press(page, 'New paragraph');
    await page.getByRole('textbox', { name: 'The new paragraph' }).fill('A new paragraph of our own,');
    await looks(page, 'a new paragraph');
    await press(page, 'Discard');
    await press(page, 'Propose');
    const draft = page.getByRole('textbox', { name: /^Your proposal, as/ });
    await draft.fill(`${await draft.inputValue()} and beyond`);
    await looks(page, 'a draft');
    await press(page, 'Discard');
    await press(page, 'Point of order');
    await page.getByRole('dialog', { name: 'Point of order' }).waitFor();
    await looks(page, 'a point of order');
    await page.keyboard.press('Escape');
    for (const view of ['Clean', 'Mine', 'Changed', 'Authors', 'Compare']) {
      await press(page.getByRole('group', { name: 'Text view' }), view);
      await looks(page, view);
    }
    expect(all.troubles).toEqual([]);
    await page.context().close();
  },
  60_000,
);

test('what the Chair opens', async () => {
  const page = await sit('Chair');
  await folds(page, [
    'Offer a bridge',
    'Offer a new paragraph',
    'Note a remark',
    'Issue a revision',
    'Propose silence',
    'Ask to adopt now',
    'Propose time limits',
    'Suspend',
    'Adjourn',
    'Close the meeting',
    'Invite',
    'Other formulas',
  ]);
  expect(all.troubles).toEqual([]);
  await page.context().close();
}, 60_000);

test('what the secretary opens', async () => {
  const page = await sit('Secretary');
  const row = page.getByRole('listitem').filter({ hasText: 'Belmarra' }).first();
  await press(row, 'Link');
  await press(row, 'Make a new link');
  await press(row, /^Covered\./);
  await row.getByRole('img', { name: /^Code that opens/ }).waitFor();
  await looks(page, 'a link with its code');
  await press(page, 'Admit a person');
  await looks(page, 'admitting a person');
  expect(all.troubles).toEqual([]);
  await page.context().close();
});

test('what a word tells, and what the help says', async () => {
  const page = await sit('Ardovia');
  await press(page.getByRole('group', { name: 'Text view' }), 'Authors');
  await touch(page.getByRole('region', { name: 'Rolling text' }).locator('[data-word][role=button]').first());
  await page.getByRole('complementary', { name: 'History of these words' }).waitFor();
  await looks(page, 'the history of a word');
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Help and keys' }).waitFor();
  await looks(page, 'the help');
  expect(all.troubles).toEqual([]);
  await page.context().close();
});
