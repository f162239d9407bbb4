// The rooms below a room, as its record names them.
import { factOf } from '../facts.ts';
import type { Recorded } from '../store.ts';

/** Gives the rooms that were formed below, in their order. */
export function formedIn(facts: readonly Recorded[]): readonly string[] {
  return facts
    .filter(({ type }) => type === 'ConsultationFormed')
    .map(factOf)
    .flatMap((fact) => (fact.type === 'ConsultationFormed' ? fact.consultation : []));
}

/** Gives the room that facts say theirs is below, or nothing. */
export function aboveIn([first]: readonly Recorded[]): string | undefined {
  if (first?.type !== 'RoomOpened') return undefined;
  const opened = factOf(first);
  return opened.type === 'RoomOpened' ? opened.under?.room : undefined;
}
