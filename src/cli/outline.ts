import { readFile, stat } from 'node:fs/promises';
import { longestText, outline as outlineOf, type Outlined } from '../kernel/text/outline/outline.ts';

/** Where a command reads and writes. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const saveAs = 'Open it, choose "Save as", plain text (.txt), encoding UTF-8, and try again with that file.';

/** Reads a file's bytes as text, or says why it cannot. */
export function decoded(bytes: Uint8Array): { readonly text: string } | { readonly problem: string } {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  const begins = String.fromCharCode(...bytes.subarray(0, 5));
  if (begins.startsWith('PK\u0003\u0004'))
    return { problem: `is a Word file or a ZIP, not a text. ${saveAs}` };
  if (begins === '%PDF-') return { problem: `is a PDF, not a text. ${saveAs}` };
  if (!wide && bytes.includes(0)) return { problem: `is not a text: it holds binary bytes. ${saveAs}` };
  try {
    return { text: new TextDecoder(wide ?? 'utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { problem: `is a text in another encoding than UTF-8. ${saveAs}` };
  }
}

/** Prints the paragraphs of the file named; gives the exit code. */
export async function outline(args: readonly string[], io: Io): Promise<number> {
  const [file, ...more] = args;
  if (file === undefined) {
    io.err('placard outline: name the file of a text (.txt, .md).\n');
    return 1;
  }
  const refuse = (problem: string): number => {
    io.err(`placard outline: ${file} ${problem}\n`);
    return 1;
  };
  if (more.length > 0)
    return refuse(`and ${more.join(' ')}: name one file. Put a name with spaces in quotes.`);
  const found = await stat(file).catch((problem: unknown) => ({ problem: unreadable(problem) }));
  if ('problem' in found) return refuse(found.problem);
  if (found.isDirectory()) return refuse('is a folder. Name a file in it.');
  const tooLong = `is too long: a text may have ${longestText.toLocaleString('en')} characters. Split it into parts and try again.`;
  if (found.size > longestText * 4) return refuse(tooLong);
  const bytes = await readFile(file).catch((problem: unknown) => ({ problem: unreadable(problem) }));
  if ('problem' in bytes) return refuse(bytes.problem);
  const read = decoded(bytes);
  if ('problem' in read) return refuse(read.problem);
  if (read.text.length > longestText) return refuse(tooLong);
  for (const paragraph of outlineOf(read.text)) io.out(`${JSON.stringify(printed(paragraph))}\n`);
  return 0;
}

/** What is seldom there is left out where it is not. */
function printed(paragraph: Outlined): object {
  const { stretches: _, across, reservations, hidden, ...always } = paragraph;
  const seldom = Object.entries({ across, reservations, hidden }).filter(([, found]) => found.length > 0);
  return { ...always, ...Object.fromEntries(seldom) };
}

function unreadable(problem: unknown): string {
  const code = problem instanceof Error && 'code' in problem ? problem.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'is not there. Look at the name and the folder.';
  if (code === 'EACCES' || code === 'EPERM')
    return 'may not be read by you. Ask its owner, or copy it to a folder of yours.';
  return `cannot be read (${typeof code === 'string' ? code : 'unknown reason'}).`;
}
