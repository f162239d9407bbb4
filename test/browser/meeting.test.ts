// Eight screens take a real text from opening to adoption: six delegations, the Chair, the hall.
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { demo } from '../../src/content/demo/demo.ts';
import type { Room } from '../../src/kernel/meeting/room.ts';
import type { Paragraph } from '../../src/kernel/text/draft.ts';
import { renderParagraph } from '../../src/kernel/text/render.ts';
import { folded } from '../../src/store/archive/documents.ts';
import { type Archive, verify } from '../../src/store/archive/verify.ts';
import { factOf } from '../../src/store/facts.ts';
import { screens } from '../support/chromium.ts';
import {
  type Cable,
  type Convened,
  type Screens,
  cableTo,
  convene,
  openScreens,
} from '../support/screens.ts';
import * as acts from './acts.ts';
import { allSee, button, join, press, sees } from './acts.ts';
import * as chairs from './presiding.ts';
import { keptIn } from './kept.ts';
import { transcript } from './transcript.ts';

const codes = ['ARV', 'BMR', 'CRV', 'DLN', 'FNW', 'KST'] as const;
const delegations = demo.opening.delegations.filter(({ code }) => codes.some((one) => one === code));
const hour = 3_600_000;

let all: Screens;
let room: Convened;
let cable: Cable;
let chair: Page;
let hall: Page;
let by: { readonly [C in (typeof codes)[number]]: Page };
let everyone: readonly Page[];
let delegates: readonly Page[];

beforeAll(async () => {
  all = await openScreens();
  cable = await cableTo(all.live.address);
  room = await convene(all.live, {
    title: 'Veltic Organization for Security and Dialogue',
    delegations,
    text: { library: { id: 'S-RES-2532.en' } },
  });
  chair = await all.open();
  hall = await all.open(screens.hall);
  const [ARV, BMR, CRV, DLN, FNW, KST] = await Promise.all([
    all.open(),
    all.open(),
    all.open(),
    all.open(),
    all.open(),
    all.open(),
  ]);
  by = { ARV, BMR, CRV, DLN, FNW, KST };
  delegates = Object.values(by);
  everyone = [chair, hall, ...delegates];
});
afterAll(async () => {
  await all.end();
  await cable.end();
});

test('six delegations take a Security Council resolution from opening to adoption', async () => {
  await arrive();
  await open();
  await hearSpeakers();
  await openBrackets();
  await loseOneLine();
  await settleByPackage();
  await settleTheRest();
  await breakTheFirstSilence();
  await keepTheSecond();
  await adopt();
  await compare();
  expect(all.troubles).toEqual([]);
}, 120_000);

async function arrive(): Promise<void> {
  await join(chair, await room.linkFor('chair'));
  await join(hall, await room.linkFor('hall'));
  for (const code of codes)
    await join(by[code], await room.linkFor(code), code === 'FNW' ? cable.address : undefined);
  await sees(hall, 'The meeting has not begun');
  await allSee(delegates, 'The meeting has not been called to order.');
}

async function open(): Promise<void> {
  await chairs.says(chair, /I call the meeting to order/);
  await chairs.says(chair, /The draft agenda is before you/);
  await allSee([hall, ...delegates], /May I take it that the agenda, as proposed, is adopted\?/);
  await chairs.says(chair, /I see none\. It is so decided\./);
  await chairs.says(chair, /We turn to item 1 of the agenda/);
  await chairs.says(chair, /I open the list of speakers/);
}

