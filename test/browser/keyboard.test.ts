// A delegate who has no mouse, or does not want one.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Convened, type Screens, convene, openScreens } from '../support/screens.ts';
import * as acts from './acts.ts';
import { button, join, sees } from './acts.ts';
import * as chairs from './presiding.ts';

const pasted = `Decision on points of contact

Recognizing the risk of misperception,

1. Decides to nominate a point of contact by 1 March;

2. Requests the Secretariat to check once a year.
`;

let all: Screens;
let room: Convened;
let chair: Page;
let page: Page;
let other: Page;

beforeAll(async () => {
  all = await openScreens();
  room = await convene(all.live, {
    title: 'Standing Committee',
    delegations: [
      { code: 'ARV', name: 'Ardovia' },
      { code: 'BMR', name: 'Belmarra' },
    ],
    text: { pasted, title: 'Points of contact', symbol: 'SC.DD/1' },
  });
  [chair, page, other] = await Promise.all([all.open(), all.open(), all.open()]);
  await join(chair, await room.linkFor('chair'));
  await join(page, await room.linkFor('ARV'));
  await join(other, await room.linkFor('BMR'));
});
afterAll(() => all.end());

const keys = async (...pressed: readonly string[]): Promise<void> => {
  for (const key of pressed) await page.keyboard.press(key);
};

test('a delegate and the Chair go through a meeting with the keys alone', async () => {
  await openWithEnter();
  await raiseWithF();
  await proposeWithP();
  await closeWithEsc();
  await supportWithS();
  await interruptWithShiftO();
  await writeLetters();
  expect(all.troubles).toEqual([]);
}, 60_000);

/** The Chair opens the meeting with Enter alone. */
async function openWithEnter(): Promise<void> {
  for (const words of [
    /I call the meeting to order/,
    /The draft agenda is before you/,
    /It is so decided/,
    /We turn to item 1/,
    /I open the list of speakers/,
  ]) {
    const said = chair.getByRole('contentinfo').getByText(words).first();
    await said.waitFor();
    await chair.keyboard.press('Enter');
    await said.waitFor({ state: 'detached' });
  }
  await sees(page, 'Nobody has asked for the floor.');
}

/** F raises the plate and lowers it; N and Space give the floor and pause it. */
async function raiseWithF(): Promise<void> {
  await keys('f');
  await button(page, 'Lower my plate').waitFor();
  await keys('f');
  await button(page, 'Raise my plate').waitFor();
  await keys('f');
  await button(chair, 'Give the floor to Ardovia').waitFor();
  await chair.keyboard.press('n');
  await button(page, 'Yield the floor').waitFor();
  await chair.keyboard.press('Space');
  await button(chair, 'Continue').first().waitFor();
  await keys('f');
  await button(page, 'Raise my plate').waitFor();
}

/** P opens the draft, Ctrl and Enter tables it. */
async function proposeWithP(): Promise<void> {
  await chairs.calls(chair, 'OP1');
  await acts.inFocus(page, 'OP1');
  await keys('p');
  const draft = page.getByRole('textbox', { name: /^Your proposal, as/ });
  await draft.waitFor();
  await keys('Control+a');
  await page.keyboard.type('Decides to nominate a point of contact by 1 June;');
  await keys('Control+Enter');
  await draft.waitFor({ state: 'detached' });
  await page.getByRole('radio', { name: 'Choose alternative b: June' }).waitFor();
}

/** Esc closes a draft and keeps it. */
async function closeWithEsc(): Promise<void> {
  await keys(']');
  await acts.inFocus(page, 'OP2');
  await keys('p');
  const draft = page.getByRole('textbox', { name: /^Your proposal, as/ });
  await draft.waitFor();
  await keys('Control+a');
  await page.keyboard.type('Requests the Secretariat to check twice a year.');
  await keys('Escape');
  await draft.waitFor({ state: 'detached' });
  await button(page, /^Draft on OP2, not tabled/).waitFor();
  await keys('p');
  expect(await draft.inputValue()).toBe('Requests the Secretariat to check twice a year.');
  await keys('Escape');
  await draft.waitFor({ state: 'detached' });
}

/** J and K step through the wordings, S supports one, R reserves. */
async function supportWithS(): Promise<void> {
  await acts.propose(other, 'OP1', 'by 1 March', 'by 1 May');
  await page.getByRole('region', { name: 'OP1', exact: true }).getByText('May').first().waitFor();
  await keys('[');
  await acts.inFocus(page, 'OP1');
  const chosen = (words: string) => page.getByRole('radio', { checked: true, name: words }).waitFor();
  await chosen('Choose alternative b: June');
  await keys('j');
  await chosen('Choose alternative c: May');
  await keys('k');
  await chosen('Choose alternative b: June');
  await keys('j');
  await chosen('Choose alternative c: May');
  await keys('s');
  await page.getByText('Supported', { exact: true }).waitFor();
  await keys('r');
  await page.getByRole('textbox', { name: 'Why you reserve on OP1, if you say' }).waitFor();
  await page.keyboard.type('No instructions yet');
  await keys('Tab', 'Enter');
  await button(page, 'Lift reservation').waitFor();
}

/** Shift and O opens the point of order, Enter interrupts. */
async function interruptWithShiftO(): Promise<void> {
  await keys('Shift+O');
  const interrupt = button(page, 'Interrupt the speaker');
  await interrupt.waitFor();
  for (let step = 0; step < 3; step += 1) {
    if (await interrupt.evaluate((one) => one === document.activeElement)) break;
    await keys('Tab');
  }
  await keys('Enter');
  await interrupt.waitFor({ state: 'detached' });
  await button(chair, 'Uphold').waitFor();
  await chair.keyboard.press('d');
  await sees(chair, /Point of order, Ardovia: not upheld/);
}

/** Letters typed while one writes are letters; as keys they can be switched off. */
async function writeLetters(): Promise<void> {
  await keys('p');
  const draft = page.getByRole('textbox', { name: /^Your proposal, as/ });
  await draft.waitFor();
  await page.keyboard.type('f');
  expect(await draft.inputValue()).toContain('f');
  await keys('Escape');
  await draft.waitFor({ state: 'detached' });
  await button(page, 'Raise my plate').waitFor();
  await keys('?');
  const help = page.getByRole('dialog', { name: 'Help and keys' });
  await help.getByText('raise or lower the plate').waitFor();
  await help.getByRole('checkbox').uncheck();
  await keys('Escape');
  await help.waitFor({ state: 'hidden' });
  // The browser takes the focus out of a closed dialog with the next frame.
  await page.waitForFunction(() => document.activeElement?.closest('dialog') === null);
  await keys('f');
  await keys('?');
  await help.getByText('raise or lower the plate').waitFor();
  await help.getByRole('checkbox').check();
  await keys('Escape');
  await button(page, 'Raise my plate').waitFor();
}
