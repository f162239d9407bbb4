// Signing in: links, codes, seats of a demo.
import type { FastifyInstance } from 'fastify';
import type { SeatId } from '../../kernel/base/ids.ts';
import { organiser as organiserSeat } from '../../kernel/meeting/sender.ts';
import type { Services } from '../services.ts';
import { act } from './access.ts';
import { parsed } from './parsed.ts';
import { refusal } from './refusal.ts';

interface SeatTaken {
  readonly room: string;
  readonly seat: SeatId;
  readonly role?: string;
  readonly delegation?: string;
}

/** Adds the addresses by which one signs in. */
export function signinRoutes(app: FastifyInstance, services: Services): void {
  const { people, sessions, admission, catalogue, hosts, lines, tries } = services;

  async function taken(room: string, seat: SeatId): Promise<SeatTaken> {
    const found = (await hosts.open(room)).room?.seats.find((one) => one.seat === seat);
    const { role, delegation } = found ?? {};
    return { room, seat, ...(role ? { role } : {}), ...(delegation ? { delegation } : {}) };
  }

  app.get('/api/me', async ({ raw }) => {
    const person = await sessions.personOf(raw);
    const rooms = new Map((await catalogue.all()).map((one) => [one.id, one]));
    const seats = await Promise.all(
      (person?.seats ?? []).map(async ({ room, seat }) => ({
        title: rooms.get(room)?.title ?? '',
        deleted: rooms.get(room)?.deleted,
        ...(await taken(room, seat)),
      })),
    );
    return {
      organiser: person?.organiser ?? false,
      encrypted: services.encrypted,
      demo: admission.isLocal(raw),
      seats: seats.filter(({ role, deleted }) => role !== undefined && deleted === undefined),
    };
  });

  app.post('/api/redeem', async (request, reply) => {
    const opened = await people.redeem(
      parsed('redeem', request.body).secret,
      await sessions.personOf(request.raw),
    );
    if (opened === undefined) throw refusal(410, 'linkUsed');
    if (opened.session !== undefined) void reply.header('set-cookie', sessions.cookie(opened.session));
    const { room, seat } = opened;
    if (room === undefined || seat === undefined) return {};
    if (opened.displaced) hosts.displaced(room, seat, opened.handedOver ? 'seatHandedOver' : 'seatTakenBack');
    if (opened.handedOver)
      await act(services, await hosts.open(room), organiserSeat, { type: 'NoteHandover', seat });
    return taken(room, seat);
  });

  app.post('/api/device-code', async ({ raw }) => {
    const person = await sessions.personOf(raw);
    if (person === undefined) throw refusal(401, 'notSignedIn');
    return { code: await people.deviceCode(person.person) };
  });

  app.post('/api/device', async (request, reply) => {
    if (!tries.take(request.ip)) throw refusal(429, 'tooFast');
    const session = await people.redeemCode(parsed('device', request.body).code);
    if (session === undefined) throw refusal(410, 'codeUnknown');
    void reply.header('set-cookie', sessions.cookie(session));
    const [latest] = (await people.personOf(session))?.seats ?? [];
    return latest === undefined ? {} : taken(latest.room, latest.seat);
  });

  app.post('/api/signout', async ({ raw }, reply) => {
    const session = sessions.secretIn(raw);
    if (session !== undefined) {
      await people.endSession(session);
      lines.end(session);
    }
    void reply.header('set-cookie', sessions.noCookie());
    return {};
  });

  app.post('/api/demo/seat', async (request, reply) => {
    const wanted = parsed('demoSeat', request.body);
    const listed = await catalogue.find(wanted.room);
    if (listed?.demo !== true || listed.deleted !== undefined || !admission.isLocal(request.raw))
      throw refusal(403, 'demoOnly');
    // A room below another is entered from a seat above.
    const id = listed.under ?? listed.id;
    const { room } = await hosts.open(id);
    const seat = room?.seats.find((one) => one.seat === wanted.seat)?.seat;
    if (seat === undefined) throw refusal(404, 'noSuchSeat');
    const known = await sessions.personOf(request.raw);
    const person = known?.person ?? (await people.newPerson(undefined));
    await people.sit(id, seat, person);
    if (known === undefined)
      void reply.header('set-cookie', sessions.cookie(await people.newSession(person)));
    return taken(id, seat);
  });
}
