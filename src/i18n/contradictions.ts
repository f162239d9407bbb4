import type { Contradiction } from '../kernel/meeting/contradictions.ts';
import { contradictionSentences } from './en/contradictions.ts';
import { fieldNames, settingSentences } from './en/rulebook.ts';
import { ruleSentences } from './en/rules.ts';
import { fill } from './fill.ts';

/** Gives a contradiction as a sentence that names both sides. */
export function contradictionSentence({ kind, motion, setting, rule, series }: Contradiction): string {
  return fill(contradictionSentences[kind], {
    ...(motion ? { motion: settingSentences[motion].name } : {}),
    ...(setting ? { setting: settingSentences[setting].name } : {}),
    ...(rule ? { rule: ruleSentences[rule] } : {}),
    ...(series ? { series: fieldNames[series] ?? series } : {}),
  });
}
