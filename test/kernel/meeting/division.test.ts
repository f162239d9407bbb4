import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Room } from '../../../src/kernel/meeting/room.ts';
import {
  amends,
  counts,
  divided,
  inCommittee,
  onAmendment,
  onDraft,
  onPart,
  putsToVote,
  reword,
  strike,
  voted,
  votes,
} from '../../support/committee.ts';
import { d1, given, play, puts, roomAfter, says } from '../../support/story.ts';
import { textOf } from '../../support/texts.ts';

const both = [inCommittee, divided(['OP1'], ['PP1', 'OP2'])];
const parts = (room: Room) => room.proposals[0]?.parts.map(({ fate }) => fate);

describe('a text is divided', () => {
  test('and its parts are voted in turn, each by itself', () => {
    given(...both)
      .when(putsToVote(onPart(0)))
      .records('VoteAnnounced');
    given(...both)
      .when(putsToVote(onPart(1)))
      .refuses('partIsNext');
    given(...both, votes(onPart(0), 'yyn'))
      .when(putsToVote(onPart(0)))
      .refuses('partIsNext');
    given(inCommittee)
      .when(putsToVote(onPart(0)))
      .refuses('partIsNext');
  });
  test('the whole only once every part is decided, by vote or without one', () => {
    given(...both, votes(onPart(0), 'yyn'))
      .when(putsToVote(onDraft))
      .refuses('everyPartIsDecided');
    given(...both)
      .when(puts({ kind: 'adopt', draft: d1, symbol: 'X' }))
      .refuses('everyPartIsDecided');
    given(...both, votes(onPart(0), 'yyn'), votes(onPart(1), 'yyn'))
      .when(putsToVote(onDraft))
      .records('VoteAnnounced');
  });
  test('amendments come before its parts', () => {
    given(...both, amends('BMR', [strike('OP2')]))
      .when(putsToVote(onPart(0)))
      .refuses('noAmendmentIsPending');
  });

  test('a part retained leaves the text as it is', () => {
    const room = given(...both, votes(onPart(0), 'yyn'), voted(onPart(1), 'yyn'))
      .when(counts)
      .records('VoteCounted', 'PartDecided');
    expect(parts(room)).toEqual(['retained', 'retained']);
    expect(textOf(room)).toEqual(textOf(roomAfter(inCommittee)));
  });
  test('rejected parts are struck when the last one is decided', () => {
    const first = given(...both, voted(onPart(0), 'ynn'))
      .when(counts)
      .records('VoteCounted', 'PartDecided');
    expect(textOf(first)).toEqual(textOf(roomAfter(inCommittee)));
    const room = given(...both, votes(onPart(0), 'ynn'), voted(onPart(1), 'yyn'))
      .when(counts)
      .records('VoteCounted', 'PartDecided', 'TextAmended');
    expect(room.drafts[0]?.paragraphs.map((one) => one.label)).not.toContain('OP1');
    expect(textOf(room)).toContain('Recognizing the risk of misperception,');
  });
  test('with no operative paragraph left the text as a whole is rejected', () => {
    const room = given(...both, votes(onPart(0), 'ynn'), voted(onPart(1), 'ynn'))
      .when(counts)
      .records('VoteCounted', 'PartDecided', 'ProposalFell');
    expect(room.proposals[0]?.fate).toBe('rejected');
    given(...both, votes(onPart(0), 'ynn'), votes(onPart(1), 'ynn'))
      .when(putsToVote(onDraft))
      .refuses('proposalIsPending');
  });
  test('a paragraph that an amendment struck before is no longer in its part', () => {
    const room = given(
      ...both,
      amends('BMR', [strike('PP1'), reword('OP1', 'Decides nothing;')]),
      votes(onAmendment('A1'), 'yyy'),
      votes(onPart(0), 'yyn'),
      voted(onPart(1), 'ynn'),
    )
      .when(counts)
      .records('VoteCounted', 'PartDecided', 'TextAmended');
    expect(textOf(room).slice(-1)).toEqual(['Decides nothing;']);
  });
});

test('whatever is voted: every part is retained or rejected, and no operative part left means rejected', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(3), { minLength: 3, maxLength: 3 }),
      fc.array(fc.constantFrom('yyn', 'ynn', 'yynn', 'aaa'), { minLength: 3, maxLength: 3 }),
      (shares, answered) => {
        const labels = ['PP1', 'OP1', 'OP2'];
        const named = [0, 1, 2].map((part) => labels.filter((_, n) => shares[n] === part));
        const divisions = named.filter((part) => part.length > 0);
        if (divisions.length === 0) return;
        let told = play([inCommittee, divided(...divisions)].flat());
        for (const index of divisions.keys())
          told = play(votes(onPart(index), answered[index] ?? 'yyn'), told);
        const room = told.room;
        if (!room) throw new Error('no room');
        const fates = divisions.map((_, index) => (answered[index] === 'yyn' ? 'retained' : 'rejected'));
        expect(parts(room)).toEqual(fates);
        const gone = new Set(divisions.flatMap((part, index) => (fates[index] === 'rejected' ? part : [])));
        const operative = ['OP1', 'OP2'].some((one) => !gone.has(one));
        expect(room.proposals[0]?.fate).toBe(operative ? undefined : 'rejected');
        const left = room.drafts[0]?.paragraphs.map((one) => one.label as string) ?? [];
        if (operative)
          expect(labels.filter((one) => !left.includes(one))).toEqual(labels.filter((one) => gone.has(one)));
        if (operative)
          play([...votes(onDraft, 'yyn'), says('chair', { type: 'IssueDecision', draft: d1 })], told);
      },
    ),
    { numRuns: 60 },
  );
});
