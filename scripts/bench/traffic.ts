// A long meeting of mixed acts, made through the one door: what a fold is measured with.
import { demo } from '../../src/content/demo/demo.ts';
import type { Millis, SeatId } from '../../src/kernel/base/ids.ts';
import type { MeetingCommand } from '../../src/kernel/meeting/commands.ts';
import { decide } from '../../src/kernel/meeting/decide.ts';
import type { MeetingFact } from '../../src/kernel/meeting/facts.ts';
import { evolve } from '../../src/kernel/meeting/folds.ts';
import type { Room } from '../../src/kernel/meeting/room.ts';

const began = 1_900_000_000_000;

type Does = (seat: string, command: MeetingCommand) => readonly MeetingFact[];

/** One turn: a speaker, wording proposed, supported and withdrawn, a remark, a reservation taken back. */
function turn(number: number, room: Room, does: Does): void {
  const codes = room.delegations.map(({ code }) => code);
  const code = (shift: number) => codes[(number + shift) % codes.length] ?? 'ARV';
  const [draft] = room.drafts;
  const paragraphs = draft?.paragraphs.filter(({ kind }) => kind === 'operative') ?? [];
  const paragraph = paragraphs[number % paragraphs.length];
  if (!draft || !paragraph) return;
  const on = { draft: draft.id, paragraph: paragraph.label };
  does(code(0), { type: 'RequestFloor' });
  does(code(1), { type: 'RequestFloor' });
  does('chair', { type: 'GiveFloor' });
  const [proposed] = does(code(2), { type: 'InsertWords', ...on, after: '', insert: `In year ${number},` });
  if (proposed?.type === 'WordingProposed') {
    const { alternative } = proposed;
    does(code(3), { type: 'SupportAlternative', draft: draft.id, alternative });
    does(code(3), { type: 'WithdrawFromAlternative', draft: draft.id, alternative });
    does(code(2), { type: 'WithdrawFromAlternative', draft: draft.id, alternative });
  }
  does(code(4), { type: 'NoteRemark', ...on, text: `Remark ${number}` });
  does(code(5), { type: 'ReserveParagraph', ...on });
  does(code(5), { type: 'LiftReservation', ...on });
  does('chair', { type: 'EndFloor' });
  does(code(1), { type: 'WithdrawRequest' });
  does('chair', { type: 'CallParagraph', ...on });
}

/** Gives so many facts of a meeting that goes on. Throws: when the meeting comes to rest. */
export function traffic(count: number): readonly MeetingFact[] {
  const facts: MeetingFact[] = [];
  let room: Room | undefined;
  let now = began;
  const does: Does = (seat, command) => {
    const decision = decide(room, command, seat as SeatId, now as Millis);
    if (!decision.ok) return [];
    for (const fact of decision.facts) {
      facts.push(fact);
      room = evolve(room, fact);
    }
    return decision.facts;
  };
  for (const { by, command, secondsBefore } of demo.script(began as Millis)) {
    now = began - secondsBefore * 1_000;
    does(by, command);
  }
  for (let number = 0; facts.length < count && room !== undefined; number += 1) {
    const before = facts.length;
    now = began + number * 1_000;
    turn(number, room, does);
    if (facts.length === before) throw new Error('The meeting has come to rest.');
  }
  return facts.slice(0, count);
}
