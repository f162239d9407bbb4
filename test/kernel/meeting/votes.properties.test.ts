import fc from 'fast-check';
import { expect, test } from 'vitest';
import { procedures } from '../../../src/content/procedures/all.ts';
import type { MeetingCommand } from '../../../src/kernel/meeting/commands.ts';
import { decide } from '../../../src/kernel/meeting/decide.ts';
import { evolve } from '../../../src/kernel/meeting/folds.ts';
import type { Room } from '../../../src/kernel/meeting/room.ts';
import type { Answer, CountedVote, VotingMethod } from '../../../src/kernel/meeting/vote.ts';
import { onDraft } from '../../support/committee.ts';
import { code, play, says, seat, tabled, type Said, type Told } from '../../support/story.ts';

const codes = Array.from({ length: 12 }, (_, index) => `D${String(index).padStart(2, '0')}`);

/** A committee in session with a text before it; some delegations have no vote. */
function before(count: number, refused: readonly number[]): readonly Said[] {
  const members = codes.slice(0, count);
  return [
    says('organiser', {
      type: 'OpenRoom',
      room: 'r1',
      title: 'Committee',
      procedure: procedures.ungaCommittee,
      timeZone: 'UTC',
      language: 'en',
      demo: false,
      delegations: members.map((one) => ({ code: code(one), name: one })),
      groups: [],
    }),
    says('organiser', { type: 'GiveSeat', seat: seat('chair'), role: 'chair' }),
    says('organiser', { type: 'GiveSeat', seat: seat('secretary'), role: 'secretary' }),
    ...members.flatMap((one) => [
      says('organiser', { type: 'GiveSeat', seat: seat(one), role: 'head', delegation: code(one) }),
      says('secretary', { type: 'NotePresence', delegation: code(one), present: true }),
    ]),
    ...members
      .filter((_, index) => refused.includes(index))
      .map((one) =>
        says('secretary', { type: 'NoteCredentials', delegation: code(one), credentials: 'refused' }),
      ),
    { ...tabled, by: seat('secretary') },
    says('chair', { type: 'CallToOrder' }),
  ];
}

type Try = readonly [by: string, command: MeetingCommand];

/** Plays what the room allows of some acts, and gives every room on the way. */
function tried(told: Told, acts: readonly Try[]): readonly Room[] {
  const rooms: Room[] = [];
  let { room } = told;
  for (const [by, command] of acts) {
    const decision = decide(room, command, seat(by), told.now);
    if (!decision.ok) continue;
    room = decision.facts.reduce<Room | undefined>((one, fact) => evolve(one, fact), room);
    if (room) rooms.push(room);
  }
  return rooms;
}

const answer = fc.constantFrom<Answer>('yes', 'no', 'abstain');
const voter = fc.constantFrom(...codes);
const act: fc.Arbitrary<Try> = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.tuple(voter, answer).map(([by, one]): Try => [by, { type: 'CastVote', answer: one }]),
  },
  {
    weight: 5,
    arbitrary: fc
      .tuple(voter, answer)
      .map(([of, one]): Try => ['secretary', { type: 'CastVote', answer: one, of: code(of) }]),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom('chair', 'secretary'), voter)
      .map(([by, of]): Try => [by, { type: 'PassOver', of: code(of) }]),
  },
  { weight: 1, arbitrary: fc.constant<Try>(['chair', { type: 'CloseVote' }]) },
);
const votes = fc.record({
  count: fc.integer({ min: 1, max: codes.length }),
  refused: fc.uniqueArray(fc.nat(codes.length - 1), { maxLength: 3 }),
  method: fc.constantFrom<VotingMethod>('plates', 'recorded', 'rollCall'),
  acts: fc.array(act, { maxLength: 120 }),
});

const put = (method: VotingMethod): readonly Try[] => [
  ['chair', { type: 'PutToVote', on: onDraft, method }],
  ['chair', { type: 'BeginVoting' }],
];

/** Passes over the rest in turn, wherever the lot began, so that a roll call too comes to its count. */
const closing: readonly Try[] = [
  ...[...codes, ...codes].map((of): Try => ['chair', { type: 'PassOver', of: code(of) }]),
  ['chair', { type: 'CloseVote' }],
];

test('a vote ends in a count that adds up to those who had a vote, and is as the majority says', () => {
  fc.assert(
    fc.property(votes, ({ count, refused, method, acts }) => {
      const rooms = tried(play(before(count, refused)), [...put(method), ...acts, ...closing]);
      const electorate = codes.slice(0, count).filter((_, index) => !refused.includes(index));
      const begun = rooms[1]?.vote;
      if (!begun) throw new Error('voting did not begin');
      const from = Math.max(0, electorate.indexOf(begun.order[0] ?? ''));
      expect(begun.order).toEqual([...electorate.slice(from), ...electorate.slice(0, from)]);
      for (const { vote } of rooms) {
        if (!vote) continue;
        expect(new Set(vote.answers.map(({ who }) => who)).size).toBe(vote.answers.length);
        const heard: readonly string[] = [...vote.answers.map(({ who }) => who), ...vote.passedOver];
        if (method === 'rollCall')
          expect([...heard].sort()).toEqual(vote.order.slice(0, heard.length).toSorted());
        else expect(electorate).toEqual(expect.arrayContaining([...heard]));
      }
      const room = rooms.at(-1);
      expect(room?.vote).toBeUndefined();
      const [counted] = room?.votes ?? [];
      if (!counted) throw new Error('nothing was counted');
      expect(adds(counted)).toBe(electorate.length);
      expect(counted.carried).toBe(counted.yes > counted.no);
      expect(room?.decisions.length).toBe(counted.carried ? 1 : 0);
      expect(room?.proposals[0]?.fate).toBe(counted.carried ? undefined : 'rejected');
    }),
  );
});

function adds({ yes, no, abstain, notVoting, answers, method }: CountedVote): number {
  expect(answers.length).toBe(method === 'plates' ? 0 : yes + no + abstain);
  return yes + no + abstain + notVoting.length;
}
