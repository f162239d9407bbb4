// Lots that nobody chooses and anybody can draw again: `docs/record.md` says how, step by step.
import type { DelegationCode } from '../base/ids.ts';
import type { Room } from './room.ts';
import type { CountedVote, Lot, OpenVote } from './vote.ts';

const range = 2 ** 32;

/** Gives the seed of a lot drawn now: which room, after which of its facts, made when. */
export function seedOf({ id, seq, at }: Pick<Room, 'id' | 'seq' | 'at'>): string {
  return `${id}/${String(seq)}/${String(at)}`;
}

/** Gives a whole number below 2^32 for a text of ASCII: FNV-1a, stirred by the last steps of MurmurHash3. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * Gives which of `count` is drawn, from 0.
 * A number from the last, incomplete round of `count` is drawn anew: it would favour the first in the list.
 */
export function drawn(seed: string, count: number): number {
  const fair = range - (range % count);
  let draw = 0;
  let hash = hashOf(`${seed}#${String(draw)}`);
  while (hash >= fair) hash = hashOf(`${seed}#${String(++draw)}`);
  return hash % count;
}

/** Gives the delegations from the one drawn on, round to the one before it; nothing when there are none. */
export function drawnOrder(
  seed: string,
  all: readonly DelegationCode[],
): { readonly lot: Lot; readonly order: readonly DelegationCode[] } | undefined {
  const at = all.length === 0 ? 0 : drawn(seed, all.length);
  const first = all[at];
  return first && { lot: { seed, first }, order: [...all.slice(at), ...all.slice(0, at)] };
}

/** With whom a roll call began, as anybody may draw it again. */
interface CalledFirst extends Lot {
  /** Counted from 1, among those who vote in the order of the plates, of whom `from` is the first. */
  readonly place: number;
  readonly from: DelegationCode;
  readonly of: number;
  /** Which place the seed gives when the lot is drawn once more. */
  readonly again: number;
}

/** Gives the lot of a roll call that has begun or was counted, drawn once more; nothing of other votes. */
export function calledFirst(
  { delegations }: Pick<Room, 'delegations'>,
  vote: OpenVote | CountedVote,
): CalledFirst | undefined {
  if (vote.lot === undefined) return undefined;
  const called = new Set(
    'order' in vote ? vote.order : [...vote.answers.map(({ who }) => who), ...vote.notVoting],
  );
  const voters = delegations.map(({ code }) => code).filter((code) => called.has(code));
  const { seed, first } = vote.lot;
  const [from = first] = voters;
  const of = Math.max(1, voters.length);
  return { seed, first, from, of, place: voters.indexOf(first) + 1, again: drawn(seed, of) + 1 };
}
