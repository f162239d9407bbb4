import type { AgendaChange } from '../agendaChange.ts';
import { agendaChangesOf, itemsAfter } from '../agendaChanges.ts';
import type { Room } from '../room.ts';
import type { Folds } from './fold.ts';

function onChange(room: Room, number: number, change: Partial<AgendaChange>): Pick<Room, 'agendaChanges'> {
  return {
    agendaChanges: agendaChangesOf(room).map((one) => (one.number === number ? { ...one, ...change } : one)),
  };
}

/** Gives the changes still asked for once the agenda reads otherwise: without those for which `stands` is false. */
export function overtaken(
  { agendaChanges }: Pick<Room, 'agendaChanges'>,
  stands: (change: AgendaChange) => boolean,
): Pick<Room, 'agendaChanges'> {
  return agendaChanges === undefined
    ? {}
    : {
        agendaChanges: agendaChanges.map((one) =>
          one.state === 'pending' && !stands(one) ? { ...one, state: 'overtaken' } : one,
        ),
      };
}

/** How facts of changes of the agenda change a room. */
export const agendaFolds: Folds<'AgendaChangeProposed' | 'AgendaChangeWithdrawn' | 'AgendaChangeDecided'> = {
  AgendaChangeProposed: (room, { who, change, put, title, at }) => ({
    agendaChanges: [...agendaChangesOf(room), { number: change, by: who, at, put, title, state: 'pending' }],
  }),
  AgendaChangeWithdrawn: (room, { change }) => onChange(room, change, { state: 'withdrawn' }),
  AgendaChangeDecided: (room, { change, made, how, item = '' }) => {
    const decided = onChange(room, change, { state: made ? 'made' : 'notMade', how });
    const put = decided.agendaChanges?.find(({ number }) => number === change)?.put;
    if (!made || put === undefined) return decided;
    const items = itemsAfter(room.items, put, item);
    return {
      items,
      ...overtaken(decided, (one) => {
        const about = one.put;
        return about.kind === 'add' || items.some((left) => left.item === about.item);
      }),
    };
  },
};
