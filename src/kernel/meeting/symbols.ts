// Symbols of documents, by the patterns of the body and from what the room holds.
import type { DocumentSeries } from './procedure.ts';
import type { Room } from './room.ts';

const counted = '{n}';

/** Gives the next symbol of a series, or nothing where the body has no pattern for it. */
export function nextSymbol(room: Room, series: DocumentSeries): string | undefined {
  if (series === 'journal') return sittingSymbol(room, room.sittings.length);
  const pattern = room.procedure.settings.documents?.params[series];
  return pattern?.replace(counted, String(last(symbolsIn(room), pattern) + 1));
}

/** Gives the symbol of the journal of a sitting: each has one. */
export function sittingSymbol({ procedure }: Room, sitting: number): string | undefined {
  return procedure.settings.documents?.params.journal?.replace(counted, String(Math.max(1, sitting)));
}

/** Gives the highest number that symbols have in a pattern, whatever stands behind it, such as `/Rev.1`. */
function last(symbols: readonly string[], pattern: string): number {
  const [head = '', tail = ''] = pattern.split(counted);
  return symbols.reduce((highest, symbol) => {
    if (!symbol.startsWith(head)) return highest;
    const digits = /^\d{1,6}/.exec(symbol.slice(head.length))?.[0] ?? '';
    const rest = symbol.slice(head.length + digits.length);
    return digits !== '' && rest.startsWith(tail) ? Math.max(highest, Number(digits)) : highest;
  }, 0);
}

/** A revised text, its correction, an addition to it. */
export type Suffix = 'Rev' | 'Corr' | 'Add';

/** Gives a symbol with the next suffix of a kind: `A/C.1/81/L.4` → `A/C.1/81/L.4/Rev.1`. */
export function nextSuffix(room: Room, symbol: string, kind: Suffix): string {
  // A correction is one of the revision it corrects; a revision, one of the text.
  const base = kind === 'Rev' ? stemOf(symbol) : symbol;
  return `${base}/${kind}.${last(symbolsIn(room), `${base}/${kind}.${counted}`) + 1}`;
}

/** Gives a symbol without its suffixes. */
function stemOf(symbol: string): string {
  return symbol.replace(/(?:\/(?:Rev|Corr|Add)\.\d+)+$/, '');
}

/** Gives every symbol that the room holds, with those of issued versions. */
export function symbolsIn(room: Room): readonly string[] {
  const { drafts, amendments, decisions, papers = [], supplements = [] } = room;
  return [
    ...drafts.flatMap(({ symbol, versions }) => [
      symbol,
      ...versions.map(({ name }) => `${stemOf(symbol)}/${name}`),
    ]),
    ...[...amendments, ...decisions, ...papers, ...supplements].map(({ symbol }) => symbol),
  ];
}

/** Gives what a text is called: its symbol, or its title where it was given none. */
export function called(symbol: string, title: string): string {
  return symbol === '' ? title : symbol;
}

/** Gives the symbol under which a version stands: `Rev.1` is added to that of the draft. */
export function versionSymbol(symbol: string, version: string): string {
  return version.startsWith(symbol) ? version : `${symbol}/${version}`;
}
