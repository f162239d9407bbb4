import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countOf, electedBy, nextBallot, tiedIn } from '../../../src/kernel/meeting/ballots.ts';
import type { Election, SecretBallot } from '../../../src/kernel/meeting/election.ts';
import { inCommittee } from '../../support/committee.ts';
import { casts, counting, drawsPlace, opensBallot, opensElection } from '../../support/elections.ts';
import { code, play, type Told } from '../../support/story.ts';

const all = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6'].map(code);
const paper = fc.uniqueArray(fc.constantFrom(...all), { maxLength: 4 });
const box = fc
  .record({ papers: fc.array(paper, { maxLength: 40 }), places: fc.integer({ min: 1, max: 4 }) })
  .map(({ papers, places }) => ({
    places,
    candidates: all.slice(0, 5),
    ballots: papers.map((choices, index): SecretBallot => ({ receipt: String(index), choices })),
  }));

test('a count adds up to the ballots and elects by majority, in whatever order they are counted', () => {
  fc.assert(
    fc.property(box, fc.infiniteStream(fc.nat()), ({ ballots, ...round }, random) => {
      const count = countOf(ballots, round);
      const valid = ballots.filter(
        ({ choices }) => choices.length <= round.places && !choices.includes(code('D6')),
      );
      expect(count.invalid).toBe(ballots.length - valid.length);
      expect(count.blank).toBe(valid.filter(({ choices }) => choices.length === 0).length);
      const votes = count.tally.reduce((sum, one) => sum + one.votes, 0);
      expect(votes).toBe(valid.reduce((sum, { choices }) => sum + choices.length, 0));
      const elected = electedBy(count, ballots.length, round.places);
      expect(elected.length).toBeLessThanOrEqual(round.places);
      const votesOf = new Map(count.tally.map((one) => [one.candidate, one.votes]));
      const fewest = Math.min(...elected.map((one) => votesOf.get(one) ?? 0));
      for (const one of elected)
        expect(2 * (votesOf.get(one) ?? 0)).toBeGreaterThan(valid.length - count.blank);
      for (const { candidate, votes: others } of count.tally)
        if (elected.length > 0 && !elected.includes(candidate)) expect(others).toBeLessThan(fewest);
      const shuffled = ballots
        .map((one) => ({ one, key: random.next().value }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one);
      expect(countOf(shuffled, round)).toEqual(count);
    }),
  );
});

const members = ['ARV', 'BMR', 'CRV', 'KST'];
const rounds = fc.array(fc.array(fc.nat(1_000), { minLength: 4, maxLength: 4 }), {
  minLength: 1,
  maxLength: 12,
});

/** Gives what a member may choose in a ballot: a number says which. */
function paperOf({ candidates, places }: Pick<Election, 'candidates' | 'places'>, pick: number): string {
  return [...candidates, '']
    .slice(pick % (candidates.length + 1))
    .slice(0, places)
    .join(' ')
    .trim();
}

test('an election that goes on fills its places and never more, and no fact before a count names a choice', () => {
  fc.assert(
    fc.property(rounds, fc.integer({ min: 1, max: 3 }), (picks, places) => {
      let told: Told = play([...inCommittee, opensElection(places, ...members)]);
      for (const pick of picks) {
        const election = told.room?.elections[0];
        if (election?.state !== 'open') break;
        if (tiedIn(election).length > 0) {
          told = play([drawsPlace], told);
          continue;
        }
        const next = nextBallot(election);
        expect(next.places).toBe(places - election.elected.length);
        for (const one of election.elected) expect(next.candidates).not.toContain(one);
        const papers = pick.map((one) => paperOf(next, one));
        const before = told.facts.length;
        told = play(
          [
            opensBallot,
            ...members.map((one, index) => casts(one, ...(papers[index] ?? '').split(' ').filter(Boolean))),
          ],
          told,
        );
        for (const fact of told.facts.slice(before + 1))
          expect(Object.keys(fact).sort()).toEqual(['at', 'by', 'election', 'round', 'seq', 'type', 'who']);
        told = play([counting(...papers)], told);
      }
      const election = told.room?.elections[0];
      expect(election?.elected.length).toBeLessThanOrEqual(places);
      expect(new Set(election?.elected).size).toBe(election?.elected.length);
      expect(election?.state).toBe(election?.elected.length === places ? 'filled' : 'open');
    }),
    { numRuns: 60 },
  );
});
