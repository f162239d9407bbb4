import type { MeetingCommandName } from '../../kernel/meeting/commands.ts';

/** Sentences of what becomes of one's acts. */
export const sent = {
  sentAgo: 'Sent {seconds} s ago, waiting for the room',
  entry: '{done}, entry {seq}',
} as const;

/** What a delegate is doing and has done, for an act on its way: “Supporting”, then “Supported, entry 413”. */
export const doing: { readonly [N in MeetingCommandName]?: readonly [doing: string, done: string] } = {
  RequestFloor: ['Raising your plate', 'Plate raised'],
  WithdrawRequest: ['Lowering your plate', 'Plate lowered'],
  YieldFloor: ['Yielding the floor', 'Floor yielded'],
  RequestReply: ['Asking for a reply', 'Reply asked'],
  WithdrawReply: ['Withdrawing the reply', 'Reply withdrawn'],
  RaisePointOfOrder: ['Raising a point of order', 'Point of order raised'],
  WithdrawPointOfOrder: ['Withdrawing the point', 'Point withdrawn'],
  EditParagraph: ['Tabling', 'Tabled'],
  ReplaceWords: ['Tabling', 'Tabled'],
  InsertWords: ['Tabling', 'Tabled'],
  DeleteWords: ['Tabling', 'Tabled'],
  ProposeParagraph: ['Tabling the paragraph', 'Paragraph tabled'],
  DeleteParagraph: ['Proposing deletion', 'Deletion proposed'],
  MoveParagraph: ['Proposing the move', 'Move proposed'],
  SplitParagraph: ['Proposing the split', 'Split proposed'],
  JoinParagraphs: ['Proposing to join', 'Joining proposed'],
  SupportAlternative: ['Supporting', 'Supported'],
  WithdrawFromAlternative: ['Withdrawing', 'Withdrawn'],
  ReserveParagraph: ['Reserving', 'Reserved'],
  LiftReservation: ['Lifting the reservation', 'Reservation lifted'],
  NoteRemark: ['Noting', 'Noted'],
  AcceptPackage: ['Accepting the package', 'Package accepted'],
  LeavePackage: ['Taking the acceptance back', 'Acceptance taken back'],
  AnswerPoll: ['Answering', 'Answered'],
  Object: ['Objecting', 'Objected'],
  WithdrawObjection: ['Withdrawing the objection', 'Objection withdrawn'],
  BreakSilence: ['Breaking silence', 'Silence broken'],
  AttachStatement: ['Attaching', 'Statement attached'],
  CastBallot: ['Casting your ballot', 'Ballot cast'],
  RequestRecount: ['Asking for a recount', 'Recount asked for'],
};
