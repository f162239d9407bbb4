// What people do at their screens, found by role and label as they find it.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Sent } from './sent.ts';

export function button(at: Page | Locator, name: string | RegExp): Locator {
  return typeof name === 'string'
    ? at.getByRole('button', { name, exact: true })
    : at.getByRole('button', { name });
}

/** Taps where there is a touch screen, clicks where there is none. */
export async function touch(target: Locator): Promise<void> {
  const hasTouch = await target.page().evaluate(() => navigator.maxTouchPoints > 0);
  await (hasTouch ? target.tap() : target.click());
}

export async function press(at: Page | Locator, name: string | RegExp): Promise<void> {
  await touch(button(at, name));
}

/** Waits until words are seen. */
export async function sees(at: Page | Locator, words: string | RegExp): Promise<void> {
  await at.getByText(words).first().waitFor();
}

/** Waits until all of several screens show words. */
export async function allSee(pages: readonly Page[], words: string | RegExp): Promise<void> {
  await Promise.all(pages.map((page) => sees(page, words)));
}

/** Opens an invitation link; `address`: where this browser finds the server, if elsewhere. */
export async function join(page: Page, link: string, address?: string): Promise<void> {
  const { origin } = new URL(link);
  await page.goto(address === undefined ? link : link.replace(origin, address));
}

/** Gives the paragraph of a delegate's text. */
export function paragraph(page: Page, label: string): Locator {
  return page.getByRole('region', { name: 'Rolling text' }).getByRole('region', { name: label, exact: true });
}

/** Waits until a paragraph is in focus: because the Chair called it, or because one went to it. */
export async function inFocus(page: Page, label: string): Promise<void> {
  await button(page, `More on ${label}`).waitFor();
}

/** Edits a paragraph, once it is in focus, as in a word processor; the proposal is tabled unless told otherwise. */
export async function propose(
  page: Page,
  label: string,
  from: string,
  to: string,
  tabled = true,
): Promise<void> {
  await inFocus(page, label);
  await press(page, /^Propose( P)?$/);
  const draft = page.getByRole('textbox', { name: /^Your proposal, as/ });
  const text = await draft.inputValue();
  if (!text.includes(from)) throw new Error(`“${from}” is not in: ${text}`);
  await draft.fill(text.replace(from, to));
  if (!tabled) return sees(page, 'Saved');
  await press(page, /^Table proposal/);
  await draft.waitFor({ state: 'detached' });
}

/** Chooses a wording of the paragraph in focus. */
export async function choose(page: Page, letter: string): Promise<void> {
  await touch(page.getByRole('radio', { name: new RegExp(`^Choose alternative ${letter}:`) }));
}

export async function support(page: Page, label: string, letter: string): Promise<void> {
  await inFocus(page, label);
  await choose(page, letter);
  await press(page, /^Support( S)?$/);
  await page.getByText('Supported', { exact: true }).waitFor();
}

export async function reserve(page: Page, label: string, reason: string): Promise<void> {
  await inFocus(page, label);
  await press(page, /^Reserve( R)?$/);
  await page.getByRole('textbox', { name: `Why you reserve on ${label}, if you say` }).fill(reason);
  await press(page, `Reserve ${label}`);
  await button(page, 'Lift reservation').waitFor();
}

export async function object(page: Page, reason: string): Promise<void> {
  const asked = page.getByRole('region', { name: 'The Chair asks the room' });
  await press(asked, 'Object');
  await asked.getByRole('textbox', { name: 'Why, if you say' }).fill(reason);
  await press(asked, 'Object');
  await button(asked, 'Withdraw my objection').waitFor();
}

/** Breaks the silence that runs, by an amendment to come. */
export async function breakSilence(page: Page, label: string, reason: string): Promise<void> {
  await press(page, 'Break silence');
  const sheet = page.getByRole('dialog', { name: /^Break silence on/ });
  await sheet.getByRole('combobox', { name: /^On\b/ }).selectOption(label);
  await sheet.getByRole('radio', { name: 'An amendment you will table' }).check();
  await sheet.getByRole('textbox', { name: 'Your reason' }).fill(reason);
  await press(sheet, /^Break silence on .* now$/);
  await sheet.waitFor({ state: 'detached' });
}

/** Attaches an interpretative statement on a paragraph to the decision. */
export async function attachStatement(page: Page, label: string, words: string): Promise<void> {
  await press(page, /^More on /);
  await press(page, 'Attach a statement');
  const sheet = page.getByRole('dialog', { name: /^Attach a statement to/ });
  await sheet.getByRole('combobox', { name: /^On\b/ }).selectOption(label);
  await sheet.getByRole('textbox', { name: 'The statement' }).fill(words);
  await press(sheet, 'Attach it');
  await sheet.waitFor({ state: 'detached' });
}

/** Gives words as the eye reads them: what is for screen readers alone is left out. */
export async function wordsSeen(words: Locator): Promise<string> {
  const seen = await words.evaluate((one) => {
    const copy = one.cloneNode(true) as HTMLElement;
    for (const hidden of copy.querySelectorAll('.vh')) hidden.remove();
    return copy.textContent ?? '';
  });
  return seen.replace(/\s+/g, ' ').trim();
}

/** Gives paragraphs on a delegate's screen, a line each. */
export async function textOn(page: Page, labels: readonly string[]): Promise<string> {
  const lines = labels.map(
    async (label) => `${label}: ${await wordsSeen(paragraph(page, label).getByRole('paragraph').first())}`,
  );
  return (await Promise.all(lines)).join('\n');
}

/** Withdraws an observer's seat; notes a delegation as out, lets its devices say again, notes its credentials. */
export async function noteWhoIsThere(desk: Page, sent: Sent, observer: Locator): Promise<void> {
  await sent.does(desk, 'WithdrawSeat', 'Withdraw the seat of Observer', observer);
  await sent.does(desk, 'NotePresence', 'Note as out: Ardovia');
  await sent.does(desk, 'NotePresence', 'As the devices say: Ardovia');
  await press(desk, 'Rename a delegation');
  await desk.getByRole('combobox', { name: 'Which delegation' }).selectOption('Kestria');
  await desk.getByRole('textbox', { name: 'New name' }).fill('Republic of Kestria');
  await sent.does(desk, 'RenameDelegation', 'From now on: Republic of Kestria');
  await press(desk, 'Rename a delegation');
  await desk.getByRole('combobox', { name: 'Which delegation' }).selectOption('Republic of Kestria');
  await desk.getByRole('textbox', { name: 'New name' }).fill('Kestria');
  await sent.does(desk, 'RenameDelegation', 'From now on: Kestria');
  await desk.getByRole('combobox', { name: 'Credentials of Ardovia' }).selectOption('accepted');
  await expect.poll(() => sent.taken.some(({ type }) => type === 'NoteCredentials')).toBe(true);
}

/** Hands a seat to a colleague, who opens the link; whoever sat there is told. */
export async function handsOver(page: Page, colleague: Page): Promise<void> {
  await press(page, 'Hand my seat to a colleague');
  const sheet = page.getByRole('dialog', { name: 'Hand my seat to a colleague' });
  const [answer] = await Promise.all([page.waitForResponse(/\/handover\b/), press(sheet, 'Make a link')]);
  const { url } = (await answer.json()) as { readonly url: string };
  await join(colleague, url);
  await sees(colleague, 'passes to a colleague');
  await sees(page, 'Your seat has passed to a colleague.');
}
