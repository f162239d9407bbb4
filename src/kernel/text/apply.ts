// Recorded changes applied to a draft: no search, no comparison.
import { appendAll } from '../base/log.ts';
import type { ParagraphLabel } from '../base/ids.ts';
import type { Draft, Paragraph, Site } from './draft.ts';
import type { Change } from './facts.ts';
import type { Unfinished } from '../base/unfinished.ts';
import { alternativeCopy, draftCopy, paragraphCopy, siteCopy } from './copies.ts';
import { isSite, update, type Nodes } from './tree.ts';

type Inside = Exclude<Change, { readonly kind: 'paragraph' | 'moved' | 'gone' }>;

/** Gives the draft after an act's changes. */
export function applied(draft: Draft, changes: readonly Change[], act: number): Draft {
  const next = draftCopy(draft);
  change(next, changes, act);
  return next;
}

/** Makes an act's changes in a draft that nobody has seen yet. Whatever touches a paragraph takes its agreement back. */
export function change(draft: Unfinished<Draft>, changes: readonly Change[], act: number): void {
  let done = 0;
  for (let next = changes[done]; next; next = changes[done]) {
    if (!isInside(next)) {
      whole(draft, next);
      done += 1;
      continue;
    }
    // Changes of one paragraph come together: it is looked up, copied and put back once.
    const { paragraph: label } = next;
    const at = draft.paragraphs.findIndex((one) => one.label === label);
    const before = draft.paragraphs[at];
    const paragraph = before && paragraphCopy(before);
    for (; next && isInside(next) && next.paragraph === label; next = changes[done]) {
      if (paragraph) inside(paragraph, next, act);
      done += 1;
    }
    if (paragraph) draft.paragraphs = draft.paragraphs.with(at, paragraph);
  }
}

type Whole = Exclude<Change, Inside>;

function isInside(change: Change): change is Inside {
  return change.kind !== 'paragraph' && change.kind !== 'moved' && change.kind !== 'gone';
}

function whole(draft: Unfinished<Draft>, change: Whole): void {
  const { paragraphs, labels } = draft;
  switch (change.kind) {
    case 'paragraph': {
      const { add, after } = change;
      if (!labels.includes(add.label)) draft.labels = [...labels, add.label];
      draft.paragraphs = behind(paragraphs, add, after);
      return;
    }
    case 'moved': {
      const moved = paragraphs.find(({ label }) => label === change.paragraph);
      const others = paragraphs.filter((one) => one !== moved);
      if (moved) draft.paragraphs = behind(others, moved, change.after);
      return;
    }
    default:
      draft.paragraphs = paragraphs.filter(({ label }) => label !== change.paragraph);
  }
}

function behind(
  paragraphs: readonly Paragraph[],
  add: Paragraph,
  after: ParagraphLabel | null,
): readonly Paragraph[] {
  const at = after === null ? 0 : paragraphs.findIndex(({ label }) => label === after) + 1;
  return [...paragraphs.slice(0, at), add, ...paragraphs.slice(at)];
}

function inside(paragraph: Unfinished<Paragraph>, change: Inside, act: number): void {
  if (change.kind === 'left') {
    paragraph.left = appendAll(
      paragraph.left,
      change.words.map((word) => ({ word, act })),
    );
    return;
  }
  paragraph.agreed = false;
  if (change.kind === 'numbered') paragraph.numbered = change.numbered;
  else if (change.kind === 'questions') paragraph.questions = change.questions;
  else paragraph.nodes = update(paragraph.nodes, change.path, (nodes) => sequence(nodes, change));
}

type InSequence = Exclude<Inside, { readonly kind: 'numbered' | 'left' | 'questions' }>;

function sequence(nodes: Nodes, change: InSequence): Nodes {
  if (change.kind === 'splice') return nodes.toSpliced(change.from, change.to - change.from, ...change.nodes);
  const at = nodes.findIndex((node) => isSite(node) && node.site === change.site);
  const found = nodes[at];
  return found && isSite(found) ? nodes.with(at, site(found, change)) : nodes;
}

function site(node: Site, change: Exclude<InSequence, { readonly kind: 'splice' }>): Site {
  const next = siteCopy(node);
  switch (change.kind) {
    case 'alternative':
      next.letters = change.letters;
      next.alternatives = [...node.alternatives, change.add];
      break;
    case 'drop':
      next.alternatives = node.alternatives.filter(({ letter }) => letter !== change.letter);
      break;
    default:
      next.alternatives = node.alternatives.map((one) => {
        if (one.letter !== change.letter) return one;
        const held = alternativeCopy(one);
        held.holders = change.holders;
        return held;
      });
  }
  return next;
}
