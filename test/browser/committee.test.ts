// A committee of 24 States before real screens: a point of order, an appeal, closure, amendments, division, a roll call.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demo } from '../../src/content/demo/demo.ts';
import type { DelegationCode } from '../../src/kernel/base/ids.ts';
import type { MeetingCommand } from '../../src/kernel/meeting/commands.ts';
import type { Room } from '../../src/kernel/meeting/room.ts';
import { calledIn } from '../../src/kernel/meeting/tally.ts';
import type { Answer } from '../../src/kernel/meeting/vote.ts';
import { folded } from '../../src/store/archive/documents.ts';
import { type Archive, verify } from '../../src/store/archive/verify.ts';
import { screens } from '../support/chromium.ts';
import type { Line } from '../support/liveServer.ts';
import { type Convened, type Screens, convene, openScreens } from '../support/screens.ts';
import { allSee, button, join, press, propose, sees } from './acts.ts';
import { barriers } from './barriers.ts';
import { keptIn } from './kept.ts';
import * as chairs from './presiding.ts';

const more = [
  ['MRV', 'Maravel'],
  ['NDR', 'Nordrin'],
  ['OSL', 'Oslavia'],
  ['PTH', 'Pathra'],
  ['QRN', 'Quorin'],
  ['RSK', 'Roskova'],
  ['SVD', 'Savadia'],
  ['TLN', 'Talinor'],
  ['UVR', 'Uvaria'],
  ['VLN', 'Velnia'],
  ['WSK', 'Weskland'],
  ['ZMR', 'Zemaria'],
] as const;
const delegations = [...demo.opening.delegations, ...more.map(([code, name]) => ({ code, name }))];
const text = [
  'Decision on verification',
  '',
  'The Committee,',
  '',
  'Recalling its earlier decisions,',
  '',
  '1. Decides to hold an exercise each year;',
  '',
  '2. Requests the Secretariat to report once a year on the exercise;',
  '',
  '3. Invites States to send observers to the exercise.',
  '',
].join('\n');

let all: Screens;
let room: Convened;
let chair: Page;
let hall: Page;
let ARV: Page;
let BMR: Page;
let KST: Page;
/** Delegations that come by the wire alone. */
const wires = new Map<string, Line>();
let secretary: Line;

beforeAll(async () => {
  all = await openScreens();
  room = await convene(all.live, {
    title: 'First Committee of the Veltic Union',
    procedure: 'ungaCommittee',
    delegations,
    text: { pasted: text, title: 'Verification' },
  });
  [chair, hall, ARV, BMR, KST] = await Promise.all([
    all.open(),
    all.open(screens.hall),
    all.open(),
    all.open(),
    all.open(screens.phone),
  ]);
}, 120_000);
afterAll(async () => {
  for (const line of wires.values()) line.end();
  secretary.end();
  await all.end();
});

test('24 States take a text from a point of order to its adoption by roll call', async () => {
  await arrive();
  await open();
  await ruleAndAppeal();
  await handIn();
  await closeDebate();
  await amend();
  await divide();
  await callTheRoll();
  await compare();
  expect(all.troubles).toEqual([]);
}, 180_000);

const state = async (): Promise<Room> =>
  (await room.organiser.get<{ readonly room: Room }>(`/api/rooms/${room.id}/snapshot`)).room;

async function does(line: Line, command: MeetingCommand): Promise<void> {
  expect(await line.does(command)).toMatchObject({ t: 'answer' });
}
function wire(code: string): Line {
  const line = wires.get(code);
  if (!line) throw new Error(`${code} does not come by the wire`);
  return line;
}

async function arrive(): Promise<void> {
  await join(chair, await room.linkFor('chair'));
  await join(hall, await room.linkFor('hall'));
  await join(ARV, await room.linkFor('ARV'));
  await join(BMR, await room.linkFor('BMR'));
  await join(KST, await room.linkFor('KST'));
  for (const { code } of delegations) {
    if (['ARV', 'BMR', 'KST'].includes(code)) continue;
    const visitor = all.live.visitor();
    await visitor.post('/api/redeem', { secret: (await room.linkFor(code)).split('#')[1] });
    const line = visitor.line(room.id);
    await line.hello();
    wires.set(code, line);
  }
  secretary = room.organiser.line(room.id);
  await secretary.hello();
}

