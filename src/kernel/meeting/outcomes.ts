// What follows from a counted vote on an amendment, a part or a text; `room` stands before the vote's own facts.
import type { DraftId, Millis } from '../base/ids.ts';
import type { Paragraph } from '../text/draft.ts';
import type { AmendmentId } from './amendment.ts';
import { amended } from './amendments.ts';
import type { Judged } from './asked.ts';
import { readsAsIssued } from './checks/decisions.ts';
import { draftOf, proposalOf } from './find.ts';
import { followedBy, onText } from './onText.ts';
import type { Room } from './room.ts';
import { chairParty } from './sender.ts';

/** Gives what follows from the vote on an amendment: adopted, it changes the text in its mover's name. */
export function amendmentOutcome(room: Room, id: AmendmentId, adopted: boolean, now: Millis): Judged {
  const amendment = room.amendments.find((one) => one.id === id);
  if (amendment === undefined) return 'amendmentIsPending';
  return followedBy(
    [{ type: 'AmendmentDecided', amendment: id, adopted }],
    adopted ? amended(room, amendment, now) : [],
  );
}

/**
 * Gives what follows from the vote on a part. With the last one the rejected parts are struck; where that leaves
 * no operative paragraph, the text as a whole is rejected.
 */
export function partOutcome(
  room: Room,
  draft: DraftId,
  part: number,
  retained: boolean,
  now: Millis,
): Judged {
  const decided = [{ type: 'PartDecided', draft, part, retained }] as const;
  const parts = (proposalOf(room, draft)?.parts ?? []).map((one, index) =>
    index === part ? { ...one, fate: retained ? 'retained' : 'rejected' } : one,
  );
  if (parts.some(({ fate }) => fate === 'pending')) return decided;
  const gone = new Set(parts.flatMap(({ paragraphs, fate }) => (fate === 'rejected' ? paragraphs : [])));
  const paragraphs = draftOf(room, draft)?.paragraphs ?? [];
  // An amendment may have struck a paragraph of the part before.
  const struck = paragraphs.filter(({ label }) => gone.has(label));
  if (struck.length === 0) return decided;
  if (!paragraphs.some((one) => isOperative(one) && !gone.has(one.label)))
    return [...decided, { type: 'ProposalFell', draft, fate: 'rejected' }];
  const edits = struck.map(({ label }) => ({ kind: 'strike', paragraph: label }) as const);
  return followedBy(decided, onText(room, draft, { type: 'AmendText', edits }, chairParty, now));
}

function isOperative({ kind }: Paragraph): boolean {
  return kind === 'operative' || kind === 'sub';
}

/** Gives what follows from the vote on a text as a whole. */
export function draftOutcome(
  room: Room,
  draft: DraftId,
  symbol: string,
  carried: boolean,
  now: Millis,
): Judged {
  if (!carried) return [{ type: 'ProposalFell', draft, fate: 'rejected' }];
  const text = draftOf(room, draft);
  // A text that was amended since is not the revision that was issued.
  const version = text && readsAsIssued(text) ? (text.versions.at(-1)?.name ?? '') : '';
  return followedBy(
    [{ type: 'DecisionAdopted', draft, symbol, version, how: 'vote' }],
    onText(room, draft, { type: 'CloseText', standing: 'adopted' }, chairParty, now),
  );
}