async function hearSpeakers(): Promise<void> {
  const { ARV, BMR, CRV, KST } = by;
  await press(BMR, /^Raise my plate/);
  await button(BMR, /^Lower my plate/).waitFor();
  await press(KST, /^Raise my plate/);
  await button(chair, 'Give the floor to Kestria').waitFor();
  await chairs.givesFloor(chair);
  await sees(hall.getByRole('main'), 'has the floor');
  await press(BMR, /^Yield the floor/);
  await button(chair, 'Give the floor to Belmarra').waitFor({ state: 'detached' });
  await chairs.givesFloor(chair);
  await button(KST, /^Yield the floor/).waitFor();

  await press(CRV, 'Point of order');
  await press(CRV, 'Interrupt the speaker');
  await sees(hall, 'Point of order');
  await press(chair, /^Do not uphold/);
  await sees(CRV, /Corvany: point of order not upheld/);
  await press(ARV, 'Reply');
  await chairs.endsFloor(chair);
  await press(chair, 'Give the floor to Ardovia in right of reply');
  await sees(hall, 'in right of reply');
  await chairs.endsFloor(chair);
  await chairs.says(chair, /Does any other delegation wish to take the floor/);
}

async function openBrackets(): Promise<void> {
  const { ARV, BMR, CRV, DLN, KST } = by;
  await chairs.calls(chair, 'OP2');
  await acts.propose(KST, 'OP2', 'at least 90 consecutive days', 'at least 60 consecutive days');
  await acts.propose(ARV, 'OP2', 'at least 90 consecutive days', 'at least 120 consecutive days');
  await acts.support(DLN, 'OP2', 'c');
  await acts.support(BMR, 'OP2', 'a');
  await acts.reserve(CRV, 'OP2', 'No instructions on the length of the pause');
  await sees(hall, '120');

  await chairs.calls(chair, 'OP1');
  await acts.propose(KST, 'OP1', 'Demands', 'Calls for');
  await acts.support(BMR, 'OP1', 'a');

  await allSee(delegates, '(CRV reserves)');
  const readings = await Promise.all(delegates.map((page) => acts.textOn(page, ['OP2'])));
  expect(readings[0]).toContain('for at least [90 BMR / 60 KST / 120 ARV · DLN] consecutive days');
  expect(new Set(readings).size).toBe(1);
}

/** Fenwold's cable is pulled: it goes on drafting, the room goes on without it, and both meet again. */
async function loseOneLine(): Promise<void> {
  const { ARV, FNW } = by;
  cable.pull();
  await sees(FNW, /Your words are kept\./);
  await press(FNW, /^OP4 /);
  await acts.propose(FNW, 'OP4', 'in accordance with', 'consistent with', false);
  await press(FNW, /^Table proposal/);
  await chairs.calls(chair, 'OP5');
  await acts.propose(ARV, 'OP5', 'to provide updates', 'to provide regular updates');
  cable.plugIn();
  await sees(FNW, /^Back in the room: 1 act sent, \d+ received/);
  await sees(chair, /OP4/);
  await press(FNW, 'Close');
}

async function settleByPackage(): Promise<void> {
  const { ARV, BMR, CRV, DLN, KST } = by;
  await chairs.looksAt(chair, 'OP2');
  await press(chair, 'Put “90” into a package');
  await chairs.looksAt(chair, 'OP1');
  await press(chair, 'Put “Calls for” into a package');
  await press(chair, 'Table the package');
  for (const page of [ARV, BMR, DLN, KST]) {
    await press(page, 'Accept the package');
    await button(page, 'Take my acceptance back').waitFor();
  }
  await chairs.says(chair, /All those concerned have accepted package P1/);
  await press(CRV, /^OP2 /);
  await acts.inFocus(CRV, 'OP2');
  await press(CRV, 'Lift reservation');
}

/** What is left is asked one by one: an objection leads to a bridge of the Chair's. */
async function settleTheRest(): Promise<void> {
  await chairs.looksAt(chair, 'OP4');
  await chairs.asksToKeep(chair, 'consistent');
  await acts.object(by.KST, 'It weakens the mandates');
  await press(chair, 'State that there is no consensus');
  await chairs.bridges(chair, 'in accordance', 'compatible', 'A word that both can live with');
  await chairs.asksToKeep(chair, 'compatible');
  await chairs.finds(chair);
  await chairs.looksAt(chair, 'OP5');
  await chairs.asksToKeep(chair, 'regular');
  await chairs.finds(chair);
}

