// Every act on a text, pressed: positions, remarks, polls, bridges, paragraphs as a whole, joining, packages.
import type { Locator, Page } from 'playwright-core';
import * as acts from './acts.ts';
import { press } from './acts.ts';
import * as chairs from './presiding.ts';
import type { Sent } from './sent.ts';

export interface Cast {
  readonly desk: Page;
  readonly chair: Page;
  readonly ARV: Page;
  readonly BMR: Page;
  readonly KST: Page;
  readonly sent: Sent;
}

/** Proposals, positions, remarks, a poll and a bridge on the paragraph that the Chair calls. */
export async function negotiate({ desk, chair, ARV, BMR, KST, sent }: Cast): Promise<void> {
  await chairs.looksAt(chair, 'OP1');
  await sent.slips(chair, 'ParagraphCalled', 'CallParagraph', 'Call OP1');
  await acts.propose(ARV, 'OP1', 'by 1 March', 'by 1 June');
  await acts.support(BMR, 'OP1', 'b');
  await sent.does(BMR, 'WithdrawFromAlternative', 'Withdraw');
  await acts.reserve(KST, 'OP1', 'No instructions');
  await sent.does(KST, 'LiftReservation', 'Lift reservation');

  const own = await more(ARV, 'OP1', 'Note a remark');
  await own.getByRole('textbox').fill('June suits our budget');
  await sent.does(ARV, 'NoteRemark', 'Note it', own);
  const forBMR = await chairs.unfolds(chair, 'Note a remark');
  await forBMR.getByRole('combobox').selectOption('BMR');
  await forBMR.getByRole('textbox').fill('March would be better');
  await sent.does(chair, 'NoteRemark', 'Note it', forBMR);
  const atDesk = desk.getByRole('region', { name: /^Note a remark/ });
  await atDesk.getByRole('textbox').fill('Said in the corridor');
  await sent.does(desk, 'NoteRemark', 'Note it', atDesk);

  await sent.does(chair, 'OpenPoll', 'Quick poll');
  await sent.does(ARV, 'AnswerPoll', 'Can accept');
  await sent.does(BMR, 'AnswerPoll', 'With an alternative');
  await sent.does(KST, 'AnswerPoll', 'Cannot accept');
  await sent.does(chair, 'ClosePoll', 'Close the poll');

  await chairs.bridges(chair, '1 March', '1 May', 'Between the two');
  await sent.does(chair, 'WithdrawFromAlternative', 'Withdraw the Chair’s “May”');
}

/** Paragraphs proposed, deleted, moved, split and joined. */
export async function rearrange(cast: Cast): Promise<void> {
  const { chair, ARV, BMR, KST, sent } = cast;
  await press(ARV, 'New paragraph');
  await ARV.getByRole('textbox', { name: 'The new paragraph' }).fill('Thanks those who nominated early;');
  await sent.does(ARV, 'ProposeParagraph', /^Table the paragraph/);
  const removing = await more(BMR, 'OP2', 'Propose deletion');
  await sent.does(BMR, 'DeleteParagraph', 'Propose to delete OP2', removing);
  const moving = await more(KST, 'PP2', 'Move');
  await sent.does(KST, 'MoveParagraph', 'Propose the move', moving);
  const splitting = await more(ARV, 'OP3', 'Split');
  await splitting.getByRole('textbox').fill('to hold exercises');
  await sent.does(ARV, 'SplitParagraph', 'Propose the split', splitting);
  const joining = await more(BMR, 'OP4', 'Join');
  await sent.does(BMR, 'JoinParagraphs', 'Propose to join OP4 and OP5', joining);
  const offering = await chairs.unfolds(chair, 'Offer a new paragraph');
  await offering.getByRole('textbox').fill('Notes the report of the Chair;');
  await sent.does(chair, 'ProposeParagraph', 'Offer it to the room', offering);
  await settle(cast, 'PP2', 'moves');
  await settle(cast, 'OP3', 'splits');
  await settle(cast, 'OP4', 'joins the next');
}

