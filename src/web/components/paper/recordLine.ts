import type { Millis } from '../../../kernel/base/ids.ts';
import type { Room } from '../../../kernel/meeting/room.ts';
import { print } from '../../../i18n/en/print.ts';
import { fill } from '../../../i18n/fill.ts';
import { clockWithOffset, localOf } from '../zone.ts';

/** Says where in the record a printed text comes from: entry, time, the beginning of its hash. */
export function recordLine(room: Room, head: string | undefined, now: Millis): string {
  return fill(print.record, {
    seq: room.seq,
    when: `${localOf(now, room.timeZone).date} ${clockWithOffset(now, room.timeZone)}`,
    head: (head ?? '').slice(0, 16).replace(/(.{4})(?=.)/g, '$1 '),
  });
}
