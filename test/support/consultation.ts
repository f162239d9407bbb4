// A room with a text and a consultation below it, over the real server.
import type { DraftId, ParagraphLabel, SeatId } from '../../src/kernel/base/ids.ts';
import type { MeetingCommand } from '../../src/kernel/meeting/commands.ts';
import { evolve } from '../../src/kernel/meeting/folds.ts';
import type { Room } from '../../src/kernel/meeting/room.ts';
import { renderParagraph } from '../../src/kernel/text/render.ts';
import { factOf } from '../../src/store/facts.ts';
import type { Recorded, Store } from '../../src/store/store.ts';
import { type Line, type LiveServer, type SeatedRoom, type Visitor, seatedRoom } from './liveServer.ts';

export const draft = 'd1' as DraftId;
export const label = (text: string): ParagraphLabel => text as ParagraphLabel;

/** Gives the command that forms one on the first paragraph. */
export function forms(
  consultation: string,
  facilitator: SeatId,
  more: Partial<MeetingCommand<'FormConsultation'>> = {},
): MeetingCommand<'FormConsultation'> {
  return {
    type: 'FormConsultation',
    consultation,
    kind: 'contactGroup',
    name: 'Contact group on meeting',
    facilitator,
    draft,
    paragraphs: [label('OP1')],
    ...more,
  };
}

/** Gives the facts of a stream. */
export async function factsOf(store: Store, room: string): Promise<readonly Recorded[]> {
  const facts: Recorded[] = [];
  for await (const page of store.read(`room:${room}`, 0)) facts.push(...page);
  return facts;
}

/** Gives a room as its record says it stands. */
export async function stateOf(store: Store, room: string): Promise<Room> {
  const state = (await factsOf(store, room)).map(factOf).reduce<Room | undefined>(evolve, undefined);
  if (state === undefined) throw new Error(`Nothing is recorded of ${room}.`);
  return state;
}

/** Gives a paragraph as it reads. */
export function reads(room: Room, paragraph: string): string | undefined {
  const found = room.drafts[0]?.paragraphs.find((one) => one.label === paragraph);
  return found && renderParagraph(found);
}

/** Goes into a room; gives the line and the seat. */
export async function into(
  visitor: Visitor,
  room: string,
): Promise<{ readonly line: Line; readonly seat: SeatId }> {
  const line = visitor.line(room);
  const { seat } = await line.hello();
  return { line, seat };
}

/** A room in session, with the lines of whoever went into it or below. */
export class Plenary {
  readonly room: SeatedRoom;
  readonly seats: readonly SeatId[];
  /** The Chair's line. */
  readonly gavel: Line;
  readonly #lines: Line[];

  private constructor(room: SeatedRoom, gavel: Line, seats: readonly SeatId[], lines: Line[]) {
    this.room = room;
    this.gavel = gavel;
    this.seats = seats;
    this.#lines = lines;
  }

  /** Makes one whose Chair and delegates are in the room. */
  static async of(live: LiveServer): Promise<Plenary> {
    const room = await seatedRoom(live);
    const there = await Promise.all([room.chair, ...room.delegates].map((one) => into(one, room.id)));
    const [chair, ...delegates] = there;
    if (chair === undefined) throw new Error('There is no Chair.');
    return new Plenary(
      room,
      chair.line,
      delegates.map(({ seat }) => seat),
      there.map(({ line }) => line),
    );
  }

  get id(): string {
    return this.room.id;
  }

  delegate(index: number): Visitor {
    return this.room.delegates[index] ?? this.room.chair;
  }

  seat(index: number): SeatId {
    return this.seats[index] ?? ('' as SeatId);
  }

  /** Goes into a room; the line ends with the others. */
  async line(visitor: Visitor, room: string = this.id): Promise<Line> {
    const { line } = await into(visitor, room);
    this.#lines.push(line);
    return line;
  }

  end(): void {
    for (const one of this.#lines.splice(0)) one.end();
  }
}
