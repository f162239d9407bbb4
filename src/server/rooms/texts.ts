// Texts that come on the table: from the sample library, or as somebody pasted them.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { DraftId } from '../../kernel/base/ids.ts';
import type { MeetingCommand } from '../../kernel/meeting/commands.ts';
import { outline } from '../../kernel/text/outline/outline.ts';
import { toBase } from '../../kernel/text/outline/toBase.ts';
import { type LibraryText, libraryText } from '../../content/library/library.ts';
import type { TextChoice } from '../../wire/requests.ts';
import { readable } from '../http/body.ts';
import { refusal } from '../http/refusal.ts';

/** Reads a text of the library. */
export function fileOf({ file }: LibraryText): Promise<string> {
  return readFile(fileURLToPath(new URL(`../../content/library/${file}`, import.meta.url)), 'utf8');
}

/** A text ready for the table, with the file it was read from. */
export interface ReadText {
  readonly command: MeetingCommand<'TableDraft'>;
  readonly file: { readonly name: string; readonly text: string };
}

/** Reads a chosen text as a draft. Throws: a refusal when it cannot be one. */
export async function draftFrom(choice: TextChoice, draft: DraftId, language: string): Promise<ReadText> {
  if ('library' in choice) {
    const held = libraryText(choice.library.id);
    if (held === undefined) throw refusal(404, 'noSuchText');
    const { title, language: own } = held;
    const text = await fileOf(held);
    const name = held.file.split('/').at(-1) ?? held.file;
    return tabled(text, name, { draft, title, symbol: choice.symbol ?? held.symbol, language: own });
  }
  const text = readable(choice.pasted);
  const title = choice.title === '' ? titleIn(text) : choice.title;
  return tabled(text, `${draft}.txt`, {
    draft,
    title,
    symbol: choice.symbol ?? '',
    language: choice.language ?? language,
  });
}

function tabled(
  text: string,
  name: string,
  about: Omit<MeetingCommand<'TableDraft'>, 'type' | 'paragraphs'>,
): ReadText {
  const paragraphs = toBase(outline(text));
  if (paragraphs.length === 0) throw refusal(400, 'emptyText');
  return { command: { type: 'TableDraft', ...about, paragraphs }, file: { name, text } };
}

/** The first words of a text that nobody gave a title. */
function titleIn(text: string): string {
  const first = outline(text).find((paragraph) => paragraph.text.trim() !== '');
  return (first?.text.trim() ?? '').slice(0, 120);
}
