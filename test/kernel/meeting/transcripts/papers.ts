// Papers handed in, and what was issued corrected and added to.
import type { DocumentOf, PaperId } from '../../../../src/kernel/meeting/paper.ts';
import { label } from '../../../support/committee.ts';
import { type Line, no } from '../../../support/script.ts';
import { code, d1, type Said, says } from '../../../support/story.ts';
import { chair, d2, secretary } from './opening.ts';

const text: DocumentOf = { kind: 'text', draft: d1 };
const paper: DocumentOf = { kind: 'paper', paper: 'P1' as PaperId };
const hands = (by: string, kind: 'roomPaper' | 'statement', symbol?: string): Said =>
  says(by, {
    type: 'HandInPaper',
    kind,
    title: 'Views on points of contact',
    language: 'en',
    text: ['Points of contact help only where they answer.', 'They should be tried once a year.'],
    ...(symbol === undefined ? {} : { symbol }),
  });
const corrects = (document: DocumentOf, paragraph: string, wording: string): Said =>
  secretary({
    type: 'IssueCorrigendum',
    document,
    corrections: [{ paragraph: label(paragraph), text: wording }],
  });
const adds = (document: DocumentOf, words: readonly string[], sponsors: readonly string[] = []): Said =>
  chair({ type: 'IssueAddendum', document, text: words, sponsors: sponsors.map(code) });

/** Gives the papers of a meeting; of a body that knows sponsors, those who are added too. */
export function papers(beside: {
  readonly statements: boolean;
  readonly sponsors: boolean;
}): readonly Line[] {
  return [
    'Papers, corrigenda, addenda',
    no('documentExists', corrects(paper, '1', 'Points of contact help.')),
    no('senderMayHandIn', hands('observer', 'roomPaper')),
    hands('KST', 'roomPaper', 'CRP.1'),
    no('symbolIsFree', hands('BMR', 'roomPaper', 'CRP.1')),
    hands('chair', 'roomPaper'),
    beside.statements ? hands('CRV', 'statement') : no('bodyHasIt', hands('CRV', 'statement')),
    corrects(paper, '2', 'They should be tried twice a year.'),
    (room) => [
      corrects(text, 'PP1', `Recalling its earlier decisions and ${room.decisions[0]?.symbol ?? ''},`),
    ],
    no('additionAddsSomething', adds(text, [])),
    adds(text, ['The list of points of contact is annexed.']),
    ...(beside.sponsors
      ? [
          adds({ kind: 'text', draft: d2 }, [], ['ARV']),
          no('sponsorsHaveJoined', adds({ kind: 'text', draft: d2 }, [], ['ARV'])),
        ]
      : []),
  ];
}
