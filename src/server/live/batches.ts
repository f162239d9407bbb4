// Which commands that wait are judged and committed together.
import type { MeetingCommand } from '../../kernel/meeting/commands.ts';

/**
 * What ends a ballot goes alone, after every ballot before it is kept; what reaches into another room goes alone,
 * for the other room may refuse it.
 */
const alone: readonly MeetingCommand['type'][] = [
  'CloseBallot',
  'VoidBallot',
  'FormConsultation',
  'RecallConsultation',
  'ReportBack',
];

interface Waits {
  readonly command?: MeetingCommand;
}

/** Gives how many that wait go into one commit. */
export function together(waiting: readonly Waits[], limit: number): number {
  const first = waiting.findIndex(({ command }) => command !== undefined && alone.includes(command.type));
  return first < 0 ? limit : Math.min(limit, Math.max(1, first));
}
