// What was said in the demo room before a newcomer came in.
import type { Millis } from '../../kernel/base/ids.ts';
import type { MeetingCommand } from '../../kernel/meeting/commands.ts';
import { type DemoAct, type Line, scene } from './lines.ts';
import { demoSeats, seats } from './people.ts';
import { firstSitting } from './firstSitting.ts';
import { secondSitting } from './secondSitting.ts';

const hour = 3_600;

/** Gives every act of the demo before a moment, in order. */
export function script(opening: MeetingCommand<'OpenRoom'>, now: Millis): readonly DemoAct[] {
  const organiser = (command: MeetingCommand): Line => ({ by: seats.organiser, command });
  return [
    ...scene(27 * hour, 26.5 * hour, [
      organiser(opening),
      ...demoSeats.map((one) => organiser({ type: 'GiveSeat', ...one })),
      ...demoSeats.map(({ seat }) => organiser({ type: 'NoteArrival', seat })),
    ]),
    ...firstSitting(now),
    ...secondSitting(),
  ];
}
