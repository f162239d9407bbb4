// Secret ballots on their way between a delegation and the store: what was chosen goes past the facts until the count.
import { randomBytes } from 'node:crypto';
import { openElection } from '../../kernel/meeting/ballots.ts';
import type { DelegationCode } from '../../kernel/base/ids.ts';
import type { MeetingCommand } from '../../kernel/meeting/commands.ts';
import type { MeetingFact } from '../../kernel/meeting/facts.ts';
import type { Room } from '../../kernel/meeting/room.ts';
import type { Entry, Head, Store } from '../../store/store.ts';

/** Crockford's alphabet: no letter is taken for a digit, nor for another letter. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const receiptBits = 128;

/** Gives 128 random bits in groups of four, to be read aloud and compared. */
function newReceipt(): string {
  let bits = BigInt(`0x${randomBytes(receiptBits / 8).toString('hex')}`);
  let text = '';
  for (let left = receiptBits; left > 0; left -= 5) {
    text = (alphabet[Number(bits % 32n)] ?? '') + text;
    bits /= 32n;
  }
  return text.replace(/.{4}(?=.)/g, '$&-');
}

/** Gives what goes into the store beside the facts of an act: a ballot, or that those of a box are gone. */
export function besideFacts(
  command: MeetingCommand,
  facts: readonly MeetingFact[],
): Pick<Entry, 'ballot' | 'emptied'> {
  for (const fact of facts) {
    if (fact.type === 'BallotCast' && command.type === 'CastBallot') {
      const { election, round } = fact;
      return { ballot: { election, round, receipt: newReceipt(), choices: command.choices } };
    }
    if (fact.type === 'BallotsCounted' || fact.type === 'BallotVoided')
      return { emptied: { election: fact.election, round: fact.round } };
  }
  return {};
}

/** Gives what of a command is remembered, so that its id is known again: of a ballot not the choices, for few would fit a digest. */
export function rememberedOf(command: MeetingCommand): object {
  return command.type === 'CastBallot' ? { type: command.type } : command;
}

/**
 * Gives acts with the count in place of the closing of a ballot, from the ballots that the store keeps.
 * Gives nothing when the record has moved on past the head.
 */
export async function withBallots<A extends { readonly command: MeetingCommand }>(
  store: Store,
  stream: string,
  room: Room | undefined,
  head: Head,
  acts: readonly A[],
): Promise<readonly A[] | undefined> {
  const election = room && openElection(room);
  if (!election?.ballot || acts.every(({ command }) => command.type !== 'CloseBallot')) return acts;
  const { seq, ballots } = await store.ballots(stream, {
    election: election.number,
    round: election.ballot.round,
  });
  if (seq !== head.seq) return undefined;
  const counted = ballots.map(({ receipt, choices }) => ({
    receipt,
    choices: choices as readonly DelegationCode[],
  }));
  return acts.map((act) =>
    act.command.type === 'CloseBallot'
      ? { ...act, command: { type: 'CountBallots', ballots: counted } }
      : act,
  );
}

/** Gives the receipt of a ballot that an act cast, for its sender alone. */
export function receiptOf(
  entries: readonly Entry[],
  { sender, id }: { readonly sender: string; readonly id: string },
): string | undefined {
  return entries.find(({ by, command }) => by === sender && command === id)?.ballot?.receipt;
}
