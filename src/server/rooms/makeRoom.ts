// A new room: its first fact, its seats, its text, all by the one door.
import type { DelegationCode, DraftId, SeatId } from '../../kernel/base/ids.ts';
import type { MeetingCommand } from '../../kernel/meeting/commands.ts';
import type { Delegation, Group, Role, Room } from '../../kernel/meeting/room.ts';
import type { NewRoom } from '../../wire/requests.ts';
import { act } from '../http/access.ts';
import { refusal } from '../http/refusal.ts';
import { organiser as organiserSeat } from '../../kernel/meeting/sender.ts';
import type { Services } from '../services.ts';
import { hallOf } from './halls.ts';
import { type ReadText, draftFrom } from './texts.ts';

interface SeatWanted {
  readonly role: Role;
  readonly delegation?: DelegationCode;
}

/** Gives the seats with which a room begins: Chair, secretary, hall display, and the head of each delegation. */
function seatsFor(delegations: readonly Delegation[]): readonly SeatWanted[] {
  return [
    { role: 'chair' },
    { role: 'secretary' },
    { role: 'hall' },
    ...delegations.map(({ code }) => ({ role: 'head' as const, delegation: code })),
  ];
}

/** Makes a room whose secretary's seat is the organiser's. Throws: a refusal. */
export async function makeRoom(services: Services, asked: NewRoom, organiser: string): Promise<string> {
  if (!isZone(asked.timeZone)) throw refusal(400, 'unknownZone');
  const body = await services.bodies.find(asked.procedure);
  if (body === undefined) throw refusal(400, 'noSuchBody');
  const hall: { readonly delegations: readonly Delegation[]; readonly groups: readonly Group[] } =
    asked.delegations === undefined
      ? hallOf(asked.hall ?? 'osce', asked.language)
      : { delegations: asked.delegations, groups: [] };
  const text = asked.text && (await draftFrom(asked.text, 'd1' as DraftId, asked.language));
  return opened(services, organiser, {
    about: {
      title: asked.title,
      procedure: body.procedure,
      timeZone: asked.timeZone,
      language: asked.language,
      ...hall,
      ...(asked.attribution === undefined ? {} : { attribution: asked.attribution }),
    },
    seats: seatsFor(hall.delegations),
    texts: text === undefined ? [] : [text],
  });
}

/** Makes a room with the same seats, rules and first texts as another; nothing of what was said. */
export async function copyRoom(
  services: Services,
  room: Room,
  texts: readonly ReadText['command'][],
  organiser: string,
): Promise<string> {
  const { title: first, procedure, timeZone, language, delegations, groups, attribution } = room;
  return opened(services, organiser, {
    about: {
      title: first,
      procedure,
      timeZone,
      language,
      delegations,
      groups,
      ...(attribution === undefined ? {} : { attribution }),
    },
    seats: room.seats.map(({ role, delegation: code }) => ({ role, ...(code ? { delegation: code } : {}) })),
    texts: texts.map((command) => ({ command })),
  });
}

interface Opening {
  readonly about: Omit<MeetingCommand<'OpenRoom'>, 'type' | 'room' | 'demo'>;
  readonly seats: readonly SeatWanted[];
  readonly texts: readonly { readonly command: ReadText['command']; readonly file?: ReadText['file'] }[];
}

async function opened(services: Services, organiser: string, opening: Opening): Promise<string> {
  const { catalogue, hosts, people, newId } = services;
  const id = newId().replaceAll('-', '').slice(0, 12);
  const secretary = newId() as SeatId;
  const wanted = opening.seats.some(({ role }) => role === 'secretary')
    ? opening.seats
    : [...opening.seats, { role: 'secretary' as const }];
  let free = true;
  const seats = wanted.map((seat) => {
    const organisers = free && seat.role === 'secretary';
    if (organisers) free = false;
    return { ...seat, seat: organisers ? secretary : (newId() as SeatId) };
  });
  await catalogue.add(id, opening.about.title, false);
  try {
    const host = await hosts.open(id);
    const does = (sender: SeatId, command: MeetingCommand) => act(services, host, sender, command);
    await Promise.all([
      does(organiserSeat, { type: 'OpenRoom', room: id, demo: false, ...opening.about }),
      ...seats.map((seat) => does(organiserSeat, { type: 'GiveSeat', ...seat })),
      ...opening.texts.map(({ command }) => does(secretary, command)),
      ...agendaOf(opening.texts).map((command) => does(secretary, command)),
    ]);
    await people.sit(id, secretary, organiser);
    for (const { file } of opening.texts)
      if (file !== undefined) await services.catalogue.keepFile(newId(), id, file.name, file.text);
    return id;
  } catch (problem) {
    hosts.forget(id);
    await catalogue.drop(id);
    throw problem;
  }
}

/** One item for each text: a beginning that the secretary may change. */
function agendaOf(texts: Opening['texts']): readonly MeetingCommand<'ProposeAgenda'>[] {
  if (texts.length === 0) return [];
  const items = texts.map(({ command }, index) => ({
    item: String(index + 1),
    title: command.title,
    draft: command.draft,
  }));
  return [{ type: 'ProposeAgenda', items }];
}

function isZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
