// The values of which commands are made, as they may come from outside.
import { z } from 'zod';
import type {
  AlternativeId,
  DelegationCode,
  DraftId,
  Millis,
  ParagraphLabel,
  SeatId,
  SiteId,
  WordId,
} from '../kernel/base/ids.ts';
import { attributionRules } from '../kernel/meeting/attribution.ts';
import { limits } from './messages.ts';

/** Characters that no text may hold in the record: NUL and halves of a pair. */
const unkeepable = /[\0\p{Cs}]/u;
/** Characters that do not show: controls, bidi controls, zero width. Joiners (U+200C, U+200D) shape letters and stay. */
const hidden =
  /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u;

/** What a parser says of a text that holds hidden characters, so that the answer can name it. */
export const hiddenCharacters = 'hiddenCharacters';

/** Wording of the text: the kernel's own rule judges hidden characters, so that a browser refuses at once. */
export const wording = z
  .string()
  .max(limits.wordingCharacters)
  .refine((text) => !unkeepable.test(text));

/** A text beside the wording: a reason, a title, a name. */
export function words(characters: number, least = 1): z.ZodType<string> {
  return z
    .string()
    .min(least)
    .max(characters)
    .refine((text) => !unkeepable.test(text))
    .refine((text) => !hidden.test(text), hiddenCharacters);
}

/** An opaque name of at most so many characters. */
export function idOf<T extends string>(characters: number): z.ZodType<T> {
  return words(characters) as z.ZodType<string> as z.ZodType<T>;
}

/** The id of a room under a room, made by the client that forms it. */
export const roomBelow = z.string().regex(/^[a-z0-9]{12}$/);
export const seat = idOf<SeatId>(64);
export const delegation = idOf<DelegationCode>(16);
export const draft = idOf<DraftId>(32);
export const label = idOf<ParagraphLabel>(80);
export const site = idOf<SiteId>(100);
export const alternative = idOf<AlternativeId>(110);
export const wordId = idOf<WordId>(32);
export const millis = z.int().min(0) as z.ZodType<number> as z.ZodType<Millis>;
export const count = z.int().min(0).max(1_000_000);
export const attribution = z.enum(attributionRules);
export const reason = words(limits.reasonCharacters);
export const title = words(limits.titleCharacters);
export const symbol = words(limits.symbolCharacters, 0);
