import type { MeetingFact } from '../../../kernel/meeting/facts.ts';
import type { Room } from '../../../kernel/meeting/room.ts';
import { factSentences } from '../../../i18n/en/facts.ts';
import { fill } from '../../../i18n/fill.ts';
import { common, roles } from '../../../i18n/en/common.ts';
import { replay } from '../../../i18n/en/replay.ts';
import { nameOf } from '../../components/desk.ts';

/** Says what an entry of the record was, and whose act it was. */
export function Happened({ room, fact }: { readonly room: Room; readonly fact: MeetingFact }) {
  return <span>{sentenceOf(room, fact)}</span>;
}

/** Gives an entry as a sentence, from the catalogue of facts. */
export function sentenceOf(room: Room, fact: MeetingFact): string {
  const entry = room.entries.at(-1);
  const mine = entry?.seq === fact.seq ? entry : undefined;
  const party = 'party' in fact ? fact.party : undefined;
  const who = mine?.who ?? ('who' in fact ? fact.who : party);
  return fill(factSentences[fact.type], {
    who: who === undefined ? actorOf(room, fact) : who === 'CH' ? common.chairPlate : nameOf(room, who),
    paragraph: mine?.paragraph ?? ('paragraph' in fact ? (fact.paragraph ?? '') : ''),
    words: mine?.words ?? '',
  });
}

/** Gives who acted, by the seat that sent the command. */
export function actorOf(room: Room, fact: Pick<MeetingFact, 'by'>): string {
  if (fact.by === 'clock') return replay.clock;
  if (fact.by === 'organiser') return replay.organiser;
  const seat = room.seats.find((one) => one.seat === fact.by);
  return seat?.delegation ? nameOf(room, seat.delegation) : seat ? roles[seat.role] : fact.by;
}
