// A decision announced in error: what the pages say plainly until the room has gone on from it.
import type { Entry, Room } from '../../kernel/meeting/room.ts';

/** What is asked, decided or announced after which a decision taken back is no longer news. */
const goesOn: ReadonlySet<string> = new Set([
  'QuestionPutToRoom',
  'ConsensusFound',
  'ConsensusNotFound',
  'QuestionWithdrawn',
  'DecisionAdopted',
  'PackageSettled',
]);

/** Gives the entry of the decision that the Chair took back, while the room has decided and been asked nothing since. */
export function takenBack({ entries }: Pick<Room, 'entries'>): Entry | undefined {
  const last = entries.findLast(({ what }) => what === 'DecisionTakenBack' || goesOn.has(what));
  return last?.what === 'DecisionTakenBack' ? last : undefined;
}