async function open(): Promise<void> {
  await chairs.opensTheDebate(chair);
  await allSee([ARV, BMR], 'The Committee,');
}

/** All vote: those at screens press their answer, the others by the wire. */
async function everyoneVotes(
  against: readonly string[],
  screensSay: readonly [Answer, Answer, Answer],
): Promise<void> {
  const names = { yes: /^Yes\b/, no: /^No\b/, abstain: /^Abstain\b/ };
  await press(ARV, names[screensSay[0]]);
  await press(BMR, names[screensSay[1]]);
  await press(KST, names[screensSay[2]]);
  await Promise.all(
    [...wires].map(([code, line]) =>
      does(line, { type: 'CastVote', answer: against.includes(code) ? 'no' : 'yes' }),
    ),
  );
}

async function ruleAndAppeal(): Promise<void> {
  await press(ARV, /^Raise my plate/);
  await button(chair, /^Give the floor to Ardovia/)
    .first()
    .waitFor();
  await chairs.givesFloor(chair);
  await press(BMR, 'Point of order');
  await press(BMR, 'Interrupt the speaker');
  await press(chair, /^Do not uphold/);
  await press(BMR, 'Appeal against the ruling');
  await button(chair, 'Put the appeal to the vote').first().click();
  await allSee([ARV, BMR], /appeal/);
  const most = delegations.map(({ code }) => String(code)).slice(12);
  await everyoneVotes(most, ['no', 'yes', 'abstain']);
  expect(await barriers(chair)).toEqual([]);
  await closeVote();
  await sees(hall, /ruling/);
  expect((await state()).rulings.at(-1)?.appeal).toBe('stands');
}

async function closeVote(): Promise<void> {
  await button(chair, 'Close and announce').first().click();
  await expect.poll(async () => (await state()).vote).toBeUndefined();
}

async function closeDebate(): Promise<void> {
  await chairs.endsFloor(chair);
  await press(KST, /^Move…/);
  await press(KST.getByRole('dialog'), 'Move it: Close the debate');
  await chairs.says(chair, /Does any delegation wish to speak against it\?/);
  await sees(KST, 'The Chair has called for speakers on it.');
  await button(chair, 'Put the motion of Kestria to the vote').first().click();
  await everyoneVotes(['ZMR', 'WSK'], ['yes', 'no', 'yes']);
  await closeVote();
  await allSee([hall, ARV], /debate/i);
  expect((await state()).items[0]?.debate).toBe('closed');
}

/** Each writes the paragraph anew, as in a word processor, and hands it in as an amendment. */
async function handIn(): Promise<void> {
  await amends(ARV, 'L.2', 'OP2', 'once a year', 'twice a year');
  await amends(BMR, 'L.3', 'OP1', 'an exercise each year', 'two exercises each year, one of them at sea');
  await amends(KST, 'L.4', 'OP3', 'States', 'States and organizations');
}
async function amends(page: Page, symbol: string, on: string, from: string, to: string): Promise<void> {
  await chairs.calls(chair, on);
  await propose(page, on, from, to, false);
  await press(page, 'Submit as amendment…');
  const sheet = page.getByRole('region', { name: /^Your amendment to/ });
  await sheet.getByRole('textbox', { name: 'Symbol' }).fill(symbol);
  await press(sheet, `Submit ${symbol}`);
  await expect.poll(async () => (await state()).amendments.map((one) => one.symbol)).toContain(symbol);
}

async function amend(): Promise<void> {
  for (const [symbol, adopted] of [
    ['L.3', true],
    ['L.2', true],
    ['L.4', false],
  ] as const) {
    await button(chair, `Put ${symbol} to the vote`).first().click();
    await button(chair, 'Begin voting').first().click();
    await allSee([ARV, BMR, KST], new RegExp(symbol.replace('.', '\\.')));
    const most = delegations.map(({ code }) => String(code)).slice(6);
    await everyoneVotes(adopted ? ['NDR'] : most, ['yes', 'yes', 'no']);
    await closeVote();
    const fate = (await state()).amendments.find((one) => one.symbol === symbol)?.fate;
    expect([symbol, fate]).toEqual([symbol, adopted ? 'adopted' : 'rejected']);
  }
  await allSee([ARV, KST], /two exercises each year, one of them at sea/);
}

