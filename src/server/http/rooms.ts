// The list of rooms, and what the organiser does with them.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DraftId } from '../../kernel/base/ids.ts';
import type { MeetingCommand } from '../../kernel/meeting/commands.ts';
import { factOf } from '../../store/facts.ts';
import type { CatalogueRoom } from '../rooms/catalogue.ts';
import { entrances } from '../rooms/entrance.ts';
import { copyRoom, makeRoom } from '../rooms/makeRoom.ts';
import { draftFrom } from '../rooms/texts.ts';
import type { Services } from '../services.ts';
import { type Entered, act, entered, managed, organiser, roomIn } from './access.ts';
import { parsed } from './parsed.ts';
import { refusal } from './refusal.ts';

/** Rooms of the list that are opened to say how they stand. */
const shownWithState = 50;

/** Adds the addresses of rooms. */
export function roomRoutes(app: FastifyInstance, services: Services): void {
  const { catalogue, hosts, sessions, admission, store } = services;

  app.get('/api/rooms', async ({ raw }) => {
    const person = await sessions.personOf(raw);
    if (person?.organiser === true) await catalogue.adopt();
    const local = admission.isLocal(raw);
    const shown = async (listed: CatalogueRoom): Promise<boolean> => {
      if (person?.organiser === true) return true;
      if (listed.deleted !== undefined) return false;
      if (listed.demo && local) return true;
      return person !== undefined && (await entrances(services, listed, person)).length > 0;
    };
    const all = await catalogue.all();
    const isShown = await Promise.all(all.map(shown));
    const rooms = all.filter((_, index) => isShown[index]);
    return Promise.all(
      rooms.map(async ({ made: _, ...listed }, index) => {
        if (listed.deleted !== undefined || index >= shownWithState) return listed;
        const { room, head } = await hosts.open(listed.id);
        return { ...listed, ...(room ? { state: room.state, seq: head.seq } : {}) };
      }),
    );
  });

  app.post('/api/rooms', async (request) => {
    const { person } = await organiser(services, request);
    return { id: await makeRoom(services, parsed('newRoom', request.body), person) };
  });

  app.post('/api/rooms/:id/copy', async (request) => {
    const { person } = await organiser(services, request);
    const { host, room } = await enteredByItself(request);
    return { id: await copyRoom(services, room, await tabledIn(host.stream), person) };
  });

  app.post('/api/rooms/:id/archive', async (request) => {
    await organiser(services, request);
    const { listed } = await enteredByItself(request);
    await catalogue.archive(listed.id);
    for (const { host } of await withThoseBelow(listed.id)) host.archived = true;
    return {};
  });

  app.post('/api/rooms/:id/delete', async (request) => {
    await organiser(services, request);
    const { listed } = await enteredByItself(request);
    if (parsed('deletion', request.body).title !== listed.title) throw refusal(409, 'titleDiffers');
    for (const { id, host } of await withThoseBelow(listed.id)) {
      host.archived = true;
      for (const listener of host.listeners) listener.dismiss('notYourRoom');
      hosts.forget(id);
    }
    await catalogue.remove(listed.id);
    return {};
  });

  app.post('/api/rooms/:id/drafts', async (request) => {
    const { host, room, seat } = await managed(services, request);
    const draft = `d${room.drafts.length + 1}` as DraftId;
    const { command, file } = await draftFrom(parsed('text', request.body), draft, room.language);
    await act(services, host, seat, command);
    await catalogue.keepFile(services.newId(), room.id, file.name, file.text);
    return { draft };
  });

  app.get('/api/rooms/:id/files', async (request) => {
    await entered(services, request);
    return catalogue.filesOf(roomIn(request));
  });

  // Never shown in a page of ours: a file somebody brought is saved, in a box of its own.
  app.get('/api/rooms/:id/files/:file', async (request, reply) => {
    await entered(services, request);
    const { file } = request.params as { readonly file: string };
    const found = await catalogue.file(roomIn(request), file);
    if (found === undefined) throw refusal(404, 'noSuchSource');
    return reply
      .header('content-type', 'application/octet-stream')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(found.name)}`)
      .header('content-security-policy', "sandbox; default-src 'none'")
      .send(found.bytes);
  });

  /** A room below another is archived, deleted and copied with that one. */
  async function enteredByItself(request: FastifyRequest): Promise<Entered> {
    const found = await entered(services, request);
    if (found.listed.under !== undefined) throw refusal(409, 'roomIsBelow');
    return found;
  }

  async function withThoseBelow(id: string) {
    const ids = [id, ...(await catalogue.below(id)).map((one) => one.id)];
    return Promise.all(ids.map(async (one) => ({ id: one, host: await hosts.open(one) })));
  }

  /** The texts as they first came on the table. */
  async function tabledIn(stream: string): Promise<readonly MeetingCommand<'TableDraft'>[]> {
    const commands: MeetingCommand<'TableDraft'>[] = [];
    for await (const page of store.read(stream, 0))
      for (const recorded of page) {
        if (recorded.type !== 'DraftTabled') continue;
        const fact = factOf(recorded);
        if (fact.type !== 'DraftTabled') continue;
        const { draft, title, symbol, language, paragraphs } = fact;
        commands.push({ type: 'TableDraft', draft, title, symbol, language, paragraphs });
      }
    return commands;
  }
}
