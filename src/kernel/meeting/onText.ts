// Acts on a draft, as the negotiated text judges them.
import type { Millis, Party } from '../base/ids.ts';
import type { TextCommand } from '../text/commands.ts';
import { decideText } from '../text/decide.ts';
import type { Draft } from '../text/draft.ts';
import type { Judged, Outcome } from './asked.ts';

/** Gives the facts of an act on a draft, or the rule of the text that forbids it. */
export function onText(draft: Draft | undefined, command: TextCommand, party: Party, now: Millis): Judged {
  if (draft === undefined) return 'draftExists';
  const decision = decideText(draft, command, party, now);
  return decision.ok ? decision.facts : decision.refused;
}

/** Gives the facts first, then those of the text; the rule where the text forbids it. */
export function followedBy(first: readonly Outcome[], text: Judged): Judged {
  return typeof text === 'string' ? text : [...first, ...text];
}
