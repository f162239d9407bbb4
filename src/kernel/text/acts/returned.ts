// Paragraphs that come back from a room under the room, where they were worked on.
import { alike } from '../../base/alike.ts';
import { all, appendAll, emptyLog } from '../../base/log.ts';
import type { ParagraphLabel, WordId } from '../../base/ids.ts';
import { applied } from '../apply.ts';
import type { TextCommand } from '../commands.ts';
import type { Draft, Paragraph, Question, Word } from '../draft.ts';
import type { Change } from '../facts.ts';
import { isSite, type Nodes } from '../tree.ts';
import { acted, gone, paragraphOf, type Ask, type Judged } from './ask.ts';
import { stemOf } from './labels.ts';

type Back = TextCommand<'ReturnParagraphs'>;

/**
 * Puts paragraphs in the place of those that went, what was added behind what it followed. Acts done where they were
 * take the next numbers here, and with them the words and remarks that they brought.
 */
export function returnParagraphs(ask: Ask, back: Back): Judged {
  const { draft } = ask;
  const shift = ask.act - back.from;
  const acts = back.acts.map((one) => ({ ...one, act: one.act + shift, consultation: back.consultation }));
  const own = { ...ask, act: ask.act + acts.length };
  const paragraphs = back.paragraphs.map((one) => returned(one, paragraphOf(draft, one.label), back, shift));
  const added = paragraphs.map(({ label }) => label).filter((label) => !back.went.includes(label));
  return [
    {
      type: 'ParagraphsReturned',
      ...acted(own),
      consultation: back.consultation,
      paragraphs: [...back.went, ...added],
      changes: changesBy(draft, back.went, paragraphs, own.act),
      acts,
      labels: back.labels.filter((label) => !draft.labels.includes(label)),
    },
  ];
}

/** Gives a paragraph as it comes back; one that nothing was done to is the paragraph that is there. */
function returned(
  paragraph: Paragraph,
  there: Paragraph | undefined,
  { from }: Back,
  shift: number,
): Paragraph {
  const anew = (act: number) => (act < from ? act : act + shift);
  const word = (id: WordId): WordId => {
    const dot = id.indexOf('.');
    return `${anew(Number(id.slice(0, dot)))}${id.slice(dot)}` as WordId;
  };
  const notes = all(paragraph.notes).filter(({ act }) => act >= from);
  const untouched = there !== undefined && alike(beside(paragraph), beside(there));
  if (untouched && notes.length === 0) return there;
  const renamed = (one: Word): Word => ({ ...one, id: word(one.id) });
  return {
    ...paragraph,
    nodes: nodesWith(paragraph.nodes, renamed),
    questions: paragraph.questions.map((one) => questionWith(one, word)),
    left: appendAll(
      emptyLog,
      all(paragraph.left).map((one) => ({ word: renamed(one.word), act: anew(one.act) })),
    ),
    notes: appendAll(emptyLog, [
      // Made before it went, and in the room itself since.
      ...all(there?.notes ?? emptyLog),
      ...notes.map((one) => ({ ...one, act: anew(one.act) })),
    ]),
    agreed: untouched && there.agreed,
  };
}

/** A paragraph without what the room itself may have noted on it meanwhile, or agreed before. */
function beside({ notes: _notes, agreed: _agreed, ...paragraph }: Paragraph) {
  return paragraph;
}

function nodesWith(nodes: Nodes, renamed: (word: Word) => Word): Nodes {
  return nodes.map((node) =>
    isSite(node)
      ? {
          ...node,
          alternatives: node.alternatives.map((one) => ({ ...one, nodes: nodesWith(one.nodes, renamed) })),
        }
      : renamed(node),
  );
}

function questionWith(question: Question, word: (id: WordId) => WordId): Question {
  return {
    ...question,
    alternatives: question.alternatives.map((one) =>
      one.change?.kind === 'split'
        ? { ...one, change: { ...one.change, after: word(one.change.after) } }
        : one,
    ),
  };
}

/** Gives the changes that put paragraphs in the place of those that went: what left first, then in the order of the text. */
function changesBy(
  draft: Draft,
  went: readonly ParagraphLabel[],
  paragraphs: readonly Paragraph[],
  act: number,
): readonly Change[] {
  const back = new Map(paragraphs.map((one) => [one.label, one]));
  let now = draft;
  const changes: Change[] = [];
  for (const label of went.filter((one) => !back.has(one))) {
    const leaves = gone(now, label);
    changes.push(...leaves);
    now = applied(now, leaves, act);
  }
  orderWith(draft, went, [...back.keys()]).forEach((label, index, order) => {
    const add = back.get(label);
    const there = paragraphOf(draft, label);
    if (add === undefined || add === there) return;
    if (there) changes.push({ kind: 'gone', paragraph: label });
    changes.push({ kind: 'paragraph', add, after: order[index - 1] ?? null });
  });
  return changes;
}

/** Gives the order of the text with what comes back: new paragraphs behind the one of their number that they followed. */
function orderWith(
  { paragraphs }: Draft,
  went: readonly ParagraphLabel[],
  back: readonly ParagraphLabel[],
): readonly ParagraphLabel[] {
  const behind = new Map<ParagraphLabel, ParagraphLabel[]>();
  back.forEach((label, index) => {
    if (went.includes(label)) return;
    const stem = stemOf(label);
    const ofStem = went.filter((one) => stemOf(one) === stem);
    const followed = back.slice(0, index).findLast((one) => ofStem.includes(one));
    // What it followed went: it stands where that stood.
    const next = ofStem.findIndex((one) => back.includes(one));
    const anchor = followed ?? (next > 0 ? ofStem[next - 1] : ofStem.at(-1)) ?? went.at(-1);
    if (anchor !== undefined) behind.set(anchor, [...(behind.get(anchor) ?? []), label]);
  });
  return paragraphs.flatMap(({ label }) => {
    if (!went.includes(label)) return [label];
    return [...(back.includes(label) ? [label] : []), ...(behind.get(label) ?? [])];
  });
}
