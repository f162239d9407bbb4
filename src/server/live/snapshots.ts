// A room's folded state, kept so that a start need not fold everything; it may be dropped and is then made again.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { evolve } from '../../kernel/meeting/folds.ts';
import type { Room } from '../../kernel/meeting/room.ts';
import { factOf } from '../../store/facts.ts';
import type { Head, Store } from '../../store/store.ts';

export interface Folded {
  readonly room: Room | undefined;
  readonly head: Head;
  /** Seq up to which a snapshot is kept. */
  readonly kept: number;
}

const beginning: Folded = { room: undefined, head: { seq: 0, hash: '' }, kept: 0 };

/** Gives a digest of the program that folds: another program makes its own snapshots. */
function programDigest(): string {
  const kernel = fileURLToPath(new URL('../../kernel/', import.meta.url));
  const hash = createHash('sha256');
  for (const file of readdirSync(kernel, { recursive: true, encoding: 'utf8' }).sort())
    if (file.endsWith('.ts')) hash.update(file).update(readFileSync(`${kernel}/${file}`));
  return hash.digest('base64url');
}
export const program = programDigest();

/** Gives a room as its record says it stands. */
export async function foldedRoom(store: Store, stream: string): Promise<Folded> {
  const kept = await keptState(store, stream);
  let { room, head } = kept ?? beginning;
  for await (const page of store.read(stream, head.seq)) {
    room = page.map(factOf).reduce<Room | undefined>(evolve, room);
    const last = page.at(-1);
    if (last !== undefined) head = { seq: last.seq, hash: last.hash };
  }
  return { room, head, kept: kept?.head.seq ?? 0 };
}

async function keptState(store: Store, stream: string): Promise<Folded | undefined> {
  const found = await store.snapshot(stream);
  if (found === undefined) return undefined;
  const state = JSON.parse(found.state) as { readonly program: string; readonly room: Room };
  if (state.program !== program) return undefined;
  return { room: state.room, head: { seq: found.seq, hash: found.hash }, kept: found.seq };
}

/** Keeps a state. */
export async function keepState(store: Store, stream: string, room: Room, head: Head): Promise<void> {
  await store.saveSnapshot(stream, head.seq, head.hash, JSON.stringify({ program, room }));
}

/** Gives a room as it stood after a fact. */
export async function roomAt(store: Store, stream: string, seq: number): Promise<Room | undefined> {
  let room: Room | undefined;
  for await (const page of store.read(stream, 0)) {
    const wanted = page.filter((one) => one.seq <= seq);
    room = wanted.map(factOf).reduce<Room | undefined>(evolve, room);
    if (wanted.length < page.length) break;
  }
  return room;
}
