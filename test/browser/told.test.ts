// What a person is told without asking twice: why words came, what changed, the time, letters that deceive, a forged head.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ServerMessage } from '../../src/wire/messages.ts';
import { screens } from '../support/chromium.ts';
import { type Convened, type Screens, convene, openScreens } from '../support/screens.ts';
import * as acts from './acts.ts';
import { allSee, join, press, sees, touch } from './acts.ts';
import * as chairs from './presiding.ts';

/** The fifth letter of the Secretariat of OP2 is Cyrillic. */
const pasted = `Decision on points of contact

1. Decides to nominate a point of contact by 1 March;

2. Requests the Secr\u0435tariat to check once a year.
`;

let all: Screens;
let room: Convened;
let chair: Page;
let hall: Page;
let page: Page;

beforeAll(async () => {
  all = await openScreens();
  room = await convene(all.live, {
    title: 'Standing Committee',
    delegations: [
      { code: 'ARV', name: 'Ardovia' },
      { code: 'BMR', name: 'Belmarra' },
      { code: 'KST', name: 'Kestria' },
    ],
    text: { pasted, title: 'Points of contact', symbol: 'SC.DD/1' },
  });
  [chair, hall, page] = await Promise.all([all.open(), all.open(screens.hall), all.open()]);
  await join(chair, await room.linkFor('chair'));
  await join(hall, await room.linkFor('hall'));
  await join(page, await room.linkFor('ARV'));
  await chairs.opensTheDebate(chair);
});
afterAll(() => all.end());

test('a word with letters of two alphabets is marked on every screen', async () => {
  await chairs.calls(chair, 'OP2');
  for (const screen of [chair, hall, page]) {
    const word = screen.getByText('Secr\u0435tariat', { exact: true }).first();
    await word.waitFor();
    expect(await word.getAttribute('title')).toBe('This word has letters of more than one alphabet.');
    const { textDecorationLine } = await word.evaluate((one) => getComputedStyle(one));
    expect(textDecorationLine).toBe('underline');
  }
});

test('the history of a word gives the reason for it', async () => {
  await chairs.calls(chair, 'OP1');
  await acts.inFocus(page, 'OP1');
  await press(page, /^Propose( P)?$/);
  const draft = page.getByRole('textbox', { name: /^Your proposal, as/ });
  await draft.fill((await draft.inputValue()).replace('1 March', '1 June'));
  await page.getByRole('textbox', { name: 'Why, in a line' }).fill('Budgets are voted in May');
  await press(page, /^Table proposal/);
  await draft.waitFor({ state: 'detached' });
  await press(page.getByRole('group', { name: 'Text view' }), 'Authors');
  await touch(acts.paragraph(page, 'OP1').getByText('June', { exact: true }).first());
  const history = page.getByRole('complementary', { name: 'History of these words' });
  await sees(history, 'Ardovia');
  await sees(history, 'Reason: Budgets are voted in May');
  await press(history, 'Close');
});

test('two versions are compared without the facts between them being fetched', async () => {
  await chairs.issues(chair, 'Rev.1');
  await acts.reserve(page, 'OP1', 'No instructions');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await press(page.getByRole('group', { name: 'Text view' }), 'Compare');
  await sees(page, /^1 words? in, 0 out, 1 paragraphs? changed$/);
  const line = page.getByRole('region', { name: 'OP1', exact: true });
  await sees(line.getByRole('group', { name: 'Now' }), /June/);
  expect(asked.filter((path) => path.endsWith('/snapshot')).length).toBeGreaterThan(0);
  expect(asked.filter((path) => path.endsWith('/facts'))).toEqual([]);
  await press(page.getByRole('group', { name: 'Text view' }), 'Rolling');
});

test('the time is called to a screen reader on every screen', async () => {
  await press(page, /^Raise my plate/);
  await chairs.givesFloor(chair);
  await allSee([page, hall], 'has the floor');
  for (const [ahead, words] of [
    [125_000, 'One minute left.'],
    [30_000, '30 seconds left.'],
    [30_000, 'Time is over.'],
  ] as const) {
    all.live.ahead(ahead);
    // A page remembers six words about the time: so many it takes until a clock that jumped is believed.
    for (const label of ['OP2', 'OP1', 'OP2', 'OP1', 'OP2', 'OP1']) await chairs.calls(chair, label);
    for (const screen of [chair, hall, page])
      await screen.getByText(words, { exact: true }).and(screen.locator('[aria-live=polite]')).waitFor();
  }
});

test('a head that the server did not sign is told of, and a server with another key', async () => {
  const forged = await all.open();
  await forged.routeWebSocket(/\/socket/, (socket) => {
    const server = socket.connectToServer();
    server.onMessage((text) => {
      const message = JSON.parse(String(text)) as ServerMessage;
      socket.send(message.t === 'head' ? JSON.stringify({ ...message, seq: message.seq + 1 }) : text);
    });
  });
  await join(forged, await room.linkFor('BMR'));

  const moved = await all.open();
  await moved.goto(`${all.live.address}/join`);
  await moved.evaluate(() => localStorage.setItem('placard.key', 'f'.repeat(64)));
  await join(moved, await room.linkFor('KST'));
  await sees(forged, /came with a signature that does not fit the server’s key/);
  await sees(moved, /signs its record with another key/);
  await press(moved, 'The keys agree');
  const key = await moved.evaluate(() => localStorage.getItem('placard.key'));
  expect(key).toBe(all.live.store.key);
  expect(all.troubles).toEqual([]);
});
