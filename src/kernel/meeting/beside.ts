// What must be recorded in another room with what was recorded in this one: a consultation lives in two.
import type { Millis, SeatId } from '../base/ids.ts';
import { all, since } from '../base/log.ts';
import { stemOf } from '../text/acts/labels.ts';
import type { Outcome } from './asked.ts';
import type { MeetingCommand } from './commands.ts';
import type { Consultation, Report, Under } from './consultation.ts';
import { consultationOf } from './consultations.ts';
import type { MeetingFact } from './facts.ts';
import { draftOf } from './find.ts';
import { informalOf } from './informal.ts';
import type { Room } from './room.ts';
import { chairParty, organiser } from './sender.ts';

/** Of another room: the facts that open it, or a command that it judges. One is recorded with the other, or neither. */
export type Beside =
  | { readonly room: string; readonly facts: readonly MeetingFact[] }
  | { readonly room: string; readonly command: MeetingCommand; readonly sender: SeatId };

/** Gives what goes with the facts of one command, or nothing; `room` stands after them. */
export function besideOf(room: Room, facts: readonly MeetingFact[]): Beside | undefined {
  for (const fact of facts) {
    if (fact.type === 'ConsultationFormed') {
      const formed = consultationOf(room, fact.consultation);
      return formed && { room: formed.room, facts: openingOf(room, formed, fact.at) };
    }
    if (fact.type === 'ConsultationRecalled')
      return { room: fact.consultation, command: { type: 'EndConsultation' }, sender: organiser };
    if (fact.type === 'ReportedBack' && room.under) {
      const command = {
        type: 'ReceiveReport',
        consultation: room.id,
        ...reportOf(room, room.under),
      } as const;
      return { room: room.under.room, command, sender: room.under.facilitator };
    }
  }
  return undefined;
}

/** Gives what a room under another brings back. */
export function reportOf(room: Room, { draft: id, from }: Under): Report {
  const draft = draftOf(room, id);
  return draft
    ? { paragraphs: draft.paragraphs, acts: since(draft.acts, from), labels: draft.labels }
    : { paragraphs: [], acts: [], labels: [] };
}

/** Gives the facts with which the room of a consultation begins: its paragraphs on the table, its one item open. */
export function openingOf(room: Room, consultation: Consultation, at: Millis): readonly MeetingFact[] {
  const { room: id, kind, name, facilitator, draft: draftId, paragraphs, members, from } = consultation;
  const draft = draftOf(room, draftId);
  const stems = new Set(paragraphs.map(stemOf));
  const under: Under = {
    room: room.id,
    title: room.title,
    kind,
    name,
    facilitator,
    draft: draftId,
    paragraphs,
    ...(members === undefined ? {} : { members }),
    from,
  };
  const outcomes: readonly Outcome[] = [
    {
      type: 'RoomOpened',
      room: id,
      title: name,
      procedure: informalOf(room.procedure),
      timeZone: room.timeZone,
      language: room.language,
      demo: room.demo,
      delegations: room.delegations,
      groups: room.groups,
      // Of informal consultations no record is kept.
      attribution: 'none',
      under,
    },
    { type: 'SeatGiven', seat: facilitator, role: 'chair' },
    { type: 'LimitsSet', ...room.limits },
    {
      type: 'DraftTabled',
      draft: draftId,
      party: chairParty,
      title: draft?.title ?? name,
      symbol: draft?.symbol ?? '',
      language: draft?.language ?? room.language,
      paragraphs: draft?.paragraphs.filter(({ label }) => paragraphs.includes(label)) ?? [],
      acts: draft ? all(draft.acts).slice(0, from) : [],
      labels: draft?.labels.filter((label) => stems.has(stemOf(label))) ?? [],
    },
    { type: 'MeetingCalledToOrder', sitting: 1 },
    { type: 'AgendaProposed', items: [{ item: '1', title: name, draft: draftId }] },
    { type: 'AgendaAdopted' },
    { type: 'ItemOpened', item: '1' },
    { type: 'ListOpened', item: '1' },
  ];
  return outcomes.map((outcome, index) => ({ ...outcome, at, by: organiser, seq: index + 1 }));
}
