// What an amendment makes of the paragraphs it touches, as the text stands now; the kernel is asked.
import type { ParagraphLabel } from '../../../../kernel/base/ids.ts';
import type { Amendment } from '../../../../kernel/meeting/amendment.ts';
import { draftOf } from '../../../../kernel/meeting/find.ts';
import type { Room } from '../../../../kernel/meeting/room.ts';
import { basePick, readingOf, wordsOf } from '../../../../kernel/text/reading.ts';
import { print } from '../../../../kernel/text/words.ts';
import type { Paragraph } from '../../../../kernel/text/draft.ts';

/** One paragraph as an amendment finds it and leaves it. */
export interface Change {
  readonly key: string;
  readonly kind: 'reword' | 'strike' | 'add';
  /** The paragraph changed; of a new one the paragraph before it, if any. */
  readonly label?: ParagraphLabel;
  readonly before: string;
  readonly after: string;
}

/** Gives the words of a paragraph, read by its base. */
export function wordsIn(paragraph: Paragraph | undefined): string {
  return print(wordsOf(readingOf(paragraph?.nodes ?? [], basePick)));
}

/** Gives what an amendment changes, paragraph by paragraph; of one that is decided, what it struck and added alone. */
export function changesBy(room: Room, amendment: Amendment): readonly Change[] {
  const draft = draftOf(room, amendment.draft);
  return amendment.edits.map(({ edit, strokes }, place): Change => {
    const key = `${amendment.id} ${place}`;
    if (edit.kind === 'add')
      return {
        key,
        kind: 'add',
        ...(edit.after === null ? {} : { label: edit.after }),
        before: '',
        after: edit.text,
      };
    const words = wordsIn(draft?.paragraphs.find(({ label }) => label === edit.paragraph));
    const struck = strokes.map((stroke) => stroke.struck.trim()).join(' … ');
    if (edit.kind === 'strike')
      return { key, kind: 'strike', label: edit.paragraph, before: words || struck, after: '' };
    const adds = strokes.map((stroke) => stroke.adds.trim()).join(' … ');
    return amendment.fate === 'pending'
      ? { key, kind: 'reword', label: edit.paragraph, before: words, after: edit.text }
      : { key, kind: 'reword', label: edit.paragraph, before: struck, after: adds };
  });
}

/** Gives the paragraphs that an amendment names, once each. */
export function paragraphsOf({ edits }: Amendment): readonly string[] {
  return [
    ...new Set(edits.flatMap(({ edit }) => (edit.kind === 'add' ? (edit.after ?? []) : edit.paragraph))),
  ];
}
