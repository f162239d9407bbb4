// The shape of the rules' tables: what a command must satisfy, and the facts it then leads to.
import type { Millis } from '../base/ids.ts';
import type { MeetingCommand, MeetingCommandName } from './commands.ts';
import type { MeetingFactName, MeetingFacts } from './facts.ts';
import type { Procedure, Settings } from './procedure.ts';
import type { QuestionPut } from './question.ts';
import type { Room } from './room.ts';
import type { CheckedRule, MeetingRule } from './rules.ts';
import type { Sender } from './sender.ts';
import type { VoteSubject } from './vote.ts';

/** What is judged: a command, or what it puts to the room, from a sender at a moment. */
export interface Asked<C = MeetingCommand | QuestionPut | VoteSubject> {
  readonly room: Room;
  readonly from: Sender;
  readonly now: Millis;
  readonly about: C;
}

/** A fact before it has its envelope. */
export type Outcome = {
  [K in MeetingFactName]: { readonly type: K } & MeetingFacts[K];
}[MeetingFactName];
/** The facts of an act, or the rule of the negotiated text that forbids it. */
export type Judged = readonly Outcome[] | MeetingRule;

/** Tells whether a rule holds. */
export type Check = (asked: Asked) => boolean;
export type Checks<R extends CheckedRule> = { readonly [K in R]: Check };
export type Must = readonly [CheckedRule, ...CheckedRule[]];

/** What must hold before an act, or before something is put to the room. */
export interface Needs {
  /** The body's institution that it belongs to; where the body has none, `bodyHasIt` refuses. */
  readonly institution?: keyof Settings;
  /** Where the institution alone does not say it. */
  readonly has?: (body: Procedure) => boolean;
  readonly must: Must;
}
export interface Act<C> extends Needs {
  readonly facts: (asked: Asked<C>) => Judged;
}
export type Acts<N extends MeetingCommandName> = { readonly [K in N]: Act<MeetingCommand<K>> };
