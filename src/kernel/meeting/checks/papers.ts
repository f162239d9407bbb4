import type { Asked, Checks } from '../asked.ts';
import { consultationOf } from '../consultations.ts';
import type { DocumentOf } from '../paper.ts';
import { sponsorsToAdd, symbolNow } from '../papers.ts';
import { speaksFor } from '../sender.ts';
import { symbolsIn } from '../symbols.ts';

/** Gives the document that a command corrects or adds to, or nothing. */
function documentIn({ about }: Asked): DocumentOf | undefined {
  return 'document' in about ? about.document : undefined;
}

/** Rules on papers, corrigenda and addenda; each holds for what it does not concern. */
export const paperChecks: Checks<
  'senderMayHandIn' | 'symbolIsFree' | 'documentExists' | 'additionAddsSomething' | 'sponsorsHaveJoined'
> = {
  // A facilitator may be anyone with a seat; on the consultations that are one's own, one hands in what came of them.
  senderMayHandIn: ({ room, from, about }) =>
    'consultation' in about && about.consultation !== undefined
      ? consultationOf(room, about.consultation)?.facilitator === from.seat
      : ['chair', 'secretary', 'organiser'].includes(from.role) || speaksFor(from) !== undefined,
  symbolIsFree: ({ room, about }) =>
    !('symbol' in about && about.symbol !== undefined && symbolsIn(room).includes(about.symbol)),
  documentExists: (asked) => {
    const of = documentIn(asked);
    return of === undefined || symbolNow(asked.room, of) !== undefined;
  },
  additionAddsSomething: ({ about }) =>
    !('text' in about && 'sponsors' in about) || about.text.length > 0 || about.sponsors.length > 0,
  sponsorsHaveJoined: (asked) => {
    const of = documentIn(asked);
    const { room, about } = asked;
    if (of === undefined || !('sponsors' in about)) return true;
    const joined = sponsorsToAdd(room, of);
    const { sponsors = [] } = about;
    return new Set(sponsors).size === sponsors.length && sponsors.every((code) => joined.includes(code));
  },
};
