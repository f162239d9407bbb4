import type { OpenVote, Ballot, CountedVote } from '../vote.ts';
import type { Room } from '../room.ts';
import type { Folds } from './fold.ts';

function onVote(room: Room, change: (vote: OpenVote) => OpenVote): Partial<Room> {
  return room.vote ? { vote: change(room.vote) } : {};
}

/** Gives the answers with one more; answered again it stands in its old place. */
function answered(answers: readonly Ballot[], ballot: Ballot): readonly Ballot[] {
  const before = answers.findIndex(({ who }) => who === ballot.who);
  return before < 0 ? [...answers, ballot] : answers.with(before, ballot);
}

/** Gives what is kept of a vote; a show of plates keeps only the numbers. */
function kept({ answers, order, method }: OpenVote): Pick<CountedVote, 'answers' | 'notVoting'> {
  const voted = new Set(answers.map(({ who }) => who));
  return {
    answers: method === 'plates' ? [] : answers,
    notVoting: order.filter((code) => !voted.has(code)),
  };
}

/** How facts of votes change a room. */
export const voteFolds: Folds<
  | 'VoteAnnounced'
  | 'VotingMethodRequested'
  | 'VotingBegan'
  | 'VoteCast'
  | 'DelegationPassedOver'
  | 'VoteCounted'
  | 'VoteCalledOff'
  | 'VoteCorrected'
> = {
  VoteAnnounced: (room, { vote, on, method, majority, at }) => ({
    vote: {
      number: vote,
      on,
      method,
      majority,
      announced: at,
      order: [],
      answers: [],
      passedOver: [],
      ...(room.vote ? { interrupts: room.vote } : {}),
    },
  }),
  VotingMethodRequested: (room, { method }) => onVote(room, (vote) => ({ ...vote, method })),
  VotingBegan: (room, { order, lot, at }) =>
    onVote(room, (vote) => ({ ...vote, begun: at, order, ...(lot === undefined ? {} : { lot }) })),
  VoteCast: (room, { who, answer, at, by }) =>
    onVote(room, (vote) => ({ ...vote, answers: answered(vote.answers, { who, answer, at, by }) })),
  DelegationPassedOver: (room, { who }) =>
    onVote(room, (vote) => ({ ...vote, passedOver: [...vote.passedOver, who] })),
  VoteCounted: ({ vote, votes }, { yes, no, abstain, carried, at }) => {
    if (!vote) return {};
    const { number, on, method, majority, announced, lot, interrupts } = vote;
    return {
      votes: [
        ...votes,
        {
          number,
          on,
          method,
          majority,
          announced,
          counted: at,
          ...(lot === undefined ? {} : { lot }),
          yes,
          no,
          abstain,
          carried,
          ...kept(vote),
          corrections: [],
        },
      ],
      ...(interrupts ? { vote: interrupts } : {}),
    };
  },
  VoteCalledOff: () => ({}),
  VoteCorrected: ({ votes }, { vote, who, answer, at }) => ({
    votes: votes.map((one) =>
      one.number === vote ? { ...one, corrections: [...one.corrections, { who, answer, at }] } : one,
    ),
  }),
};
