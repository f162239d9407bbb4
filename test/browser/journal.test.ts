// The journal as people read it: each line leads to its facts, and it goes with them as a file.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedDemo } from '../../src/server/rooms/seedDemo.ts';
import { screens } from '../support/chromium.ts';
import { type Screens, openScreens } from '../support/screens.ts';
import { barriers } from './barriers.ts';

let all: Screens;
beforeAll(async () => {
  all = await openScreens();
  await seedDemo(all.live.server.services);
});
afterAll(() => all.end());

async function journal(screen?: Parameters<Screens['open']>[0]): Promise<Page> {
  const page = await all.open(screen);
  await page.goto(`${all.live.address}/room/veltic/journal`);
  await page.getByRole('heading', { name: 'Sitting 1' }).waitFor();
  return page;
}

test.each(
  (['light', 'dark'] as const).flatMap((colorScheme) => [
    { size: 'laptop', theme: colorScheme, screen: { ...screens.laptop, colorScheme } },
    { size: 'phone', theme: colorScheme, screen: { ...screens.phone, colorScheme } },
    { size: 'hall', theme: colorScheme, screen: { ...screens.hall, colorScheme } },
  ]),
)('nothing keeps anybody out of it: $size, $theme', async ({ screen }) => {
  const page = await journal(screen);
  expect(await barriers(page)).toEqual([]);
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond).toBe(0);
  await page.context().close();
});

test('a line names its facts, and the replay opens at them', async () => {
  const page = await journal();
  const line = page.locator('.of-line', { hasText: 'raised a point of order: “The wrong text' });
  const facts = line.getByRole('link').last();
  const seq = await facts.textContent();
  await facts.click();
  await page.waitForURL(`**/room/veltic/replay?at=${seq}`);
  await page.getByText('The Chair upholds the point of order').first().waitFor();
});

test('it comes as a Word file and as a PDF', async () => {
  const page = await journal();
  for (const [name, file] of [
    ['Word file', 'veltic-journal.docx'],
    ['PDF file', 'veltic-journal.pdf'],
  ] as const) {
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe(file);
    expect(await download.failure()).toBe(null);
  }
});

test('is found in the list of rooms', async () => {
  const page = await all.open();
  await page.goto(`${all.live.address}/join`);
  const secret = await all.live.server.services.people.organiserLink();
  await page.evaluate(async (one) => {
    await fetch('/api/redeem', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ secret: one }),
    });
  }, secret);
  await page.goto(all.live.address);
  await page.getByRole('link', { name: 'Journal' }).first().click();
  await page.getByRole('heading', { name: 'Sitting 1' }).waitFor();
});

test('no page asked another host or broke its policy', () => {
  expect(all.troubles).toEqual([]);
});
