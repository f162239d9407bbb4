import type { AgendaChange } from '../agendaChange.ts';
import { agendaChangeOf, agendaChangesOf, isSameChange, pendingAgendaChanges } from '../agendaChanges.ts';
import type { Asked, Checks } from '../asked.ts';
import { speaksFor } from '../sender.ts';

/** Gives the pending change that is withdrawn, put to the room or put to the vote. */
function pending({ room, about }: Asked): AgendaChange | undefined {
  const change =
    'change' in about && typeof about.change === 'number' ? agendaChangeOf(room, about.change) : undefined;
  return change?.state === 'pending' ? change : undefined;
}

/** Rules on changes of the agenda before it is adopted. */
export const agendaChecks: Checks<
  'agendaChangeIsNew' | 'agendaChangeIsPending' | 'agendaChangeIsSenders' | 'noAgendaChangeIsPending'
> = {
  // What the meeting voted on is not asked for again; what found no consensus may find it later.
  agendaChangeIsNew: ({ room, about }) =>
    'type' in about &&
    about.type === 'ProposeAgendaChange' &&
    !agendaChangesOf(room).some(
      ({ state, how, put }) =>
        (state === 'pending' || (state === 'notMade' && how === 'vote')) && isSameChange(put, about.put),
    ),
  agendaChangeIsPending: (asked) => pending(asked) !== undefined,
  agendaChangeIsSenders: (asked) => pending(asked)?.by === speaksFor(asked.from),
  noAgendaChangeIsPending: ({ room }) => pendingAgendaChanges(room).length === 0,
};
