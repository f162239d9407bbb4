// Who may do what over HTTP: seats and roles are looked up, never believed.
import type { FastifyRequest } from 'fastify';
import type { SeatId } from '../../kernel/base/ids.ts';
import type { MeetingCommand } from '../../kernel/meeting/commands.ts';
import type { Room } from '../../kernel/meeting/room.ts';
import { ruleSentences as en } from '../../i18n/en/rules.ts';
import { server } from '../../i18n/en/server.ts';
import { ruleSentences as fr } from '../../i18n/fr/rules.ts';
import { ruleSentences as ru } from '../../i18n/ru/rules.ts';
import type { Answer } from '../live/answers.ts';
import { actOf } from '../live/judge.ts';
import { organiser as organiserSeat } from '../../kernel/meeting/sender.ts';
import type { RoomHost } from '../live/roomHost.ts';
import type { CatalogueRoom } from '../rooms/catalogue.ts';
import { seatOf } from '../rooms/entrance.ts';
import type { Services } from '../services.ts';
import type { Person } from '../signin/people.ts';
import { type InEach, Refusal, type ServerSentence, refusal } from './refusal.ts';

export interface Entered {
  readonly listed: CatalogueRoom;
  readonly host: RoomHost;
  readonly room: Room;
  readonly person: Person | undefined;
  /** Missing for one who only looks at a demo room. */
  readonly seat: SeatId | undefined;
}

type Asking = Pick<FastifyRequest, 'raw' | 'params' | 'query'>;

/** Gives the part of the address that names the room. */
export function roomIn({ params }: Pick<Asking, 'params'>): string {
  return (params as { readonly id: string }).id;
}

/** Gives the room of a request to one who may read it. Throws: a refusal. */
export async function entered(services: Services, request: Asking): Promise<Entered> {
  const id = roomIn(request);
  const [listed, person] = await Promise.all([
    services.catalogue.find(id),
    services.sessions.personOf(request.raw),
  ]);
  if (listed === undefined) throw refusal(404, 'noSuchRoom');
  if (listed.deleted !== undefined) throw refusal(410, 'roomDeleted');
  const { seat: wanted } = request.query as { readonly seat?: string };
  const seat = person && (await seatOf(services, listed, person, wanted));
  if (seat === undefined && !(listed.demo && services.admission.isLocal(request.raw)))
    throw refusal(person === undefined ? 401 : 403, person === undefined ? 'notSignedIn' : 'notYourRoom');
  const host = await services.hosts.open(id);
  if (host.room === undefined) throw refusal(404, 'noSuchRoom');
  return { listed, host, room: host.room, person, seat };
}

/** Gives the room of a request to its secretary or the organiser. Throws: a refusal. */
export async function managed(
  services: Services,
  request: Asking,
): Promise<Entered & { readonly seat: SeatId }> {
  const found = await entered(services, request);
  const { seat, room, person } = found;
  const role = room.seats.find((one) => one.seat === seat)?.role;
  if (seat !== undefined && (role === 'secretary' || seat === organiserSeat)) return { ...found, seat };
  // Also where the organiser sits on another seat of the room.
  if (person?.organiser === true) return { ...found, seat: organiserSeat };
  throw refusal(403, 'secretaryOnly');
}

/** Gives the organiser's person. Throws: a refusal. */
export async function organiser(services: Services, request: Asking): Promise<Person> {
  const person = await services.sessions.personOf(request.raw);
  if (person?.organiser !== true) throw refusal(person === undefined ? 401 : 403, 'organiserOnly');
  return person;
}

/** Does something in a room by the one door. Throws: a refusal with the rule's sentence. */
export async function act(
  { newId }: Pick<Services, 'newId'>,
  host: RoomHost,
  sender: SeatId,
  command: MeetingCommand,
): Promise<void> {
  const answer = await new Promise<Answer>((resolve) =>
    host.submit(actOf(sender, newId(), command), resolve),
  );
  if ('error' in answer) throw errorOf(answer.error);
  if (!answer.ok) {
    const { refused, source } = answer;
    throw new Refusal(409, ruleIn(refused), { refused, source });
  }
}

function ruleIn(rule: string): InEach {
  const of = (sentences: { readonly [rule: string]: string }) => sentences[rule] ?? rule;
  return { en: of(en), fr: of(fr), ru: of(ru) };
}

function errorOf(error: string): Refusal {
  const sentence = Object.hasOwn(server, error) ? (error as ServerSentence) : 'broken';
  return refusal(error === 'storeUnavailable' ? 503 : 409, sentence);
}
