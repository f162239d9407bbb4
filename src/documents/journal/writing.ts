import type { DelegationCode, Millis, Party } from '../../kernel/base/ids.ts';
import { nameAt } from '../../kernel/meeting/find.ts';
import { unnamed } from '../../kernel/meeting/journal/attributed.ts';
import type { Journal } from '../../kernel/meeting/journal/journal.ts';
import type { SeatOrDelegation } from '../../kernel/meeting/question.ts';
import { chairParty } from '../../kernel/meeting/sender.ts';
import { roles } from '../../i18n/en/common.ts';
import { journal as words } from '../../i18n/en/journal.ts';

/** How moments read in the time zone of the room. */
export interface Times {
  /** 24 November 2026. */
  readonly day: (at: number) => string;
  /** 16:18. */
  readonly clock: (at: number) => string;
}

/** What sentences of a journal need: the journal, and how moments read. */
export interface Writing {
  readonly journal: Journal;
  readonly times: Times;
}

/** Gives the writing with delegations named as they were at a moment. */
export function asAt(writing: Writing, at: Millis): Writing {
  const { journal } = writing;
  if (journal.delegations.every(({ earlier }) => earlier === undefined)) return writing;
  const delegations = journal.delegations.map((one) => ({ ...one, name: nameAt(one, at) }));
  return { ...writing, journal: { ...journal, delegations } };
}

/** Gives what a party, a delegation or a seat is called. */
export function nameIn({ delegations, roles: of }: Journal, who: SeatOrDelegation | Party): string {
  if (who === chairParty) return words.presiding;
  if (who === unnamed) return words.unnamed.delegation;
  const role = of[who as keyof typeof of];
  return delegations.find(({ code }) => code === who)?.name ?? (role === undefined ? who : roles[role]);
}

export function namesIn(journal: Journal, some: readonly DelegationCode[]): string {
  return some.map((code) => nameIn(journal, code)).join(', ');
}

/** Gives a sentence with a capital where it begins; Georgian has none there. */
export function begun(sentence: string): string {
  if (/^[\u10d0-\u10ff]/.test(sentence)) return sentence;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Gives day and time. */
export function whenIn({ day, clock }: Times, at: number): string {
  return `${day(at)}, ${clock(at)}`;
}
