// Recorded changes applied to a draft: no search, no comparison.
import { appendAll } from '../base/log.ts';
import type { ParagraphLabel } from '../base/ids.ts';
import type { Draft, Paragraph, Site } from './draft.ts';
import type { Change } from './facts.ts';
import { isSite, update, type Nodes } from './tree.ts';

type Inside = Exclude<Change, { readonly kind: 'paragraph' | 'moved' | 'gone' }>;

/** Gives the draft after an act's changes. Whatever touches a paragraph takes its agreement back. */
export function applied(draft: Draft, changes: readonly Change[], act: number): Draft {
  let now = draft;
  let done = 0;
  for (let change = changes[done]; change; change = changes[done]) {
    if (isInside(change)) {
      // Changes of one paragraph come together: it is looked up and put back once.
      const index = now.paragraphs.findIndex(({ label }) => label === change?.paragraph);
      let paragraph = now.paragraphs[index];
      const { paragraph: label } = change;
      for (
        let next: Change | undefined = change;
        next && isInside(next) && next.paragraph === label;
        next = changes[done]
      ) {
        paragraph = paragraph && inside(paragraph, next, act);
        done += 1;
      }
      if (paragraph) now = { ...now, paragraphs: now.paragraphs.with(index, paragraph) };
    } else {
      now = whole(now, change);
      done += 1;
    }
  }
  return now;
}

type Whole = Exclude<Change, Inside>;

function isInside(change: Change): change is Inside {
  return change.kind !== 'paragraph' && change.kind !== 'moved' && change.kind !== 'gone';
}

function whole(draft: Draft, change: Whole): Draft {
  const { paragraphs } = draft;
  switch (change.kind) {
    case 'paragraph': {
      const label = change.add.label;
      const labels = draft.labels.includes(label) ? draft.labels : [...draft.labels, label];
      return { ...draft, labels, paragraphs: behind(paragraphs, change.add, change.after) };
    }
    case 'moved': {
      const moved = paragraphs.find(({ label }) => label === change.paragraph);
      const others = paragraphs.filter((one) => one !== moved);
      return moved ? { ...draft, paragraphs: behind(others, moved, change.after) } : draft;
    }
    default:
      return { ...draft, paragraphs: paragraphs.filter(({ label }) => label !== change.paragraph) };
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

function inside(paragraph: Paragraph, change: Inside, act: number): Paragraph {
  switch (change.kind) {
    case 'numbered':
      return { ...paragraph, numbered: change.numbered, agreed: false };
    case 'left':
      return {
        ...paragraph,
        left: appendAll(
          paragraph.left,
          change.words.map((word) => ({ word, act })),
        ),
      };
    case 'questions':
      return { ...paragraph, questions: change.questions, agreed: false };
    default:
      return {
        ...paragraph,
        agreed: false,
        nodes: update(paragraph.nodes, change.path, (nodes) => sequence(nodes, change)),
      };
  }
}

type InSequence = Exclude<Inside, { readonly kind: 'numbered' | 'left' | 'questions' }>;

function sequence(nodes: Nodes, change: InSequence): Nodes {
  if (change.kind === 'splice') return nodes.toSpliced(change.from, change.to - change.from, ...change.nodes);
  const at = nodes.findIndex((node) => isSite(node) && node.site === change.site);
  const found = nodes[at];
  return found && isSite(found) ? nodes.with(at, site(found, change)) : nodes;
}

function site(node: Site, change: Exclude<InSequence, { readonly kind: 'splice' }>): Site {
  switch (change.kind) {
    case 'alternative':
      return { ...node, letters: change.letters, alternatives: [...node.alternatives, change.add] };
    case 'drop':
      return { ...node, alternatives: node.alternatives.filter(({ letter }) => letter !== change.letter) };
    default:
      return {
        ...node,
        alternatives: node.alternatives.map((one) =>
          one.letter === change.letter ? { ...one, holders: change.holders } : one,
        ),
      };
  }
}
