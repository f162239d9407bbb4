// Changes without brackets: adopted or accepted amendments, oral revisions, parts that were rejected.
import { emptyLog } from '../../base/log.ts';
import type { ParagraphLabel, WordId } from '../../base/ids.ts';
import { applied } from '../apply.ts';
import type { Stroke, StrokesEdit, TextCommand, TextEdit } from '../commands.ts';
import type { Draft, Paragraph, Word } from '../draft.ts';
import type { Change } from '../facts.ts';
import { identified } from '../identity.ts';
import { basePick, readingOf, wordsOf } from '../reading.ts';
import type { TextRule } from '../rules.ts';
import { strokesBetween, stricken } from '../strokes.ts';
import { openBracketsOf } from '../tree.ts';
import { cut, print } from '../words.ts';
import { acted, changesOf, gone, paragraphOf, type Ask, type Judged } from './ask.ts';
import { nextLabel, ownSuffixed } from './labels.ts';
import { wordingRefused } from './wording.ts';

/** What one edit changes, in which paragraph, and how many words it brings. */
interface Edited {
  readonly paragraph: ParagraphLabel;
  readonly changes: readonly Change[];
  readonly brought: number;
}
type Fresh = (n: number) => WordId;

/** Makes all edits, each on the text as the one before it leaves it, or none. */
export function amendText(ask: Ask, { edits }: TextCommand<'AmendText'>): Judged {
  let now = ask.draft;
  let brought = 0;
  const paragraphs: ParagraphLabel[] = [];
  const changes: Change[] = [];
  for (const edit of edits) {
    const edited = made(now, edit, (n) => `${ask.act}.${brought + n}` as WordId);
    if (typeof edited === 'string') return edited;
    if (!paragraphs.includes(edited.paragraph)) paragraphs.push(edited.paragraph);
    changes.push(...edited.changes);
    brought += edited.brought;
    now = applied(now, edited.changes, ask.act);
  }
  if (changes.length === 0) return 'proposalChangesSomething';
  return [{ type: 'TextAmended', ...acted(ask), paragraphs, changes }];
}

function made(draft: Draft, edit: TextEdit | StrokesEdit, fresh: Fresh): Edited | TextRule {
  if (edit.kind === 'add') return added(draft, edit, fresh);
  const paragraph = paragraphOf(draft, edit.paragraph);
  if (!paragraph) return 'paragraphExists';
  if (openBracketsOf(paragraph) > 0) return 'everySiteIsClosed';
  if (edit.kind === 'strike')
    return { paragraph: paragraph.label, changes: gone(draft, paragraph.label), brought: 0 };
  return reworded(draft, paragraph, edit, fresh);
}

function reworded(
  draft: Draft,
  paragraph: Paragraph,
  edit: Exclude<Parameters<typeof made>[1], { readonly kind: 'add' | 'strike' }>,
  fresh: Fresh,
): Edited | TextRule {
  const refused = edit.kind === 'reword' ? wordingRefused(edit.text) : undefined;
  if (refused) return refused;
  const words = wordsOf(readingOf(paragraph.nodes, basePick));
  const strokes = edit.kind === 'reword' ? strokesTo(words, edit.text) : edit.strokes;
  if (strokes.length === 0) return 'proposalChangesSomething';
  const after = stricken(words, strokes, fresh);
  if (after === undefined) return 'quotationIsFound';
  const changes = changesOf(draft, paragraph, { ...paragraph, nodes: after.words });
  return { paragraph: paragraph.label, changes, brought: after.brought };
}

/** None where the text would read as it does. */
function strokesTo(words: readonly Word[], text: string): readonly Stroke[] {
  const fresh = cut(text);
  return print(words) === print(fresh) ? [] : strokesBetween(words, fresh);
}

function added(
  draft: Draft,
  { after, text }: Extract<TextEdit, { readonly kind: 'add' }>,
  fresh: Fresh,
): Edited | TextRule {
  const refused = wordingRefused(text);
  if (refused) return refused;
  const named = after === null ? null : paragraphOf(draft, after);
  if (named === undefined) return 'paragraphExists';
  const beside = named ?? draft.paragraphs[0];
  const label = nextLabel(draft, beside?.label ?? ('OP1' as ParagraphLabel));
  if (label === undefined) return 'labelIsFree';
  const { words, brought } = identified(cut(text), [], [], fresh);
  const add: Paragraph = {
    label,
    kind: beside?.kind ?? 'operative',
    nodes: words,
    reservations: [],
    questions: [],
    numbered: 0,
    agreed: false,
    notes: emptyLog,
    left: emptyLog,
  };
  const behind = named === null ? null : (ownSuffixed(draft, named.label).at(-1) ?? named).label;
  return { paragraph: label, changes: [{ kind: 'paragraph', add, after: behind }], brought };
}
