// Changes of the proposed agenda: asking for them, and what follows from the meeting's decision.
import type { AgendaChangePut } from '../agendaChange.ts';
import { agendaChangeOf, agendaChangesOf, freeNumber, titleOfChange } from '../agendaChanges.ts';
import type { Acts, Judged } from '../asked.ts';
import type { Procedure } from '../procedure.ts';
import type { Room } from '../room.ts';
import { speaksFor } from '../sender.ts';

/** Tells whether delegations may ask for changes; a body written down before they could has no such rule. */
export function changesItsAgenda({ settings, rules }: Procedure): boolean {
  return settings.agenda?.params.newItems === true && rules.agendaChangeIsPending != null;
}

/** Commands on changes of the agenda before it is adopted. */
export const agendaActs: Acts<'ProposeAgendaChange' | 'WithdrawAgendaChange'> = {
  ProposeAgendaChange: {
    institution: 'agenda',
    has: changesItsAgenda,
    must: [
      'senderIsDelegation',
      'meetingIsOpen',
      'agendaIsProposed',
      'noVoteIsOpen',
      'itemExists',
      'agendaChangeIsNew',
    ],
    facts: ({ room, from, about: { put } }) => {
      const who = speaksFor(from);
      if (who === undefined) return 'senderIsDelegation';
      const change = agendaChangesOf(room).length + 1;
      return [{ type: 'AgendaChangeProposed', who, change, put, title: titleOfChange(room, put) }];
    },
  },
  WithdrawAgendaChange: {
    institution: 'agenda',
    has: changesItsAgenda,
    must: [
      'senderIsDelegation',
      'meetingIsNotClosed',
      'agendaChangeIsPending',
      'agendaChangeIsSenders',
      'votingHasNotBegun',
    ],
    facts: ({ from, about: { change } }) => {
      const who = speaksFor(from);
      return who === undefined ? 'senderIsDelegation' : [{ type: 'AgendaChangeWithdrawn', who, change }];
    },
  },
};

/** Gives the meeting's decision on a change, by vote or without objection. */
export function agendaChangeOutcome(
  room: Room,
  change: number,
  made: boolean,
  how: 'consensus' | 'vote',
): Judged {
  const put = agendaChangeOf(room, change)?.put;
  if (put === undefined) return 'agendaChangeIsPending';
  return [{ type: 'AgendaChangeDecided', change, made, how, ...itemOf(room, put, made) }];
}

/** Gives the number that an item gets which is added. */
function itemOf(room: Room, put: AgendaChangePut, made: boolean): { readonly item?: string } {
  return made && put.kind === 'add' ? { item: freeNumber(room.items) } : {};
}
