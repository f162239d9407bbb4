import { noText } from '../render.ts';
import type { TextRule } from '../rules.ts';
import { cut } from '../words.ts';

/** The longest wording one act may bring, in characters. */
export const longestWording = 20_000;

const hidden =
  /[\p{Cc}\p{Cs}\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u;

/** Gives the first rule which wording offered by a party breaks, or nothing. */
export function wordingRefused(text: string, mayBeEmpty = false): TextRule | undefined {
  if (text.length > longestWording) return 'wordingIsShortEnough';
  if (hidden.test(text.replace(/[\t\n\r]/g, ' '))) return 'wordingHasNoHiddenCharacters';
  if (/[[\]]/.test(text) || text.trim().replace(/\s+/gu, ' ') === noText) return 'wordingHasNoBrackets';
  return cut(text).length === 0 && !mayBeEmpty ? 'wordingIsGiven' : undefined;
}
