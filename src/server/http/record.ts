// A room's state and record, to those who sit in it.
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { createGzip, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Room } from '../../kernel/meeting/room.ts';
import { exported } from '../../store/archive/write.ts';
import { readableBelow } from '../rooms/entrance.ts';
import { roomAt } from '../live/snapshots.ts';
import { lineOf } from '../live/tail.ts';
import type { Services } from '../services.ts';
import { entered } from './access.ts';
import { refusal } from './refusal.ts';

const compress = promisify(gzip);
/** A room is read by many while it stands still. */
const written = new WeakMap<Room, string>();

function jsonOf(room: Room): string {
  const known = written.get(room);
  if (known !== undefined) return known;
  const text = JSON.stringify(room);
  written.set(room, text);
  return text;
}

/** Adds the addresses from which a room is read. */
export function recordRoutes(app: FastifyInstance, services: Services): void {
  const { store } = services;

  app.get('/api/rooms/:id/snapshot', async (request, reply) => {
    const { host, seat } = await entered(services, request);
    const { at } = request.query as { readonly at?: string };
    const then = at === undefined ? undefined : await stateAt(host.stream, wholeNumber(at));
    // Asked only now: between here and the answer nothing else runs, so state and head belong together.
    const { room, head } = host;
    const state = then?.room ?? room;
    if (state === undefined) throw refusal(404, 'noSuchRoom');
    const { seq, hash } = then?.head ?? head;
    const rest = { seq, head: hash, epoch: store.epoch, now: services.now(), ...(seat ? { seat } : {}) };
    return sent(request, reply, `${JSON.stringify(rest).slice(0, -1)},"room":${jsonOf(state)}}`);
  });

  app.get('/api/rooms/:id/facts', async (request, reply) => {
    const { host } = await entered(services, request);
    const { after = '0' } = request.query as { readonly after?: string };
    const lines = Readable.from(linesAfter(host.stream, wholeNumber(after)));
    void reply.header('content-type', 'application/jsonl; charset=utf-8');
    if (!accepts(request)) return reply.send(lines);
    void reply.header('content-encoding', 'gzip');
    return reply.send(lines.pipe(createGzip({ level: 4 })));
  });

  app.get('/api/rooms/:id/export', async (request, reply) => {
    const { host, room, listed, person } = await entered(services, request);
    const below = await readableBelow(services, listed, person);
    const { zip } = await exported(store, host.stream, (one) => below.has(one));
    return reply
      .header('content-type', 'application/zip')
      .header('content-disposition', `attachment; filename="${room.id}.zip"`)
      .send(Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength));
  });

  async function stateAt(stream: string, seq: number) {
    const room = await roomAt(store, stream, seq);
    if (room === undefined) throw refusal(404, 'notFound');
    for await (const [last] of store.read(stream, room.seq - 1, 1))
      return { room, head: { seq: room.seq, hash: last?.hash ?? '' } };
    throw refusal(404, 'notFound');
  }

  async function* linesAfter(stream: string, after: number): AsyncGenerator<string> {
    for await (const page of store.read(stream, after)) yield `${page.map(lineOf).join('\n')}\n`;
  }
}

async function sent(request: FastifyRequest, reply: FastifyReply, text: string): Promise<FastifyReply> {
  void reply.header('content-type', 'application/json; charset=utf-8');
  if (!accepts(request)) return reply.send(text);
  // On the way of whoever joins late: a little larger, and there sooner.
  const body = await compress(text, { level: 1 });
  return reply.header('content-encoding', 'gzip').header('vary', 'accept-encoding').send(body);
}

function accepts({ headers }: FastifyRequest): boolean {
  return /\bgzip\b/.test(String(headers['accept-encoding'] ?? ''));
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0) throw refusal(400, 'malformed');
  return number;
}
