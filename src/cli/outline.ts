import { readFile, stat } from 'node:fs/promises';
import { longestText, outline as outlineOf } from '../kernel/text/outline/outline.ts';

/** Where a command reads and writes. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const help = `placard outline FILE

Prints the paragraphs of a text (.txt, .md), one JSON object a line:
{label, kind, text, source, sites, unpaired, hidden}. The sources joined are the file.

Example: placard outline src/content/library/S-RES-2341.en.txt
`;

/** Reads a file's bytes as text, or says why it cannot. */
export function decoded(bytes: Uint8Array): { readonly text: string } | { readonly problem: string } {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (!wide && bytes.subarray(0, 4096).includes(0)) {
    return {
      problem: 'is not a text: it holds binary bytes. Save it as plain text (.txt, UTF-8) and try again.',
    };
  }
  try {
    return { text: new TextDecoder(wide ?? 'utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return {
      problem: 'is not written in UTF-8. Save it as plain text with the encoding UTF-8 and try again.',
    };
  }
}

/** Prints the paragraphs of the file named; gives the exit code. */
export async function outline(args: readonly string[], io: Io): Promise<number> {
  const [file] = args;
  if (file === undefined || args.includes('--help')) {
    (file === undefined ? io.err : io.out)(help);
    return file === undefined ? 1 : 0;
  }
  const refuse = (problem: string): number => {
    io.err(`placard outline: ${file} ${problem}\n`);
    return 1;
  };
  const size = await stat(file).then(
    (found) => (found.isFile() ? found.size : -1),
    () => undefined,
  );
  if (size === undefined) return refuse('cannot be read: there is no such file, or you may not read it.');
  if (size < 0) return refuse('is a folder, not a text.');
  const tooLong = `is too long: a text may have ${longestText} characters. Split it into parts and try again.`;
  if (size > longestText * 4) return refuse(tooLong);
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return refuse('cannot be read.');
  const read = decoded(bytes);
  if ('problem' in read) return refuse(read.problem);
  if (read.text.length > longestText) return refuse(tooLong);
  for (const { stretches: _, ...paragraph } of outlineOf(read.text)) io.out(`${JSON.stringify(paragraph)}\n`);
  return 0;
}
