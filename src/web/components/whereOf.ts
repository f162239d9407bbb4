import type { Millis } from '../../kernel/base/ids.ts';
import type { Room } from '../../kernel/meeting/room.ts';
import { fill } from '../../i18n/fill.ts';
import { common } from '../../i18n/en/common.ts';
import { whenOf } from './zone.ts';

/** Says where the meeting is, for the top bar: its item, or its title, and whether it rests. */
export function whereOf(room: Room, now: Millis): string {
  const item = room.items.find(({ item }) => item === room.openItem);
  const at = item ? fill(common.item, { item: item.item, title: item.title }) : room.title;
  if (room.state === 'open') return at;
  const rests =
    room.until === undefined
      ? common.meetingState[room.state]
      : fill(common.until, {
          state: common.meetingState[room.state],
          when: whenOf(room.until, now, room.timeZone),
        });
  return `${at} · ${rests}`;
}
