import type { MeetingFactName } from '../facts.ts';
import type { Room } from '../room.ts';

export type Ending = 'floor' | 'openItem' | 'until' | 'called' | 'pointOfOrder' | 'question' | 'undo';

/** What no longer stands in a room after a fact; a fold may put it anew. */
export const endings: { readonly [N in MeetingFactName]?: readonly Ending[] } = {
  MeetingCalledToOrder: ['until'],
  MeetingSuspended: ['until'],
  MeetingResumed: ['until'],
  MeetingAdjourned: ['until'],
  MeetingClosed: ['until'],
  ItemClosed: ['openItem'],
  FloorEnded: ['floor'],
  PointOfOrderRuled: ['pointOfOrder'],
  PointOfOrderWithdrawn: ['pointOfOrder'],
  ConsensusFound: ['question'],
  ConsensusNotFound: ['question'],
  QuestionWithdrawn: ['question'],
  ActTakenBack: ['floor', 'openItem', 'until', 'called', 'pointOfOrder'],
};

/** Gives a room without what no longer stands. */
export function without(room: Room, gone: readonly Ending[]): Room {
  return gone.reduce<Room>((left, key) => {
    if (left[key] === undefined) return left;
    const { [key]: _gone, ...rest } = left;
    return rest;
  }, room);
}
