// What the Chair says to open, to go on and to end.
import type { Millis } from '../../base/ids.ts';
import { pendingAgendaChanges } from '../agendaChanges.ts';
import { draftOf } from '../find.ts';
import { quorumOf } from '../quorum.ts';
import type { Room } from '../room.ts';
import { capital, forbidden, type Formula, nameOf } from './formula.ts';

/** Gives the opening of a sitting, or what is missing to it. */
export function opening(room: Room, now: Millis): readonly Formula[] {
  const command = { type: 'CallToOrder' } as const;
  if (forbidden(room, command, now) === 'quorumToOpenIsPresent') return [tooFew(room)];
  return room.state === 'scheduled'
    ? [{ id: 'callToOrder', values: { title: room.title }, command }]
    : [{ id: 'nextSitting', values: { sitting: room.sittings.length + 1 }, command }];
}

function tooFew(room: Room): Formula {
  const quorum = quorumOf(room);
  return { id: 'tooFewToOpen', values: { present: quorum?.present ?? 0, needed: quorum?.toOpen ?? 0 } };
}

/** Gives what is due before anything else of a sitting: the agenda, what silence adopted, a decision to issue. */
export function announcements(room: Room): readonly Formula[] {
  const due: Formula[] = [];
  const changes = room.agenda === 'proposed' ? pendingAgendaChanges(room) : [];
  for (const { number, by, put, title } of changes) {
    const before = put.kind === 'move' ? put.before : undefined;
    const values = { name: nameOf(room, by), title, ...(before === undefined ? {} : { before }) };
    due.push(
      {
        id: put.kind === 'move' && put.before === undefined ? 'takeUpMoveLast' : `takeUp${capital(put.kind)}`,
        values,
        command: { type: 'PutQuestion', question: { kind: 'agendaChange', change: number } },
      },
      {
        id: 'putAgendaChange',
        values,
        command: { type: 'PutToVote', on: { kind: 'agendaChange', change: number } },
      },
    );
  }
  if (room.agenda === 'proposed' && changes.length === 0)
    due.push({
      id: 'proposeAgenda',
      values: {},
      command: { type: 'PutQuestion', question: { kind: 'agenda' } },
    });
  const opened = room.sittings.at(-1)?.opened ?? 0;
  for (const { draft, state, deadline } of room.silences) {
    const text = draftOf(room, draft);
    if (!text || state !== 'expired' || text.standing !== 'silence' || opened < deadline) continue;
    due.push({
      id: 'announceAdoption',
      values: { title: text.title, symbol: text.symbol },
      command: { type: 'AnnounceAdoption', draft, symbol: text.symbol },
    });
  }
  for (const { draft, symbol, how, issued } of room.decisions)
    if (issued === undefined)
      due.push({
        id: how === 'vote' ? 'explanationsAfter' : 'anyStatement',
        values: { symbol },
        command: { type: 'IssueDecision', draft },
      });
  return due;
}

/** Gives what is due while no item is open. */
export function between(room: Room): readonly Formula[] {
  const next = room.items.find(({ state }) => state === 'pending');
  const rest: readonly Formula[] = [
    { id: 'adjourn', values: {}, command: { type: 'AdjournMeeting' } },
    ...(next || room.drafts.some(({ standing }) => standing === 'silence')
      ? []
      : [{ id: 'close', values: {}, command: { type: 'CloseMeeting' } } as const]),
  ];
  return next
    ? [
        {
          id: 'openItem',
          values: { item: next.item, title: next.title },
          command: { type: 'OpenItem', item: next.item },
        },
        ...rest,
      ]
    : rest;
}
