import { expect, test } from 'vitest';
import type { Millis } from '../../../src/kernel/base/ids.ts';
import { serverClock } from '../../../src/web/state/serverClock.ts';

test('the server’s clock is taken from the quickest answer', () => {
  let local = 1_000;
  const clock = serverClock(() => local, 0);
  clock.heard(50_000 as Millis);
  expect(clock.now()).toBe(50_000);
  local = 2_000;
  // 400 ms there and back: the server wrote its time 200 ms ago.
  clock.heard(50_900 as Millis, 1_600);
  expect(clock.now()).toBe(51_100);
  local = 3_000;
  clock.heard(51_000 as Millis, 1_000);
  expect(clock.now()).toBe(52_100);
});

test('a server’s clock that was set anew is followed after a few answers', () => {
  let local = 0;
  const clock = serverClock(() => local, 0);
  clock.heard(1_000_000 as Millis, 0);
  for (let turn = 1; turn <= 6; turn++) {
    local = turn * 1_000;
    clock.heard((2_000_000 + local) as Millis, local - 20);
  }
  expect(clock.now()).toBe(2_006_010);
});
