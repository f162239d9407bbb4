import type { DelegationCode } from '../../base/ids.ts';
import type { AttributionRule } from '../room.ts';
import type { JournalSitting, Line } from './journal.ts';

/** Stands for a delegation that spoke where speakers are not named. */
export const unnamed = '' as DelegationCode;

/** Gives lines as the rule under which each was spoken lets them be told; what was only said is said by nobody, or not. */
export function attributed(lines: readonly Line[]): readonly Line[] {
  const told: Line[] = [];
  for (const line of lines) {
    const { attribution = 'record' } = line;
    const one = attribution === 'record' ? line : tellings[line.kind]?.(line as never, attribution);
    if (one === null) continue;
    const kept = one ?? line;
    const last = told.at(-1);
    if (kept.kind === 'statements' && last?.kind === 'statements' && follows(last, kept))
      told[told.length - 1] = {
        ...last,
        count: last.count + kept.count,
        facts: [...last.facts, ...kept.facts],
      };
    else told.push(kept);
  }
  return told;
}

function follows(one: Line, next: Line): boolean {
  return one.sitting === next.sitting && one.inSession === next.inSession && one.item === next.item;
}

/** Gives a line under a rule that names nobody: changed, left out (`null`), or as it is where it is not spoken. */
type Telling<K extends Line['kind']> = (
  line: Extract<Line, { kind: K }>,
  rule: Exclude<AttributionRule, 'record'>,
) => Line | null;

const tellings: { readonly [K in Line['kind']]?: Telling<K> } = {
  speaker: (line, rule) => {
    if (rule === 'none') return null;
    const { sitting, inSession, item, at, facts, attribution } = line;
    return {
      sitting,
      inSession,
      at,
      facts,
      ...(item === undefined ? {} : { item }),
      ...(attribution === undefined ? {} : { attribution }),
      kind: 'statements',
      count: 1,
    };
  },
  order: ({ point: _said, reason: _why, appeal, ...line }, rule) =>
    rule === 'none'
      ? null
      : { ...line, who: unnamed, ...(appeal === undefined ? {} : { appeal: { ...appeal, who: unnamed } }) },
  motion: (line, rule) => (rule === 'none' && line.outcome !== 'carried' ? null : { ...line, who: unnamed }),
  agendaChange: (line, rule) => (rule === 'none' && line.state !== 'made' ? null : { ...line, who: unnamed }),
  question: (line, rule) => {
    if (rule === 'none') return line.outcome === 'found' ? { ...line, objections: [] } : null;
    return { ...line, objections: line.objections.map(() => ({ who: unnamed })) };
  },
};

/** Gives a sitting as it may be told: where nobody is named, how many were there, and without a record not even that. */
export function attendance(sitting: JournalSitting, rule: AttributionRule): JournalSitting {
  if (rule === 'record') return sitting;
  const { present, ...rest } = sitting;
  return {
    ...rest,
    present: [],
    ...(rule === 'notIdentified' ? { attendance: present.length } : { presentFacts: [] }),
  };
}
