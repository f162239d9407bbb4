// What an amendment makes of the paragraphs it touches, as the text stands now; the kernel is asked.
import type { ParagraphLabel, WordId } from '../../../../kernel/base/ids.ts';
import type { Amendment } from '../../../../kernel/meeting/amendment.ts';
import { draftOf } from '../../../../kernel/meeting/find.ts';
import type { Room } from '../../../../kernel/meeting/room.ts';
import { basePick, readingOf, wordsOf } from '../../../../kernel/text/reading.ts';
import { stricken } from '../../../../kernel/text/strokes.ts';
import { print } from '../../../../kernel/text/words.ts';
import type { Paragraph } from '../../../../kernel/text/draft.ts';

/** One paragraph as an amendment finds it and leaves it. */
export interface Change {
  readonly key: string;
  readonly kind: 'reword' | 'strike' | 'add';
  /** The paragraph changed; of a new one the paragraph before it, if any. */
  readonly label?: ParagraphLabel;
  readonly pieces: readonly Piece[];
}

/** Words before and after: the whole paragraph, or one place of it. */
interface Piece {
  readonly before: string;
  readonly after: string;
}

/** Gives the words of a paragraph, read by its base. */
export function wordsIn(paragraph: Paragraph | undefined): string {
  return print(wordsOf(readingOf(paragraph?.nodes ?? [], basePick)));
}

const fresh = (n: number) => `new.${n}` as WordId;

/**
 * Gives what an amendment changes, paragraph by paragraph, in the text as it stands now; of one that is decided, or
 * whose words are gone, what it struck and added alone.
 */
export function changesBy(room: Room, amendment: Amendment): readonly Change[] {
  const draft = draftOf(room, amendment.draft);
  return amendment.edits.map(({ edit, strokes }, place): Change => {
    const key = `${amendment.id} ${place}`;
    if (edit.kind === 'add')
      return {
        key,
        kind: 'add',
        ...(edit.after === null ? {} : { label: edit.after }),
        pieces: [{ before: '', after: edit.text }],
      };
    const paragraph = draft?.paragraphs.find(({ label }) => label === edit.paragraph);
    const words = wordsOf(readingOf(paragraph?.nodes ?? [], basePick));
    const about = { key, kind: edit.kind, label: edit.paragraph } as const;
    const after = amendment.fate === 'pending' ? stricken(words, strokes, fresh)?.words : undefined;
    if (after) return { ...about, pieces: [{ before: print(words), after: print(after) }] };
    const pieces = strokes.map(({ struck, adds }) => ({ before: struck.trim(), after: adds.trim() }));
    return { ...about, pieces };
  });
}

/** Gives the paragraphs that an amendment names, once each. */
export function paragraphsOf({ edits }: Amendment): readonly string[] {
  return [
    ...new Set(edits.flatMap(({ edit }) => (edit.kind === 'add' ? (edit.after ?? []) : edit.paragraph))),
  ];
}
