// Texts that come on the table: from the sample library, or as somebody pasted them.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { DraftId } from '../../kernel/base/ids.ts';
import type { MeetingCommand } from '../../kernel/meeting/commands.ts';
import { type LibraryText, libraryText } from '../../content/library/library.ts';
import type { TextChoice } from '../../wire/requests.ts';
import { readable } from '../http/body.ts';
import { refusal } from '../http/refusal.ts';
import { reading } from './reading.ts';
import type { Readings } from './readings.ts';

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
    const { paragraphs } = await paragraphsOf(text);
    const symbol = choice.symbol ?? held.symbol;
    return {
      command: { type: 'TableDraft', draft, title, symbol, language: own, paragraphs },
      file: { name, text },
    };
  }
  const text = readable(choice.pasted);
  const { paragraphs, beginning } = await paragraphsOf(text);
  const { title, symbol = '', language: own = language } = choice;
  return {
    command: {
      type: 'TableDraft',
      draft,
      title: title === '' ? beginning : title,
      symbol,
      language: own,
      paragraphs,
    },
    file: { name: `${draft}.txt`, text },
  };
}

async function paragraphsOf(text: string): Promise<Readings['draft']> {
  const read = await reading('draft', text);
  if (read.paragraphs.length === 0) throw refusal(400, 'emptyText');
  return read;
}
