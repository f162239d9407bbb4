import { expect, test } from 'vitest';
import { quietSince } from '../../../../src/web/pages/chair/quietSince.ts';
import { World, seat } from '../../state/world.ts';

/** A list on which Ardovia has spoken and nobody waits. */
function heard(): World {
  const world = new World(seat('chair'));
  world.act('arv', { type: 'RequestFloor' });
  world.act('chair', { type: 'GiveFloor' });
  world.act('chair', { type: 'EndFloor' });
  return world;
}
const quiet = (world: World) => {
  const [item] = world.room.items;
  return item && quietSince(world.room, item, world.now);
};

test('a list nobody has joined for five minutes is quiet since the last request', async () => {
  const world = heard();
  const since = world.now;
  await world.pass(299_000);
  expect(quiet(world)).toBeUndefined();
  await world.pass(1_000);
  expect(quiet(world)).toBe(since);
});

test('but not before anybody has spoken, nor when it is closed', async () => {
  const fresh = new World(seat('chair'));
  await fresh.pass(600_000);
  expect(quiet(fresh)).toBeUndefined();
  const world = heard();
  await world.pass(600_000);
  world.act('chair', { type: 'CloseList' });
  expect(quiet(world)).toBeUndefined();
});
