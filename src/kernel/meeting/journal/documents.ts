import type { MeetingFact } from '../facts.ts';
import type { Room } from '../room.ts';
import { called, versionSymbol } from '../symbols.ts';
import { handedInBy } from './papers.ts';
import type { JournalDocument } from './journal.ts';

/** Gives the papers the meeting had before it, in the order in which they came. */
export function documentsOf(facts: readonly MeetingFact[], room: Room): readonly JournalDocument[] {
  const titleOf = (id: string) => room.drafts.find((one) => one.id === id)?.title ?? '';
  return facts.flatMap((fact): readonly JournalDocument[] => {
    if (fact.type === 'DraftTabled')
      return [
        {
          symbol: called(fact.symbol, fact.title),
          kind: 'draft',
          title: fact.title,
          by: room.proposals.find((one) => one.draft === fact.draft)?.sponsors ?? [],
          facts: [fact.seq],
        },
      ];
    if (fact.type === 'VersionIssued')
      return [
        {
          symbol: versionSymbol(symbolOf(room, fact.draft), fact.version),
          kind: 'version',
          title: titleOf(fact.draft),
          by: [],
          facts: [fact.seq],
        },
      ];
    if (fact.type === 'AmendmentSubmitted')
      return [
        {
          symbol: fact.symbol,
          kind: 'amendment',
          title: titleOf(fact.draft),
          by: [fact.who],
          facts: [fact.seq],
        },
      ];
    if (fact.type === 'PaperHandedIn')
      return [
        {
          symbol: fact.symbol,
          kind: fact.kind,
          title: fact.title,
          by: [handedInBy(fact)],
          facts: [fact.seq],
        },
      ];
    if (fact.type === 'CorrigendumIssued' || fact.type === 'AddendumIssued')
      return [
        {
          symbol: fact.symbol,
          kind: fact.type === 'CorrigendumIssued' ? 'corrigendum' : 'addendum',
          title: fact.to,
          by: [],
          facts: [fact.seq],
        },
      ];
    return [];
  });
}

function symbolOf({ drafts }: Room, id: string): string {
  const draft = drafts.find((one) => one.id === id);
  return draft === undefined ? id : called(draft.symbol, draft.title);
}
