// The statements of the debate on an item, and who aligned itself with each.
import type { DelegationCode } from '../base/ids.ts';
import { openItemOf } from './find.ts';
import type { AgendaItem, FloorKind, Room } from './room.ts';
import type { StatementMade } from './statement.ts';

/** A statement on the open item; `aligned` in the order of joining. */
export interface Statement extends StatementMade {
  /** Being made now. */
  readonly now: boolean;
  readonly aligned: readonly DelegationCode[];
}

/** One who replies or speaks on a motion says nothing that others would join. */
const joined: readonly FloorKind[] = ['list', 'group', 'invited'];

/** Tells whether two are the same statement. */
export function isSame(one: StatementMade, other: StatementMade): boolean {
  return one.speaker === other.speaker && one.forGroup === other.forGroup;
}

/** Gives a statement by its speaker and group, without what is missing. */
export function statementBy(speaker: DelegationCode, forGroup: string | undefined): StatementMade {
  return { speaker, ...(forGroup === undefined ? {} : { forGroup }) };
}

/** Gives who aligned itself with a statement on an item. */
export function alignedWith(item: AgendaItem | undefined, made: StatementMade): readonly DelegationCode[] {
  return (item?.alignments ?? []).filter((one) => isSame(one, made)).map(({ who }) => who);
}

/** Gives the statement being made on the open item, where a delegation makes one that others may join. */
export function statementNow({
  floor,
  delegations,
}: Pick<Room, 'floor' | 'delegations'>): StatementMade | undefined {
  if (!floor || !joined.includes(floor.kind)) return undefined;
  const speaker = delegations.find(({ code }) => code === floor.who)?.code;
  return speaker && statementBy(speaker, floor.forGroup);
}

/** Gives the statements on the open item that others may join, in the order of the last time of each; the one being made is last. */
export function statementsOf(room: Room): readonly Statement[] {
  const item = openItemOf(room);
  if (!item) return [];
  const now = statementNow(room);
  const made = madeOn(room, item).filter((one) => !now || !isSame(one, now));
  return [...made, ...(now ? [now] : [])].map((one) => ({
    ...one,
    now: one === now,
    aligned: alignedWith(item, one),
  }));
}

function madeOn({ delegations }: Room, { spoken, heardFor = [] }: AgendaItem): readonly StatementMade[] {
  return spoken.flatMap(({ who, times, replies }) => {
    const speaker = delegations.find(({ code }) => code === who)?.code;
    if (speaker === undefined) return [];
    const forGroups = heardFor.filter((one) => one.who === who);
    const own = times - replies - forGroups.reduce((sum, one) => sum + one.times, 0);
    return [
      ...forGroups.map(({ group }) => statementBy(speaker, group)),
      ...(own > 0 ? [statementBy(speaker, undefined)] : []),
    ];
  });
}
