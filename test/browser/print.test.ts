// A text on paper: what stands above and below every page, and whom its codes name.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { seedDemo } from '../../src/server/rooms/seedDemo.ts';
import { screens } from '../support/chromium.ts';
import { type Screens, openScreens } from '../support/screens.ts';

let all: Screens;
beforeAll(async () => {
  all = await openScreens();
  await seedDemo(all.live.server.services);
});
afterAll(() => all.end());

/** Opens a page of the demo from a seat, in the colours of the night. */
async function from(seat: string, path: string): Promise<Page> {
  const page = await all.open({ ...screens.laptop, colorScheme: 'dark' });
  await page.goto(`${all.live.address}/join`);
  await page.evaluate(async (taken) => {
    const body = JSON.stringify({ room: 'veltic', seat: taken });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch('/api/demo/seat', { method: 'POST', headers, body });
    if (!answer.ok) throw new Error(await answer.text());
    sessionStorage.setItem('placard.seat.veltic', taken);
  }, seat);
  await page.goto(all.live.address + path);
  return page;
}

/** Gives the rules that fill the margins, and how many pages the text takes. */
async function onPaper(page: Page): Promise<{ readonly margins: string; readonly pages: number }> {
  // Chromium names every page of a file it prints.
  const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const margins = await page.evaluate(() =>
    document.adoptedStyleSheets
      .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
      .join('\n'),
  );
  return { margins, pages: file.match(/\/Type\s*\/Page\b/g)?.length ?? 0 };
}

describe('a delegate prints', () => {
  test('with authors: symbol, record, page numbers, marks with names, black on white', async () => {
    const page = await from('ARV', '/room/veltic');
    await page.getByRole('button', { name: 'Authors', exact: true }).click();
    await page.locator('.masthead').waitFor({ state: 'attached' });
    const { margins, pages } = await onPaper(page);
    expect(pages).toBe(2);
    expect(margins).toMatch(/@top-right \{ content: "VOSD\.DD\/12 Rev\.1"/);
    expect(margins).toMatch(/Record \d+, .* hash ([0-9a-f]{4} ){3}[0-9a-f]{4}/);
    expect(margins).toMatch(/Page " counter\(page\) " of " counter\(pages\)/);
    await page.emulateMedia({ media: 'print' });
    const marks = page.locator('.colophon li');
    expect(await marks.filter({ hasText: 'KST' }).textContent()).toBe('KST Kestria');
    expect(await marks.locator('.hx').count()).toBe(await marks.locator('.code').count());
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    const ribbon = page.locator('.paras.authors .w').first();
    expect(await ribbon.evaluate((one) => getComputedStyle(one).printColorAdjust)).toBe('exact');
  });

  test('clean: no bracket, no code, and a word on what clean means', async () => {
    const page = await from('ARV', '/room/veltic');
    await page.getByRole('button', { name: 'Clean', exact: true }).click();
    await page.locator('.masthead').waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.masthead .sub').textContent()).toMatch(
      /^Clean text as it stands at .* Not agreed/,
    );
    expect(await page.locator('.paras .br, .paras .by, .colophon li').count()).toBe(0);
  });
});

test('the secretary prints a text without a page for anything else, and names every code', async () => {
  const page = await from('secretary', '/room/veltic/secretary');
  await page.locator('.dc').waitFor();
  expect((await onPaper(page)).pages).toBe(2);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const codes = new Set(
    (await page.locator('.printed .by').allTextContents()).join(' ').match(/\b[A-Z]{3}\b/g),
  );
  const named = new Set(await page.locator('.colophon .code').allTextContents());
  expect(codes.size).toBeGreaterThan(5);
  expect([...codes].filter((code) => !named.has(code))).toEqual([]);
  expect(all.troubles).toEqual([]);
});
