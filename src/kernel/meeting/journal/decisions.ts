import type { DraftId } from '../../base/ids.ts';
import type { Draft } from '../../text/draft.ts';
import { baseText } from '../../text/reading.ts';
import type { MeetingFact } from '../facts.ts';
import type { Room } from '../room.ts';
import { called } from '../symbols.ts';
import type { Attachment, CleanParagraph, JournalDecision } from './journal.ts';

/** Gives the texts that were adopted, in the order of adoption, clean, with what was attached to them. */
export function decisionsOf(facts: readonly MeetingFact[], room: Room): readonly JournalDecision[] {
  return room.decisions.flatMap(({ draft: id, symbol, how, vote, adopted }) => {
    const draft = room.drafts.find((one) => one.id === id);
    const counted = room.votes.find(({ number }) => number === vote);
    if (draft === undefined) return [];
    return [
      {
        draft: id,
        symbol: called(symbol, draft.title),
        title: draft.title,
        language: draft.language,
        how,
        ...(vote === undefined ? {} : { vote }),
        ...(counted === undefined
          ? {}
          : { tally: { yes: counted.yes, no: counted.no, abstain: counted.abstain } }),
        adopted,
        sponsors: room.proposals.find((one) => one.draft === id)?.sponsors ?? [],
        paragraphs: cleanOf(facts, draft),
        attachments: attachmentsOf(facts, id),
        corrections: correctionsOf(facts, id),
        facts: facts
          .filter(
            (one) => (one.type === 'DecisionAdopted' || one.type === 'DecisionIssued') && one.draft === id,
          )
          .map(({ seq }) => seq),
      },
    ];
  });
}

/** Operative paragraphs are counted anew: labels with bis and alt belong to the negotiation. */
function cleanOf(facts: readonly MeetingFact[], draft: Draft): readonly CleanParagraph[] {
  let number = 0;
  return draft.paragraphs
    .map((one) => ({ ...one, text: baseText(one.nodes) }))
    .filter(({ text }) => text !== '')
    .map(({ label, kind, text }) => ({
      label,
      kind,
      ...(kind === 'operative' ? { number: ++number } : {}),
      text,
      facts: facts.filter((one) => madeIt(one, draft, label)).map(({ seq }) => seq),
    }));
}

function madeIt(fact: MeetingFact, { id }: Draft, label: string): boolean {
  if (!('draft' in fact) || fact.draft !== id) return false;
  if (fact.type === 'DraftTabled') return fact.paragraphs.some((one) => one.label === label);
  if ('changes' in fact)
    return fact.changes.some((one) => (one.kind === 'paragraph' ? one.add.label : one.paragraph) === label);
  return fact.type === 'ParagraphAgreed' && fact.paragraph === label;
}

function attachmentsOf(facts: readonly MeetingFact[], draft: DraftId): readonly Attachment[] {
  return facts
    .filter((one) => one.type === 'StatementAttached')
    .filter((one) => one.draft === draft)
    .map(({ who, kind, paragraph, text, at, seq }, index) => ({
      at,
      number: index + 1,
      who,
      kind,
      ...(paragraph === undefined ? {} : { paragraph }),
      text,
      facts: [seq],
    }));
}

function correctionsOf(facts: readonly MeetingFact[], draft: DraftId): JournalDecision['corrections'] {
  return facts
    .filter((one) => one.type === 'CorrigendumIssued')
    .filter(({ document, beside }) => beside && document.kind === 'text' && document.draft === draft)
    .flatMap(({ corrections, symbol, seq }) =>
      corrections.map((each) => ({ ...each, symbol, facts: [seq] })),
    );
}
