// This browser's copy of a room's record: the folded state, the hash it stands at, the last head seen signed.
import type { MeetingFact } from '../../kernel/meeting/facts.ts';
import { evolve } from '../../kernel/meeting/folds.ts';
import type { Room } from '../../kernel/meeting/room.ts';
import type { ServerMessage } from '../../wire/messages.ts';
import type { Kept } from './keep.ts';
import type { Notice, SignedHead } from './live.ts';
import type { Snapshot } from './snapshot.ts';

type Message<T extends ServerMessage['t']> = Extract<ServerMessage, { readonly t: T }>;

export class RecordCopy {
  #room: Room | undefined;
  #head: string | undefined;
  #epoch = 0;
  #signed: SignedHead | undefined;

  get room(): Room | undefined {
    return this.#room;
  }
  get head(): string | undefined {
    return this.#head;
  }
  get epoch(): number {
    return this.#epoch;
  }
  get signed(): SignedHead | undefined {
    return this.#signed;
  }
  /** How many facts are folded. */
  get seq(): number {
    return this.#room?.seq ?? 0;
  }

  /** Takes up what was kept; a state that another program folded is left aside. */
  recall(kept: Kept, build: string): void {
    this.#signed = kept.signed;
    this.#epoch = kept.epoch;
    if (kept.build !== build) return;
    this.#room = kept.room;
    this.#head = kept.head;
  }

  /** Gives what is kept of it until the next visit. */
  toKeep(): Pick<Kept, 'epoch' | 'head' | 'room' | 'signed'> | undefined {
    if (!this.#room || this.#head === undefined) return undefined;
    return { epoch: this.#epoch, head: this.#head, room: this.#room, signed: this.#signed };
  }

  /** Begins anew from a snapshot; gives what a person must be told about it. */
  adopt({ room, head, epoch }: Snapshot): Notice | undefined {
    const restored = this.#epoch !== 0 && epoch !== this.#epoch;
    const cut = this.#signed !== undefined && this.#signed.seq > room.seq ? this.#signed.seq : undefined;
    if (restored || cut !== undefined) this.#signed = undefined;
    this.#room = room;
    this.#head = head;
    this.#epoch = epoch;
    if (restored) return { kind: 'restored' };
    return cut === undefined ? undefined : { kind: 'recordDiffers', seq: cut };
  }

  /** Tells whether the record at the other end continues this copy: `restored` from a backup, or it `differs`. */
  compare(hello: Message<'hello'>): 'continues' | 'restored' | 'differs' {
    if (hello.epoch !== this.#epoch) return 'restored';
    const other = hello.seq === this.seq && hello.head !== this.#head;
    return hello.seq < this.seq || other || hello.differs === true ? 'differs' : 'continues';
  }

  /** Lets the folded state go, so that a snapshot is fetched. */
  drop(): void {
    this.#room = undefined;
    this.#head = undefined;
  }

  /** Folds what is new; gives false where a fact is missing between. */
  take(facts: readonly MeetingFact[], head: string): boolean {
    for (const fact of facts) {
      if (fact.seq <= this.seq) continue;
      if (fact.seq > this.seq + 1) return false;
      this.#room = evolve(this.#room, fact);
    }
    this.#head = head;
    return true;
  }

  /** Remembers a signed head; gives false where it contradicts what was seen before. */
  sign({ seq, head, signature, key }: SignedHead): boolean {
    const before = this.#signed;
    this.#signed = { seq, head, signature, key };
    if (before && before.seq > seq) return false;
    return !(seq === this.seq && head !== this.#head);
  }
}
