// The server's key in a real browser: kept when it is first seen, and told when it is another.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedDemo } from '../../src/server/rooms/seedDemo.ts';
import { type Screens, openScreens } from '../support/screens.ts';

let all: Screens;
beforeAll(async () => {
  all = await openScreens();
  await seedDemo(all.live.server.services);
});
afterAll(() => all.end());

test('a browser keeps the key of the server, and tells when the record is signed with another', async () => {
  const page = await all.open();
  await page.goto(all.live.address);
  await page.getByRole('button', { name: /Fenwold/i }).click();
  const pinned = () => page.evaluate(() => localStorage.getItem('placard.key'));
  await expect.poll(pinned, { timeout: 15_000 }).toBe(all.live.store.key);
  expect(await page.locator('.notices .grave').count()).toBe(0);

  await page.evaluate(() => localStorage.setItem('placard.key', 'f'.repeat(64)));
  await page.reload();
  const notice = page.locator('.notices .grave');
  await notice.waitFor();
  expect(await notice.innerText()).toContain(`another key (${all.live.store.key.slice(0, 16)})`);
  await notice.getByRole('button', { name: 'The keys agree' }).click();
  await expect.poll(() => notice.count()).toBe(0);
  expect(await pinned()).toBe(all.live.store.key);
  expect(all.troubles).toEqual([]);
});
