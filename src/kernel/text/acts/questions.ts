// Questions of structure: who holds which answer.
import type { Party, SiteId } from '../../base/ids.ts';
import type { Paragraph, Question, StructureAlternative, StructureChange } from '../draft.ts';
import { letter } from '../tree.ts';

function same(one: StructureChange | undefined, other: StructureChange): boolean {
  if (one === undefined || one.kind !== other.kind) return false;
  if (one.kind === 'move' && other.kind === 'move') return one.afterParagraph === other.afterParagraph;
  if (one.kind === 'split' && other.kind === 'split') return one.after === other.after;
  return one.kind === 'join' && other.kind === 'join' && one.next === other.next;
}

/** Gives the questions with the party holding one answer of one of them; the same object where none is meant. */
export function questionJoined(
  questions: readonly Question[],
  site: SiteId,
  chosen: string,
  party: Party,
): readonly Question[] {
  return changed(questions, site, (question) => {
    const free = without(question, party);
    return {
      ...free,
      alternatives: free.alternatives.map((one) =>
        one.letter === chosen ? { ...one, holders: [...one.holders, party] } : one,
      ),
    };
  });
}

/** Gives the questions with the party off one of them. */
export function questionLeft(
  questions: readonly Question[],
  site: SiteId,
  party: Party,
): readonly Question[] {
  return changed(questions, site, (question) => without(question, party));
}

function changed(
  questions: readonly Question[],
  site: SiteId,
  change: (question: Question) => Question,
): readonly Question[] {
  if (!questions.some((one) => one.site === site)) return questions;
  return questions
    .map((one) => (one.site === site ? change(one) : one))
    .filter(({ alternatives }) => alternatives.length > 1);
}

function without(question: Question, party: Party): Question {
  return {
    ...question,
    alternatives: question.alternatives.flatMap((one): readonly StructureAlternative[] => {
      if (!one.holders.includes(party)) return [one];
      const holders = one.holders.filter((code) => code !== party);
      return holders.length === 0 && one.letter !== 'a' ? [] : [{ ...one, holders }];
    }),
  };
}

/** What a proposal of structure leads to, or nothing where the party asks for it already. */
export interface Asked {
  readonly questions: readonly Question[];
  readonly numbered: number;
  readonly site: SiteId;
  readonly letter: string;
}

/** Gives a paragraph's questions after a party proposed a change of structure. */
export function questionAsked(
  paragraph: Paragraph,
  change: StructureChange,
  party: Party,
): Asked | undefined {
  const { questions, numbered } = paragraph;
  const open = questions.find(({ kind }) => kind === change.kind);
  if (open === undefined) {
    const site = `${paragraph.label}#${numbered + 1}` as SiteId;
    const alternatives: readonly StructureAlternative[] = [
      { letter: 'a', holders: [] },
      { letter: 'b', holders: [party], change },
    ];
    const asked: Question = { site, kind: change.kind, alternatives, letters: 2 };
    return { questions: ordered([...questions, asked]), numbered: numbered + 1, site, letter: 'b' };
  }
  const { site } = open;
  const there = open.alternatives.find((one) => same(one.change, change));
  if (there) {
    if (there.holders.includes(party)) return undefined;
    return {
      questions: questionJoined(questions, site, there.letter, party),
      numbered,
      site,
      letter: there.letter,
    };
  }
  const own = open.alternatives.find(({ holders }) => holders.includes(party));
  const alone = own !== undefined && own.letter !== 'a' && own.holders.length === 1;
  const next = (question: Question): Question => {
    if (alone) {
      return {
        ...question,
        alternatives: question.alternatives.map((one) => (one === own ? { ...one, change } : one)),
      };
    }
    const free = without(question, party);
    const added = { letter: letter(question.letters), holders: [party], change };
    return { ...free, alternatives: [...free.alternatives, added], letters: question.letters + 1 };
  };
  return {
    questions: changed(questions, site, next),
    numbered,
    site,
    letter: alone ? own.letter : letter(open.letters),
  };
}

const order = ['move', 'split', 'join'];

/** Printed in one order, whoever asked first. */
function ordered(questions: readonly Question[]): readonly Question[] {
  return order.flatMap((kind) => questions.filter((one) => one.kind === kind));
}
