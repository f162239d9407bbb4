import type { Source } from '../../../kernel/base/decision.ts';
import { source } from '../source.ts';

/**
 * Gives a rule of the General Assembly by number, as it stands in A/520/Rev.20.
 * Only headings and near-identical rules of other United Nations bodies were read: `seen` says which.
 */
export function rule(number: string, seen: 'text' | 'twin' | 'heading' | 'memory', what: string): Source {
  return source(`${standings[seen]}A/520/Rev.20 rule ${number}, ${what}${notes[seen]}`);
}

const standings = { text: '', twin: '', heading: 'to be confirmed: ', memory: 'to be confirmed: ' } as const;
const notes = {
  text: '',
  twin: ' (read in near-identical rules of other United Nations bodies)',
  heading: ' (only the heading was read)',
  memory: ' (from memory)',
} as const;
