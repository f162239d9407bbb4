// People who read French or Russian: the page in their language, another one at a press, the keys of their layout.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { floor as english } from '../../src/i18n/en/roomFloor.ts';
import { common as french } from '../../src/i18n/fr/common.ts';
import { rooms } from '../../src/i18n/fr/rooms.ts';
import { floor as russian } from '../../src/i18n/ru/roomFloor.ts';
import { sheets } from '../../src/i18n/ru/roomSheets.ts';
import { screens } from '../support/chromium.ts';
import { type Convened, type Screens, convene, openScreens } from '../support/screens.ts';
import { barriers } from './barriers.ts';

let all: Screens;
let room: Convened;

beforeAll(async () => {
  all = await openScreens();
  room = await convene(all.live, {
    title: 'Standing Committee',
    delegations: [
      { code: 'ARV', name: 'Ardovia' },
      { code: 'BMR', name: 'Belmarra' },
    ],
  });
});
afterAll(() => all.end());

const languageOf = (page: Page) => page.getAttribute('html', 'lang');
const choose = async (page: Page, name: string) => {
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name, exact: true }).filter({ visible: true }).click(),
  ]);
};

test('the first page speaks the language of the browser, and keeps the one chosen', async () => {
  const page = await all.open({ ...screens.laptop, locale: 'fr-FR' });
  await page.goto(all.live.address);
  await page.getByRole('heading', { name: rooms.headline }).waitFor();
  expect(await languageOf(page)).toBe('fr');
  await choose(page, 'Русский');
  expect(await languageOf(page)).toBe('ru');
  await page.goto(`${all.live.address}/join`);
  expect(await languageOf(page)).toBe('ru');
});

test('in the room, another language comes at the same address and seat, and letters act on every layout', async () => {
  const page = await all.open({ ...screens.laptop, locale: 'ru-RU' });
  await page.goto(await room.linkFor('ARV'));
  await page.getByRole('button', { name: russian.raise }).waitFor();
  const address = page.url();
  // Shift and the key that has O on a Latin keyboard.
  await page.evaluate(() =>
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Щ', code: 'KeyO', shiftKey: true, bubbles: true }),
    ),
  );
  await page.getByRole('heading', { name: sheets.orderTitle }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: sheets.orderTitle }).waitFor({ state: 'hidden' });
  await page.keyboard.press('?');
  await choose(page, 'English');
  expect([page.url(), await languageOf(page)]).toEqual([address, 'en']);
  await page.getByRole('button', { name: new RegExp(`${english.raise}|${english.lower}`) }).waitFor();
  await page.keyboard.press('?');
  await choose(page, 'Français');
  await page.getByText(french.live).first().waitFor();
  expect(all.troubles).toEqual([]);
});

describe.each(['fr-FR', 'ru-RU'])('in %s', (locale) => {
  test.each(['chair', 'secretary', 'BMR', 'hall'])(
    'the page of %s keeps nobody out and stays within its width, on a laptop and on a phone',
    async (who) => {
      for (const screen of [screens.laptop, screens.phone]) {
        const page = await all.open({ ...screen, locale });
        await page.goto(await room.linkFor(who));
        await page.waitForURL(/\/room\//);
        await page.getByText('Standing Committee').or(page.locator('main')).first().waitFor();
        expect(await barriers(page)).toEqual([]);
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(beyond).toBe(0);
        await page.context().close();
      }
      expect(all.troubles).toEqual([]);
    },
    60_000,
  );
});
