// Every act there is, from a screen: a room is taken through all of them; what no page sent or no record holds is named.
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Screens, openScreens } from '../support/screens.ts';
import * as acts from './acts.ts';
import { button, join, noteWhoIsThere, press, sees } from './acts.ts';
import { elsewhere, otherwise, recordOf, unrecorded, unsent } from './everyAct.ts';
import * as chairs from './presiding.ts';
import { Sent } from './sent.ts';
import { type Cast, decide, narrow, negotiate, rearrange, takesBack } from './textActs.ts';

const pasted = `Decision on points of contact

Recognizing the risk of misperception,

Recalling the principles of good neighbourliness,

1. Decides to nominate a point of contact by 1 March;

2. Requests the Secretariat to check the list once a year;

3. Encourages States to hold exercises openly;

4. Invites the Chairperson to report to the Council;

5. Decides to remain seized of the matter.
`;
const another = `Decision on the next meeting

1. Decides to meet in Veltmar.
`;
const hour = 3_600_000;
let all: Screens;
let cast: Cast;
let id: string;

beforeAll(async () => {
  all = await openScreens();
  const sent = new Sent();
  const open = async () => sent.listen(await all.open());
  const [desk, chair, ARV, BMR, KST] = await Promise.all([open(), open(), open(), open(), open()]);
  cast = { desk, chair, ARV, BMR, KST, sent };
});
afterAll(() => all.end());

test('every act of the text and of the meeting is done from a screen', async () => {
  await makeTheRoom();
  await seatAll();
  await tableAnother();
  await adoptTheAgenda();
  await sit();
  await speak();
  await interrupt();
  await reply();
  await negotiate(cast);
  await rearrange(cast);
  await narrow(cast);
  await breakSilence();
  await keepSilence();
  await adoptBySilence();
  await adoptByConsensus();
  await leave();
  expect(unsent(cast.sent.taken).toSorted()).toEqual(Object.keys(otherwise).toSorted());
  expect(unrecorded(await recordOf(cast.desk, id))).toEqual(elsewhere);
  expect(all.troubles).toEqual([]);
}, 120_000);

async function makeTheRoom(): Promise<void> {
  const { desk, chair } = cast;
  await join(desk, `${all.live.address}/join#${await all.live.server.services.people.organiserLink()}`);
  await desk.getByRole('link', { name: 'New room' }).click();
  await desk.getByRole('textbox', { name: 'Title of the meeting' }).fill('A room of every act');
  await desk.getByRole('radio', { name: /^The Veltic region/ }).check();
  await press(desk, 'Paste a text');
  await desk.getByRole('textbox', { name: 'Title of the text' }).fill('Points of contact');
  await desk.getByRole('textbox', { name: 'Paste a text' }).fill(pasted);
  await desk.getByRole('combobox', { name: 'Time zone of the room' }).selectOption('Asia/Tbilisi');
  await press(desk, 'Make the room');
  await desk.getByRole('heading', { name: /^Seats and links/ }).waitFor();
  id = desk.url().split('/')[4] ?? '';
  await take(chair, 'Chair');
}

/** Unfolds the link of a seat at the secretary's desk. */
async function linkOf(name: string): Promise<Locator> {
  const seats = cast.desk.getByRole('region', { name: /^Seats and links/ });
  const row = seats.getByRole('listitem').filter({ hasText: name });
  await press(row, 'Link');
  return row;
}

/** Makes a link to a seat at the desk, which a page opens. */
async function take(page: Page, name: string): Promise<void> {
  const row = await linkOf(name);
  const [answer] = await Promise.all([cast.desk.waitForResponse(/\/link\b/), press(row, 'Make a new link')]);
  const { url } = (await answer.json()) as { readonly url: string };
  await press(row, 'Link');
  await join(page, url);
}

