// Rules as people meet them: the rule book of each body, a body of one's own, and a meeting held under it.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { procedures } from '../../src/content/procedures/all.ts';
import type { Procedure } from '../../src/kernel/meeting/procedure.ts';
import { ruleSentences } from '../../src/i18n/en/rules.ts';
import { screens } from '../support/chromium.ts';
import { type Screens, convene, openScreens } from '../support/screens.ts';
import { join } from './acts.ts';
import { barriers } from './barriers.ts';

let all: Screens;
beforeAll(async () => {
  all = await openScreens();
});
afterAll(() => all.end());

const looks = (['light', 'dark'] as const).flatMap((colorScheme) => [
  { size: 'laptop', theme: colorScheme, screen: { ...screens.laptop, colorScheme } },
  { size: 'phone', theme: colorScheme, screen: { ...screens.phone, colorScheme } },
]);

async function organiser(screen?: Parameters<Screens['open']>[0]): Promise<Page> {
  const page = await all.open(screen);
  await page.goto(`${all.live.address}/join`);
  const secret = await all.live.server.services.people.organiserLink();
  await page.evaluate(async (one) => {
    const answer = await fetch('/api/redeem', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ secret: one }),
    });
    if (!answer.ok) throw new Error(await answer.text());
  }, secret);
  return page;
}

async function keepsNobodyOut(page: Page): Promise<void> {
  expect(await barriers(page)).toEqual([]);
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond).toBe(0);
  expect(all.troubles).toEqual([]);
}

describe.each(looks)('$size, $theme', ({ screen }) => {
  test.each(['/bodies', '/bodies/ungaCommittee', '/bodies/osceDecision/copy'])(
    '%s keeps nobody out',
    async (path) => {
      const page = await organiser(screen);
      await page.goto(all.live.address + path);
      await page.locator('.bodylist, .chapter').first().waitFor();
      await keepsNobodyOut(page);
      await page.context().close();
    },
  );
});

describe('the rule book', () => {
  test.each(Object.values(procedures))(
    'of $id has a place for each of its rules and settings',
    async (body) => {
      const page = await all.open();
      await page.goto(`${all.live.address}/bodies/${body.id}`);
      await page.locator('.chapter').first().waitFor();
      const ids = await page.locator('[id]').evaluateAll((found) => found.map(({ id }) => id));
      const rules = Object.entries(body.rules).flatMap(([rule, source]) => (source ? [rule] : []));
      expect([...Object.keys(body.settings), ...rules].filter((name) => !ids.includes(name))).toEqual([]);
      await page.context().close();
    },
  );

  test('is searched with /, shown as data, and opened at a rule', async () => {
    const page = await all.open();
    await page.goto(`${all.live.address}/bodies/ungaCommittee#listIsOpen`);
    await page.getByRole('listitem').filter({ hasText: ruleSentences.listIsOpen }).first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('listIsOpen');
    await page.keyboard.press('/');
    await page.keyboard.type('furthest removed');
    await page.getByRole('article', { name: 'Amendments' }).waitFor();
    await expect.poll(() => page.getByRole('article').count()).toBe(1);
    await page.getByRole('button', { name: 'As data' }).click();
    await page.getByText('"furthestRemovedFirst"').waitFor();
    await page.context().close();
  });
});

describe('a body of one’s own', () => {
  test('is copied and changed without code; what contradicts itself is said, and not saved', async () => {
    const page = await organiser();
    await page.goto(`${all.live.address}/bodies`);
    const { name } = procedures.osceDecision;
    await page.getByRole('listitem', { name }).getByRole('link', { name: 'Copy and change' }).click();
    await page.getByLabel('Name of the body').fill('Council of Veltic');
    await page.getByRole('checkbox', { name: 'Appeal: this body has it' }).check();
    await page.getByText('There is an appeal, which is put to the vote, and no voting.').waitFor();
    const save = page.getByRole('button', { name: 'Save this body' });
    expect(await save.isDisabled()).toBe(true);
    await page.getByRole('checkbox', { name: 'Appeal: this body has it' }).uncheck();
    await page.getByRole('checkbox', { name: 'Right of reply: this body has it' }).uncheck();
    await page.getByRole('group', { name: 'Time limit' }).getByLabel('State, minutes').fill('2');
    await page.getByText('Nothing contradicts itself.').waitFor();
    await save.click();
    await page.waitForURL(/\/bodies\/[0-9a-f]+$/);
    const limit = page.getByRole('article', { name: 'Time limit' });
    await limit.getByText('instead of 3').waitFor();
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await followed(id);
    await chosen(page, id);
    await changedAgain(page, id);
    await page.context().close();
  });

  /** A delegate meets the changed rule, and finds it in the rule book of the room. */
  async function followed(id: string): Promise<void> {
    const room = await convene(all.live, {
      title: 'Council',
      procedure: id,
      delegations: [
        { code: 'ARV', name: 'Ardovia' },
        { code: 'BMR', name: 'Belmarra' },
      ],
      text: { pasted: 'Decision\n\n1. Decides to meet.\n', title: 'A meeting', symbol: 'C.1' },
    });
    const delegate = await all.open();
    await join(delegate, await room.linkFor('ARV'));
    await delegate.getByRole('button', { name: 'Reply' }).press('Enter');
    await delegate.getByText(ruleSentences.bodyHasIt).waitFor();
    await delegate.getByRole('link', { name: 'Read it in the rule book' }).click();
    await delegate.waitForURL(/\/rules#bodyHasIt$/);
    await delegate.getByRole('article', { name: 'Right of reply' }).getByText('Taken out').waitFor();
    await delegate.getByText('The meeting keeps version 1, with which it began.').waitFor();
    await keepsNobodyOut(delegate);
    await delegate.context().close();
  }

  /** It stands among the bodies of a new room. */
  async function chosen(page: Page, id: string): Promise<void> {
    await page.goto(`${all.live.address}/new`);
    await page.getByLabel('Title of the meeting').fill('First meeting');
    await page.getByRole('radio', { name: /^Council of Veltic/ }).check();
    await page.getByRole('radio', { name: /^A rehearsal/ }).check();
    await page.getByRole('button', { name: 'Make the room' }).click();
    await page.waitForURL(/\/secretary$/);
    const room = new URL(page.url()).pathname.split('/')[2] ?? '';
    const procedure = await page.evaluate(async (one) => {
      const answer = await fetch(`/api/rooms/${one}/snapshot`);
      return ((await answer.json()) as { readonly room: { readonly procedure: Procedure } }).room.procedure;
    }, room);
    expect(procedure).toMatchObject({ id, version: '1', settings: { rightOfReply: null } });
  }

  async function changedAgain(page: Page, id: string): Promise<void> {
    await page.goto(`${all.live.address}/bodies/${id}/change`);
    await page.getByRole('group', { name: 'Time limit' }).getByLabel('State, minutes').fill('4');
    await page.getByRole('button', { name: 'Save as version 2' }).click();
    await page.getByRole('link', { name: 'Version 1' }).click();
    await page.getByRole('article', { name: 'Time limit' }).getByText('State, minutes 2').waitFor();
  }
});
