// Drafts of a seat, private until tabled: kept in this browser, shared by its tabs.
import type { DraftId, ParagraphLabel, SeatId } from '../../../kernel/base/ids.ts';

/** A paragraph as a delegate left it, not tabled. */
export interface Kept {
  readonly key: string;
  readonly draft: DraftId;
  readonly paragraph: ParagraphLabel;
  readonly text: string;
  readonly rationale: string;
  /** One's own reading of the paragraph when the draft was begun, to see when it changes beneath. */
  readonly base: string;
  readonly at: number;
  /** Set aside as a note: not open, not asked about. */
  readonly note: boolean;
  /** The command that tabled it, until that is recorded. */
  readonly sent?: string;
}

const prefix = (room: string, seat: SeatId) => `placard draft ${room} ${seat} `;

/** Gives the key under which a draft on a paragraph is kept, or a draft of a new one behind it. */
export function keyOf(
  room: string,
  seat: SeatId,
  draft: DraftId,
  paragraph: ParagraphLabel,
  fresh = false,
): string {
  return `${prefix(room, seat)}${draft} ${paragraph}${fresh ? ' +' : ''}`;
}

/** Tells whether a draft is of a new paragraph behind the one it names. */
export function isFresh({ key }: Pick<Kept, 'key'>): boolean {
  return key.endsWith(' +');
}

/** Gives the drafts of a seat, oldest first. */
export function keptIn(storage: Storage, room: string, seat: SeatId): readonly Kept[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index))
    .filter((key): key is string => key?.startsWith(prefix(room, seat)) ?? false)
    .flatMap((key) => {
      const kept = read(key, storage.getItem(key));
      return kept ? [kept] : [];
    })
    .sort((one, other) => one.at - other.at);
}

function read(key: string, value: string | null): Kept | undefined {
  try {
    const held: unknown = JSON.parse(value ?? '');
    return isKept(held) ? { ...held, key } : undefined;
  } catch {
    return undefined;
  }
}

function isKept(held: unknown): held is Kept {
  if (typeof held !== 'object' || held === null) return false;
  const { draft, paragraph, text, rationale, base, at, note } = held as {
    readonly [K in keyof Kept]?: unknown;
  };
  return (
    [draft, paragraph, text, rationale, base].every((one) => typeof one === 'string') &&
    typeof at === 'number' &&
    typeof note === 'boolean'
  );
}
