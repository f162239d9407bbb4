// What the Chair does at the console.
import type { Locator, Page } from 'playwright-core';
import { button, press } from './acts.ts';

/** Performs the formula at the foot of the console: what the Chair says aloud. */
export async function says(chair: Page, words: RegExp): Promise<void> {
  const foot = chair.getByRole('contentinfo');
  await foot.getByText(words).first().waitFor();
  await foot.getByRole('button').first().click();
  await foot.getByText(words).first().waitFor({ state: 'detached' });
}

/** Declares that nobody objects. */
export async function finds(chair: Page): Promise<void> {
  await press(chair, 'Declare consensus');
  await chair.getByText('Your question to the room').waitFor({ state: 'detached' });
}

/** Gives the floor to whoever is first on the list. */
export async function givesFloor(chair: Page): Promise<void> {
  await press(chair.getByRole('region', { name: 'Has the floor' }), 'Give the floor');
}

/** Ends the statement of whoever has the floor. */
export async function endsFloor(chair: Page): Promise<void> {
  await press(chair.getByRole('region', { name: 'Has the floor' }), 'End the statement');
}

/** Brings a paragraph into focus on the console. */
export async function looksAt(chair: Page, label: string): Promise<void> {
  const row = chair.getByRole('button', { name: new RegExp(`^${label} (Agreed|Bracketed|Silence|Pending)`) });
  await row.click();
  await chair.getByRole('heading', { name: new RegExp(`^Where ${label} could land`) }).waitFor();
}

/** Calls a paragraph. */
export async function calls(chair: Page, label: string): Promise<void> {
  await looksAt(chair, label);
  await press(chair, `Call ${label}`);
  await chair.getByRole('region', { name: new RegExp(`^${label} ?called`) }).waitFor();
}

/** Asks the room to keep a wording of the paragraph in focus. */
export async function asksToKeep(chair: Page, words: string): Promise<void> {
  await press(chair, `Ask to keep “${words}”`);
  await chair.getByText('Your question to the room').waitFor();
}

/** Offers wording of the Chair's own on the paragraph in focus. */
export async function bridges(chair: Page, from: string, to: string, why: string): Promise<void> {
  const panel = await unfolds(chair, 'Offer a bridge');
  const text = panel.getByRole('textbox', { name: /as you would have it read/ });
  await text.fill((await text.inputValue()).replace(from, to));
  await panel.getByRole('textbox', { name: 'Why, in a line' }).fill(why);
  await press(panel, 'Offer it to the room');
  await panel.waitFor({ state: 'detached' });
}

/** Gives the text as the console shows it, a line a paragraph. */
export async function textBefore(chair: Page, labels: readonly string[]): Promise<string> {
  const lines: string[] = [];
  for (const label of labels) {
    await looksAt(chair, label);
    const words = chair.getByRole('region', { name: new RegExp(`^${label}\\b`) }).getByRole('paragraph');
    lines.push(`${label}: ${(await words.first().innerText()).replace(/\s+/g, ' ').trim()}`);
  }
  return lines.join('\n');
}

/** Opens a fold of the console and gives the panel beneath. */
export async function unfolds(chair: Page, name: string): Promise<Locator> {
  const opener = button(chair, name).and(chair.locator('[aria-expanded]'));
  await opener.click();
  const panel = await opener.getAttribute('aria-controls');
  return chair.locator(`[id="${panel}"]`);
}

/** Calls the meeting to order and goes on, formula by formula, until the list of speakers on item 1 is open. */
export async function opensTheDebate(chair: Page): Promise<void> {
  await says(chair, /I call the meeting to order/);
  await says(chair, /The draft agenda is before you/);
  await says(chair, /I see none\. It is so decided\./);
  await says(chair, /We turn to item 1 of the agenda/);
  await says(chair, /I open the list of speakers/);
}

export async function issues(chair: Page, version: string): Promise<void> {
  const panel = await unfolds(chair, 'Issue a revision');
  await panel.getByLabel('Name').fill(version);
  await press(panel, `Issue ${version}`);
  await panel.waitFor({ state: 'detached' });
}

/** Puts the text under silence for an hour, the room agreeing. */
export async function startsSilence(chair: Page): Promise<void> {
  const panel = await unfolds(chair, 'Propose silence');
  await press(panel, 'in 1 h');
  await press(panel, 'Ask the room');
  await finds(chair);
}
