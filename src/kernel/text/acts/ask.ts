import type { ParagraphLabel, Party } from '../../base/ids.ts';
import type { Draft, Paragraph, Question, StructureAlternative } from '../draft.ts';
import type { Change, TextFact } from '../facts.ts';
import { changesBetween } from '../changes.ts';
import { tidied } from '../hold.ts';
import type { TextRule } from '../rules.ts';
import type { Millis } from '../../base/ids.ts';
import type { Hand, Work } from '../work.ts';

/** Who asks what of which draft. `asAsked`: a package is settled without waiting for those it touches. */
export interface Ask {
  readonly draft: Draft;
  readonly party: Party;
  readonly at: Millis;
  /** The number this act will have. */
  readonly act: number;
  readonly asAsked: boolean;
}

/** What becomes of an act: its facts, or the rule that refuses it. */
export type Judged = readonly TextFact[] | TextRule;

export const chair = 'CH' as Party;

/** Gives what every fact of an act says. */
export function acted({ draft, party, at, act }: Ask) {
  return { at, draft: draft.id, act, party };
}

export function paragraphOf(draft: Draft, label: ParagraphLabel): Paragraph | undefined {
  return draft.paragraphs.find((one) => one.label === label);
}

export function handOf({ party, act }: Ask, label: ParagraphLabel, edit = false): Hand {
  return { party, label, act, edit };
}
export function workOn({ nodes, numbered }: Paragraph): Work {
  return { nodes, numbered, brought: 0, landed: [], touches: [] };
}

/** Gives what an act changed in a paragraph; one left without a word or a site goes. */
export function changesOf(draft: Draft, before: Paragraph, after: Paragraph): readonly Change[] {
  const nodes = tidied(before.nodes, after.nodes);
  if (nodes.length > 0) return changesBetween(before, { ...after, nodes });
  return gone(draft, before.label);
}

/** Gives the changes with which a paragraph goes, and with it what others asked about it. */
export function gone(draft: Draft, label: ParagraphLabel): readonly Change[] {
  const orphaned = draft.paragraphs.flatMap((one): readonly Change[] => {
    if (one.label === label) return [];
    const questions = questionsWithout(one.questions, label);
    return questions === one.questions ? [] : [{ kind: 'questions', paragraph: one.label, questions }];
  });
  return [{ kind: 'gone', paragraph: label }, ...orphaned];
}

/** Gives questions without the answers that name a paragraph; the same object when none does. */
export function questionsWithout(questions: readonly Question[], label: ParagraphLabel): readonly Question[] {
  const names = ({ change }: StructureAlternative) =>
    change !== undefined &&
    change.kind !== 'split' &&
    label === (change.kind === 'join' ? change.next : change.afterParagraph);
  if (!questions.some(({ alternatives }) => alternatives.some(names))) return questions;
  return questions
    .map((one) => ({ ...one, alternatives: one.alternatives.filter((each) => !names(each)) }))
    .filter(({ alternatives }) => alternatives.length > 1);
}
