import type { Millis, Party } from '../../base/ids.ts';
import type { TextCommand } from '../commands.ts';
import { decideText } from '../decide.ts';
import type { Draft, Paragraph } from '../draft.ts';
import { evolveText } from '../evolve.ts';
import type { TextRule } from '../rules.ts';
import { proposalsOf, type Proposal } from './proposalsOf.ts';

/** How a text would read after an act: the paragraphs it touches and the proposals it makes, or the rule in its way. */
export type Preview =
  | {
      readonly ok: true;
      readonly draft: Draft;
      readonly paragraphs: readonly Paragraph[];
      readonly proposals: readonly Proposal[];
      /** Delegations whose wording it would touch. */
      readonly touches: readonly Party[];
    }
  | { readonly ok: false; readonly refused: TextRule };

/** Gives how a text would read after a party's act. Nothing changes. */
export function preview(draft: Draft, command: TextCommand, party: Party): Preview {
  const decision = decideText(draft, command, party, 0 as Millis);
  if (!decision.ok) return decision;
  const after = decision.facts.reduce<Draft>(evolveText, draft);
  const before = new Set(draft.paragraphs);
  const known = new Map(proposalsOf(draft, party).map((one) => [one.alternative, one.text]));
  return {
    ok: true,
    draft: after,
    paragraphs: after.paragraphs.filter((one) => !before.has(one)),
    proposals: proposalsOf(after, party).filter(({ alternative, text }) => known.get(alternative) !== text),
    touches: decision.facts.flatMap((fact) => ('touches' in fact ? fact.touches : [])),
  };
}
