// What no room may ever be, and what no step from one room to the next may do.
import type { DraftId } from '../../../src/kernel/base/ids.ts';
import type { MeetingFact } from '../../../src/kernel/meeting/facts.ts';
import type { Room } from '../../../src/kernel/meeting/room.ts';
import { awayFrom, consultationsOf, isAway } from '../../../src/kernel/meeting/consultations.ts';
import { carries, tallyOf } from '../../../src/kernel/meeting/tally.ts';
import type { Paragraph } from '../../../src/kernel/text/draft.ts';
import type { OpenVote } from '../../../src/kernel/meeting/vote.ts';

type Law = (room: Room) => boolean;
type Passage = (before: Room, after: Room, facts: readonly MeetingFact[]) => boolean;

const distinct = (all: readonly unknown[]) => new Set(all).size === all.length;
const within = <T>(some: readonly T[], all: readonly T[]) => some.every((one) => all.includes(one));
const openVotes = ({ vote }: Room): readonly OpenVote[] =>
  vote === undefined ? [] : [vote, ...(vote.interrupts ? [vote.interrupts] : [])];
const openBallots = (room: Room) => room.elections.filter(({ ballot }) => ballot !== undefined);

/** Of one room. */
const laws: { readonly [sentence: string]: Law } = {
  'one speaks in a meeting that is open or suspended': ({ floor, state }) =>
    floor === undefined || state === 'open' || (state === 'suspended' && !floor.running),
  'nobody goes on speaking while a point of order awaits its ruling': ({ floor, pointOfOrder }) =>
    pointOfOrder === undefined || floor === undefined || !floor.running,
  'nobody speaks while votes are cast, but one whom an appeal interrupted': ({ floor, vote }) =>
    vote?.begun === undefined || floor === undefined || !floor.running,
  'nobody speaks while ballots are cast': (room) =>
    room.floor === undefined || openBallots(room).length === 0,
  'no voting and question at once, and before it only one on a motion': ({ vote, question }) =>
    question === undefined ||
    vote === undefined ||
    (vote.begun === undefined && question.put.kind === 'motion'),
  'no vote and secret ballot at once, but on an appeal against its conduct': (room) =>
    room.vote === undefined || room.vote.on.kind === 'appeal' || openBallots(room).length === 0,
  'who answers is of those who vote, once': (room) =>
    openVotes(room).every(({ order, answers, passedOver }) => {
      const called = [...answers.map(({ who }) => who), ...passedOver];
      return distinct(called) && within(called, order);
    }),
  'a roll call goes in the order that was drawn': (room) =>
    openVotes(room).every(({ method, order, answers, passedOver }) => {
      const count = answers.length + passedOver.length;
      const called = [...answers.map(({ who }) => who), ...passedOver];
      return method !== 'rollCall' || within(called, order.slice(0, count));
    }),
  'nobody answers before voting has begun': (room) =>
    openVotes(room).every(
      ({ begun, order, answers }) => begun !== undefined || order.length + answers.length === 0,
    ),
  'votes are cast in a meeting that is open, and announced in one that goes on': ({ vote, state }) =>
    vote === undefined || state === 'open' || (state === 'suspended' && vote.begun === undefined),
  'a vote on an appeal has its appeal': ({ vote, appeal }) =>
    vote?.on.kind !== 'appeal' || appeal !== undefined,
  'no appeals, motions or votes where the body has none': ({ procedure: { settings }, ...room }) =>
    (settings.appeal != null || room.appeal === undefined) &&
    (settings.voting != null || (room.vote === undefined && room.votes.length === 0)) &&
    (settings.motionOrder != null || room.motions.length === 0) &&
    (settings.elections != null || room.elections.length === 0) &&
    (settings.amendments != null || room.amendments.length === 0),
  'an appeal is against a ruling that was made': ({ appeal, rulings }) =>
    appeal === undefined || appeal.ruling < rulings.length,
  'every vote has its number, and carries as its majority says': ({ votes }) =>
    distinct(votes.map(({ number }) => number)) &&
    votes.every((one) => one.carried === carries(one, one.majority)),
  'what is counted is what was recorded': ({ votes }) =>
    votes.every(({ method, answers, yes, no, abstain, notVoting }) => {
      if (method === 'plates') return answers.length === 0;
      const tally = tallyOf(answers);
      const all = [...answers.map(({ who }) => who), ...notVoting];
      return tally.yes === yes && tally.no === no && tally.abstain === abstain && distinct(all);
    }),
  'an objection is of one delegation, once': ({ question }) =>
    question === undefined || distinct(question.objections.map(({ by }) => by)),
  'one item is open, the one that is named': ({ items, openItem }) =>
    items.filter(({ state }) => state === 'open').length === (openItem === undefined ? 0 : 1) &&
    (openItem === undefined || items.some(({ item, state }) => item === openItem && state === 'open')),
  'nobody waits twice, nor under an item that is not open': ({ items }) =>
    items.every(
      ({ waiting, replies, state }) =>
        distinct(waiting.map(({ who }) => who)) &&
        distinct(replies.map(({ who }) => who)) &&
        (state === 'open' || waiting.length + replies.length === 0),
    ),
  'nothing is pending in a meeting that is closed': (room) =>
    room.state !== 'closed' ||
    (room.floor === undefined &&
      room.vote === undefined &&
      room.question === undefined &&
      room.appeal === undefined &&
      room.pointOfOrder === undefined &&
      room.motions.length === 0 &&
      openBallots(room).length === 0),
  'motions are distinct and known': ({ motions, procedure: { settings } }) =>
    distinct(motions.map(({ id }) => id)) && motions.every(({ put }) => settings[put.kind] != null),
  'a text is closed when it is adopted, and adopted once': ({ decisions, drafts }) =>
    distinct(decisions.map(({ draft }) => draft)) &&
    drafts.every(
      ({ id, standing }) => (standing === 'adopted') === decisions.some(({ draft }) => draft === id),
    ),
  'a text under silence has its silence': ({ drafts, silences }) =>
    drafts.every(
      ({ id, standing }) =>
        standing !== 'silence' || silences.some(({ draft, state }) => draft === id && state !== 'broken'),
    ),
  'a text that fell is not adopted': ({ proposals, decisions }) =>
    proposals.every(({ draft, fate }) => fate === undefined || !decisions.some((one) => one.draft === draft)),
  'a delegation sponsors a text once': ({ proposals }) =>
    proposals.every(({ sponsors }) => distinct(sponsors)),
  'at most one election is under way': ({ elections }) =>
    elections.filter(({ state }) => state === 'open').length <= 1,
  'a ballot is cast once, by one who has a vote': (room) =>
    room.elections.every(
      ({ ballot }) => !ballot || (distinct(ballot.cast) && within(ballot.cast, ballot.order)),
    ),
  'no more are elected than there are places': ({ elections }) =>
    elections.every(({ elected, places }) => elected.length <= places && distinct(elected)),
  'a paragraph is out with one consultation': (room) =>
    room.drafts.every(({ id }) => distinct(awayFrom(room, id).flatMap(({ paragraphs }) => paragraphs))),
  'a text of which something is out is open': (room) =>
    room.drafts.every(({ id, standing }) => awayFrom(room, id).length === 0 || standing === 'open'),
  'the record keeps its latest lines only': ({ entries }) => entries.length <= 60,
};