async function seatAll(): Promise<void> {
  const { desk, ARV, BMR, KST, sent } = cast;
  await take(ARV, 'Ardovia');
  await take(BMR, 'Belmarra');
  await take(KST, 'Kestria');
  for (const role of ['expert', 'observer']) {
    const admitting = await chairs.unfolds(desk, 'Admit a person');
    await admitting.getByRole('combobox', { name: 'Role' }).selectOption(role);
    await admitting.getByRole('textbox', { name: 'Name of the person' }).fill(`Dr ${role}`);
    await press(admitting, 'Give the seat');
    await admitting.waitFor({ state: 'detached' });
  }
  const guest = await all.open();
  await take(guest, 'Expert');
  await sees(guest, 'A room of every act');
  await guest.close();
  await noteWhoIsThere(desk, sent, await linkOf('Observer'));
}

async function tableAnother(): Promise<void> {
  const { desk, sent } = cast;
  await press(desk, 'Table a text');
  await press(desk, 'Paste a text');
  await desk.getByRole('textbox', { name: 'Title of the text' }).fill('Next meeting');
  await desk.getByRole('textbox', { name: 'Paste a text' }).fill(another);
  await desk.getByRole('textbox', { name: 'Symbol' }).fill('DD/2');
  await press(desk, 'Put it on the table');
  await desk.getByRole('cell', { name: 'DD/2' }).waitFor();
  await press(desk, 'Add an item');
  await desk.getByRole('textbox', { name: 'Title of the item 2' }).fill('Next meeting');
  await desk.getByRole('combobox', { name: 'Text taken up 2' }).selectOption({ label: 'DD/2' });
  await sent.does(desk, 'ProposeAgenda', 'Propose this agenda');
}

/** What the Chair says next, at the foot of the console. */
const foot = (): Locator => cast.chair.getByRole('contentinfo');
const floor = (): Locator => cast.chair.getByRole('region', { name: 'Has the floor' });
const panel = (name: string) => () => chairs.unfolds(cast.chair, name);

async function adoptTheAgenda(): Promise<void> {
  const { chair, ARV, sent } = cast;
  await sent.slips(chair, 'MeetingCalledToOrder', 'CallToOrder', 'Call to order', foot());
  await disputeTheAgenda();
  await sent.does(chair, 'PutQuestion', 'Ask the room', foot());
  await acts.object(ARV, 'Item 2 comes too early');
  await sent.does(ARV, 'WithdrawObjection', 'Withdraw my objection');
  await acts.object(ARV, 'Item 2 comes too early');
  await sent.does(chair, 'WithdrawQuestion', 'State that there is no consensus');
  await sent.does(chair, 'PutQuestion', 'Ask to adopt the agenda');
  await sent.does(chair, 'WithdrawQuestion', 'Withdraw the question');
  await decide(cast, 'Ask to adopt the agenda');
}

async function disputeTheAgenda(): Promise<void> {
  const { chair, ARV, BMR, sent } = cast;
  for (const last of [false, true]) {
    const asks = await chairs.unfolds(ARV, 'Ask for a change');
    await asks.getByRole('textbox', { name: 'Title of the item' }).fill('Other matters');
    await sent.does(ARV, 'ProposeAgendaChange', 'Ask', asks);
    if (!last) await sent.does(ARV, 'WithdrawAgendaChange', 'Withdraw: Other matters');
  }
  await sees(BMR, 'Ardovia asks to add the item “Other matters” to the agenda');
  await sent.does(chair, 'PutQuestion', 'Put to the room: Other matters');
  await acts.object(BMR, 'It was not announced');
  await sent.does(chair, 'WithdrawQuestion', 'State that there is no consensus');
}

async function sit(): Promise<void> {
  const { chair, sent } = cast;
  const limits = await chairs.unfolds(chair, 'Propose time limits');
  await limits.getByLabel('A delegation, min').fill('2');
  await decide(cast, 'Ask the room', limits);
  await sent.slips(chair, 'MeetingSuspended', 'SuspendMeeting', 'Suspend until then', panel('Suspend'));
  await sent.slips(chair, 'MeetingResumed', 'ResumeMeeting', 'Resume', foot());
  const adjourning = await chairs.unfolds(chair, 'Adjourn');
  await sees(adjourning, 'On the room’s clock, Asia/Tbilisi');
  await sent.does(chair, 'AdjournMeeting', 'Without a time', adjourning);
  await sent.does(chair, 'TakeBack', 'Take back: adjournment');
  await sent.slips(chair, 'ItemOpened', 'OpenItem', /^Open item 1/);
  await sent.slips(chair, 'ListOpened', 'OpenList', 'Open the list', foot());
}

