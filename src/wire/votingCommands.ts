// Parsers of motions, votes, proposals and amendments.
import { z } from 'zod';
import type { AmendmentId } from '../kernel/meeting/amendment.ts';
import type { MeetingCommandName, MeetingCommands } from '../kernel/meeting/commands.ts';
import type { MotionId, MotionPut } from '../kernel/meeting/motion.ts';
import type { VoteSubject } from '../kernel/meeting/vote.ts';
import type { TextEdit } from '../kernel/text/commands.ts';
import { count, delegation, draft, idOf, label, millis, symbol, title, wording } from './values.ts';

export const motionId = idOf<MotionId>(16);
const amendment = idOf<AmendmentId>(16);
const answer = z.enum(['yes', 'no', 'abstain']);
const method = z.enum(['plates', 'recorded', 'rollCall']);
const delegations = z.array(delegation).max(1_500);
const labels = z.array(label).min(1).max(5_000);

const motion: z.ZodType<MotionPut> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('suspendMeeting'), until: millis.exactOptional() }),
  z.strictObject({ kind: z.literal('adjournMeeting'), next: millis.exactOptional() }),
  z.strictObject({ kind: z.literal('adjournDebate') }),
  z.strictObject({ kind: z.literal('closeDebate') }),
  z.strictObject({ kind: z.literal('competence'), draft }),
  z.strictObject({ kind: z.literal('reconsider'), draft }),
  z.strictObject({ kind: z.literal('divide'), draft, parts: z.array(labels).min(1).max(500) }),
  z.strictObject({ kind: z.literal('proposalOrder'), drafts: z.array(draft).min(1).max(500) }),
]);

const subject: z.ZodType<VoteSubject> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('motion'), motion: motionId }),
  z.strictObject({ kind: z.literal('appeal') }),
  z.strictObject({ kind: z.literal('agendaChange'), change: count }),
  z.strictObject({ kind: z.literal('amendment'), amendment }),
  z.strictObject({ kind: z.literal('part'), draft, part: count }),
  z.strictObject({ kind: z.literal('draft'), draft, symbol }),
]);

const edits: z.ZodType<readonly TextEdit[]> = z
  .array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('reword'), paragraph: label, text: wording }),
      z.strictObject({ kind: z.literal('strike'), paragraph: label }),
      z.strictObject({ kind: z.literal('add'), after: label.nullable(), text: wording }),
    ]),
  )
  .min(1)
  .max(500);

const nothing = z.strictObject({});
const ofDraft = z.strictObject({ draft });
const ofMotion = z.strictObject({ motion: motionId });
const ofBallot = z.strictObject({ election: count, round: count });
const ofCandidate = z.strictObject({ candidate: delegation });
const ofAmendment = z.strictObject({ amendment });

type VotingCommand = Extract<
  MeetingCommandName,
  | 'NotePresence'
  | 'RenameDelegation'
  | 'NoteCredentials'
  | 'DrawSeating'
  | 'AppealRuling'
  | 'WithdrawAppeal'
  | 'Move'
  | 'WithdrawMotion'
  | 'CallForSpeakers'
  | 'AskToSpeakOnMotion'
  | 'PutToVote'
  | 'RequestVotingMethod'
  | 'BeginVoting'
  | 'CastVote'
  | 'PassOver'
  | 'CloseVote'
  | 'CallOffVote'
  | 'CorrectVote'
  | 'OpenElection'
  | 'NominateCandidate'
  | 'WithdrawCandidate'
  | 'CallOffElection'
  | 'OpenBallot'
  | 'CastBallot'
  | 'CloseBallot'
  | 'CountBallots'
  | 'VoidBallot'
  | 'DrawPlace'
  | 'RequestRecount'
  | 'Recount'
  | 'JoinSponsors'
  | 'LeaveSponsors'
  | 'WithdrawProposal'
  | 'ReviseOrally'
  | 'SubmitAmendment'
  | 'WithdrawAmendment'
  | 'AcceptAmendment'
  | 'OrderAmendments'
  | 'DropAmendment'
  | 'DeclareEffortsExhausted'
>;

export const votingCommands: { readonly [N in VotingCommand]: z.ZodType<MeetingCommands[N]> } = {
  RenameDelegation: z.strictObject({ delegation, name: title }),
  NotePresence: z.strictObject({ delegation, present: z.boolean().exactOptional() }),
  NoteCredentials: z.strictObject({
    delegation,
    credentials: z.enum(['none', 'submitted', 'accepted', 'refused']),
  }),
  DrawSeating: nothing,
  AppealRuling: nothing,
  WithdrawAppeal: nothing,

  Move: z.strictObject({ motion }),
  WithdrawMotion: ofMotion,
  CallForSpeakers: ofMotion,
  AskToSpeakOnMotion: z.strictObject({ motion: motionId, side: z.enum(['for', 'against']) }),

  PutToVote: z.strictObject({ on: subject, method: method.exactOptional() }),
  RequestVotingMethod: z.strictObject({ method }),
  BeginVoting: nothing,
  CastVote: z.strictObject({
    answer,
    of: delegation.exactOptional(),
    instead: answer.exactOptional(),
  }),
  PassOver: z.strictObject({ of: delegation }),
  CloseVote: nothing,
  CallOffVote: nothing,
  CorrectVote: z.strictObject({ vote: count, answer }),

  OpenElection: z.strictObject({ office: title, places: count, candidates: delegations }),
  NominateCandidate: ofCandidate,
  WithdrawCandidate: ofCandidate,
  CallOffElection: nothing,
  OpenBallot: nothing,
  CastBallot: z.strictObject({ choices: delegations }),
  CloseBallot: nothing,
  // The server gives it and never takes it.
  CountBallots: z.never(),
  VoidBallot: nothing,
  DrawPlace: nothing,
  RequestRecount: ofBallot,
  Recount: ofBallot,

  JoinSponsors: ofDraft,
  LeaveSponsors: ofDraft,
  WithdrawProposal: ofDraft,
  ReviseOrally: z.strictObject({ draft, edits }),
  SubmitAmendment: z.strictObject({ draft, symbol, edits }),
  WithdrawAmendment: ofAmendment,
  AcceptAmendment: ofAmendment,
  OrderAmendments: z.strictObject({ draft, order: z.array(amendment).max(500) }),
  DropAmendment: z.strictObject({ amendment, because: amendment.exactOptional() }),
  DeclareEffortsExhausted: ofDraft,
};
