import type { MeetingFact } from '../../../kernel/meeting/facts.ts';
import type { Room } from '../../../kernel/meeting/room.ts';
import { happened } from '../../../i18n/happened.ts';
import { common, roles } from '../../../i18n/en/common.ts';
import { replay } from '../../../i18n/en/replay.ts';
import { nameOf } from '../../components/desk.ts';

/** Says what an entry of the record was, and whose act it was. */
export function Happened({ room, fact }: { readonly room: Room; readonly fact: MeetingFact }) {
  return <span>{sentenceOf(room, fact)}</span>;
}

/** Gives the entry that a fact made as a sentence; `room` stands after it. */
export function sentenceOf(room: Room, fact: MeetingFact): string {
  const entry = room.entries.find(({ seq }) => seq === fact.seq);
  return entry ? happened(entry, (who) => (who === 'CH' ? common.chairPlate : nameOf(room, who))) : fact.type;
}

/** Gives who acted, by the seat that sent the command; `room` stands after it. */
export function actorOf(room: Room, fact: Pick<MeetingFact, 'by' | 'seq'>): string {
  if (room.entries.some(({ seq, unnamed }) => seq === fact.seq && unnamed === true)) return '';
  if (fact.by === 'clock') return replay.clock;
  if (fact.by === 'organiser') return replay.organiser;
  const seat = room.seats.find((one) => one.seat === fact.by);
  return seat?.delegation ? nameOf(room, seat.delegation) : seat ? roles[seat.role] : fact.by;
}
