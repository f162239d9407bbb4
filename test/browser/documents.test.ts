// Documents as people find them: handed in, corrected and added to by pressing, each clean with its files.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demo } from '../../src/content/demo/demo.ts';
import { seedDemo } from '../../src/server/rooms/seedDemo.ts';
import { screens } from '../support/chromium.ts';
import { type Convened, type Screens, convene, openScreens } from '../support/screens.ts';
import { join, press } from './acts.ts';
import { paperActs } from '../../src/kernel/meeting/acts/papers.ts';
import { paperFolds } from '../../src/kernel/meeting/folds/papers.ts';
import { barriers } from './barriers.ts';
import { recordOf } from './everyAct.ts';

const text = ['Decision', '', 'The Committee,', '', '1. Decides to meet once a year.', ''].join('\n');
let all: Screens;
let room: Convened;
let secretary: Page;
let ARV: Page;

beforeAll(async () => {
  all = await openScreens();
  room = await convene(all.live, {
    title: 'First Committee of the Veltic Union',
    procedure: 'ungaCommittee',
    delegations: demo.opening.delegations,
    text: { pasted: text, title: 'Verification' },
  });
  [secretary, ARV] = await Promise.all([all.open(), all.open()]);
  await join(secretary, await room.linkFor('secretary'));
  await join(ARV, await room.linkFor('ARV'));
  await Promise.all([secretary, ARV].map(arrived));
}, 120_000);
afterAll(() => all.end());

const arrived = (page: Page) => page.waitForURL(/\/room\//);
const opened = async (page: Page) => {
  await page.goto(`${all.live.address}/room/${room.id}/documents`);
  await page.getByRole('heading', { name: 'Documents' }).waitFor();
};

test('a delegation hands in a paper, the secretary corrects it and adds to it, everyone reads it clean', async () => {
  await Promise.all([opened(secretary), opened(ARV)]);
  await press(ARV, 'Hand in a paper');
  await ARV.getByRole('textbox', { name: 'Title' }).fill('Views on verification');
  await ARV.getByRole('textbox', { name: /^Text/ }).fill('We have views.\n\nThey are short.');
  await press(ARV, 'Hand it in');
  await secretary.getByRole('link', { name: 'A/C.1/81/CRP.1', exact: true }).waitFor();

  await press(secretary, 'Issue a corrigendum');
  await secretary.getByRole('combobox', { name: 'Paragraph' }).selectOption('2');
  await secretary.getByRole('textbox', { name: 'Read' }).fill('They are brief.');
  await press(secretary, 'Issue the corrigendum');
  await press(secretary, 'Issue an addendum');
  await secretary.getByRole('textbox', { name: /^Further text/ }).fill('An annex follows.');
  await press(secretary, 'Issue the addendum');

  await ARV.getByRole('link', { name: 'A/C.1/81/CRP.1/Add.1', exact: true }).waitFor();
  await ARV.getByRole('link', { name: 'A/C.1/81/CRP.1', exact: true }).click();
  await ARV.getByText('They are short.').waitFor();
  await ARV.getByText('Corrected by A/C.1/81/CRP.1/Corr.1. Should read: “They are brief.”').waitFor();
  await ARV.getByRole('link', { name: 'Footnote 1', exact: true }).click();
  expect(new URL(ARV.url()).hash).toBe('#note-1');
  const coming = ARV.waitForEvent('download');
  await ARV.getByRole('link', { name: 'PDF file of A/C.1/81/CRP.1' }).click();
  expect(await (await coming).failure()).toBe(null);
  await ARV.getByRole('link', { name: 'All documents' }).click();
  await ARV.getByRole('link', { name: 'A/C.1/81/CRP.1/Corr.1', exact: true }).click();
  await ARV.getByText('They are brief.').waitFor();
});

test('every act on documents, and every fact of them, was made by pressing', async () => {
  const record = await recordOf(ARV, room.id);
  const made = new Set<string>(record.map(({ type }) => type));
  expect(Object.keys(paperFolds).filter((name) => !made.has(name))).toEqual([]);
  expect(Object.keys(paperActs)).toHaveLength(Object.keys(paperFolds).length);
});

test.each(
  (['light', 'dark'] as const).flatMap((colorScheme) => [
    { size: 'laptop', theme: colorScheme, screen: { ...screens.laptop, colorScheme } },
    { size: 'phone', theme: colorScheme, screen: { ...screens.phone, colorScheme } },
    { size: 'hall', theme: colorScheme, screen: { ...screens.hall, colorScheme } },
  ]),
)('nothing keeps anybody out of them: $size, $theme', async ({ screen }) => {
  const page = await all.open(screen);
  await join(page, await room.linkFor('BMR'));
  await arrived(page);
  await opened(page);
  await page.getByRole('link', { name: 'A/C.1/81/CRP.1', exact: true }).waitFor();
  await press(page, 'Hand in a paper');
  expect(await barriers(page)).toEqual([]);
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond).toBe(0);
  await page.context().close();
});

test('who may read a room and has no seat there reads its documents', async () => {
  await seedDemo(all.live.server.services);
  const page = await all.open(screens.phone);
  await page.goto(`${all.live.address}/room/veltic/documents`);
  await page.getByRole('link', { name: 'PC.JOUR/1', exact: true }).click();
  await page.getByRole('heading', { name: 'Sitting 1 · PC.JOUR/1' }).waitFor();
  expect(await barriers(page)).toEqual([]);
});

test('no page asked another host or broke its policy', () => {
  expect(all.troubles).toEqual([]);
});
