import type { MeetingCommand, MeetingCommandName } from '../../kernel/meeting/commands.ts';

/** Acts whose place in the order matters little: they may wait for the line and are sent again under the same id. */
const patient: ReadonlySet<MeetingCommandName> = new Set<MeetingCommandName>([
  'ReplaceWords',
  'InsertWords',
  'DeleteWords',
  'EditParagraph',
  'ProposeParagraph',
  'DeleteParagraph',
  'MoveParagraph',
  'SplitParagraph',
  'JoinParagraphs',
  'ReserveParagraph',
  'LiftReservation',
  'NoteRemark',
  'AttachStatement',
  'HandInPaper',
]);

/** Tells whether an act may wait for the line; plate, support and break silence may not, because their order matters. */
export function mayWait(command: MeetingCommand): boolean {
  return patient.has(command.type);
}
