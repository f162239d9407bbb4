// A meeting as it stood after a fact, in the words of docs/record.md.
import type { Room } from '../../kernel/meeting/room.ts';
import type { Draft } from '../../kernel/text/draft.ts';
import { openBrackets, renderParagraph } from '../../kernel/text/render.ts';
import type { Recorded } from '../store.ts';
import { folded } from './documents.ts';

/** Gives the state of the meeting after the facts. Shape: plain JSON. */
export function replayed(facts: readonly Recorded[]): object | undefined {
  const room = folded(facts);
  return room && stood(room, facts.at(-1));
}

function stood(room: Room, last: Recorded | undefined): object {
  const open = room.items.find(({ item }) => item === room.openItem);
  return {
    room: room.id,
    seq: room.seq,
    hash: last?.hash ?? '',
    at: new Date(room.at).toISOString(),
    last: last?.type ?? null,
    title: room.title,
    procedure: room.procedure.id,
    state: room.state,
    sittings: room.sittings.length,
    present: room.seats.filter(({ present }) => present).map(({ seat }) => seat),
    agenda: {
      state: room.agenda,
      items: room.items.map(({ item, title, state, list }) => ({ item, title, state, list })),
      open: room.openItem ?? null,
    },
    floor: room.floor === undefined ? null : { who: room.floor.who, kind: room.floor.kind },
    waiting: (open?.waiting ?? []).map(({ who }) => who),
    pointOfOrder: room.pointOfOrder?.by ?? null,
    question: room.question?.put ?? null,
    silences: room.silences.map(({ draft, version, deadline, state }) => ({
      draft,
      version,
      deadline: new Date(deadline).toISOString(),
      state,
    })),
    texts: Object.fromEntries(room.drafts.map((draft) => [draft.id, text(draft)])),
    decisions: room.decisions.map(({ draft, symbol, version, how, adopted }) => ({
      draft,
      symbol,
      version,
      how,
      adopted: new Date(adopted).toISOString(),
    })),
    statements: room.statements.map(({ draft, by, kind, text: words }) => ({ draft, by, kind, text: words })),
  };
}

function text(draft: Draft): object {
  const { title, symbol, standing, versions, paragraphs } = draft;
  return {
    title,
    symbol,
    standing,
    versions: versions.map(({ name }) => name),
    openBrackets: openBrackets(draft),
    paragraphs: Object.fromEntries(paragraphs.map((one) => [one.label, renderParagraph(one)])),
  };
}
