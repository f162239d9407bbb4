// Parsers of every command: one that is missing does not compile.
import { z } from 'zod';
import type { MeetingCommand, MeetingCommandName, MeetingCommands } from '../kernel/meeting/commands.ts';
import type { SeatOrDelegation } from '../kernel/meeting/question.ts';
import { clock, organiser } from '../kernel/meeting/sender.ts';
import { paperCommands } from './paperCommands.ts';
import { paragraph } from './paragraphs.ts';
import { question } from './question.ts';
import { textCommands } from './textCommands.ts';
import {
  attribution,
  count,
  delegation,
  draft,
  hiddenCharacters,
  label,
  millis,
  reason,
  roomBelow,
  seat,
  symbol,
  title,
  wording,
  words,
} from './values.ts';
import { votingCommands } from './votingCommands.ts';

/** A seat is never named as those which the server itself acts from. */
const newSeat = seat.refine((name) => name !== organiser && name !== clock);
const seatOrDelegation: z.ZodType<SeatOrDelegation> = seat;
const nothing = z.strictObject({});
const ofDraft = z.strictObject({ draft });
const statementMade = z.strictObject({ speaker: delegation, forGroup: title.exactOptional() });
const ofConsultation = z.strictObject({ consultation: roomBelow });
const role = z.enum(['chair', 'secretary', 'head', 'delegate', 'expert', 'observer', 'hall']);

const commands: { readonly [N in MeetingCommandName]: z.ZodType<MeetingCommands[N]> } = {
  ...textCommands,
  ...votingCommands,
  ...paperCommands,
  // The server gives it and never takes it.
  OpenRoom: z.never(),
  GiveSeat: z.strictObject({ seat: newSeat, role, delegation: delegation.exactOptional() }),
  WithdrawSeat: z.strictObject({ seat }),
  NoteArrival: z.strictObject({ seat }),
  NoteDeparture: z.strictObject({ seat }),
  NoteHandover: z.strictObject({ seat }),

  CallToOrder: nothing,
  SuspendMeeting: z.strictObject({ until: millis.exactOptional() }),
  ResumeMeeting: nothing,
  AdjournMeeting: z.strictObject({ next: millis.exactOptional() }),
  CloseMeeting: nothing,
  ProposeAgenda: z.strictObject({
    items: z
      .array(
        z.strictObject({
          item: words(16),
          title,
          draft: draft.exactOptional(),
          more: z.array(draft).max(100).exactOptional(),
        }),
      )
      .min(1)
      .max(200),
  }),
  ProposeAgendaChange: z.strictObject({
    put: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('add'), title }),
      z.strictObject({ kind: z.literal('delete'), item: words(16) }),
      z.strictObject({ kind: z.literal('move'), item: words(16), before: words(16).exactOptional() }),
    ]),
  }),
  WithdrawAgendaChange: z.strictObject({ change: count }),
  OpenItem: z.strictObject({ item: words(16), attribution: attribution.exactOptional() }),
  CloseItem: nothing,

  OpenList: nothing,
  AnnounceClosing: z.strictObject({ at: millis.exactOptional() }),
  CloseList: nothing,
  ReopenList: nothing,
  RequestFloor: z.strictObject({ forGroup: title.exactOptional(), on: label.exactOptional() }),
  WithdrawRequest: nothing,
  ReorderList: z.strictObject({ order: z.array(seatOrDelegation).max(1_500) }),
  GiveFloor: z.strictObject({ to: seatOrDelegation.exactOptional() }),
  YieldFloor: nothing,
  EndFloor: nothing,
  PauseFloor: nothing,
  ContinueFloor: nothing,
  RequestReply: z.strictObject({ to: delegation.exactOptional() }),
  WithdrawReply: nothing,
  AlignWithStatement: statementMade,
  WithdrawAlignment: statementMade,
  RaisePointOfOrder: z.strictObject({ point: reason.exactOptional() }),
  RulePointOfOrder: z.strictObject({ upheld: z.boolean(), reason: reason.exactOptional() }),
  WithdrawPointOfOrder: nothing,
  CallParagraph: z.strictObject({ draft, paragraph: label }),

  TableDraft: z.strictObject({
    draft,
    title,
    symbol,
    language: words(35),
    paragraphs: z.array(paragraph).min(1).max(5_000),
    sponsors: z.array(delegation).max(1_500).exactOptional(),
  }),
  PutQuestion: z.strictObject({ question }),
  Object: z.strictObject({ reason: reason.exactOptional() }),
  WithdrawObjection: nothing,
  DeclareConsensus: nothing,
  WithdrawQuestion: nothing,
  BreakSilence: z.strictObject({
    draft,
    how: z.enum(['objection', 'amendment']),
    reason: reason.exactOptional(),
    paragraph: label.exactOptional(),
  }),
  ExtendSilence: z.strictObject({ draft, deadline: millis, requestedBy: delegation.exactOptional() }),
  ExpireSilence: z.strictObject({ draft, due: millis }),
  ReopenSilence: z.strictObject({ draft, deadline: millis }),
  AnnounceAdoption: z.strictObject({ draft, symbol }),
  IssueDecision: ofDraft,
  AttachStatement: z.strictObject({
    draft,
    kind: z.enum([
      'interpretativeStatement',
      'reservation',
      'dissociation',
      'explanationOfPosition',
      'explanationOfVote',
    ]),
    paragraph: label.exactOptional(),
    text: wording,
    vote: count.exactOptional(),
  }),

  FormConsultation: z.strictObject({
    consultation: roomBelow,
    kind: z.enum(['informals', 'contactGroup', 'friendsOfTheChair']),
    name: title,
    facilitator: seat,
    draft,
    paragraphs: z.array(label).min(1).max(5_000),
    members: z.array(delegation).max(1_500).exactOptional(),
  }),
  RecallConsultation: ofConsultation,
  SetReportAside: ofConsultation,
  ReportBack: nothing,
  // The server gives them and never takes them.
  ReceiveReport: z.never(),
  EndConsultation: z.never(),

  TakeBack: nothing,
  TakeBackDecision: nothing,
};

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly what: 'malformed' | 'hiddenCharacters' };

/** Gives the command that a value from outside is, with its fields in one order, or what is wrong with it. */
export function parseCommand(value: unknown): Parsed<MeetingCommand> {
  if (typeof value !== 'object' || value === null) return { ok: false, what: 'malformed' };
  const { type, ...fields } = value as { readonly type?: unknown };
  if (typeof type !== 'string' || !Object.hasOwn(commands, type)) return { ok: false, what: 'malformed' };
  const parsed = commands[type as MeetingCommandName].safeParse(fields);
  if (parsed.success) return { ok: true, value: { type, ...parsed.data } as MeetingCommand };
  return { ok: false, what: parsed.error.issues.some(isHidden) ? hiddenCharacters : 'malformed' };
}

function isHidden({ message }: { readonly message: string }): boolean {
  return message === hiddenCharacters;
}
