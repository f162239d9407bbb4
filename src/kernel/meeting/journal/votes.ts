import type { DelegationCode } from '../../base/ids.ts';
import type { CountedVote } from '../vote.ts';
import { enter, go, type Book, type Pages } from './book.ts';
import type { VoteTable } from './journal.ts';

/** How motions, votes and elections come into the journal. */
export const votePages: Pages = {
  MotionMoved: (book, fact) =>
    enter(book, `motion${fact.motion}`, fact, {
      kind: 'motion',
      who: fact.who,
      put: fact.put,
      outcome: 'pending',
    }),
  MotionWithdrawn: (book, fact) =>
    go(book, `motion${fact.motion}`, fact, (line) =>
      line.kind === 'motion' ? { ...line, outcome: 'withdrawn' } : line,
    ),
  SpeakersOnMotionCalled: (book, fact) => go(book, `motion${fact.motion}`, fact),
  MotionDecided: (book, fact) =>
    go(book, `motion${fact.motion}`, fact, (line) =>
      line.kind === 'motion'
        ? { ...line, outcome: fact.carried ? 'carried' : 'notCarried', how: fact.how }
        : line,
    ),
  VoteAnnounced: (book, fact) => {
    book.latest.set('vote', `vote${fact.vote}`);
    enter(book, `vote${fact.vote}`, fact, {
      kind: 'vote',
      number: fact.vote,
      on: fact.on,
      method: fact.method,
      majority: fact.majority,
      outcome: 'open',
      corrections: [],
    });
  },
  VotingMethodRequested: (book, fact) => go(book, book.latest.get('vote'), fact),
  DelegationPassedOver: (book, fact) => go(book, `vote${fact.vote}`, fact),
  VotingBegan: (book, fact) =>
    go(book, `vote${fact.vote}`, fact, (line) =>
      line.kind === 'vote' && fact.lot !== undefined
        ? { ...line, first: fact.lot.first, seed: fact.lot.seed }
        : line,
    ),
  VoteCast: (book, fact) => {
    const line = book.lines.get(`vote${fact.vote}`);
    // Of a show of plates the record keeps numbers only; the journal points at no single answer.
    if (line?.kind === 'vote' && counted(book, fact.vote)?.answers.length) go(book, `vote${fact.vote}`, fact);
  },
  VoteCounted: (book, fact) => {
    const vote = counted(book, fact.vote);
    go(book, `vote${fact.vote}`, fact, (line) =>
      line.kind === 'vote'
        ? {
            ...line,
            // Another method may have been asked for after it was announced.
            ...(vote === undefined ? {} : { method: vote.method }),
            outcome: fact.carried ? 'carried' : 'notCarried',
            tally: { yes: fact.yes, no: fact.no, abstain: fact.abstain },
            ...(vote === undefined || vote.method === 'plates' ? {} : { answers: tableOf(book, vote) }),
          }
        : line,
    );
  },
  VoteCalledOff: (book, fact) =>
    go(book, `vote${fact.vote}`, fact, (line) =>
      line.kind === 'vote' ? { ...line, outcome: 'calledOff' } : line,
    ),
  VoteCorrected: (book, fact) =>
    go(book, `vote${fact.vote}`, fact, (line) =>
      line.kind === 'vote'
        ? {
            ...line,
            corrections: [
              ...line.corrections.filter(({ who }) => who !== fact.who),
              { who: fact.who, answer: fact.answer, facts: [fact.seq] },
            ],
          }
        : line,
    ),
  ElectionOpened: (book, fact) =>
    enter(book, `election${fact.election}`, fact, {
      kind: 'election',
      office: fact.office,
      places: fact.places,
      state: 'open',
      elected: [],
      unopposed: false,
      ballots: [],
    }),
  CandidateNominated: (book, fact) => go(book, `election${fact.election}`, fact),
  CandidateWithdrawn: (book, fact) => elects(book, fact),
  BallotOpened: (book, fact) => go(book, `election${fact.election}`, fact),
  BallotVoided: (book, fact) => go(book, `election${fact.election}`, fact),
  RecountRequested: (book, fact) => go(book, `election${fact.election}`, fact),
  ElectionCalledOff: (book, fact) => elects(book, fact),
  ElectedUnopposed: (book, fact) => elects(book, fact),
  BallotsCounted: (book, fact) => elects(book, fact),
  PlaceDrawn: (book, fact) => elects(book, fact),
  BallotsRecounted: (book, fact) => elects(book, fact),
};

/** An election is told as it stands at the end: ballots by number alone, without receipts. */
function elects(book: Book, fact: { readonly seq: number; readonly election: number }): void {
  const election = book.room.elections.find(({ number }) => number === fact.election);
  go(book, `election${fact.election}`, fact, (line) =>
    line.kind !== 'election' || election === undefined
      ? line
      : {
          ...line,
          state: election.state,
          elected: election.elected,
          unopposed: election.unopposed,
          ...(election.withdrawn?.length ? { withdrawn: election.withdrawn } : {}),
          ...(election.agreed === undefined ? {} : { agreed: election.agreed }),
          ballots: election.rounds.map(({ ballots: _, ...round }) => round),
        },
  );
}

function counted(book: Book, number: number): CountedVote | undefined {
  return book.room.votes.find((one) => one.number === number);
}

function tableOf({ alphabet }: Book, { answers, notVoting }: CountedVote): VoteTable {
  const of = (answer: string) => {
    const who = new Set(answers.filter((one) => one.answer === answer).map((one) => one.who));
    return inOrder(alphabet, who);
  };
  return {
    yes: of('yes'),
    no: of('no'),
    abstain: of('abstain'),
    notVoting: inOrder(alphabet, new Set(notVoting)),
  };
}

/** Gives delegations in the order of the alphabet. */
export function inOrder(
  alphabet: readonly DelegationCode[],
  some: ReadonlySet<DelegationCode>,
): readonly DelegationCode[] {
  return alphabet.filter((code) => some.has(code));
}
