// What the Chair says before, during and after a vote.
import { agendaChangeOf } from '../agendaChanges.ts';
import { unreachable } from '../../base/decision.ts';
import type { Millis } from '../../base/ids.ts';
import type { Draft } from '../../text/draft.ts';
import { given } from '../acts/speaking.ts';
import type { Amendment } from '../amendment.ts';
import { impliedRejections, votingOrder } from '../amendments.ts';
import { draftOf, openItemOf, proposalOf } from '../find.ts';
import type { MeetingFactName } from '../facts.ts';
import type { Room } from '../room.ts';
import { calledIn } from '../tally.ts';
import type { CountedVote, OpenVote, VoteSubject } from '../vote.ts';
import { capital, forbidden, type Formula, nameOf, quorumMissing } from './formula.ts';

/** Gives how a text comes to the vote: its amendments, its parts, then itself. */
export function toTheVote(room: Room, draft: Draft): readonly Formula[] {
  if (!room.procedure.settings.voting) return [];
  const exhausted: Formula = {
    id: 'effortsExhausted',
    values: { symbol: draft.symbol || draft.title },
    command: { type: 'DeclareEffortsExhausted', draft: draft.id },
  };
  return [...next(room, draft), exhausted];
}

function next(room: Room, { id: draft, symbol, title }: Draft): readonly Formula[] {
  const [amendment] = votingOrder(room, draft);
  if (amendment) return amending(room, amendment);
  const parts = proposalOf(room, draft)?.parts ?? [];
  const part = parts.findIndex(({ fate }) => fate === 'pending');
  const on: VoteSubject = part < 0 ? { kind: 'draft', draft, symbol } : { kind: 'part', draft, part };
  return [
    {
      id: on.kind === 'draft' ? 'putDraft' : 'putPart',
      values: words(room, on),
      command: { type: 'PutToVote', on },
    },
    // Refused, and so left out, where no other text on the question has been adopted.
    {
      id: 'skipText',
      values: { symbol: symbol || title },
      command: { type: 'PutQuestion', question: { kind: 'skipText', draft } },
    },
  ];
}

/** Gives that an amendment is put to the vote, or is not, since its words are gone or another's adoption rejects it. */
function amending(room: Room, { id, draft, symbol, by }: Amendment): readonly Formula[] {
  const values = { symbol, name: nameOf(room, by) };
  const put: Formula = {
    id: 'putAmendment',
    values,
    command: { type: 'PutToVote', on: { kind: 'amendment', amendment: id } },
  };
  const implied = impliedRejections(room, draft).find(({ amendment }) => amendment.id === id);
  if (!implied) return [put];
  const { because } = implied;
  const other = room.amendments.find((one) => one.id === because)?.symbol ?? '';
  return because === undefined
    ? [{ id: 'dropAmendment', values, command: { type: 'DropAmendment', amendment: id } }]
    : [
        {
          id: 'skipAmendment',
          values: { ...values, other },
          command: { type: 'DropAmendment', amendment: id, because },
        },
        put,
      ];
}

/** Gives what is due on the vote that was announced or has begun. */
export function voting(room: Room, vote: OpenVote, now: Millis): readonly Formula[] {
  if (vote.begun === undefined) return room.floor ? [] : announced(room, vote, now);
  const close: Formula = {
    id: 'closeVote',
    values: { answered: vote.answers.length, all: vote.order.length },
    command: { type: 'CloseVote' },
  };
  const name = calledIn(vote);
  if (vote.method === 'rollCall')
    return name === undefined
      ? [close]
      : [
          { id: 'voteRollCall', values: { name: nameOf(room, name) } },
          { id: 'passOver', values: { name: nameOf(room, name) }, command: { type: 'PassOver', of: name } },
        ];
  return [
    ...(vote.answers.length > 0 ? [] : [{ id: `vote${capital(vote.method)}`, values: {} } as const]),
    close,
  ];
}

function announced(room: Room, { on, method }: OpenVote, now: Millis): readonly Formula[] {
  const values = words(room, on);
  const explanations = room.procedure.settings.explanations?.params;
  const begin: Formula = { id: `begin${capital(method)}`, values, command: { type: 'BeginVoting' } };
  return [
    ...(explanations?.when.includes('before')
      ? [{ id: 'explanationsBefore', values: { ...values, minutes: explanations.minutes } } as const]
      : []),
    ...explaining(room),
    forbidden(room, { type: 'BeginVoting' }, now) === 'quorumToDecideIsPresent' ? quorumMissing(room) : begin,
  ];
}

function explaining(room: Room): readonly Formula[] {
  const [next] = openItemOf(room)?.waiting.length ? given(room, undefined) : [];
  if (next?.type !== 'FloorGiven') return [];
  return [
    { id: 'giveExplanation', values: { name: nameOf(room, next.who) }, command: { type: 'GiveFloor' } },
  ];
}

/** What may happen after the count without the meeting going on: the result is still to be announced. */
const aside: ReadonlySet<string> = new Set<MeetingFactName>([
  'SeatGiven',
  'SeatWithdrawn',
  'SeatArrived',
  'SeatDeparted',
  'PresenceNoted',
  'CredentialsNoted',
  'DelegationRenamed',
]);

/** Gives the result of the vote counted just now. */
export function result(room: Room): readonly Formula[] {
  const vote = room.votes.at(-1);
  const counted = room.entries.findLast(({ what }) => what === 'VoteCounted');
  if (!vote || !counted) return [];
  const built = room.entries.some(
    ({ seq, at, what }) => seq > counted.seq && at !== counted.at && !aside.has(what),
  );
  return built ? [] : [resultOf(room, vote)];
}

function resultOf(room: Room, { on, carried, yes, no, abstain }: CountedVote): Formula {
  return {
    id: `result${capital(on.kind)}${carried ? 'Carried' : 'Lost'}`,
    values: { ...words(room, on), yes, no, abstain },
  };
}

/** Gives how the Chair calls what is put: by symbol, by paragraphs. */
function words(room: Room, on: VoteSubject): Formula['values'] {
  switch (on.kind) {
    case 'motion':
    case 'appeal':
      return {};
    case 'agendaChange':
      return { title: agendaChangeOf(room, on.change)?.title ?? '' };
    case 'amendment':
      return { symbol: room.amendments.find(({ id }) => id === on.amendment)?.symbol ?? '' };
    case 'part':
      return {
        symbol: draftOf(room, on.draft)?.symbol || (draftOf(room, on.draft)?.title ?? ''),
        paragraphs: proposalOf(room, on.draft)?.parts[on.part]?.paragraphs.join(', ') ?? '',
      };
    case 'draft':
      return called(on.symbol, draftOf(room, on.draft)?.title);
    default:
      return unreachable(on);
  }
}

/** A text without a symbol is called by its title. */
function called(symbol: string, title = ''): Formula['values'] {
  return { symbol: symbol || title, title };
}