async function divide(): Promise<void> {
  await press(BMR, /^Move…/);
  const sheet = BMR.getByRole('dialog');
  await press(sheet, 'Set it out: Divide the text');
  for (const other of ['OP1', 'OP2'])
    await sheet.getByRole('combobox', { name: other, exact: true }).selectOption({ label: 'With the rest' });
  await press(sheet, 'Move it: Divide the text');
  await button(chair, 'Put the motion of Belmarra to the vote').first().click();
  await everyoneVotes(['TLN'], ['yes', 'yes', 'yes']);
  await closeVote();
  await button(chair, 'Put part 1 to the vote').first().click();
  await button(chair, 'Begin voting').first().click();
  const most = delegations.map(({ code }) => String(code)).slice(8);
  await everyoneVotes(most, ['no', 'yes', 'abstain']);
  await closeVote();
  expect((await state()).proposals[0]?.parts.map(({ fate }) => fate)).toEqual(['rejected']);
}

async function callTheRoll(): Promise<void> {
  const card = chair.getByRole('region', { name: /^To the vote/ });
  await card.getByRole('textbox', { name: 'Symbol' }).fill('A/C.1/81/DEC/1');
  await card.getByRole('combobox', { name: /^Method of voting/ }).selectOption({ label: 'Roll call' });
  await button(card, /^Put .* to the vote$/).click();
  await button(chair, 'Begin voting').first().click();
  await expect.poll(async () => (await state()).vote?.begun).toBeDefined();
  const order = (await state()).vote?.order ?? [];
  expect(order).toHaveLength(24);
  const at: { readonly [code: string]: Page } = { ARV, BMR, KST };
  for (const who of order) {
    await expect.poll(async () => calledNow(await state())).toBe(who);
    const page = at[who];
    if (who === 'VLN') await button(chair, 'Pass over Velnia').first().click();
    else if (page) await press(page, who === 'KST' ? /^Abstain\b/ : /^Yes\b/);
    else await does(wire(who), { type: 'CastVote', answer: who === 'TLN' ? 'no' : 'yes' });
  }
  expect(await barriers(chair)).toEqual([]);
  expect(await barriers(hall)).toEqual([]);
  await closeVote();
  await allSee([hall, ARV, BMR, KST], /adopted/i);
  const { votes, decisions } = await state();
  expect(votes.at(-1)).toMatchObject({ yes: 21, no: 1, abstain: 1, notVoting: ['VLN'], carried: true });
  expect(decisions).toMatchObject([{ how: 'vote', vote: votes.at(-1)?.number }]);
}
const calledNow = ({ vote }: Room): DelegationCode | undefined => vote && calledIn(vote);

/** The record outside, the server and every screen are one and the same. */
async function compare(): Promise<void> {
  const archive = await exported();
  const { seq, room: live } = await room.organiser.get<{ readonly seq: number; readonly room: Room }>(
    `/api/rooms/${room.id}/snapshot`,
  );
  expect(live).toEqual(folded(archive.facts.slice(0, seq)));
  for (const page of [chair, hall, ARV, BMR, KST]) {
    const kept = await keptIn(page, room.id, isDecided);
    expect(kept.room).toEqual(folded(archive.facts.slice(0, kept.room.seq)));
    expect(kept.head).toBe(archive.facts[kept.room.seq - 1]?.hash);
  }
}
const isDecided = ({ decisions }: Room): boolean => decisions.length > 0;

async function exported(): Promise<Archive> {
  const organiser = await all.open();
  await join(organiser, `${all.live.address}/join#${await all.live.server.services.people.organiserLink()}`);
  const coming = organiser.waitForEvent('download');
  await organiser.getByRole('link', { name: 'Export' }).click();
  const zip = await readFile(await (await coming).path());
  const verdict = verify(zip, { keys: [all.live.store.key], heads: [] });
  if (!verdict.ok) throw new Error(verdict.problem);
  return verdict.archive;
}
