import type { JournalFormat } from '../documents/journalFile.ts';
import { wordingOf } from '../documents/journal/block.ts';
import { isLanguage, languages } from '../i18n/languages.ts';
import type { MeetingFact } from '../kernel/meeting/facts.ts';
import { verify } from '../store/archive/verify.ts';
import { factOf } from '../store/facts.ts';
import { type Command, one, only, read, Refusal } from './command.ts';
import { bytesOf, writeBytes } from './files.ts';
import { streamOf, trustIn, unknownRoom, withRecord } from './record.ts';

export const journalCommand: Command = {
  name: 'journal',
  summary: 'writes a room’s journal as a Word file or a PDF',
  help: {
    usage:
      'ROOM|FILE.zip [--docx FILE] [--pdf FILE] [--document SYMBOL] [--language en|fr|ru] [--data DIR] [--key FINGERPRINT] [--head HEAD]',
    about: `Makes the journal of a room from its record alone: sittings, speakers, motions, votes, decisions with
their texts and statements. FILE.zip is an export; it is verified first. Without --docx and --pdf the
journal is printed as plain text. With --document: one document alone, clean:
a decision with its statements, a draft or revision, an amendment, a paper, a corrigendum, the journal of a sitting.`,
    example: 'placard journal baltic.zip --pdf baltic.pdf',
  },
  run: async (args, io) => {
    const { files, values } = read(args, ['docx', 'pdf', 'data', 'key', 'head', 'document', 'language']);
    const what = only(files, 'the room or the export');
    const wanted = (['docx', 'pdf'] as const).flatMap(
      (format): readonly (readonly [JournalFormat, string])[] => {
        const file = one(values, format);
        return file === undefined ? [] : [[format, file]];
      },
    );
    const facts = /\.zip$/i.test(what)
      ? await exportedFacts(what, values)
      : await recordedFacts(what, one(values, 'data'));
    const symbol = one(values, 'document');
    const language = one(values, 'language') ?? 'en';
    if (!isLanguage(language))
      throw new Refusal(
        `--language takes ${Object.keys(languages).join(', ')}, not ${JSON.stringify(language)}.`,
      );
    const { journalBlocks, NoSuchDocument } = await import('../documents/journalFile.ts');
    const { journalOnThread } = await import('../documents/journalOnThread.ts');
    const lines = refusing(() => journalBlocks(facts, symbol), NoSuchDocument).flatMap(wordingOf);
    for (const [format, file] of wanted) {
      await writeBytes(
        file,
        await journalOnThread({ facts, format, language, ...(symbol === undefined ? {} : { symbol }) }),
      );
      io.out(`${file}: ${symbol ?? 'the journal'} of ${facts.length} facts\n`);
    }
    if (wanted.length === 0) io.out(`${lines.join('\n')}\n`);
    return 0;
  },
};

async function exportedFacts(
  file: string,
  values: { readonly [option: string]: readonly string[] },
): Promise<readonly MeetingFact[]> {
  const verdict = verify(await bytesOf(file), trustIn(values['key'], values['head']));
  if (!verdict.ok)
    throw new Refusal(`${file} does not verify, and no journal is made of it: ${verdict.problem}`);
  return verdict.archive.facts.map(factOf);
}

async function recordedFacts(room: string, data: string | undefined): Promise<readonly MeetingFact[]> {
  const facts: MeetingFact[] = [];
  await withRecord(data, async (store) => {
    const stream = streamOf(room);
    for await (const page of store.read(stream, 0)) facts.push(...page.map(factOf));
    if (facts.length === 0) throw new Refusal(unknownRoom(room, await store.streams()));
  });
  return facts;
}

/** Does something whose failure of one kind is a sentence for whoever asked. */
function refusing<T>(work: () => T, kind: new (...given: never[]) => Error): T {
  try {
    return work();
  } catch (problem) {
    throw problem instanceof kind ? new Refusal(problem.message) : problem;
  }
}
