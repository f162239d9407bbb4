import type { DelegationCode } from '../../base/ids.ts';
import type { MeetingFact } from '../facts.ts';
import type { SeatOrDelegation } from '../question.ts';
import { type Book, enter, go, type Pages } from './book.ts';

/** How speakers, points of order and appeals come into the journal. */
export const floorPages: Pages = {
  SpeakerOnMotionAsked: (book, { who, motion, side }) => {
    book.sides.set(`${motion} ${who}`, side);
  },
  ReplyRequested: (book, { who, to }) => {
    if (to !== undefined) book.replies.set(who, to);
  },
  FloorGiven: (book, fact) => {
    const { who, kind, forGroup, on, motion, explains } = fact;
    const to = kind === 'reply' ? book.replies.get(who) : undefined;
    const side = motion === undefined ? undefined : book.sides.get(`${motion} ${who}`);
    const key = `floor${fact.seq}`;
    if (kind !== 'reply' && kind !== 'motion') book.latest.set(spokenKey(fact.item, who, forGroup), key);
    enter(book, key, fact, {
      kind: 'speaker',
      who,
      floor: kind,
      ...(forGroup === undefined ? {} : { forGroup }),
      ...(on === undefined ? {} : { on }),
      ...(to === undefined ? {} : { to }),
      ...(side === undefined ? {} : { side }),
      ...(explains === undefined ? {} : { explains: true }),
    });
  },
  StatementAligned: (book, fact) =>
    align(book, fact, (aligned) => [...aligned.filter((one) => one !== fact.who), fact.who]),
  AlignmentWithdrawn: (book, fact) =>
    align(book, fact, (aligned) => aligned.filter((one) => one !== fact.who)),
  PointOfOrderRaised: (book, fact) => {
    const key = `order${fact.seq}`;
    book.latest.set('order', key);
    enter(book, key, fact, {
      kind: 'order',
      who: fact.who,
      ...(fact.point === undefined ? {} : { point: fact.point }),
      outcome: 'pending',
    });
  },
  PointOfOrderRuled: (book, fact) => {
    const key = book.latest.get('order');
    // A point raised while an appeal is voted is another: the ruling appealed is the one before.
    if (key !== undefined) book.latest.set('ruling', key);
    go(book, key, fact, (line) =>
      line.kind === 'order'
        ? {
            ...line,
            outcome: fact.upheld ? 'upheld' : 'notUpheld',
            ...(fact.reason === undefined ? {} : { reason: fact.reason }),
          }
        : line,
    );
  },
  PointOfOrderWithdrawn: (book, fact) =>
    go(book, book.latest.get('order'), fact, (line) =>
      line.kind === 'order' ? { ...line, outcome: 'withdrawn' } : line,
    ),
  RulingAppealed: (book, fact) => {
    const key = book.latest.get('ruling');
    if (key !== undefined) book.latest.set('appeal', key);
    go(book, key, fact, (line) =>
      line.kind === 'order' ? { ...line, appeal: { who: fact.who, outcome: 'pending' } } : line,
    );
  },
  AppealWithdrawn: (book, fact) => appealed(book, fact, 'withdrawn'),
  RulingStands: (book, fact) => appealed(book, fact, 'stands'),
  RulingOverruled: (book, fact) => appealed(book, fact, 'overruled'),
};

/** The key under which the latest statement of one who spoke, for itself or for a group, is found again. */
const spokenKey = (item: string | undefined, who: SeatOrDelegation, forGroup: string | undefined) =>
  `spoken ${item ?? ''} ${who} ${forGroup ?? ''}`;

/** Who joins a statement stands with it, whenever it was made. */
function align(
  book: Book,
  fact: MeetingFact<'StatementAligned' | 'AlignmentWithdrawn'>,
  change: (aligned: readonly DelegationCode[]) => readonly DelegationCode[],
): void {
  go(book, book.latest.get(spokenKey(fact.item, fact.speaker, fact.forGroup)), fact, (line) =>
    line.kind === 'speaker' ? { ...line, aligned: change(line.aligned ?? []) } : line,
  );
}

function appealed(
  book: Parameters<typeof go>[0],
  fact: { readonly seq: number },
  outcome: 'withdrawn' | 'stands' | 'overruled',
): void {
  go(book, book.latest.get('appeal'), fact, (line) =>
    line.kind === 'order' && line.appeal !== undefined
      ? { ...line, appeal: { ...line.appeal, outcome } }
      : line,
  );
}
