import type { DelegationCode } from '../../base/ids.ts';
import type { Asked, Checks } from '../asked.ts';
import { openBallot } from '../ballots.ts';
import { colleaguesAnswer } from '../colleagues.ts';
import { connected } from '../quorum.ts';
import { speaksFor } from '../sender.ts';
import { calledIn, tellsMore } from '../tally.ts';
import { belongsBeforeVoting } from './motions.ts';
import type { Answer, CountedVote } from '../vote.ts';

/** Gives the delegation whose answer a command gives: the sender's own, or the one the secretary notes it for. */
function voterIn({ from, about }: Asked): DelegationCode | undefined {
  const of = 'of' in about ? about.of : undefined;
  if (of === undefined) return speaksFor(from);
  return from.role === 'secretary' || from.role === 'organiser' ? of : undefined;
}

/** Gives the counted vote that a command names, or nothing. */
function countedIn({ room, about }: Asked): CountedVote | undefined {
  return 'vote' in about ? room.votes.find(({ number }) => number === about.vote) : undefined;
}

/** Gives what a delegation answered, as it last corrected it; nothing when it did not vote. */
function answerOf({ answers, corrections }: CountedVote, who: DelegationCode): Answer | undefined {
  const said = corrections.findLast((one) => one.who === who) ?? answers.find((one) => one.who === who);
  return said?.answer;
}

/** Rules on votes. */
export const voteChecks: Checks<
  | 'senderMayVote'
  | 'noVoteIsOpen'
  | 'voteIsAnnounced'
  | 'votingHasBegun'
  | 'votingHasNotBegun'
  | 'methodIsKnown'
  | 'methodIsAnother'
  | 'delegationIsCalled'
  | 'callIsNotOver'
  | 'everyoneIsCalled'
  | 'secretaryNotesForAbsentDevice'
  | 'colleagueHasNotVoted'
  | 'voteIsCounted'
  | 'answersAreRecorded'
  | 'senderAnsweredOtherwise'
> = {
  senderMayVote: (asked) => {
    const who = voterIn(asked);
    const counted = countedIn(asked);
    if (counted)
      return counted.notVoting.some((one) => one === who) || counted.answers.some((one) => one.who === who);
    return asked.room.delegations.some(({ code }) => code === who);
  },
  // An appeal against a ruling on the conduct of a vote is voted before that vote goes on; until it begins, motions go before it.
  noVoteIsOpen: ({ room, about }) => {
    const ballot = openBallot(room);
    if (room.vote === undefined && ballot === undefined) return true;
    if ('on' in about && typeof about.on === 'object' && about.on.kind === 'appeal')
      return room.vote?.on.kind !== 'appeal';
    return ballot === undefined && room.vote?.begun === undefined && belongsBeforeVoting({ about });
  },
  voteIsAnnounced: ({ room }) => room.vote !== undefined,
  votingHasBegun: ({ room }) => room.vote?.begun !== undefined,
  votingHasNotBegun: ({ room }) => room.vote?.begun === undefined,
  methodIsKnown: ({ room, about }) => {
    const method = 'method' in about ? about.method : undefined;
    if (method === undefined) return true;
    const { params } = room.procedure.settings.methodOfVoting ?? {};
    return params !== undefined && (method === params.usual || params.onRequest.includes(method));
  },
  methodIsAnother: ({ room, about }) =>
    room.vote !== undefined &&
    'method' in about &&
    about.method !== undefined &&
    tellsMore(about.method, room.vote.method),
  // Until the next State has answered, the last answer may still be corrected.
  delegationIsCalled: (asked) => {
    const { vote } = asked.room;
    if (vote?.method !== 'rollCall') return true;
    if ('type' in asked.about && asked.about.type === 'PassOver') return asked.about.of === calledIn(vote);
    const who = voterIn(asked);
    return who === calledIn(vote) || who === vote.answers.at(-1)?.who;
  },
  callIsNotOver: ({ room: { vote } }) => vote?.method === 'rollCall' && calledIn(vote) !== undefined,
  everyoneIsCalled: ({ room: { vote } }) => vote?.method !== 'rollCall' || calledIn(vote) === undefined,
  secretaryNotesForAbsentDevice: ({ room, about }) =>
    !('of' in about) || about.of === undefined || !connected(room).has(about.of),
  // Whoever changes a colleague's answer says which one: two who press at once do not undo one another unawares.
  colleagueHasNotVoted: ({ room, from, about }) => {
    const given = colleaguesAnswer(room, from);
    return given === undefined || ('instead' in about && about.instead === given.answer);
  },
  voteIsCounted: (asked) => countedIn(asked) !== undefined,
  answersAreRecorded: (asked) => countedIn(asked)?.method !== 'plates',
  senderAnsweredOtherwise: (asked) => {
    const who = voterIn(asked);
    const counted = countedIn(asked);
    return (
      counted !== undefined &&
      who !== undefined &&
      'answer' in asked.about &&
      asked.about.answer !== answerOf(counted, who)
    );
  },
};