/** Of one act, which makes one room of another. */
const passages: { readonly [sentence: string]: Passage } = {
  'facts are numbered without a gap, and time does not go back': (before, after, facts) =>
    facts.every(({ seq, at }, index) => seq === before.seq + 1 + index && at >= before.at) &&
    after.seq === before.seq + facts.length &&
    after.at >= before.at,
  'a count counts every answer that was given': (before, after) => {
    const counted = after.votes.at(-1);
    if (counted === undefined || after.votes.length === before.votes.length || !before.vote) return true;
    const { yes, no, abstain } = tallyOf(before.vote.answers);
    return (
      counted.yes === yes &&
      counted.no === no &&
      counted.abstain === abstain &&
      counted.notVoting.length === before.vote.order.length - before.vote.answers.length
    );
  },
  'a count stands': (before, after) =>
    before.votes.every((one, index) => {
      const now = after.votes[index];
      return now !== undefined && now.yes === one.yes && now.no === one.no && now.carried === one.carried;
    }),
  'who may vote stands once voting has begun': (before, after) =>
    before.vote?.begun === undefined ||
    before.vote.number !== after.vote?.number ||
    before.vote.order === after.vote.order,
  'the fate of a text is final, unless it is reconsidered': (before, after, facts) =>
    before.proposals.every(({ draft, fate }) => {
      if (fate === undefined || reopened(facts, draft)) return true;
      return after.proposals.find((one) => one.draft === draft)?.fate === fate;
    }),
  'the fate of an amendment is final': (before, after) =>
    before.amendments.every(
      ({ id, fate }) => fate === 'pending' || after.amendments.find((one) => one.id === id)?.fate === fate,
    ),
  'the wording of an adopted text does not change': (before, after) =>
    before.drafts.every(({ id, standing, paragraphs }) => {
      const now = after.drafts.find((one) => one.id === id);
      return standing !== 'adopted' || (now !== undefined && readsAlike(paragraphs, now.paragraphs));
    }),
  'what is out of the meeting does not change in it': (before, after, facts) =>
    facts.some(({ type }) => type === 'ReportTaken') ||
    consultationsOf(before)
      .filter(isAway)
      .every(({ draft, paragraphs }) => {
        const [was, is] = [before, after].map(({ drafts }) =>
          drafts.find(({ id }) => id === draft)?.paragraphs.filter(({ label }) => paragraphs.includes(label)),
        );
        return was !== undefined && is !== undefined && readsAlike(was, is);
      }),
  'no text changes while it, or a part of it, is voted on': ({ vote, drafts }, after, facts) => {
    const on = vote?.begun === undefined ? undefined : vote.on;
    if (on?.kind !== 'draft' && on?.kind !== 'part') return true;
    const [was, is] = [drafts, after.drafts].map((all) => all.find(({ id }) => id === on.draft));
    return (
      facts.some(({ type }) => type === 'VoteCounted') ||
      readsAlike(was?.paragraphs ?? [], is?.paragraphs ?? [])
    );
  },
  'a closed meeting stays closed, unless closing it was a slip': (before, after, facts) =>
    before.state !== 'closed' ||
    after.state === 'closed' ||
    facts.some((fact) => fact.type === 'ActTakenBack' && fact.what === 'MeetingClosed'),
  'no ballot that is still in the box is in the record': (_before, _after, facts) =>
    facts.every((fact) => fact.type !== 'BallotCast' || !('choices' in fact)),
};

/** Remarks may be noted beside a wording that stands. */
function readsAlike(before: readonly Paragraph[], after: readonly Paragraph[]): boolean {
  return (
    before.length === after.length &&
    before.every(({ label, nodes }, index) => after[index]?.label === label && after[index].nodes === nodes)
  );
}

function reopened(facts: readonly MeetingFact[], id: DraftId): boolean {
  return facts.some((fact) => fact.type === 'DecisionReopened' && fact.draft === id);
}

/** Gives the first sentence that a step from one room to the next breaks, or nothing. */
export function broken(before: Room, after: Room, facts: readonly MeetingFact[]): string | undefined {
  for (const [sentence, holds] of Object.entries(passages)) if (!holds(before, after, facts)) return sentence;
  for (const [sentence, holds] of Object.entries(laws)) if (!holds(after)) return sentence;
  return undefined;
}
