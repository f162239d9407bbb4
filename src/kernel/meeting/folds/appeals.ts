import type { MeetingFact } from '../facts.ts';
import type { Ruling } from '../order.ts';
import type { Room } from '../room.ts';
import type { Folds } from './fold.ts';

function ruled({ rulings, appeal }: Room, outcome: NonNullable<Ruling['appeal']>): Partial<Room> {
  return {
    rulings: rulings.map((one, index) => (index === appeal?.ruling ? { ...one, appeal: outcome } : one)),
  };
}

/** How facts of appeals change a room. */
export const appealFolds: Folds<'RulingAppealed' | 'AppealWithdrawn' | 'RulingStands' | 'RulingOverruled'> = {
  RulingAppealed: ({ rulings, floor }, { who, at }) => ({
    appeal: { by: who, at, ruling: rulings.length - 1, interrupts: floor?.running === true },
  }),
  AppealWithdrawn: () => ({}),
  RulingStands: (room) => ruled(room, 'stands'),
  RulingOverruled: (room) => ruled(room, 'overruled'),
};

/**
 * Tells whether the latest ruling may be appealed after a fact: until the Chair or the floor goes on.
 * That an interrupted speaker goes on belongs to the ruling itself.
 */
export function appealableAfter(room: Room, fact: MeetingFact): boolean {
  if (fact.type === 'PointOfOrderRuled') return true;
  if (!room.appealable) return false;
  if (fact.type === 'RulingAppealed' || fact.type === 'PointOfOrderRaised' || fact.type === 'FloorEnded')
    return false;
  const { undo } = room;
  const ofTheRuling =
    fact.type === 'FloorContinued' && undo?.what === 'PointOfOrderRuled' && undo.seq === fact.seq - 1;
  return ofTheRuling || !room.seats.some(({ seat, role }) => seat === fact.by && role === 'chair');
}
