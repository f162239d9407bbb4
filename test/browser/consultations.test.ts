// Rooms under a room before real screens: paragraphs go out, are worked on below, come back, and the meeting takes them or not.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ruleSentences } from '../../src/i18n/en/rules.ts';
import type { Room } from '../../src/kernel/meeting/room.ts';
import { screens } from '../support/chromium.ts';
import { type Convened, type Screens, convene, openScreens } from '../support/screens.ts';
import { allSee, button, inFocus, join, paragraph, press, propose, sees, touch, wordsSeen } from './acts.ts';
import { barriers } from './barriers.ts';
import * as chairs from './presiding.ts';

const text = [
  'Decision on points of contact',
  '',
  '1. Decides to nominate a point of contact by 1 March;',
  '',
  '2. Requests the Secretariat to check the list once a year;',
  '',
  '3. Encourages States to hold exercises openly;',
  '',
].join('\n');
const delegations = [
  { code: 'ARV', name: 'Ardovia' },
  { code: 'BMR', name: 'Belmarra' },
  { code: 'KST', name: 'Kestria' },
];

let all: Screens;
let room: Convened;
let chair: Page;
let hall: Page;
let ARV: Page;
let BMR: Page;
let KST: Page;

beforeAll(async () => {
  all = await openScreens();
  room = await convene(all.live, {
    title: 'Veltic working group',
    delegations,
    text: { pasted: text, title: 'Points of contact' },
  });
  [chair, hall, ARV, BMR, KST] = await Promise.all([
    all.open(),
    all.open(screens.hall),
    all.open(),
    all.open(screens.phone),
    all.open(),
  ]);
  await join(chair, await room.linkFor('chair'));
  await join(hall, await room.linkFor('hall'));
  await join(ARV, await room.linkFor('ARV'));
  await join(BMR, await room.linkFor('BMR'));
  await join(KST, await room.linkFor('KST'));
  await chairs.opensTheDebate(chair);
}, 120_000);
afterAll(() => all.end());

const state = async (): Promise<Room> =>
  (await room.organiser.get<{ readonly room: Room }>(`/api/rooms/${room.id}/snapshot`)).room;

/** Sends paragraphs out from the console; the facilitator is the head of a delegation. */
async function forms(about: {
  readonly kind: string;
  readonly name: string;
  readonly paragraph: string;
  readonly facilitator: string;
  readonly members?: readonly string[];
  readonly act: RegExp;
}): Promise<void> {
  await chairs.looksAt(chair, about.paragraph);
  const panel = await chairs.unfolds(chair, 'Send to consultations');
  await press(panel, about.kind);
  await panel.getByRole('textbox', { name: 'On what' }).fill(about.name);
  await panel
    .getByRole('combobox', { name: 'Facilitator' })
    .selectOption({ label: `${about.facilitator}, Head of delegation` });
  for (const name of about.members ?? []) await panel.getByRole('checkbox', { name }).check();
  await press(panel, about.act);
  await panel.waitFor({ state: 'detached' });
}

/** Goes from the plenary into a group, by its door. */
async function goesIn(page: Page, group: string): Promise<void> {
  await touch(page.getByRole('link', { name: `Go in: ${group}` }).first());
  await page.getByRole('complementary', { name: group }).waitFor();
}

async function goesBack(page: Page): Promise<void> {
  await touch(page.getByRole('link', { name: 'Back to the plenary' }));
}

/** Brings a paragraph into focus on a delegate's laptop. */
async function goesTo(page: Page, label: string): Promise<void> {
  await paragraph(page, label).getByRole('button', { name: label, exact: true }).click();
  await inFocus(page, label);
}

async function wordsOf(page: Page, label: string): Promise<string> {
  return wordsSeen(paragraph(page, label).getByRole('paragraph').first());
}

