// A delegate with a phone does what one with a laptop does, with the thumb.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { screens } from '../support/chromium.ts';
import { type Convened, type Screens, convene, openScreens } from '../support/screens.ts';
import * as acts from './acts.ts';
import { button, join, press, sees } from './acts.ts';
import * as chairs from './presiding.ts';

const pasted = `Decision on points of contact

The Standing Committee,

Recognizing the risk of misperception,

1. Decides that participating States will nominate a point of contact by 1 March;

2. Requests the Secretariat to conduct a communication check once a year.
`;

let all: Screens;
let room: Convened;
let chair: Page;
let phone: Page;
let laptop: Page;

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
  [chair, phone, laptop] = await Promise.all([all.open(), all.open(screens.phone), all.open()]);
});
afterAll(() => all.end());

test('a delegate on a phone goes through a meeting', async () => {
  await arrive();
  await raiseAndLower();
  await changeTheText();
  await answerTheChair();
  await interrupt();
  await breakTheSilence();
  await attachAStatement();
  expect(all.troubles).toEqual([]);
}, 90_000);

async function arrive(): Promise<void> {
  await join(chair, await room.linkFor('chair'));
  await join(laptop, await room.linkFor('BMR'));
  await join(phone, await room.linkFor('ARV'));
  await sees(phone, 'The meeting has not been called to order.');
  await chairs.opensTheDebate(chair);
  await chairs.calls(chair, 'OP1');
  await fits();
}

async function raiseAndLower(): Promise<void> {
  await inReach('Ardovia: Raise my plate', 'Point of order', 'Right of reply');
  await press(phone, 'Ardovia: Raise my plate');
  await sees(phone, 'Your plate is up. You are next.');
  await button(chair, 'Give the floor to Ardovia').waitFor();
  await press(phone, 'Ardovia: Lower my plate');
  await sees(phone, 'Nobody is waiting. Tap the plate.');
  await button(chair, 'Give the floor to Ardovia').waitFor({ state: 'detached' });
}

async function changeTheText(): Promise<void> {
  await acts.inFocus(phone, 'OP1');
  await inReach('Reserve', 'Propose');
  await acts.propose(phone, 'OP1', 'by 1 March', 'by 1 June');
  await fits();
  await acts.propose(laptop, 'OP1', 'by 1 March', 'by 1 May');
  await acts.choose(phone, 'c');
  await inReach('Support');
  await acts.support(phone, 'OP1', 'c');
  await acts.reserve(phone, 'OP1', 'No instructions on the date yet');
  await inReach('Lift reservation', 'Withdraw');
  await press(phone, 'Lift reservation');
  await button(phone, 'Reserve').waitFor();
  await fits();
}

async function answerTheChair(): Promise<void> {
  await chairs.looksAt(chair, 'OP1');
  await press(chair, 'Put “March” into a package');
  await press(chair, 'Table the package');
  await acts.touch(phone.getByText('Package P1, offered by the Chair'));
  await inReach('Accept the package');
  await press(phone, 'Accept the package');
  await button(phone, 'Take my acceptance back').waitFor();
  await press(laptop, 'Accept the package');
  await fits();
  await press(chair.getByRole('region', { name: 'Packages' }), 'Settle the package');

  await chairs.looksAt(chair, 'OP2');
  await press(chair, 'Ask to agree it');
  await button(phone, 'Object').waitFor();
  await inReach('Object');
  await acts.object(phone, 'Twice a year would be better');
  await sees(chair, '“Twice a year would be better”');
  await fits();
  await press(chair, 'State that there is no consensus');
}

async function interrupt(): Promise<void> {
  await press(laptop, /^Raise my plate/);
  await button(chair, 'Give the floor to Belmarra').waitFor();
  await chairs.givesFloor(chair);
  await sees(phone.getByRole('region', { name: 'Has the floor' }), 'Belmarra');
  await press(phone, 'Point of order');
  await inReach('Interrupt the speaker');
  await press(phone, 'Interrupt the speaker');
  await button(chair, 'Uphold').waitFor();
  await press(chair, 'Uphold');
  await press(phone, 'Right of reply');
  await chairs.endsFloor(chair);
  await press(chair, 'Give the floor to Ardovia in right of reply');
  await press(phone, 'Ardovia: Yield the floor');
  await fits();
}

async function breakTheSilence(): Promise<void> {
  await chairs.issues(chair, 'Rev.1');
  await chairs.startsSilence(chair);
  await button(phone, 'Break silence').waitFor();
  await inReach('Break silence');
  await acts.breakSilence(phone, 'OP2', 'Our capital wants two checks a year.');
  await sees(chair, /Broken by Ardovia/);
  await fits();
}

async function attachAStatement(): Promise<void> {
  await press(await chairs.unfolds(chair, 'Ask to adopt now'), 'Ask the room');
  await chairs.finds(chair);
  await sees(phone, /SC\.DD\/1 is adopted by consensus/);
  await acts.attachStatement(phone, 'OP2', 'Nothing keeps a State from checking twice.');
  await sees(chair, '1 attached: Ardovia');
  await fits();
}

/** Nothing is wider than the phone. */
async function fits(): Promise<void> {
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
}

/** The thumb finds what it looks for: at least 44 pixels either way, within the screen. */
async function inReach(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    const target = button(phone, name);
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    expect({ name, high: (box?.height ?? 0) >= 44, wide: (box?.width ?? 0) >= 44 }).toEqual({
      name,
      high: true,
      wide: true,
    });
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  }
}
