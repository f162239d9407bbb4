import { readFile, stat } from 'node:fs/promises';
import { osceDecision } from '../content/procedures/osceDecision.ts';
import type { Draft, Paragraph } from '../kernel/text/draft.ts';
import { alternativeText, openBrackets, renderParagraph, structureText } from '../kernel/text/render.ts';
import { alternativeId, sitesIn } from '../kernel/text/tree.ts';
import { originRuns } from '../kernel/text/views/originsOf.ts';
import { decoded, type Io } from './outline.ts';
import { actNames } from './textActs.ts';
import { isAct } from './textFields.ts';
import { after, opened, type Refused } from './textTable.ts';

const longestFile = 64_000_000;

const help = `placard text FILE.json [--origins]

Plays acts on a text: FILE is {"base": [{"label", "text"}…], "acts": [{"by", "act", …}…]}.
Prints one JSON object an act: {seq, rendered: {label: text}, openBrackets, sites}, or
{seq, refused, source} for an act that cannot be done and changes nothing.
--origins adds a last line {origins: {label: [{text, by, act}]}}.
Acts: ${actNames.join(', ')},
placeUnderSilence, breakSilence, extendSilence, expireSilence, adopt, statement.

Example: placard text data/demo/rolling-text-example.json --origins
`;

/** Plays the acts of the file named and prints the text after each; gives the exit code. */
export async function text(args: readonly string[], io: Io): Promise<number> {
  const files = args.filter((one) => !one.startsWith('--'));
  const [file] = files;
  if (file === undefined || args.includes('--help')) {
    (file === undefined && !args.includes('--help') ? io.err : io.out)(help);
    return args.includes('--help') ? 0 : 1;
  }
  const refuse = (problem: string): number => {
    io.err(`placard text: ${problem}\n`);
    return 1;
  };
  const unknown = args.find((one) => one.startsWith('--') && one !== '--origins');
  if (unknown) return refuse(`there is no option ${unknown}.`);
  if (files.length > 1) return refuse(`${files[1]} is one file too many; name one.`);
  const read = await contents(file);
  if ('problem' in read) return refuse(`${file} ${read.problem}`);
  const parsed = parse(read.text);
  if ('problem' in parsed) return refuse(`${file} ${parsed.problem}`);
  play(parsed, args.includes('--origins'), io);
  return 0;
}

async function contents(file: string): Promise<{ readonly text: string } | { readonly problem: string }> {
  const found = await stat(file).catch(() => undefined);
  if (!found) return { problem: 'cannot be read: there is no such file, or you may not read it.' };
  if (!found.isFile()) return { problem: 'is a folder, not a file of acts.' };
  if (found.size > longestFile) return { problem: `is too long: at most ${longestFile} bytes are read.` };
  const bytes = await readFile(file).catch(() => undefined);
  return bytes ? decoded(bytes) : { problem: 'cannot be read.' };
}

interface Played {
  readonly title: string;
  readonly base: readonly { readonly label: string; readonly text: string }[];
  readonly acts: readonly unknown[];
}

function parse(source: string): Played | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: 'is not JSON.' };
  }
  if (!isAct(value)) return { problem: 'must hold an object {"base": […], "acts": […]}.' };
  const { base, acts, title } = value;
  if (!Array.isArray(base) || !base.every(isParagraph)) {
    return { problem: 'has no "base" that is a list of {"label", "text"}.' };
  }
  const labels = base.map(({ label }) => label);
  const twice = labels.find((label, n) => label.trim() === '' || labels.indexOf(label) !== n);
  if (twice !== undefined)
    return { problem: `names the paragraph ${JSON.stringify(twice)} twice or not at all.` };
  if (!Array.isArray(acts)) return { problem: 'has no "acts" that is a list.' };
  return { title: typeof title === 'string' ? title : '', base, acts };
}

function isParagraph(value: unknown): value is { readonly label: string; readonly text: string } {
  return isAct(value) && typeof value['label'] === 'string' && typeof value['text'] === 'string';
}

function play({ title, base, acts }: Played, origins: boolean, io: Io): void {
  let table = opened(title, base);
  const texts = new WeakMap<Paragraph, string>();
  const rendered = (draft: Draft) =>
    Object.fromEntries(
      draft.paragraphs.map((one) => {
        const known = texts.get(one) ?? renderParagraph(one);
        texts.set(one, known);
        return [one.label, known];
      }),
    );
  for (const [n, act] of acts.entries()) {
    const own = isAct(act) ? act['seq'] : undefined;
    const seq = typeof own === 'number' && Number.isSafeInteger(own) ? own : n + 1;
    const next = after(table, act, seq);
    if ('why' in next) {
      io.out(`${JSON.stringify({ seq, ...refusal(next.why) })}\n`);
      continue;
    }
    const before = new Set(table.draft.paragraphs);
    table = next;
    const { draft } = table;
    const sites = draft.paragraphs.filter((one) => !before.has(one)).flatMap(sitesOf);
    io.out(
      `${JSON.stringify({ seq, rendered: rendered(draft), openBrackets: openBrackets(draft), sites })}\n`,
    );
  }
  if (!origins) return;
  const runs = table.draft.paragraphs.map((one) => [
    one.label,
    originRuns(table.draft, one).map((run) => ({
      text: run.text,
      by: run.by,
      act: table.seqs[run.act] ?? run.act,
    })),
  ]);
  io.out(`${JSON.stringify({ origins: Object.fromEntries(runs) })}\n`);
}

function refusal(why: Refused): { readonly refused: string; readonly source: string } {
  if (typeof why !== 'string') return why;
  return { refused: why, source: osceDecision.rules[why]?.source ?? 'practice: none' };
}

/** Gives the sites of a paragraph, outer before inner, and its questions of structure behind them. */
function sitesOf(paragraph: Paragraph) {
  const sites = sitesIn(paragraph.nodes).map(({ site, alternatives }) => ({
    site,
    alternatives: alternatives.map((one) => ({
      alternative: alternativeId(site, one.letter),
      text: one.nodes.length === 0 ? '' : alternativeText(one),
      holders: one.holders,
    })),
  }));
  const questions = paragraph.questions.map(({ site, alternatives }) => ({
    site,
    alternatives: alternatives.map((one) => ({
      alternative: alternativeId(site, one.letter),
      text: structureText(one, one.holders),
      holders: one.holders,
    })),
  }));
  return [...sites, ...questions];
}
