import type { MeetingFact } from '../facts.ts';
import type { QuestionPut } from '../question.ts';
import { enter, go, type Book, type Pages } from './book.ts';

type Answered = 'ConsensusFound' | 'ConsensusNotFound' | 'QuestionWithdrawn';

/** How what the Chair asks the room comes into the journal. */
export const questionPages: Pages = {
  QuestionPutToRoom: (book, fact) => {
    const { question } = fact;
    const told = toldWhereAsked(question);
    const key = told ?? `question${fact.seq}`;
    book.latest.set('question', key);
    if (told !== undefined) go(book, key, fact);
    else enter(book, key, fact, { kind: 'question', put: question, outcome: 'pending', objections: [] });
  },
  ObjectionRaised: (book, fact) =>
    go(book, book.latest.get('question'), fact, (line) =>
      line.kind === 'question'
        ? {
            ...line,
            objections: [
              ...line.objections,
              { who: fact.who, ...(fact.reason === undefined ? {} : { reason: fact.reason }) },
            ],
          }
        : line,
    ),
  ObjectionWithdrawn: (book, fact) =>
    go(book, book.latest.get('question'), fact, (line) =>
      line.kind === 'question'
        ? { ...line, objections: line.objections.filter(({ who }) => who !== fact.who) }
        : line,
    ),
  ConsensusFound: (book, fact) => answered(book, fact, 'found'),
  ConsensusNotFound: (book, fact) => answered(book, fact, 'notFound'),
  QuestionWithdrawn: (book, fact) => answered(book, fact, 'withdrawn'),
};

/** A motion carried without objection, a change of the agenda agreed, is told where it was moved or asked for. */
function toldWhereAsked(question: QuestionPut): string | undefined {
  if (question.kind === 'motion') return `motion${question.motion}`;
  return question.kind === 'agendaChange' ? `agendaChange${question.change}` : undefined;
}

function answered(
  book: Book,
  fact: MeetingFact<Answered>,
  outcome: 'found' | 'notFound' | 'withdrawn',
): void {
  go(book, book.latest.get('question'), fact, (line) =>
    line.kind === 'question' ? { ...line, outcome } : line,
  );
  const line = book.lines.get(book.latest.get('question') ?? '');
  if (outcome === 'found' && line !== undefined) book.found = { at: fact.at, facts: line.facts };
}
