import { afterAll, beforeAll, expect, test } from 'vitest';
import { demo } from '../../src/content/demo/demo.ts';
import { foldedRoom, keepState, program } from '../../src/server/live/snapshots.ts';
import { seedDemo } from '../../src/server/rooms/seedDemo.ts';
import { type LiveServer, liveServer } from '../support/liveServer.ts';

let live: LiveServer;
const stream = `room:${demo.opening.room}`;
beforeAll(async () => {
  live = await liveServer();
  await seedDemo(live.server.services);
});
afterAll(() => live.end());

test('a start from a snapshot gives the state that folding everything gives', async () => {
  const folded = await foldedRoom(live.store, stream);
  expect(folded.kept).toBe(0);
  if (folded.room === undefined) throw new Error('no room');
  await keepState(live.store, stream, folded.room, folded.head);
  const again = await foldedRoom(live.store, stream);
  expect(again.kept).toBe(folded.head.seq);
  expect(again.head).toEqual(folded.head);
  expect(again.room).toEqual(JSON.parse(JSON.stringify(folded.room)));
});

test('a snapshot that another program made is not used', async () => {
  const { seq, hash } = await live.store.head(stream);
  const other = JSON.stringify({ program: `not ${program}`, room: { id: 'something else' } });
  await live.store.saveSnapshot(stream, seq, hash, other);
  const folded = await foldedRoom(live.store, stream);
  expect(folded.kept).toBe(0);
  expect(folded.room?.id).toBe(demo.opening.room);
});
