// Copies of what nearly every act changes, for one who changes them before anybody sees them. Written out, with every
// key always there and in the same order, all of a kind have one shape, which engines read fast; each spread gives
// a shape of its own, and where they meet costs a third of the whole fold of a text.
import type { Copy } from '../base/unfinished.ts';
import type { Alternative, Draft, Paragraph, Site } from './draft.ts';

export function draftCopy(draft: Draft): Copy<Draft> {
  return {
    id: draft.id,
    seq: draft.seq,
    title: draft.title,
    symbol: draft.symbol,
    language: draft.language,
    paragraphs: draft.paragraphs,
    labels: draft.labels,
    acts: draft.acts,
    packages: draft.packages,
    versions: draft.versions,
    polls: draft.polls,
    everythingAgreed: draft.everythingAgreed,
    adReferendum: draft.adReferendum,
    standing: draft.standing,
  };
}

export function paragraphCopy(paragraph: Paragraph): Copy<Paragraph> {
  return {
    label: paragraph.label,
    kind: paragraph.kind,
    nodes: paragraph.nodes,
    reservations: paragraph.reservations,
    questions: paragraph.questions,
    numbered: paragraph.numbered,
    agreed: paragraph.agreed,
    notes: paragraph.notes,
    left: paragraph.left,
  };
}

export function siteCopy(site: Site): Copy<Site> {
  return { site: site.site, alternatives: site.alternatives, letters: site.letters };
}

export function alternativeCopy(one: Alternative): Copy<Alternative> {
  return { letter: one.letter, nodes: one.nodes, holders: one.holders };
}
