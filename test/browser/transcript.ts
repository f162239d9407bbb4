// A meeting as its record reads: what happened, and how the paragraph then stands. Nothing in it varies between runs.
import { happened } from '../../src/i18n/happened.ts';
import type { MeetingFact } from '../../src/kernel/meeting/facts.ts';
import { evolve } from '../../src/kernel/meeting/folds.ts';
import type { SeatOrDelegation } from '../../src/kernel/meeting/question.ts';
import type { Room } from '../../src/kernel/meeting/room.ts';
import { renderParagraph } from '../../src/kernel/text/render.ts';

/** Comings and goings depend on browsers, not on the meeting. */
const passing = ['SeatArrived', 'SeatDeparted', 'SeatGiven'];

/** Gives the transcript of a meeting. */
export function transcript(facts: readonly MeetingFact[]): string {
  const lines: string[] = [];
  let room: Room | undefined;
  for (const fact of facts) {
    const before = room;
    room = evolve(room, fact);
    if (passing.includes(fact.type)) continue;
    const entry = room.entries.at(-1);
    if (entry !== undefined && entry !== before?.entries.at(-1)) lines.push(happened(entry, nameIn(room)));
    for (const line of changed(before, room)) lines.push(`    ${line}`);
  }
  return `${lines.join('\n')}\n`;
}

function nameIn(room: Room): (who: SeatOrDelegation) => string {
  return (who) =>
    room.delegations.find(({ code }) => code === who)?.name ??
    (who === 'CH' ? 'The Chair' : `The ${room.seats.find(({ seat }) => seat === who)?.role ?? who}`);
}

/** Gives the paragraphs that read differently now. */
function changed(before: Room | undefined, after: Room): readonly string[] {
  if (before === undefined) return [];
  return after.drafts.flatMap((draft) => {
    const earlier = before.drafts.find(({ id }) => id === draft.id);
    if (earlier === undefined || earlier === draft) return [];
    return draft.paragraphs.flatMap((paragraph) => {
      const was = earlier.paragraphs.find(({ label }) => label === paragraph.label);
      const reads = renderParagraph(paragraph);
      return was !== undefined && renderParagraph(was) === reads ? [] : [`${paragraph.label}: ${reads}`];
    });
  });
}