test('a contact group takes a paragraph away, works on it and reports; the meeting takes it', async () => {
  const group = 'Contact group on exercises';
  await forms({
    kind: 'Contact group',
    name: 'exercises',
    paragraph: 'OP3',
    facilitator: 'Ardovia',
    act: /^Form the contact group on OP3$/,
  });
  await allSee([BMR, KST], /With the contact group on exercises since/);
  await sees(hall, 'With a contact group: OP3');
  await goesTo(KST, 'OP3');
  // At rest, and asked why.
  await button(KST, /^Propose( P)?$/).click({ force: true });
  await sees(KST, ruleSentences.paragraphIsNotOut);
  expect(await barriers(KST)).toEqual([]);
  expect(await barriers(chair)).toEqual([]);

  await press(BMR, /^Raise my plate|^Belmarra|plate/i);
  await goesIn(ARV, group);
  await ARV.getByRole('heading', { name: 'Facilitator’s console' }).waitFor();
  await goesIn(BMR, group);
  await sees(BMR, /Plenary: in session|next to speak in the plenary/);
  await propose(BMR, 'OP3', 'openly', 'openly and in good time');
  await chairs.looksAt(ARV, 'OP3');
  await chairs.asksToKeep(ARV, 'and in good time');
  await chairs.finds(ARV);
  expect(await barriers(ARV)).toEqual([]);
  expect(await barriers(BMR)).toEqual([]);

  await chairs.givesFloor(chair);
  await sees(BMR, 'Your delegation has the floor in the plenary.');
  await goesBack(BMR);
  await sees(BMR, /With the contact group on exercises since/);
  await chairs.endsFloor(chair);

  const panel = await chairs.unfolds(ARV, 'Report back…');
  await sees(panel, 'As it went out');
  expect(await wordsSeen(panel.getByRole('group', { name: 'As reported' }))).toContain('and in good time');
  await press(panel, 'Report OP3 to the plenary');
  await sees(ARV, /The meeting has not taken it yet/);
  await sees(KST, 'The facilitator of the contact group on exercises reports OP3.');
  expect(await wordsOf(KST, 'OP3')).not.toContain('in good time');
  expect(await wordsSeen(KST.getByRole('group', { name: 'As reported' }))).toContain('and in good time');
  expect(await barriers(KST)).toEqual([]);

  await press(chair, 'Put the report to the meeting');
  await allSee([BMR, KST], /The facilitator of the contact group on exercises reports/);
  await chairs.finds(chair);
  await sees(ARV, /The meeting took the text as reported/);
  await expect.poll(() => wordsOf(KST, 'OP3')).toContain('openly and in good time');
  await press(KST.getByRole('group', { name: 'Text view' }), 'Authors');
  await paragraph(KST, 'OP3').getByRole('button', { name: 'and in good time' }).click();
  await sees(KST, /proposed by Belmarra, in the contact group on exercises/);
  expect((await state()).consultations?.map((one) => one.state)).toEqual(['taken']);
  expect(all.troubles).toEqual([]);
}, 120_000);

test('paragraphs are recalled, a report is set aside: the text stands as it went out', async () => {
  const before = await wordsOf(KST, 'OP1');
  await forms({
    kind: 'Informal consultations',
    name: 'dates',
    paragraph: 'OP1',
    facilitator: 'Kestria',
    act: /^Send OP1 to informal consultations$/,
  });
  const out = chair.getByRole('article', { name: 'Informal consultations on dates' });
  await press(out, 'Recall');
  await press(out, 'Recall OP1');
  await out.waitFor({ state: 'detached' });
  expect(await wordsOf(KST, 'OP1')).toBe(before);

  await forms({
    kind: 'Informal consultations',
    name: 'other dates',
    paragraph: 'OP1',
    facilitator: 'Kestria',
    act: /^Send OP1 to informal consultations$/,
  });
  await goesIn(KST, 'Informal consultations on other dates');
  await press(KST, 'Report back…');
  await press(KST, 'Report OP1 to the plenary');
  const card = chair.getByRole('article', { name: 'Report: Informal consultations on other dates' });
  await press(card, 'Set it aside');
  await press(card, 'Set the report aside');
  await sees(KST, /The Chair set the report aside/);
  await goesBack(KST);
  await expect.poll(() => wordsOf(KST, 'OP1')).toBe(before);
  expect(all.troubles).toEqual([]);
}, 120_000);

test('friends of the Chair are those whom she invites, and nobody else comes in', async () => {
  const group = 'Friends of the Chair on the list';
  await forms({
    kind: 'Friends of the Chair',
    name: 'the list',
    paragraph: 'OP2',
    facilitator: 'Kestria',
    members: ['Belmarra'],
    act: /^Ask friends of the Chair about OP2$/,
  });
  await goesIn(BMR, group);
  await goesIn(chair, group);
  await ARV.goto(`${all.live.address}/room/${room.id}`);
  await sees(ARV, 'by invitation of the Chair');
  expect(await ARV.getByRole('link', { name: `Go in: ${group}` }).count()).toBe(0);
  const under = (await state()).consultations?.at(-1)?.room ?? '';
  await ARV.goto(`${all.live.address}/room/${under}`);
  await sees(ARV, /You have no seat in this room/);
  await goesBack(chair);
  await button(chair, 'Send to consultations').waitFor();
}, 120_000);
