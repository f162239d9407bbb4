// What a page fetches on demand may be missed while the line is lost: the room stays drawn.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedDemo } from '../../src/server/rooms/seedDemo.ts';
import { type Screens, openScreens } from '../support/screens.ts';
import { button, inFocus, press, sees } from './acts.ts';

let all: Screens;
beforeAll(async () => {
  all = await openScreens();
  await seedDemo(all.live.server.services);
});
afterAll(() => all.end());

test('a line lost as soon as the room is seen', async () => {
  const page = await all.open();
  await page.goto(all.live.address);
  await press(page, 'Take the seat of Ardovia');
  await inFocus(page, 'OP2');
  const missed = page.waitForEvent('requestfailed', (request) => request.url().endsWith('.js'));
  await page.context().setOffline(true);
  await missed;
  const views = page.getByRole('group', { name: 'Text view' });
  await press(views, 'Compare');
  await sees(page, /^Fetching the comparison/);
  await press(views, 'Rolling');
  await button(page, 'More on OP2').waitFor();
  const looked = page.waitForResponse(/plate\.svg$/);
  await page.context().setOffline(false);
  await looked;
  await button(page, 'More on OP2').waitFor();
  expect(await page.getByText('This page could not be drawn').count()).toBe(0);
  expect(all.troubles).toEqual([]);
  await page.context().close();
});
