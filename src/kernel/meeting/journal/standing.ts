// Facts that stand: without the slips and the decisions that the Chair took back.
import type { MeetingFact } from '../facts.ts';
import { isReversible } from '../undo.ts';

/** Gives the facts of a record that were not taken back, in their order. */
export function standing(facts: readonly MeetingFact[]): readonly MeetingFact[] {
  const gone = new Set<number>();
  facts.forEach((fact, index) => {
    if (fact.type !== 'ActTakenBack' && fact.type !== 'DecisionTakenBack') return;
    gone.add(fact.seq);
    const last = facts
      .slice(0, index)
      .findLastIndex((one) =>
        fact.type === 'ActTakenBack'
          ? one.type === fact.what && !gone.has(one.seq)
          : one.seq === fact.decided,
      );
    for (const { seq } of ofOneCommand(facts, last, fact.type === 'ActTakenBack')) gone.add(seq);
  });
  return facts.filter(({ seq }) => !gone.has(seq));
}

/** Gives the facts that one command made: a slip and the reversible ones before it, a decision and what followed. */
function ofOneCommand(facts: readonly MeetingFact[], index: number, slip: boolean): readonly MeetingFact[] {
  const last = facts[index];
  if (last === undefined) return [];
  const other = ({ at, by, type }: MeetingFact) =>
    at !== last.at || by !== last.by || (slip && !isReversible(type));
  if (slip) return facts.slice(facts.slice(0, index).findLastIndex(other) + 1, index + 1);
  const end = facts.slice(index).findIndex(other);
  return facts.slice(index, end < 0 ? undefined : index + end);
}
