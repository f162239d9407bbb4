// Settling: one alternative of a site is kept, the others go.
import { all, appendAll, emptyLog } from '../../base/log.ts';
import type { AlternativeId, SiteId } from '../../base/ids.ts';
import type { Draft, Node, Paragraph, Question, StructureChange } from '../draft.ts';
import type { Change } from '../facts.ts';
import type { TextRule } from '../rules.ts';
import { alternativeId, findSite, isSite, letterOf, replaceSite, siteOf } from '../tree.ts';
import { changesOf, gone, questionsWithout } from './ask.ts';
import { nextLabel } from './labels.ts';

/** What settling a site changes, in which paragraph. */
export interface Settled {
  readonly paragraph: Paragraph;
  readonly changes: readonly Change[];
}

/** Gives the paragraph in which a site or a question of structure is open. */
export function paragraphWith(draft: Draft, site: SiteId): Paragraph | undefined {
  const label = site.slice(0, Math.max(0, site.lastIndexOf('#')));
  return draft.paragraphs.find(
    (one) =>
      one.label === label &&
      (one.questions.some((question) => question.site === site) || findSite(one.nodes, site) !== undefined),
  );
}

/** Gives what settling a site by one alternative changes, or the rule that forbids it. */
export function settled(draft: Draft, site: SiteId, keep: AlternativeId): Settled | TextRule {
  const paragraph = paragraphWith(draft, site);
  if (!paragraph || siteOf(keep) !== site) return 'alternativeExists';
  const letter = letterOf(keep);
  const question = paragraph.questions.find((one) => one.site === site);
  if (question) {
    const changes = structure(draft, paragraph, question, letter);
    return typeof changes === 'string' ? changes : { paragraph, changes };
  }
  const kept = findSite(paragraph.nodes, site)?.site.alternatives.find((one) => one.letter === letter);
  if (!kept) return 'alternativeExists';
  if (kept.nodes.some(isSite)) return 'innerSitesAreSettledFirst';
  const nodes = replaceSite(paragraph.nodes, site, () => kept.nodes);
  return { paragraph, changes: changesOf(draft, paragraph, { ...paragraph, nodes }) };
}

function structure(
  draft: Draft,
  paragraph: Paragraph,
  question: Question,
  letter: string,
): readonly Change[] | TextRule {
  const kept = question.alternatives.find((one) => one.letter === letter);
  if (!kept) return 'alternativeExists';
  const questions = paragraph.questions.filter((one) => one !== question);
  const answered = { ...paragraph, questions };
  const closing = changesOf(draft, paragraph, answered);
  const { change } = kept;
  if (change === undefined) return closing;
  switch (change.kind) {
    case 'move':
      return [...closing, { kind: 'moved', paragraph: paragraph.label, after: change.afterParagraph }];
    case 'split':
      return split(draft, answered, change.after, closing);
    default:
      return join(draft, answered, change);
  }
}

function split(
  draft: Draft,
  paragraph: Paragraph,
  after: string,
  closing: readonly Change[],
): readonly Change[] | TextRule {
  const { nodes, label, kind, reservations } = paragraph;
  if (nodes.some(isSite)) return 'innerSitesAreSettledFirst';
  const at = nodes.findIndex((node) => !isSite(node) && node.id === after) + 1;
  if (at === 0 || at === nodes.length) return 'quotationIsFound';
  const second = nextLabel(draft, label);
  if (second === undefined) return 'labelIsFree';
  const add: Paragraph = {
    label: second,
    kind,
    nodes: leading(nodes.slice(at)),
    reservations,
    questions: [],
    numbered: 0,
    agreed: false,
    notes: emptyLog,
    left: emptyLog,
  };
  return [
    ...closing,
    { kind: 'splice', paragraph: label, path: [], from: at, to: nodes.length, nodes: [] },
    { kind: 'paragraph', add, after: label },
  ];
}

/** The first word of a paragraph counts as having a space before it. */
function leading(nodes: readonly Node[]): readonly Node[] {
  const [first, ...rest] = nodes;
  return first === undefined || isSite(first) || first.space ? nodes : [{ ...first, space: true }, ...rest];
}

function join(
  draft: Draft,
  paragraph: Paragraph,
  { next: label }: Extract<StructureChange, { readonly kind: 'join' }>,
): readonly Change[] | TextRule {
  const at = draft.paragraphs.findIndex((one) => one.label === paragraph.label);
  const next = draft.paragraphs[at + 1];
  if (next?.label !== label) return 'paragraphsAreNeighbours';
  if ([...paragraph.nodes, ...next.nodes].some(isSite)) return 'innerSitesAreSettledFirst';
  const reserved = new Set(paragraph.reservations.map(({ by }) => by));
  const add: Paragraph = {
    ...paragraph,
    nodes: [...paragraph.nodes, ...leading(next.nodes)],
    reservations: [...paragraph.reservations, ...next.reservations.filter(({ by }) => !reserved.has(by))],
    questions: questionsWithout(paragraph.questions, label),
    agreed: false,
    notes: appendAll(paragraph.notes, all(next.notes)),
    left: appendAll(paragraph.left, all(next.left)),
  };
  const before = draft.paragraphs[at - 1]?.label ?? null;
  return [
    ...gone(draft, label),
    { kind: 'gone', paragraph: paragraph.label },
    { kind: 'paragraph', add, after: before },
  ];
}

/** Gives the delegations that hold wording which keeping one alternative of a site drops. */
export function dropped(draft: Draft, site: SiteId, keep: AlternativeId): readonly string[] {
  const paragraph = paragraphWith(draft, site);
  const open =
    (paragraph && findSite(paragraph.nodes, site)?.site) ??
    paragraph?.questions.find((one) => one.site === site);
  return (open?.alternatives ?? []).flatMap((one) =>
    alternativeId(site, one.letter) === keep
      ? []
      : [...one.holders, ...('nodes' in one ? holdersIn(one.nodes) : [])],
  );
}

function holdersIn(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap((node) =>
    isSite(node) ? node.alternatives.flatMap((one) => [...one.holders, ...holdersIn(one.nodes)]) : [],
  );
}
