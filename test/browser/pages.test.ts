// Every page as people come upon it: both themes, laptop, phone and hall. PLACARD_PICTURES=1 keeps pictures for the docs.
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedDemo } from '../../src/server/rooms/seedDemo.ts';
import { screens } from '../support/chromium.ts';
import { type Screens, openScreens } from '../support/screens.ts';
import { barriers } from './barriers.ts';

const small = { viewport: { width: 1366, height: 768 } };
const pictures = process.env['PLACARD_PICTURES'] === '1';

interface Shown {
  readonly name: string;
  readonly path: string;
  /** The seat of the demo from which it is looked at. */
  readonly seat?: string;
  /** What is there once the page has come. */
  readonly ready: string;
}
const room = '/room/veltic';
const pages: readonly Shown[] = [
  { name: 'rooms', path: '/', ready: '.hallplan .plate' },
  { name: 'new room', path: '/new', ready: '.library button' },
  { name: 'join', path: '/join', ready: '#code' },
  { name: 'room', path: room, seat: 'ARV', ready: '.br' },
  { name: 'chair', path: `${room}/chair`, seat: 'chair', ready: '.bd button' },
  { name: 'secretary', path: `${room}/secretary`, seat: 'secretary', ready: '.dc' },
  { name: 'replay', path: `${room}/replay`, seat: 'ARV', ready: '.paras .doc' },
  { name: 'hall', path: `${room}/hall`, seat: 'hall', ready: '.tx .words' },
];
const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [
    { size: 'laptop', screen: { ...screens.laptop, colorScheme } },
    { size: 'small laptop', screen: { ...small, colorScheme } },
    { size: 'phone', screen: { ...screens.phone, colorScheme } },
    { size: 'hall', screen: { ...screens.hall, colorScheme } },
  ].map((look) => ({ ...look, theme: colorScheme })),
);
/** The hall display hangs in a hall; the other pages are held or stand on a table. */
const cases = pages.flatMap((page) =>
  looks.filter(({ size }) => (page.name === 'hall') === (size === 'hall')).map((look) => ({ ...look, page })),
);

/** Gives the name of the picture that the documentation shows of a look at a page, if it shows one. */
function pictureOf(name: string, size: string, theme: string): string | undefined {
  const dark = theme === 'dark' ? '-dark' : '';
  if (name === 'room') return { laptop: `room${dark}`, phone: `phone${dark}` }[size];
  return size !== 'phone' && size !== 'small laptop' && dark === '' ? name.replace(' ', '-') : undefined;
}

let all: Screens;
beforeAll(async () => {
  all = await openScreens();
  await seedDemo(all.live.server.services);
});
afterAll(() => all.end());

async function show({ path, seat, ready }: Shown, screen: Parameters<Screens['open']>[0]): Promise<Page> {
  const page = await all.open(screen);
  if (seat !== undefined) {
    await page.goto(`${all.live.address}/join`);
    await page.evaluate(takeSeat, seat);
  }
  await page.goto(all.live.address + path);
  await page.locator(ready).first().waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}

/** Runs in the page: what pressing a plate on the first page does. */
async function takeSeat(seat: string): Promise<void> {
  const answer = await fetch('/api/demo/seat', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ room: 'veltic', seat }),
  });
  if (!answer.ok) throw new Error(await answer.text());
  sessionStorage.setItem('placard.seat.veltic', seat);
}

describe.each(cases)('$page.name, $size, $theme', ({ page: shown, size, theme, screen }) => {
  test('keeps nobody out, stays within its width, asks nobody else', async () => {
    const page = await show(shown, screen);
    expect(await barriers(page)).toEqual([]);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBe(0);
    expect(all.troubles).toEqual([]);
    const name = pictures ? pictureOf(shown.name, size, theme) : undefined;
    if (name !== undefined) {
      mkdirSync('docs/pictures', { recursive: true });
      await page.screenshot({ path: `docs/pictures/${name}.png` });
    }
    await page.context().close();
  });
});

describe('on every page but the hall display', () => {
  test.each(pages.filter(({ name }) => name !== 'hall'))('$name: ? opens the help', async (shown) => {
    const page = await show(shown, screens.laptop);
    await page.keyboard.press('?');
    await page.locator('dialog[open]').getByText('Keys', { exact: false }).first().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
    await page.context().close();
  });

  test('the theme that a person chose stays, also before the page is drawn', async () => {
    const page = await show({ name: 'rooms', path: '/', ready: '.hallplan .plate' }, screens.laptop);
    await page.keyboard.press('?');
    await page.getByRole('button', { name: 'Dark' }).click();
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await page.context().close();
  });
});