/** Wordings joined, a package withdrawn and another settled, paragraphs settled, agreed and reopened. */
export async function narrow(cast: Cast): Promise<void> {
  const { chair, ARV, BMR, sent } = cast;
  for (const [page, words] of [
    [ARV, 'miscalculation'],
    [BMR, 'escalation'],
  ] as const) {
    await goTo(page, 'PP1');
    await acts.propose(page, 'PP1', 'misperception', words);
  }
  await chairs.looksAt(chair, 'PP1');
  const joining = await chairs.unfolds(chair, 'Streamline');
  for (const box of await joining.getByRole('checkbox').all()) await box.check();
  await decide(cast, 'Ask the room', joining);
  await settle(cast, 'PP1', 'miscalculation');
  await takesBack(cast);
  await sent.does(chair, 'DeclareConsensus', 'Declare consensus');

  const packages = chair.getByRole('region', { name: 'Packages' });
  await table(cast, 'P1');
  await sent.does(BMR, 'AcceptPackage', 'Accept the package');
  await sent.does(BMR, 'LeavePackage', 'Take my acceptance back');
  await sent.does(chair, 'WithdrawPackage', 'Withdraw it', packages);
  await table(cast, 'P2');
  await sent.does(BMR, 'AcceptPackage', 'Accept the package');
  await sent.does(chair, 'SettlePackage', 'Settle the package', packages);
  await takesBack(cast);
  await sent.does(chair, 'SettlePackage', 'Settle the package', packages);

  await settle(cast, 'OP1 bis', 'Thanks those');
  await settle(cast, 'OP1 ter', 'Notes the report');
  await sent.does(chair, 'SetEverythingAgreed', 'Agree only as a whole');
  await sent.does(chair, 'SetEverythingAgreed', 'Agree one by one');
  await chairs.looksAt(chair, 'OP1');
  await decide(cast, 'Ask to agree it');
  await sent.does(chair, 'ReopenParagraph', 'Reopen it');
}

/** Puts a question to the room, which nobody objects to. */
export async function decide(
  { chair, sent }: Cast,
  name: string | RegExp,
  within: Page | Locator = chair,
): Promise<void> {
  await sent.does(chair, 'PutQuestion', name, within);
  await sent.does(chair, 'DeclareConsensus', 'Declare consensus');
}

/** Takes back the decision that the Chair announced last. */
export async function takesBack({ chair, sent }: Cast): Promise<void> {
  const panel = await chairs.unfolds(chair, 'Take back the decision');
  await sent.does(chair, 'TakeBackDecision', 'It was announced in error', panel);
}

/** Settles the first place of a paragraph by the wording that holds some words. */
async function settle(cast: Cast, label: string, words: string): Promise<void> {
  await chairs.looksAt(cast.chair, label);
  const landing = cast.chair.getByRole('region', { name: /could land/ });
  await decide(cast, /^Ask to keep/, landing.getByRole('listitem').filter({ hasText: words }));
}

/** Tables a package of two places. */
async function table({ chair, sent }: Cast, name: string): Promise<void> {
  await chairs.looksAt(chair, 'OP1');
  await press(chair, 'Put “June” into a package');
  await chairs.looksAt(chair, 'OP2');
  await press(chair, /^Put “Requests .* into a package$/);
  await chair.getByRole('region', { name: 'Packages' }).getByLabel('Name').fill(name);
  await sent.does(chair, 'TablePackage', 'Table the package');
}

/** Goes to a paragraph, unless one is there. */
async function goTo(page: Page, label: string): Promise<void> {
  const here = acts.button(page, `More on ${label}`);
  if (!(await here.isVisible())) await press(page, new RegExp(`^${label} `));
  await here.waitFor();
}

/** Opens one of the rarer acts on a paragraph. */
async function more(page: Page, label: string, what: string): Promise<Locator> {
  await goTo(page, label);
  const opener = acts.button(page, `More on ${label}`);
  if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click();
  return chairs.unfolds(page, what);
}
