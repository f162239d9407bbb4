// Wording that comes back, when what settled it is taken back.
import { all, appendAll } from '../base/log.ts';
import type { Draft, Paragraph } from './draft.ts';
import type { Change, Restored, TextFact } from './facts.ts';

type Settled = TextFact<'SiteSettled' | 'SiteStreamlined' | 'PackageSettled' | 'ParagraphsReturned'>;

/** Gives what stands before an act that settles wording, to be restored should it be taken back. */
export function beforeSettling({ paragraphs }: Draft, fact: Settled): Restored {
  const touched = new Set(fact.changes.map(labelOf));
  return {
    undoes: fact.act,
    paragraphs: paragraphs.filter(({ label }) => touched.has(label)),
    ...(fact.changes.some(rearranges) ? { order: paragraphs.map(({ label }) => label) } : {}),
    ...('paragraph' in fact ? { paragraph: fact.paragraph } : {}),
    ...('package' in fact ? { package: fact.package } : {}),
  };
}

/** Gives the paragraph that a change is about. */
export function labelOf(change: Change): Paragraph['label'] {
  return change.kind === 'paragraph' ? change.add.label : change.paragraph;
}

/** Tells whether a change makes paragraphs come, go or move. */
export function rearranges({ kind }: Change): boolean {
  return kind === 'paragraph' || kind === 'moved' || kind === 'gone';
}

/** Gives the draft with the wording that stood before; labels once given, and what was remarked since, stay. */
export function restored(draft: Draft, { undoes, paragraphs, order, package: id }: Restored): Draft {
  const now = new Map(draft.paragraphs.map((one) => [one.label, one]));
  const was = new Map(paragraphs.map((one) => [one.label, withRemarks(one, now.get(one.label), undoes)]));
  const labels = order ?? draft.paragraphs.map(({ label }) => label);
  return {
    ...draft,
    paragraphs: labels.flatMap((label) => was.get(label) ?? now.get(label) ?? []),
    packages: draft.packages.map((one) => (one.id === id ? { ...one, state: 'tabled' } : one)),
  };
}

function withRemarks(was: Paragraph, now: Paragraph | undefined, undoes: number): Paragraph {
  const since = now ? all(now.notes).filter(({ act }) => act > undoes) : [];
  return since.length === 0 ? was : { ...was, notes: appendAll(was.notes, since) };
}
