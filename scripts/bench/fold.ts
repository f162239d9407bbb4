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

function folded(facts: readonly MeetingFact[]): Room | undefined {
  let room: Room | undefined;
  for (const fact of facts) room = evolve(room, fact);
  return room;
}

function heapOf(facts: readonly MeetingFact[]): number {
  global.gc?.();
  const before = process.memoryUsage().heapUsed;
  const room = folded(facts);
  global.gc?.();
  const after = process.memoryUsage().heapUsed;
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
  const half = heapOf(facts.slice(0, count / 2));
  const whole = heapOf(facts);
  return [
    {
      what: `fold of ${facts.length} facts of ${kinds} kinds`,
      ours: `${Math.round(median(ours) / 1_000)}k/s`,
      baseline: `${Math.round(median(bare) / 1_000)}k/s counting only`,
      ratio: (median(ours) / median(bare)).toFixed(3),
      target: '≥ 300k/s',
    },
    {
      what: 'memory of the folded state, all facts against half of them',
      ours: `${whole.toFixed(1)} MB`,
      baseline: `${half.toFixed(1)} MB`,
      ratio: (whole / half).toFixed(2),
      target: 'linear (≤ 2)',
    },
  ];
}
