// The demo room: its script played through the one door, each act at its own moment.
import { demo } from '../../content/demo/demo.ts';
import type { Millis } from '../../kernel/base/ids.ts';
import type { Room } from '../../kernel/meeting/room.ts';
import { beginning } from '../../store/chain.ts';
import type { Entry } from '../../store/store.ts';
import { actOf, judge } from '../live/judge.ts';
import type { Services } from '../services.ts';

/** Makes the demo room of a new installation; a room that was deleted does not come back. */
export async function seedDemo({ catalogue, store, now, newId }: Services): Promise<void> {
  const { room: id, title } = demo.opening;
  const listed = await catalogue.find(id);
  const stream = `room:${id}`;
  if (listed?.deleted !== undefined || (await store.head(stream)).seq > 0) return;
  const entries = entriesOf(now(), newId);
  if (listed === undefined) await catalogue.add(id, title, true);
  // Of two processes that start at once one is refused, and finds the other's room.
  await store.append(stream, beginning, entries);
}

function entriesOf(now: Millis, newId: () => string): readonly Entry[] {
  let room: Room | undefined;
  return demo.script(now).flatMap(({ by, command, secondsBefore }) => {
    const at = (now - secondsBefore * 1_000) as Millis;
    const judged = judge(room, [actOf(by, newId(), command)], at, newId);
    const [verdict] = judged.verdicts;
    if (verdict?.ok !== true)
      throw new Error(`The demo cannot be played: ${command.type} of ${by}, ${verdict?.refused}.`);
    room = judged.room;
    return judged.entries;
  });
}
