import { chairParty } from '../sender.ts';
import type { Folds } from './fold.ts';

/** How facts of papers, corrigenda and addenda change a room; what a corrigendum does to a text is the text's fact. */
export const paperFolds: Folds<'PaperHandedIn' | 'CorrigendumIssued' | 'AddendumIssued'> = {
  PaperHandedIn: (
    { papers = [] },
    { paper, kind, party, facilitates, by, symbol, title, language, at, text },
  ) => ({
    papers: [
      ...papers,
      {
        id: paper,
        kind,
        by: facilitates !== undefined && party === chairParty ? by : party,
        ...(facilitates === undefined ? {} : { facilitates }),
        symbol,
        title,
        language,
        at,
        text,
      },
    ],
  }),
  CorrigendumIssued: ({ supplements = [] }, { document, to, symbol, at, corrections, beside }) => ({
    supplements: [...supplements, { kind: 'corrigendum', document, to, symbol, at, corrections, beside }],
  }),
  AddendumIssued: ({ supplements = [] }, { document, to, symbol, at, text, sponsors }) => ({
    supplements: [...supplements, { kind: 'addendum', document, to, symbol, at, text, sponsors }],
  }),
};
