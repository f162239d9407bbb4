// Papers of a room, and what corrigenda and addenda do to documents issued.
import type { DelegationCode, Millis, ParagraphLabel } from '../base/ids.ts';
import { baseText } from '../text/reading.ts';
import type { Judged, Outcome } from './asked.ts';
import { decisionOf, draftOf, proposalOf } from './find.ts';
import { followedBy, onText } from './onText.ts';
import type { Corrected, Correction, DocumentOf, Paper, PaperId, Supplement } from './paper.ts';
import type { Room } from './room.ts';
import { chairParty } from './sender.ts';
import { called, nextSuffix, versionSymbol } from './symbols.ts';

/** Gives a paper of the room, or nothing. */
export function paperOf({ papers }: Room, id: PaperId): Paper | undefined {
  return papers?.find((one) => one.id === id);
}

/** Gives the corrigenda and addenda to a document, in the order of issue. */
export function supplementsTo({ supplements = [] }: Room, of: DocumentOf): readonly Supplement[] {
  return supplements.filter((one) =>
    of.kind === 'text'
      ? one.document.kind === 'text' && one.document.draft === of.draft
      : one.document.kind === 'paper' && one.document.paper === of.paper,
  );
}

/** Gives the symbol under which a document stands now: of a text adopted its decision, else its latest revision. */
export function symbolNow(room: Room, of: DocumentOf): string | undefined {
  if (of.kind === 'paper') return paperOf(room, of.paper)?.symbol;
  const draft = draftOf(room, of.draft);
  if (draft === undefined) return undefined;
  const own = called(draft.symbol, draft.title);
  const decision = decisionOf(room, of.draft);
  if (decision !== undefined) return called(decision.symbol, draft.title);
  const version = draft.versions.at(-1)?.name;
  return version === undefined ? own : versionSymbol(own, version);
}

/** Gives the symbol of the next corrigendum or addendum to a document. */
export function nextSupplement(
  room: Room,
  of: DocumentOf,
  kind: Supplement['kind'],
): { readonly to: string; readonly symbol: string } | undefined {
  const to = symbolNow(room, of);
  return to === undefined
    ? undefined
    : { to, symbol: nextSuffix(room, to, kind === 'corrigendum' ? 'Corr' : 'Add') };
}

/** Gives a paragraph that may be corrected: by its label in a text, by its number in a paper. */
export interface Correctable {
  readonly label: ParagraphLabel;
  readonly reads: string;
}

/** Gives the paragraphs of a document as they read now, earlier corrections made. */
export function correctablesOf(room: Room, of: DocumentOf): readonly Correctable[] {
  const beside = correctionsBeside(room, of);
  const words: readonly Correctable[] =
    of.kind === 'text'
      ? (draftOf(room, of.draft)?.paragraphs ?? []).map(({ label, nodes }) => ({
          label,
          reads: baseText(nodes),
        }))
      : (paperOf(room, of.paper)?.text ?? []).map((reads, index) => ({
          label: String(index + 1) as ParagraphLabel,
          reads,
        }));
  return words
    .map(({ label, reads }) => ({
      label,
      reads: beside.findLast(({ paragraph }) => paragraph === label)?.shouldRead ?? reads,
    }))
    .filter(({ reads }) => reads !== '');
}

/** Gives the corrections to a document that its words do not hold: those of a paper, and of what was adopted. */
export function correctionsBeside(
  room: Room,
  of: DocumentOf,
): readonly (Corrected & { readonly symbol: string })[] {
  return supplementsTo(room, of).flatMap((one) =>
    one.kind === 'corrigendum' && one.beside
      ? one.corrections.map((each) => ({ ...each, symbol: one.symbol }))
      : [],
  );
}

/** Gives the corrigendum of a document and what it does to a text, or the rule in its way. */
export function corrected(
  room: Room,
  of: DocumentOf,
  symbol: string,
  corrections: readonly Correction[],
  now: Millis,
): Judged {
  const to = symbolNow(room, of);
  if (to === undefined) return 'documentExists';
  const there = correctablesOf(room, of);
  const made: Corrected[] = [];
  for (const { paragraph, text } of corrections) {
    const reads = there.find(({ label }) => label === paragraph)?.reads;
    if (reads === undefined) return 'paragraphExists';
    if (reads === text || made.some((one) => one.paragraph === paragraph)) return 'proposalChangesSomething';
    made.push({ paragraph, reads, shouldRead: text });
  }
  // What was adopted stays as it was adopted.
  const beside = of.kind === 'paper' || draftOf(room, of.draft)?.standing === 'adopted';
  const issued: Outcome = {
    type: 'CorrigendumIssued',
    document: of,
    to,
    symbol,
    corrections: made,
    beside,
  };
  if (beside) return [issued];
  const edits = corrections.map((one) => ({ kind: 'reword' as const, ...one }));
  return followedBy([issued], onText(room, of.draft, { type: 'AmendText', edits }, chairParty, now));
}

/** Gives the sponsors of a text that stand in no addendum to it yet. */
export function sponsorsToAdd(room: Room, of: DocumentOf): readonly DelegationCode[] {
  if (of.kind !== 'text') return [];
  const named = supplementsTo(room, of).flatMap((one) => (one.kind === 'addendum' ? one.sponsors : []));
  const sponsors = proposalOf(room, of.draft)?.sponsors ?? [];
  return sponsors.filter((code) => !named.includes(code));
}