async function speak(): Promise<void> {
  const { chair, ARV, BMR, KST, sent } = cast;
  await sent.does(BMR, 'RequestFloor', /^Raise my plate/);
  await sent.does(BMR, 'WithdrawRequest', /^Lower my plate/);
  await sent.does(BMR, 'RequestFloor', /^Raise my plate/);
  await press(ARV, 'Raise for…');
  await sent.does(ARV, 'RequestFloor', 'On PP1');
  await press(KST, 'Raise for…');
  await sent.does(KST, 'RequestFloor', 'For Steppe Partnership');
  await button(chair, /^Ardovia, place 3/).press('Alt+ArrowUp');
  await sent.does(chair, 'TakeBack', 'Take back: reordering');
  await button(chair, /^Ardovia, place 3/).press('Alt+ArrowUp');
  await button(chair, /^Ardovia, place 2/).waitFor();
  await sent.slips(chair, 'FloorGiven', 'GiveFloor', /^Give the floor/, floor());
  await sent.slips(chair, 'FloorPaused', 'PauseFloor', /^Pause/, floor());
  await sent.slips(chair, 'FloorContinued', 'ContinueFloor', /^Continue/, floor());
  await sent.does(ARV, 'AlignWithStatement', /^Align with Kestria, for Steppe Partnership/);
  await sees(chair, 'Ardovia in alignment');
  await sent.does(KST, 'YieldFloor', /^Yield the floor/);
  await sent.does(ARV, 'WithdrawAlignment', /^Take back the alignment with Kestria/);
  await sent.does(chair, 'GiveFloor', 'Give the floor to Ardovia');
  await sent.slips(chair, 'FloorEnded', 'EndFloor', 'End the statement', floor());
}

async function interrupt(): Promise<void> {
  const { chair, ARV, BMR, sent } = cast;
  await press(ARV, 'Point of order');
  await sent.does(ARV, 'RaisePointOfOrder', 'Interrupt the speaker');
  await sent.does(ARV, 'WithdrawPointOfOrder', 'Withdraw my point');
  await sent.does(chair, 'GiveFloor', 'Give the floor to Belmarra');
  await press(ARV, 'Point of order');
  await sent.does(ARV, 'RaisePointOfOrder', 'Interrupt the speaker');
  await sent.slips(chair, 'PointOfOrderRuled', 'RulePointOfOrder', /^Uphold/);
  await press(BMR, 'Point of order');
  await sent.does(BMR, 'RaisePointOfOrder', 'Interrupt the speaker');
  await sent.does(chair, 'RulePointOfOrder', /^Do not uphold/);
}

async function reply(): Promise<void> {
  const { chair, KST, sent } = cast;
  await sent.does(KST, 'RequestReply', 'Reply');
  await sent.does(KST, 'WithdrawReply', 'Withdraw reply');
  await sent.does(KST, 'RequestReply', 'Reply');
  const closing = panel('Announce closing');
  await sent.slips(chair, 'ListClosingAnnounced', 'AnnounceClosing', 'Announce this time', closing);
  await sent.slips(chair, 'ListClosed', 'CloseList', 'Close the list');
  await sent.slips(chair, 'ListReopened', 'ReopenList', 'Reopen the list');
  await sent.does(chair, 'GiveFloor', 'Give the floor to Kestria in right of reply');
  await sent.does(chair, 'GiveFloor', 'Give the floor to Expert', panel('Invite'));
  await sent.does(chair, 'EndFloor', 'End the statement', floor());
}

