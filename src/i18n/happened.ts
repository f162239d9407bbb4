import type { SeatOrDelegation } from '../kernel/meeting/question.ts';
import type { Entry } from '../kernel/meeting/room.ts';
import {
  factSentences,
  questionSentences,
  rulings,
  sentencesWithWords,
  sentencesWithoutQuestion,
  takeBackSentences,
  unnamedDelegation,
  withReason,
} from './en/facts.ts';
import { agendaChanges, fates, methods, motionNames, outcomes, sides, subjects, tally } from './en/votes.ts';
import { fill } from './fill.ts';

const plain: { readonly [fact: string]: string } = factSentences;
const withWords: { readonly [fact: string]: string } = sentencesWithWords;
const withoutQuestion: { readonly [fact: string]: string } = sentencesWithoutQuestion;

/** Says what an entry of the record was. `nameOf`: the name of a delegation, a seat, or the Chair (`CH`). */
export function happened(entry: Entry, nameOf: (who: SeatOrDelegation) => string): string {
  const { what, who, unnamed, asked, paragraph, words, reason, upheld, act } = entry;
  const values = {
    ...votingValues(entry),
    who: unnamed === true ? unnamedDelegation : who === undefined ? '' : nameOf(who),
    paragraph: paragraph ?? '',
    ruling: rulings[upheld === true ? 'upheld' : 'notUpheld'],
    act: act === undefined ? '' : takeBackSentences[act],
  };
  const question = asked === undefined ? '' : fill(questionSentences[asked], values);
  const sentence =
    (asked === undefined && withoutQuestion[what]) ||
    (words !== undefined && withWords[what]) ||
    plain[what] ||
    what;
  const said = fill(sentence, { ...values, question });
  if (unnamed === true) return said.charAt(0).toUpperCase() + said.slice(1);
  return reason === undefined ? said : fill(withReason, { said, reason });
}

/** Gives what a sentence on a motion or a vote may name. */
function votingValues(entry: Entry) {
  const { what, words = '', motion, change, side, subject, method, carried, fate } = entry;
  const moved = motion === undefined ? '' : motionNames[motion];
  const asked = change === undefined ? '' : fill(agendaChanges[entry.words ? change : 'unsaid'], { words });
  const kind =
    what === 'PartDecided'
      ? 'part'
      : what === 'AmendmentDecided'
        ? 'amendment'
        : what === 'AgendaChangeDecided'
          ? 'agendaChange'
          : 'motion';
  return {
    words: entry.tally ? fill(tally, { ...entry.tally }) : words,
    motion: moved,
    change: asked,
    side: side === undefined ? '' : sides[side],
    subject: subject === undefined ? '' : fill(subjects[subject], { motion: moved, change: asked, words }),
    method: method === undefined ? '' : methods[method],
    outcome: outcomes[kind][carried === true ? 'true' : 'false'],
    fate: fate === undefined ? '' : fates[fate],
  };
}
