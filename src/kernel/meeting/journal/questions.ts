import type { MeetingFact } from '../facts.ts';
import { enter, go, type Book, type Pages } from './book.ts';

type Answered = 'ConsensusFound' | 'ConsensusNotFound' | 'QuestionWithdrawn';

/** How what the Chair asks the room comes into the journal. */
export const questionPages: Pages = {
  QuestionPutToRoom: (book, fact) => {
    const { question } = fact;
    const key = question.kind === 'motion' ? `motion${question.motion}` : `question${fact.seq}`;
    book.latest.set('question', key);
    // A motion carried without objection is told where it was moved.
    if (question.kind === 'motion') go(book, key, fact);
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