async function breakSilence(): Promise<void> {
  const { desk, chair, BMR, KST, sent } = cast;
  await sent.does(chair, 'IssueVersion', 'Issue Rev.1', panel('Issue a revision'));
  await sent.does(
    desk,
    'IssueVersion',
    'Issue Rev.2',
    desk.getByRole('row').filter({ hasText: 'Points of contact' }),
  );
  await decide(cast, 'Ask: ad referendum');
  await takesBack(cast);
  await sent.does(chair, 'DeclareConsensus', 'Declare consensus');
  await chairs.startsSilence(chair);
  const extending = await chairs.unfolds(chair, 'Extend');
  await extending.getByRole('combobox').selectOption('KST');
  await press(extending, '1 h later');
  await sent.does(chair, 'ExtendSilence', 'Extend the silence', extending);
  await acts.breakSilence(KST, 'OP2', 'We shall table another date');
  await chairs.startsSilence(chair);
  await press(BMR, 'Break silence');
  const sheet = BMR.getByRole('dialog', { name: /^Break silence on/ });
  await sheet.getByRole('radio', { name: 'An objection' }).check();
  await sheet.getByRole('textbox', { name: 'Your reason' }).fill('We need a day more');
  await sent.does(BMR, 'BreakSilence', /^Break silence on .* now$/, sheet);
}

/** The clock jumps, as after a server that was down: an expiry noted late is undone by letting silence run again. */
async function keepSilence(): Promise<void> {
  const { chair, ARV, sent } = cast;
  await chairs.startsSilence(chair);
  await button(ARV, 'Break silence').waitFor();
  all.live.ahead(2 * hour);
  await sees(chair, /the server was down in between/);
  // A page trusts its clock a while against a single word; one that is opened anew knows the hour at once.
  await chair.reload();
  await sent.does(chair, 'ReopenSilence', 'Let silence run again', panel('Let silence run again'));
  await sent.slips(chair, 'MeetingAdjourned', 'AdjournMeeting', 'Adjourn until then', panel('Adjourn'));
  all.live.ahead(2 * hour);
  await sees(ARV, /silence was kept/);
}

async function adoptBySilence(): Promise<void> {
  const { chair, ARV, BMR, KST, sent } = cast;
  const middle = chair.getByRole('main');
  await sent.does(chair, 'CallToOrder', 'Call to order', foot());
  await sent.does(chair, 'AnnounceAdoption', 'Announce the adoption', middle);
  await takesBack(cast);
  await sent.does(chair, 'AnnounceAdoption', 'Announce the adoption', middle);
  await attach(ARV, 'Interpretative statement');
  await attach(BMR, 'Reservation');
  await attach(KST, 'Dissociation');
  await attach(ARV, 'Explanation of position');
  await sent.does(chair, 'IssueDecision', 'Issue the decision', middle);
  await sent.slips(chair, 'ItemClosed', 'CloseItem', 'Close item');
}

async function attach(page: Page, kind: string): Promise<void> {
  if (!(await button(page, 'Attach a statement').isVisible())) await press(page, /^More on /);
  await press(page, 'Attach a statement');
  const sheet = page.getByRole('dialog', { name: /^Attach a statement to/ });
  await sheet.getByRole('combobox', { name: 'Kind' }).selectOption(kind);
  await sheet.getByRole('textbox', { name: 'The statement' }).fill(`${kind} of ours.`);
  await cast.sent.does(page, 'AttachStatement', 'Attach it', sheet);
}

async function adoptByConsensus(): Promise<void> {
  const { chair, sent } = cast;
  await sent.does(chair, 'OpenItem', /^Open item 2/);
  await press(chair, 'DD/2');
  await sent.does(chair, 'IssueVersion', 'Issue Rev.1', panel('Issue a revision'));
  await decide(cast, 'Ask the room', await chairs.unfolds(chair, 'Ask to adopt now'));
  await sent.does(chair, 'IssueDecision', 'Issue the decision', chair.getByRole('main'));
  await sent.does(chair, 'CloseItem', 'Close item');
  await sent.slips(chair, 'MeetingClosed', 'CloseMeeting', 'Close for good', panel('Close the meeting'));
}

/** A seat goes to another person; whoever sat there is told. Who left was noted. */
async function leave(): Promise<void> {
  await sees(await linkOf('Expert'), 'Not in');
  const other = await all.open();
  await take(other, 'Kestria');
  await sees(other, 'A room of every act');
  await sees(cast.KST, 'The secretary has withdrawn your seat.');
  await acts.handsOver(cast.ARV, await all.open());
}
