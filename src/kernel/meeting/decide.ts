import type { Decision } from '../base/decision.ts';
import type { Millis, SeatId } from '../base/ids.ts';
import { agendaActs } from './acts/agenda.ts';
import { alignmentActs } from './acts/alignment.ts';
import { appealActs } from './acts/appeals.ts';
import { consultationActs } from './acts/consultations.ts';
import { decisionActs } from './acts/decisions.ts';
import { electionActs } from './acts/elections.ts';
import { floorActs } from './acts/floor.ts';
import { motionActs } from './acts/motions.ts';
import { paperActs } from './acts/papers.ts';
import { proposalActs } from './acts/proposals.ts';
import { seatActs } from './acts/seats.ts';
import { sittingActs } from './acts/sittings.ts';
import { textActs } from './acts/text.ts';
import { voteActs } from './acts/votes.ts';
import type { Acts, Asked, Checks, Judged, Needs, Outcome } from './asked.ts';
import { agendaChecks } from './checks/agenda.ts';
import { alignmentChecks } from './checks/alignment.ts';
import { appealChecks } from './checks/appeals.ts';
import { consultationChecks } from './checks/consultations.ts';
import { decisionChecks } from './checks/decisions.ts';
import { electionChecks } from './checks/elections.ts';
import { floorChecks } from './checks/floor.ts';
import { motionChecks } from './checks/motions.ts';
import { paperChecks } from './checks/papers.ts';
import { proposalChecks } from './checks/proposals.ts';
import { seatChecks } from './checks/seats.ts';
import { senderChecks } from './checks/senders.ts';
import { sittingChecks } from './checks/sittings.ts';
import { voteChecks } from './checks/votes.ts';
import type { MeetingCommand, MeetingCommandName } from './commands.ts';
import type { MeetingFact } from './facts.ts';
import type { Procedure } from './procedure.ts';
import { needsOf } from './questions.ts';
import type { Room } from './room.ts';
import type { CheckedRule, MeetingRule } from './rules.ts';
import { organiser, senderOf } from './sender.ts';
import { needsOfVote } from './votable.ts';

type MeetingDecision = Decision<MeetingFact, MeetingRule>;
type InAnOpenRoom = Exclude<MeetingCommandName, 'OpenRoom'>;

const acts: Acts<InAnOpenRoom> = {
  ...seatActs,
  ...sittingActs,
  ...agendaActs,
  ...floorActs,
  ...alignmentActs,
  ...motionActs,
  ...appealActs,
  ...voteActs,
  ...electionActs,
  ...consultationActs,
  ...proposalActs,
  ...decisionActs,
  ...paperActs,
  ...textActs,
};
const checks: Checks<CheckedRule> = {
  ...senderChecks,
  ...seatChecks,
  ...sittingChecks,
  ...agendaChecks,
  ...floorChecks,
  ...alignmentChecks,
  ...motionChecks,
  ...appealChecks,
  ...voteChecks,
  ...electionChecks,
  ...consultationChecks,
  ...proposalChecks,
  ...decisionChecks,
  ...paperChecks,
};

/**
 * Judges a command against the room and its body's procedure.
 * Units: `now` is the server's clock, in ms; a clock that went back gives the moment of the last fact.
 * Refuses: the first rule in the command's list that does not hold.
 */
export function decide(
  room: Room | undefined,
  command: MeetingCommand,
  sender: SeatId,
  now: Millis,
): MeetingDecision {
  if (command.type === 'OpenRoom') return openRoom(room, command, sender, now);
  if (room === undefined)
    return { ok: false, refused: 'roomIsOpened', source: 'practice: a room comes first' };
  const from = senderOf(room, sender);
  if (from.role === 'stranger') return refuse(room.procedure, 'senderHasASeat');
  const asked = { room, from, now: now < room.at ? room.at : now, about: command } as const;
  const judged = brokenBy(asked) ?? factsOf(asked);
  if (typeof judged === 'string') return refuse(room.procedure, judged);
  return { ok: true, facts: stamp(judged, asked.now, sender, room.seq) };
}

/** Gives the first rule that the command, or what it puts to the room, does not satisfy. */
function brokenBy(asked: Asked<MeetingCommand<InAnOpenRoom>>): MeetingRule | undefined {
  const broken = firstBroken(asked, acts[asked.about.type]);
  if (broken) return broken;
  const put = questionOf(asked);
  if (put) return firstBroken({ ...asked, about: put }, needsOf(put));
  const on = votedOn(asked);
  return on && firstBroken({ ...asked, about: on }, needsOfVote(on));
}

/** Gives the rules by which a command is judged in a room, in their order; the negotiated text adds its own. */
export function rulesOf(room: Room, command: MeetingCommand): readonly CheckedRule[] {
  if (command.type === 'OpenRoom') return [];
  const asked = { room, from: senderOf(room, organiser), now: room.at, about: command } as const;
  const put = questionOf(asked);
  const on = votedOn(asked);
  const all = [acts[command.type], ...(put ? [needsOf(put)] : []), ...(on ? [needsOfVote(on)] : [])];
  return all.flatMap(({ must }) => must).filter((rule) => room.procedure.rules[rule] != null);
}

function factsOf<N extends InAnOpenRoom>(asked: Asked<MeetingCommand<N>>): Judged {
  const name: N = asked.about.type;
  return acts[name].facts(asked);
}

/** Gives the question that a command puts or finds: its own rules hold at both moments. */
function questionOf({ room, about }: Asked<MeetingCommand>) {
  if (about.type === 'PutQuestion') return about.question;
  return about.type === 'DeclareConsensus' ? room.question?.put : undefined;
}

/** Gives what a command puts to the vote, or begins to vote on: its own rules hold at both moments. */
function votedOn({ room, about }: Asked<MeetingCommand>) {
  if (about.type === 'PutToVote') return about.on;
  return about.type === 'BeginVoting' ? room.vote?.on : undefined;
}

/** A body written down before an institution or a rule had a name says nothing of it: it has it not. */
function firstBroken(asked: Asked, { institution, has, must }: Needs): MeetingRule | undefined {
  const { settings, rules } = asked.room.procedure;
  if (institution !== undefined && settings[institution] == null) return 'bodyHasIt';
  if (has?.(asked.room.procedure) === false) return 'bodyHasIt';
  return must.find((rule) => rules[rule] != null && !checks[rule](asked));
}

function refuse(procedure: Procedure, refused: MeetingRule): MeetingDecision {
  return { ok: false, refused, source: procedure.rules[refused]?.source ?? procedure.source };
}

function openRoom(
  room: Room | undefined,
  { type: _type, ...opening }: MeetingCommand<'OpenRoom'>,
  sender: SeatId,
  now: Millis,
): MeetingDecision {
  const { procedure } = room ?? opening;
  if (sender !== organiser) return refuse(procedure, 'senderIsOrganiser');
  if (room) return refuse(procedure, 'roomIsNew');
  return { ok: true, facts: stamp([{ type: 'RoomOpened', ...opening }], now, sender, 0) };
}

function stamp(outcomes: readonly Outcome[], at: Millis, by: SeatId, seq: number): readonly MeetingFact[] {
  return outcomes.map((outcome, index) => ({ ...outcome, at, by, seq: seq + 1 + index }));
}
