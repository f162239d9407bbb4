// The register of a room's documents: everything that has a symbol, in the order in which it came.
import type { AmendmentId } from './amendment.ts';
import type { DraftId, Millis, Party } from '../base/ids.ts';
import type { Paper, Supplement } from './paper.ts';
import type { SeatOrDelegation } from './question.ts';
import type { Room } from './room.ts';
import { called, sittingSymbol, versionSymbol } from './symbols.ts';

/** What a document is, with where it stands in the room. */
export type Registered =
  | { readonly kind: 'draft'; readonly draft: DraftId }
  | { readonly kind: 'version'; readonly draft: DraftId; readonly version: string; readonly seq: number }
  | { readonly kind: 'amendment'; readonly amendment: AmendmentId }
  | { readonly kind: 'decision'; readonly draft: DraftId }
  | { readonly kind: 'journal'; readonly sitting: number }
  | { readonly kind: 'paper'; readonly paper: Paper }
  | { readonly kind: 'supplement'; readonly supplement: Supplement };

export interface RegisterEntry {
  readonly symbol: string;
  readonly title: string;
  readonly by: readonly (Party | SeatOrDelegation)[];
  readonly at: Millis;
  readonly is: Registered;
}

/** Gives the documents of a room in the order in which they came. */
export function registerOf(room: Room): readonly RegisterEntry[] {
  const { drafts, amendments, decisions, papers = [], supplements = [], sittings, proposals } = room;
  const titleOf = (id: DraftId) => drafts.find((one) => one.id === id)?.title ?? '';
  const sponsorsOf = (id: DraftId) => proposals.find((one) => one.draft === id)?.sponsors ?? [];
  const entries: readonly RegisterEntry[] = [
    ...drafts.flatMap(({ id, symbol, title, versions }): readonly RegisterEntry[] => [
      {
        symbol: called(symbol, title),
        title,
        by: sponsorsOf(id),
        at: proposals.find((one) => one.draft === id)?.submitted ?? room.at,
        is: { kind: 'draft', draft: id },
      },
      ...versions.map(({ name, at, seq = 0 }) => ({
        symbol: versionSymbol(called(symbol, title), name),
        title,
        by: sponsorsOf(id),
        at,
        is: { kind: 'version' as const, draft: id, version: name, seq },
      })),
    ]),
    ...amendments.map(({ id, draft, by, symbol, at }) => ({
      symbol,
      title: titleOf(draft),
      by: [by],
      at,
      is: { kind: 'amendment' as const, amendment: id },
    })),
    ...papers.map((paper) => ({
      symbol: paper.symbol,
      title: paper.title,
      by: [paper.by],
      at: paper.at,
      is: { kind: 'paper' as const, paper },
    })),
    ...supplements.map((supplement) => ({
      symbol: supplement.symbol,
      title: titleIn(room, supplement),
      by: [],
      at: supplement.at,
      is: { kind: 'supplement' as const, supplement },
    })),
    ...decisions.map(({ draft, symbol, adopted }) => ({
      symbol: called(symbol, titleOf(draft)),
      title: titleOf(draft),
      by: [],
      at: adopted,
      is: { kind: 'decision' as const, draft },
    })),
    ...sittings.flatMap(({ opened }, index): readonly RegisterEntry[] => {
      const symbol = sittingSymbol(room, index + 1);
      return symbol === undefined
        ? []
        : [{ symbol, title: room.title, by: [], at: opened, is: { kind: 'journal', sitting: index + 1 } }];
    }),
  ];
  return entries.toSorted((one, other) => one.at - other.at);
}

/** Gives the document that a symbol names; of two that share one, what was decided. */
export function registered(room: Room, symbol: string): RegisterEntry | undefined {
  const named = registerOf(room).filter((one) => one.symbol === symbol);
  return named.find(({ is }) => is.kind === 'decision') ?? named[0];
}

function titleIn({ drafts, papers = [] }: Room, { document }: Supplement): string {
  return document.kind === 'text'
    ? (drafts.find(({ id }) => id === document.draft)?.title ?? '')
    : (papers.find(({ id }) => id === document.paper)?.title ?? '');
}
