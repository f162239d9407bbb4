// From which seat a person follows a room. A room below another has no persons of its own: a seat above enters it.
import type { SeatId } from '../../kernel/base/ids.ts';
import { consultationOf, mayEnter } from '../../kernel/meeting/consultations.ts';
import type { Role, Room } from '../../kernel/meeting/room.ts';
import { organiser as organiserSeat } from '../../kernel/meeting/sender.ts';
import { actOf } from '../live/judge.ts';
import type { RoomHost } from '../live/roomHost.ts';
import type { Services } from '../services.ts';
import type { Person } from '../signin/people.ts';
import type { CatalogueRoom } from './catalogue.ts';

type Listed = Pick<CatalogueRoom, 'id' | 'under'>;

/** Gives the seats that a person holds in a room, the latest taken first. */
function heldIn(room: Room | undefined, person: Person): readonly SeatId[] {
  return person.seats
    .filter((one) => one.room === room?.id && room.seats.some(({ seat }) => seat === one.seat))
    .map(({ seat }) => seat);
}

/** Gives the seats from which a person may follow a room, each with its role in a room below another. */
export async function entrances(
  { hosts }: Pick<Services, 'hosts'>,
  { id, under }: Listed,
  person: Person,
): Promise<readonly { readonly seat: SeatId; readonly role?: Role }[]> {
  // Strangers load no room.
  if (!person.seats.some(({ room }) => room === (under ?? id))) return [];
  const host = await hosts.open(under ?? id);
  if (under === undefined) return heldIn(host.room, person).map((seat) => ({ seat }));
  // Another process formed it, and was not heard yet.
  if (host.room !== undefined && consultationOf(host.room, id) === undefined) await host.live.catchUp();
  const { room } = host;
  const consultation = room && consultationOf(room, id);
  if (room === undefined || consultation === undefined) return [];
  const held = heldIn(room, person);
  return held.flatMap((seat) => {
    const role = mayEnter(room, consultation, seat);
    return role === undefined ? [] : { seat, role };
  });
}

/** Gives the rooms below one that may be read by whoever reads it: by anybody who may look at a demo. */
export async function readableBelow(
  services: Pick<Services, 'hosts' | 'catalogue'>,
  { id, demo }: CatalogueRoom,
  person: Person | undefined,
): Promise<ReadonlySet<string>> {
  const below = await services.catalogue.below(id);
  const mayRead = await Promise.all(
    below.map(
      async (one) =>
        demo ||
        person?.organiser === true ||
        (person !== undefined && (await entrances(services, one, person)).length > 0),
    ),
  );
  return new Set(below.filter((_, index) => mayRead[index]).map((one) => one.id));
}

/** Gives the seat from which a person follows a room; the organiser without a seat follows as such. */
export async function seatOf(
  services: Pick<Services, 'hosts' | 'newId'>,
  listed: Listed,
  person: Person,
  wanted: string | undefined,
): Promise<SeatId | undefined> {
  const ways = await entrances(services, listed, person);
  const { seat, role } = ways.find((one) => one.seat === wanted) ?? ways[0] ?? {};
  if (seat === undefined) return person.organiser ? organiserSeat : undefined;
  if (role !== undefined && listed.under !== undefined)
    await seated(services, await services.hosts.open(listed.id), await services.hosts.open(listed.under), {
      seat,
      role,
    });
  return seat;
}

/** Gives a seat from above its place below, when it first comes in; one that comes to a closed room only reads. */
async function seated(
  { newId }: Pick<Services, 'newId'>,
  below: RoomHost,
  above: RoomHost,
  { seat, role }: { readonly seat: SeatId; readonly role: Role },
): Promise<void> {
  if (below.room === undefined || below.room.seats.some((one) => one.seat === seat)) return;
  const delegation = above.room?.seats.find((one) => one.seat === seat)?.delegation;
  const command = {
    type: 'GiveSeat',
    seat,
    role,
    ...(delegation === undefined ? {} : { delegation }),
  } as const;
  // Another device of the seat may have been faster, which is as good.
  await new Promise<void>((resolve) => below.submit(actOf(organiserSeat, newId(), command), () => resolve()));
}