async function breakTheFirstSilence(): Promise<void> {
  const { DLN } = by;
  await chairs.says(chair, /The text is free of brackets\. I ask the secretariat to issue it as Rev\.1/);
  await chairs.startsSilence(chair);
  await sees(hall, 'Silence procedure');
  await acts.breakSilence(DLN, 'OP8', 'We would not have the matter forgotten.');
  await allSee([chair, hall], /Broken by Dolenia/);
  await chairs.calls(chair, 'OP8');
  await acts.propose(DLN, 'OP8', 'remain seized', 'remain actively seized');
  await chairs.asksToKeep(chair, 'actively');
  await chairs.finds(chair);
  await chairs.issues(chair, 'Rev.2');
}

async function keepTheSecond(): Promise<void> {
  await chairs.startsSilence(chair);
  await press(await chairs.unfolds(chair, 'Adjourn'), 'Without a time');
  await allSee(delegates, 'The sitting is adjourned.');
  all.live.ahead(hour);
  await sees(hall, 'Silence was kept');
}

async function adopt(): Promise<void> {
  await chairs.says(chair, /I call to order sitting 2/);
  await chairs.says(chair, /the silence on S\/RES\/2532 .*was not broken/);
  await allSee(delegates, /S\/RES\/2532 .* is adopted by silence/);
  await acts.attachStatement(by.ARV, 'OP2', 'We read ninety days as the least, not the most.');
  await chairs.says(chair, /Does any delegation wish to attach a statement/);
  await chairs.says(chair, /This concludes item 1/);
  await press(await chairs.unfolds(chair, 'Close the meeting'), 'Close for good');
  await allSee(delegates, 'The Chair closed the meeting');
  await sees(hall.getByRole('heading'), 'Adopted');
}

/** Every screen, the record and what is recorded of it outside are one and the same. */
async function compare(): Promise<void> {
  const archive = await exported();
  const facts = (until: number) => archive.facts.slice(0, until);
  const paragraphs = (folded(archive.facts)?.drafts[0]?.paragraphs ?? []).filter(isNumbered);
  const text = paragraphs.map((one) => `${one.label}: ${renderParagraph(one)}`).join('\n');
  const labels = paragraphs.map(({ label }) => label);
  for (const page of delegates) expect(await acts.textOn(page, labels)).toBe(text);
  expect(await chairs.textBefore(chair, labels)).toBe(text);

  const { seq, room: live } = await room.organiser.get<{ readonly seq: number; readonly room: Room }>(
    `/api/rooms/${room.id}/snapshot`,
  );
  expect(live).toEqual(folded(facts(seq)));
  for (const page of everyone) {
    const kept = await keptIn(page, room.id, isClosed);
    expect(kept.room).toEqual(folded(facts(kept.room.seq)));
    expect(kept.head).toBe(archive.facts[kept.room.seq - 1]?.hash);
    expect(kept.signed).toMatchObject({ key: archive.fingerprint });
  }
  await expect(transcript(archive.facts.map(factOf))).toMatchFileSnapshot('../golden/browser/meeting.txt');
}

const isClosed = ({ state }: Room): boolean => state === 'closed';
const isNumbered = ({ kind }: Paragraph): boolean => kind === 'preambular' || kind === 'operative';

/** Exports the record from the list of rooms, and verifies it as a stranger who knows the key and a head would. */
async function exported(): Promise<Archive> {
  const organiser = await all.open();
  await join(organiser, `${all.live.address}/join#${await all.live.server.services.people.organiserLink()}`);
  const coming = organiser.waitForEvent('download');
  await organiser.getByRole('link', { name: 'Export' }).click();
  const zip = await readFile(await (await coming).path());
  const { signed } = await keptIn(hall, room.id, isClosed);
  const heads = signed === undefined ? [] : [{ seq: signed.seq, hash: signed.head }];
  const verdict = verify(zip, { keys: [all.live.store.key], heads });
  if (!verdict.ok) throw new Error(verdict.problem);
  return verdict.archive;
}
