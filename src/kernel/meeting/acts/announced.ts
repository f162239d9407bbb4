// A vote that is announced and has not begun: what is decided before it may leave nothing to vote on.
import type { DraftId } from '../../base/ids.ts';
import type { AmendmentId } from '../amendment.ts';
import type { Outcome } from '../asked.ts';
import { draftNamed } from '../find.ts';
import type { Room } from '../room.ts';
import type { OpenVote, VoteSubject } from '../vote.ts';

/** Gives the vote that is announced and has not begun, be it behind one that goes before it. */
function announcedIn({ vote }: Room): OpenVote | undefined {
  return vote?.begun === undefined ? vote : vote.interrupts;
}

/** Gives the calling off of the vote that is announced, where it is on what `about` tells. */
export function calledOff(room: Room, about: (on: VoteSubject) => boolean): readonly Outcome[] {
  const vote = announcedIn(room);
  return vote && vote.begun === undefined && about(vote.on)
    ? [{ type: 'VoteCalledOff', vote: vote.number }]
    : [];
}

/** Tells whether a vote is on a text, a part of it or an amendment to it. */
export function isOnText(room: Room, draft: DraftId): (on: VoteSubject) => boolean {
  return (on) => on.kind !== 'motion' && draftNamed(room, on) === draft;
}

/** Tells whether a vote is on an amendment. */
export function isOnAmendment(amendment: AmendmentId): (on: VoteSubject) => boolean {
  return (on) => on.kind === 'amendment' && on.amendment === amendment;
}
