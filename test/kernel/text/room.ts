// Stories about a text: delegations act, the text reads, or a rule refuses.
import { expect } from 'vitest';
import type { AlternativeId, ParagraphLabel, Party, SiteId } from '../../../src/kernel/base/ids.ts';
import type { TextCommand } from '../../../src/kernel/text/commands.ts';
import { decideText } from '../../../src/kernel/text/decide.ts';
import type { Draft } from '../../../src/kernel/text/draft.ts';
import { evolveText } from '../../../src/kernel/text/evolve.ts';
import { renderParagraph } from '../../../src/kernel/text/render.ts';
import type { TextRule } from '../../../src/kernel/text/rules.ts';
import { draftOf, now } from './randomActs.ts';

export const label = (text: string) => text as ParagraphLabel;
export const site = (text: string) => text as SiteId;
export const alternative = (text: string) => text as AlternativeId;
export const party = (code: string) => code as Party;

/** A text on the table and what was done to it. */
export class Room {
  draft: Draft;
  #refused: TextRule | undefined;

  constructor(draft: Draft) {
    this.draft = draft;
  }
  does(code: string, command: TextCommand, settling?: 'asAsked'): this {
    if (this.#refused) throw new Error(`refused before: ${this.#refused}`);
    const decision = decideText(this.draft, command, party(code), now, settling);
    if (decision.ok) this.draft = decision.facts.reduce<Draft>(evolveText, this.draft);
    else this.#refused = decision.refused;
    return this;
  }
  replaces(code: string, from: string, to: string, paragraph = 'OP1', more: object = {}): this {
    return this.does(code, { type: 'ReplaceWords', paragraph: label(paragraph), from, to, ...more });
  }
  inserts(code: string, after: string, insert: string, paragraph = 'OP1', more: object = {}): this {
    return this.does(code, { type: 'InsertWords', paragraph: label(paragraph), after, insert, ...more });
  }
  deletes(code: string, text: string, paragraph = 'OP1', more: object = {}): this {
    return this.does(code, { type: 'DeleteWords', paragraph: label(paragraph), delete: text, ...more });
  }
  edits(code: string, text: string, paragraph = 'OP1'): this {
    return this.does(code, { type: 'EditParagraph', paragraph: label(paragraph), text });
  }
  proposes(code: string, afterParagraph: string | null, text: string, named?: string): this {
    const after = afterParagraph === null ? null : label(afterParagraph);
    const given = named === undefined ? {} : { label: label(named) };
    return this.does(code, { type: 'ProposeParagraph', afterParagraph: after, text, ...given });
  }
  supports(code: string, id: string): this {
    return this.does(code, { type: 'SupportAlternative', alternative: alternative(id) });
  }
  withdraws(code: string, id: string): this {
    return this.does(code, { type: 'WithdrawFromAlternative', alternative: alternative(id) });
  }
  settles(id: string, letter: string): this {
    return this.does('CH', { type: 'SettleSite', site: site(id), keep: alternative(`${id}.${letter}`) });
  }
  moves(code: string, paragraph: string, after: string | null): this {
    const afterParagraph = after === null ? null : label(after);
    return this.does(code, { type: 'MoveParagraph', paragraph: label(paragraph), afterParagraph });
  }
  splits(code: string, paragraph: string, after: string): this {
    return this.does(code, { type: 'SplitParagraph', paragraph: label(paragraph), after });
  }
  joins(code: string, first: string, next: string): this {
    return this.does(code, { type: 'JoinParagraphs', paragraphs: [label(first), label(next)] });
  }
  /** The text as printed, paragraph by paragraph, or one paragraph. */
  reads(text: string, paragraph = 'OP1'): this {
    expect(this.#refused).toBeUndefined();
    const found = this.draft.paragraphs.find((one) => one.label === paragraph);
    expect(found && renderParagraph(found)).toBe(text);
    return this;
  }
  hasLabels(...labels: readonly string[]): this {
    expect(this.#refused).toBeUndefined();
    expect(this.draft.paragraphs.map((one) => one.label)).toEqual(labels);
    return this;
  }
  refuses(rule: TextRule): void {
    expect(this.#refused).toBe(rule);
  }
}

/** Gives a room with one paragraph OP1, or with several. */
export function given(...texts: readonly string[]): Room {
  return new Room(draftOf(...texts.map((text, n) => [`OP${n + 1}`, text] as const)));
}
