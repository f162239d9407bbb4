// How the demo's script is written: who says what, and when.
import type { DelegationCode, SeatId } from '../../kernel/base/ids.ts';
import type { MeetingCommand } from '../../kernel/meeting/commands.ts';
import type { QuestionPut } from '../../kernel/meeting/question.ts';
import { headOf, seats } from './people.ts';

/** One act of the demo. `secondsBefore`: how long before now it was done. */
export interface DemoAct {
  readonly by: SeatId;
  readonly command: MeetingCommand;
  readonly secondsBefore: number;
}
/** An act whose moment the scene gives. */
export type Line = Pick<DemoAct, 'by' | 'command'>;

/** Gives a line of the Chair. */
export const chair = (command: MeetingCommand): Line => ({ by: seats.chair, command });
/** Gives a line of the secretary. */
export const secretary = (command: MeetingCommand): Line => ({ by: seats.secretary, command });
/** Gives a line of a delegation's head. */
export const head = (delegation: DelegationCode, command: MeetingCommand): Line => ({
  by: headOf(delegation),
  command,
});
/** The Chair puts a question, and nobody objects. */
export const agreed = (question: QuestionPut): readonly Line[] => [
  chair({ type: 'PutQuestion', question }),
  chair({ type: 'DeclareConsensus' }),
];

/** Gives lines their moments: the first `begins` seconds before now, the last `ends` seconds before now. */
export function scene(begins: number, ends: number, lines: readonly Line[]): readonly DemoAct[] {
  const step = (begins - ends) / Math.max(1, lines.length - 1);
  return lines.map((line, index) => ({ ...line, secondsBefore: Math.round(begins - index * step) }));
}
