// A secret election before real screens: opened, cast on laptop and phone, counted, found again by receipt, recounted.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { screens } from '../support/chromium.ts';
import { type Screens, convene, openScreens } from '../support/screens.ts';
import { allSee, button, join, press, sees } from './acts.ts';
import { barriers } from './barriers.ts';

let all: Screens;
beforeAll(async () => {
  all = await openScreens();
});
afterAll(() => all.end());

const delegations = [
  { code: 'ARV', name: 'Arvenia' },
  { code: 'BMR', name: 'Bemaria' },
  { code: 'CRV', name: 'Corvia' },
  { code: 'KST', name: 'Kestria' },
];

/** Chooses on the sheet and casts; gives the receipt. */
async function casts(page: Page, choice: string | undefined): Promise<string> {
  if (choice !== undefined) await press(page, choice);
  await press(page, choice === undefined ? 'Cast a blank ballot' : `Cast for ${choice}`);
  await page.getByRole('heading', { name: 'Your receipt' }).waitFor();
  return page.getByRole('region', { name: 'Your receipt' }).locator('code').innerText();
}

test('a delegation is elected by secret ballot, and the ballots are counted again', async () => {
  const room = await convene(all.live, {
    title: 'Committee of the whole',
    procedure: 'ungaCommittee',
    delegations,
    text: { pasted: 'Decision\n\n1. Decides to meet.\n', title: 'A text' },
  });
  const sits = async (who: string, screen: Parameters<Screens['open']>[0]): Promise<Page> => {
    const page = await all.open(screen);
    await join(page, await room.linkFor(who));
    return page;
  };
  const chair = await sits('chair', screens.laptop);
  const arvenia = await sits('ARV', screens.laptop);
  const bemaria = await sits('BMR', screens.phone);
  const corvia = await sits('CRV', { ...screens.phone, colorScheme: 'dark' });
  const kestria = await sits('KST', screens.laptop);
  const hall = await sits('hall', screens.hall);
  const delegates = [arvenia, bemaria, corvia, kestria];
  await button(chair, 'Call to order').first().click();

  await press(chair, 'Open an election');
  await chair.getByRole('textbox', { name: 'Office' }).fill('Vice-Chair');
  await chair.getByRole('checkbox', { name: 'Arvenia' }).check();
  await chair.getByRole('checkbox', { name: 'Bemaria' }).check();
  await press(chair, 'Open the election');
  await allSee([...delegates, hall], /Candidates: Arvenia, Bemaria/);
  await press(chair.getByRole('article', { name: 'Election: Vice-Chair' }), 'Open the ballot');

  await sees(arvenia, /not from whoever runs this computer/);
  for (const page of [arvenia, bemaria])
    expect(
      await page
        .getByRole('group', { name: /Choose one/ })
        .locator('[aria-pressed=true]')
        .count(),
    ).toBe(0);
  const receipts = [
    await casts(arvenia, 'Arvenia'),
    await casts(bemaria, 'Bemaria'),
    await casts(corvia, 'Arvenia'),
  ];
  await press(arvenia, 'Keep it on this device');
  await press(bemaria, 'Do not keep it');
  await allSee([chair, hall, kestria], '3 of 4 have voted');
  expect(await barriers(kestria)).toEqual([]);
  expect(await barriers(bemaria)).toEqual([]);
  expect(await barriers(chair)).toEqual([]);
  for (const page of [chair, hall, kestria])
    for (const receipt of receipts) expect(await page.content()).not.toContain(receipt);
  await casts(kestria, undefined);

  await press(chair.getByRole('article', { name: 'Election: Vice-Chair' }), 'Close the ballot and count');
  await allSee([chair, hall, ...delegates.slice(0, 1), kestria], 'Elected: Arvenia');
  await sees(hall, (receipts[0] ?? '').slice(0, 14));
  await arvenia.getByText('All ballots, by receipt').click();
  const own = arvenia.getByRole('row').filter({ hasText: receipts[0] ?? '' });
  await sees(own, 'yours');
  await sees(own, 'Arvenia');
  expect(await barriers(arvenia)).toEqual([]);
  expect(await barriers(hall)).toEqual([]);

  await press(kestria, 'Ask for a recount');
  await sees(chair, 'Kestria asks for a recount.');
  await press(chair, 'Count again');
  await allSee([chair, arvenia, kestria], /Counted again from the ballots in the record: the same/);
  expect(all.troubles).toEqual([]);
});

test('a ballot is void, and the only candidate is then elected without one', async () => {
  const room = await convene(all.live, {
    title: 'A small committee',
    procedure: 'ungaCommittee',
    delegations: delegations.slice(0, 2),
    text: { pasted: 'Decision\n\n1. Decides to meet.\n', title: 'A text' },
  });
  const [chair, arvenia, bemaria] = await Promise.all([all.open(), all.open(), all.open(screens.phone)]);
  await join(chair, await room.linkFor('chair'));
  await join(arvenia, await room.linkFor('ARV'));
  await join(bemaria, await room.linkFor('BMR'));
  await button(chair, 'Call to order').first().click();
  await press(chair, 'Open an election');
  await chair.getByRole('textbox', { name: 'Office' }).fill('Rapporteur');
  await chair.getByRole('checkbox', { name: 'Bemaria' }).check();
  await press(chair, 'Open the election');
  const card = chair.getByRole('article', { name: 'Election: Rapporteur' });
  await press(card, 'Open the ballot');
  await casts(arvenia, 'Bemaria');
  await press(card, 'Void the ballot');
  await press(card, 'Declare it void');
  await sees(arvenia, /Candidates: Bemaria/);
  await press(card, 'Ask: elect without a ballot?');
  await sees(bemaria, /Rapporteur/);
  await button(chair, 'Declare consensus').first().click();
  await allSee([chair, arvenia, bemaria], 'Elected without a ballot: Bemaria');
  expect(all.troubles).toEqual([]);
});
