import type { Acts } from '../asked.ts';
import { consultationOf } from '../consultations.ts';
import type { PaperId } from '../paper.ts';
import { corrected, nextSupplement } from '../papers.ts';
import { partyOf } from '../sender.ts';
import { nextSymbol } from '../symbols.ts';

/** Commands on papers handed in, corrigenda and addenda. */
export const paperActs: Acts<'HandInPaper' | 'IssueCorrigendum' | 'IssueAddendum'> = {
  HandInPaper: {
    institution: 'documents',
    must: ['senderMayHandIn', 'meetingIsNotClosed', 'symbolIsFree'],
    facts: ({ room, from, about: { type: _type, symbol, consultation, ...paper } }) => {
      const held = consultation === undefined ? undefined : consultationOf(room, consultation);
      const next = nextSymbol(room, paper.kind);
      // No series of the body: it knows no papers of this kind.
      if (next === undefined) return 'bodyHasIt';
      const id = `P${(room.papers ?? []).length + 1}` as PaperId;
      return [
        {
          ...paper,
          type: 'PaperHandedIn',
          paper: id,
          party: partyOf(from),
          ...(held === undefined ? {} : { facilitates: held.name }),
          symbol: symbol ?? next,
        },
      ];
    },
  },
  // An error is found when the text was read at leisure: after the meeting was closed as well.
  IssueCorrigendum: {
    institution: 'documents',
    must: ['senderIsChairOrSecretary', 'documentExists', 'noVoteIsOpen', 'noQuestionIsOpen', 'symbolIsFree'],
    facts: ({ room, now, about: { document, symbol, corrections } }) => {
      const next = nextSupplement(room, document, 'corrigendum')?.symbol;
      return next === undefined
        ? 'documentExists'
        : corrected(room, document, symbol ?? next, corrections, now);
    },
  },
  IssueAddendum: {
    institution: 'documents',
    must: [
      'senderIsChairOrSecretary',
      'documentExists',
      'additionAddsSomething',
      'sponsorsHaveJoined',
      'symbolIsFree',
    ],
    facts: ({ room, about: { document, symbol, text, sponsors } }) => {
      const next = nextSupplement(room, document, 'addendum');
      if (next === undefined) return 'documentExists';
      return [
        { type: 'AddendumIssued', document, to: next.to, symbol: symbol ?? next.symbol, text, sponsors },
      ];
    },
  },
};
