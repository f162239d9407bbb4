// How far a paragraph has come, as a glyph and words.
import type { Millis } from '../../../kernel/base/ids.ts';
import type { Silence } from '../../../kernel/meeting/room.ts';
import type { Draft, Paragraph } from '../../../kernel/text/draft.ts';
import { printed } from '../../../kernel/text/render.ts';
import { sitesIn } from '../../../kernel/text/tree.ts';
import { fill } from '../../../i18n/fill.ts';
import { room as say } from '../../../i18n/en/room.ts';
import { type ParagraphStatus, statusOf } from '../../../kernel/text/views/board.ts';
import { clockOf, whenOf } from '../../components/zone.ts';

export const glyphs: { readonly [C in ParagraphStatus]: string } = {
  agreed: 'agreed',
  bracketed: 'brk',
  silence: 'sil',
  pending: 'pend',
};

/** Gives the paragraphs that are counted: not titles, not headings. */
export function numbered(draft: Draft): readonly Paragraph[] {
  return draft.paragraphs.filter(({ kind }) => kind !== 'title' && kind !== 'heading');
}

/** Gives how many paragraphs are agreed, of how many. */
export function progress(draft: Draft): { readonly agreed: number; readonly of: number } {
  const all = numbered(draft);
  return { agreed: all.filter((one) => statusOf(draft, one) === 'agreed').length, of: all.length };
}

/** Says in the rail how far a paragraph has come: “Three alternatives”, “Silence until 17:00”. */
export function standingOf(
  draft: Draft,
  paragraph: Paragraph,
  silence: Silence | undefined,
  zone: string,
  now: Millis,
): string {
  const condition = statusOf(draft, paragraph);
  if (condition === 'agreed') return say.status.agreed;
  if (condition === 'pending') return say.pendingLong;
  if (condition === 'silence')
    return silence ? fill(say.silenceUntil, { when: endOf(silence, zone, now) }) : say.status.silence;
  const sites = sitesIn(paragraph.nodes);
  const [only] = sites;
  if (only && sites.length === 1) {
    const count = printed(only).length;
    return count > 2 ? fill(say.alternatives, { count: counted(count), n: count }) : say.oneBracket;
  }
  if (sites.length > 1) return fill(say.brackets, { count: counted(sites.length), n: sites.length });
  if (paragraph.questions.length > 0) return say.structureOpen;
  return fill(say.reservedBy, { codes: paragraph.reservations.map(({ by }) => by).join(', ') });
}

/** Gives when a silence ends: the day is said only of one far ahead. */
export function endOf({ deadline }: Silence, zone: string, now: Millis): string {
  return deadline - now > 12 * 3_600_000 ? whenOf(deadline, now, zone) : clockOf(deadline, zone);
}

/** Gives a small number in words, with a capital: “Three”. */
export function counted(count: number): string {
  return say.numbers[count] ?? String(count);
}

/** Gives the silence that runs on a draft, or nothing. */
export function runningSilence(silences: readonly Silence[], draft: Draft): Silence | undefined {
  return silences.find((one) => one.draft === draft.id && one.state === 'running');
}
