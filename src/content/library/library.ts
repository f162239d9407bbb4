// The sample library: texts that a room can start from. The files lie beside this one; the server reads them from disk.
import index from './library.json' with { type: 'json' };

/** A text of the library. `file` is relative to this folder; `language` is BCP 47. */
export interface LibraryText {
  readonly id: string;
  readonly title: string;
  readonly symbol: string;
  readonly language: string;
  readonly file: string;
  readonly licence: string;
  readonly source: string;
}

export const library: readonly LibraryText[] = index;

/** Gives the text of an id, or nothing. */
export function libraryText(id: string): LibraryText | undefined {
  return library.find((one) => one.id === id);
}
