import { useMemo } from 'react';
import type { MeetingFact } from '../../../kernel/meeting/facts.ts';
import { replay } from '../../../i18n/en/replay.ts';
import { clockOf, localOf, whenOf } from '../../components/zone.ts';
import { type Lane, laneOf } from './record.ts';

const order: readonly Lane[] = ['floor', 'text', 'rulings', 'decided'];
const tops: { readonly [L in Lane]: number } = { floor: 4, text: 36, rulings: 64, decided: 92 };

interface TimelineProps {
  readonly facts: readonly MeetingFact[];
  readonly seq: number;
  readonly zone: string;
}

/** Shows the record in lanes, entry by entry from left to right, with the entry in hand marked. */
export function Timeline({ facts, seq, zone }: TimelineProps) {
  const count = Math.max(1, facts.length - 1);
  const marks = useMemo(() => {
    const x = (at: number) => ((at - 1) / count) * 1000;
    return (
      <>
        {facts.map((fact) => {
          const lane = laneOf(fact);
          return lane && <Mark key={fact.seq} lane={lane} x={x(fact.seq)} />;
        })}
      </>
    );
  }, [facts, count]);
  const here = ((seq - 1) / count) * 1000;
  return (
    <div className="lanes" aria-hidden="true">
      <div className="names">
        {order.map((lane) => (
          <span key={lane} style={{ top: tops[lane] }}>
            {replay.lanes[lane]}
          </span>
        ))}
      </div>
      <div className="marks">
        <svg viewBox="0 0 1000 112" preserveAspectRatio="none">
          {marks}
          <line className="here" x1={here} x2={here} y1="0" y2="112" />
        </svg>
        {ticks(facts).map((fact, index, all) => (
          <span
            key={fact.seq}
            className="tick num"
            style={{ insetInlineStart: `${((fact.seq - 1) / count) * 100}%` }}
          >
            {sameDay(all[index - 1], fact, zone) ? clockOf(fact.at, zone) : whenOf(fact.at, 0, zone)}
          </span>
        ))}
      </div>
    </div>
  );
}

function Mark({ lane, x }: { readonly lane: Lane; readonly x: number }) {
  const y = tops[lane];
  if (lane === 'floor') return <rect x={x - 1.6} y={y} width="3.2" height="20" />;
  if (lane === 'text')
    return <path className="line" d={`M${x - 3} ${y + 12}v-9h6v9M${x - 5} ${y + 13}h10`} />;
  if (lane === 'rulings')
    return <path className="line" d={`M${x - 4} ${y + 2}h8v4h-8zM${x - 1.4} ${y + 6}h2.8v8h-2.8z`} />;
  return <path className="line strong" d={`M${x - 3} ${y + 7}l2.5 3.5 4.5-7`} />;
}

/** Tells whether an entry is of the day of the one before it: a day is named once. */
function sameDay(before: MeetingFact | undefined, fact: MeetingFact, zone: string): boolean {
  return before !== undefined && localOf(before.at, zone).date === localOf(fact.at, zone).date;
}

/** Gives the entries whose time stands under the lanes: the first, the last and up to five between. */
function ticks(facts: readonly MeetingFact[]): readonly MeetingFact[] {
  const last = facts.length - 1;
  const places = last < 12 ? [0, last] : [0, 1, 2, 3, 4, 5, 6].map((part) => Math.round((part / 6) * last));
  return [...new Set(places)].flatMap((place) => facts[place] ?? []);
}
