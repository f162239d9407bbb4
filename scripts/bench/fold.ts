// How fast the kernel folds a record, beside a fold that only counts into a small object.
import type { MeetingFact } from '../../src/kernel/meeting/facts.ts';
import { evolve } from '../../src/kernel/meeting/folds.ts';
import type { Room } from '../../src/kernel/meeting/room.ts';
import { type Figure, median } from './figures.ts';
import { traffic } from './traffic.ts';

const count = 200_000;
const runs = 5;

function seconds(work: () => void): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function folded(facts: readonly MeetingFact[], first = facts.length): Room | undefined {
  let room: Room | undefined;
  for (const fact of facts) {
    if (room?.seq === first) break;
    room = evolve(room, fact);
  }
  return room;
}

/** Gives what is in use. Units: bytes. What one collection frees of what it finds half dead, the next one finds dead. */
function heap(): number {
  for (let time = 0; time < 4; time += 1) global.gc?.();
  return process.memoryUsage().heapUsed;
}

/** Gives what the state holds after the first so many facts. Units: MB. */
function heapAfter(facts: readonly MeetingFact[], first: number): number {
  const before = heap();
  const room = folded(facts, first);
  const after = heap();
  if (room === undefined) throw new Error('Nothing was folded.');
  return (after - before) / 1e6;
}

/** Measures the fold of 200,000 mixed facts. */
export function fold(): readonly Figure[] {
  const facts = traffic(count);
  const kinds = new Set(facts.map(({ type }) => type)).size;
  folded(facts);
  const ours: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    ours.push(facts.length / seconds(() => folded(facts)));
    bare.push(
      facts.length /
        seconds(() => {
          let state = { seq: 0, at: 0, last: '' };
          for (const fact of facts) state = { ...state, seq: fact.seq, at: fact.at, last: fact.type };
          if (state.seq === 0) throw new Error('Nothing was counted.');
        }),
    );
  }
  const half = heapAfter(facts, count / 2);
  const more = heapAfter(facts, count) - half;
  return [
    {
      what: `fold of ${facts.length} facts of ${kinds} kinds`,
      ours: `${Math.round(median(ours) / 1_000)}k/s`,
      baseline: `${Math.round(median(bare) / 1_000)}k/s counting only`,
      ratio: (median(ours) / median(bare)).toFixed(3),
      target: '≥ 300k/s',
    },
    {
      what: 'memory that the second 100,000 of them add to the folded state',
      ours: `${more.toFixed(1)} MB`,
      baseline: `${half.toFixed(1)} MB, the first 100,000`,
      ratio: (more / half).toFixed(2),
      target: 'linear (≤ 1.05)',
    },
  ];
}
