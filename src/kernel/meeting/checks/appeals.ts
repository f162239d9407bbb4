import type { Checks } from '../asked.ts';
import { speaksFor } from '../sender.ts';

/** What goes on with a vote while the appeal it is taken on is pending. */
const voting = new Set<string>(['CastVote', 'PassOver', 'CloseVote']);

/** Rules on appeals against a ruling of the Chair. */
export const appealChecks: Checks<
  'rulingMayBeAppealed' | 'appealIsMade' | 'appealIsSenders' | 'noAppealIsPending'
> = {
  rulingMayBeAppealed: ({ room }) => room.appealable,
  appealIsMade: ({ room }) => room.appeal !== undefined,
  appealIsSenders: ({ room, from }) => room.appeal?.by === speaksFor(from),
  noAppealIsPending: ({ room, about }) =>
    room.appeal === undefined ||
    ('type' in about && voting.has(about.type) && room.vote?.on.kind === 'appeal'),
};
