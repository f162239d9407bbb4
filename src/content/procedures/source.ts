import type { Source } from '../../kernel/base/decision.ts';

/** Gives where a rule comes from, as a screen shows it. */
export const source = (text: string): Source => ({ source: text });
