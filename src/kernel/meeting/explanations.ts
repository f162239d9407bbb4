// Explanations of vote: on what they are given now, who does not give one, and who has given one.
import type { DelegationCode, DraftId } from '../base/ids.ts';
import { decisionOf, draftNamed, isDecided, openItemOf, proposalOf, textsOf } from './find.ts';
import type { SeatOrDelegation } from './question.ts';
import type { Room } from './room.ts';
import type { Explaining } from './statement.ts';
import type { VoteSubject } from './vote.ts';

/** Gives on what votes are or would be explained now: what is announced, else the decided text of the open item. */
function matterNow(room: Room): (Explaining & { readonly when: 'before' | 'after' }) | undefined {
  const { vote } = room;
  if (vote) {
    const draft = vote.begun === undefined ? draftNamed(room, vote.on) : undefined;
    if (draft === undefined) return undefined;
    const amendment = vote.on.kind === 'amendment' ? { amendment: vote.on.amendment } : {};
    return { draft, ...amendment, when: 'before' };
  }
  const draft = decidedNow(room);
  return draft === undefined ? undefined : { draft, when: 'after' };
}

/** Gives the text of the open item that was decided last; nothing while others of it are still debated. */
function decidedNow(room: Room): DraftId | undefined {
  const item = openItemOf(room);
  if (!item) return undefined;
  const texts = textsOf(room, item);
  const decided = texts.filter((draft) => isDecided(room, draft));
  const debated = item.debate === undefined && (item.list === 'open' || item.list === 'closing');
  if (debated && decided.length < texts.length) return undefined;
  const voted = room.votes.findLast(({ on }) => 'draft' in on && decided.includes(on.draft))?.on;
  return voted && 'draft' in voted ? voted.draft : decided.at(-1);
}

/** Gives what is explained now, where the body has votes explained at this moment. */
export function explainedNow(room: Room): Explaining | undefined {
  const matter = matterNow(room);
  if (!matter || !room.procedure.settings.explanations?.params.when.includes(matter.when)) return undefined;
  const { when: _when, ...explained } = matter;
  return explained;
}

/** Tells whether votes are explained now: one is announced, or the text of the open item has been decided. */
export function votesAreExplained(room: Room): boolean {
  return explainedNow(room) !== undefined;
}

/** Tells whether a vote is announced in a body that has votes explained only after they are taken. */
export function comesTooEarly(room: Room): boolean {
  const when = room.procedure.settings.explanations?.params.when;
  return when?.includes('before') === false && matterNow(room)?.when === 'before';
}

/** Gives who answers for what is voted: the sponsors of a text, the mover of an amendment. */
export function ownersOf(room: Room, on: Explaining | VoteSubject): readonly DelegationCode[] {
  if ('amendment' in on && on.amendment !== undefined)
    return room.amendments.filter(({ id }) => id === on.amendment).map(({ by }) => by);
  return 'draft' in on ? (proposalOf(room, on.draft)?.sponsors ?? []) : [];
}

/** Tells whether one does not explain its vote now, as it answers for what is voted. */
export function isOwn(room: Room, who: SeatOrDelegation): boolean {
  const matter = explainedNow(room);
  if (!matter || room.procedure.settings.explanations?.params.sponsors !== false) return false;
  const wasVoted =
    room.vote !== undefined ||
    decisionOf(room, matter.draft) !== undefined ||
    proposalOf(room, matter.draft)?.fate === 'rejected';
  return wasVoted && ownersOf(room, matter).some((code) => code === who);
}

/** Tells whether one has explained, or is explaining, its vote on what is explained now. */
export function hasExplained(room: Room, who: SeatOrDelegation): boolean {
  const matter = explainedNow(room);
  if (!matter) return false;
  const { floor } = room;
  const given = proposalOf(room, matter.draft)?.explained ?? [];
  return (
    given.some((one) => one.who === who && one.amendment === matter.amendment) ||
    (floor?.who === who &&
      floor.explains?.draft === matter.draft &&
      floor.explains.amendment === matter.amendment)
  );
}
