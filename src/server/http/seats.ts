// Seats of a room with the names of their persons, and the links that open them.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { SeatId } from '../../kernel/base/ids.ts';
import { senderOf, speaksFor } from '../../kernel/meeting/sender.ts';
import { limits } from '../../wire/messages.ts';
import type { Services } from '../services.ts';
import { act, entered, managed } from './access.ts';
import { parsed } from './parsed.ts';
import { refusal } from './refusal.ts';

/** Adds the addresses of a room's seats. */
export function seatRoutes(app: FastifyInstance, services: Services): void {
  const { people, admission } = services;

  /** Who may enter a room below another is known above. */
  async function managedByItself(request: FastifyRequest) {
    const found = await managed(services, request);
    if (found.listed.under !== undefined) throw refusal(409, 'roomIsBelow');
    return found;
  }

  /** Gives the delegation's seat from which a request comes. Throws: a refusal. */
  async function own(request: FastifyRequest) {
    const { room, seat, person, listed } = await entered(services, request);
    if (listed.under !== undefined) throw refusal(409, 'roomIsBelow');
    if (seat === undefined || person === undefined || speaksFor(senderOf(room, seat)) === undefined)
      throw refusal(403, 'notYourSeat');
    return { room, seat, person: person.person };
  }

  app.get('/api/rooms/:id/seats', async (request) => {
    const { room, listed } = await managed(services, request);
    const names = await people.namesIn(listed.under ?? room.id);
    return room.seats.map((seat) => {
      const person = names.get(seat.seat);
      return { ...seat, ...(person === undefined ? {} : { person }) };
    });
  });

  app.post('/api/rooms/:id/seats', async (request) => {
    const { room, host, seat: sender } = await managedByItself(request);
    if (room.seats.length >= limits.seats) throw refusal(409, 'tooManySeats');
    const { person, ...asked } = parsed('newSeat', request.body);
    const seat = services.newId() as SeatId;
    await act(services, host, sender, { type: 'GiveSeat', seat, ...asked });
    await people.sit(room.id, seat, await people.newPerson(person));
    return { seat };
  });

  app.post('/api/rooms/:id/seats/:seat/link', async (request) => {
    const { room } = await managedByItself(request);
    const { secret, expires } = await people.linkTo(room.id, seatIn(request.params, room.seats));
    return { url: `${admission.addressForOthers(request.raw)}/join#${secret}`, expires };
  });

  // From the seat itself, and only a delegation's: nobody hands on the Chair or the desk.
  app.post('/api/rooms/:id/handover', async (request) => {
    const { room, seat, person } = await own(request);
    if (!services.tries.take(`handover ${person}`)) throw refusal(429, 'tooFast');
    const { secret, expires } = await people.handoverLink(room.id, seat);
    return { url: `${admission.addressForOthers(request.raw)}/join#${secret}`, expires };
  });

  app.delete('/api/rooms/:id/handover', async (request) => {
    const { room, seat } = await own(request);
    await people.voidLinks(room.id, seat);
    return {};
  });

  app.delete('/api/rooms/:id/seats/:seat/link', async (request) => {
    const { room } = await managed(services, request);
    await people.voidLinks(room.id, seatIn(request.params, room.seats));
    return {};
  });
}

function seatIn(params: unknown, seats: readonly { readonly seat: SeatId }[]): SeatId {
  const { seat } = params as { readonly seat: string };
  const found = seats.find((one) => one.seat === seat);
  if (found === undefined) throw refusal(404, 'noSuchSeat');
  return found.seat;
}
