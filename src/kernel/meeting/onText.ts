// Acts on a draft, as the negotiated text judges them.
import type { DraftId, Millis, Party } from '../base/ids.ts';
import type { TextCommand } from '../text/commands.ts';
import { decideText } from '../text/decide.ts';
import type { Judged, Outcome } from './asked.ts';
import { draftOf } from './find.ts';
import { heldBack } from './out.ts';
import type { Room } from './room.ts';

/**
 * Gives the facts of an act on a draft, or the rule that forbids it: of the text, or because a paragraph which they
 * would change is out, or is not this room's to change.
 */
export function onText(room: Room, id: DraftId, command: TextCommand, party: Party, now: Millis): Judged {
  const draft = draftOf(room, id);
  if (draft === undefined) return 'draftExists';
  const decision = decideText(draft, command, party, now);
  if (!decision.ok) return decision.refused;
  return heldBack(room, draft, decision.facts) ?? decision.facts;
}

/** Gives the facts first, then those of the text; the rule where the text forbids it. */
export function followedBy(first: readonly Outcome[], text: Judged): Judged {
  return typeof text === 'string' ? text : [...first, ...text];
}
