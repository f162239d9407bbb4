import type { DraftId } from '../../base/ids.ts';
import type { Amendment, AmendmentFate, AmendmentId, Proposal } from '../amendment.ts';
import { removalBy } from '../amendments.ts';
import type { Room } from '../room.ts';
import type { Folds } from './fold.ts';

function onProposal(room: Room, draft: DraftId, change: (proposal: Proposal) => Proposal): Partial<Room> {
  return { proposals: room.proposals.map((one) => (one.draft === draft ? change(one) : one)) };
}

function onAmendment(room: Room, id: AmendmentId, change: Partial<Amendment>): Partial<Room> {
  return { amendments: room.amendments.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}

function decided(room: Room, id: AmendmentId, fate: AmendmentFate): Partial<Room> {
  const draft = room.amendments.find((one) => one.id === id)?.draft;
  const changed =
    fate === 'adopted' && draft !== undefined
      ? onProposal(room, draft, (one) => ({ ...one, amended: true }))
      : {};
  return { ...onAmendment(room, id, { fate }), ...changed };
}

/** How facts of proposals, sponsors, amendments and parts change a room. */
export const proposalFolds: Folds<
  | 'SponsorJoined'
  | 'SponsorLeft'
  | 'ProposalFell'
  | 'EffortsExhausted'
  | 'AmendmentSubmitted'
  | 'AmendmentWithdrawn'
  | 'AmendmentAccepted'
  | 'AmendmentsOrdered'
  | 'AmendmentFell'
  | 'AmendmentDecided'
  | 'PartDecided'
> = {
  SponsorJoined: (room, { draft, who }) =>
    onProposal(room, draft, (one) => ({ ...one, sponsors: [...one.sponsors, who] })),
  SponsorLeft: (room, { draft, who }) =>
    onProposal(room, draft, (one) => ({ ...one, sponsors: one.sponsors.filter((code) => code !== who) })),
  // Nothing is left to divide, nor to be competent for.
  ProposalFell: (room, { draft, fate }) => ({
    ...onProposal(room, draft, (one) => ({ ...one, fate })),
    motions: room.motions.filter(
      ({ put }) => (put.kind !== 'divide' && put.kind !== 'competence') || put.draft !== draft,
    ),
  }),
  EffortsExhausted: (room, { draft }) =>
    onProposal(room, draft, (one) => ({ ...one, effortsExhausted: true })),
  AmendmentSubmitted: (room, { draft, who, amendment, symbol, edits, at }) => ({
    amendments: [
      ...room.amendments,
      { id: amendment, draft, by: who, symbol, at, edits, removes: removalBy(edits), fate: 'pending' },
    ],
  }),
  AmendmentWithdrawn: (room, { amendment }) => decided(room, amendment, 'withdrawn'),
  AmendmentAccepted: (room, { amendment }) => decided(room, amendment, 'accepted'),
  AmendmentsOrdered: (room, { draft, order }) => onProposal(room, draft, (one) => ({ ...one, order })),
  AmendmentFell: (room, { amendment, because }) =>
    onAmendment(room, amendment, {
      fate: 'fallen',
      ...(because === undefined ? {} : { because }),
    }),
  AmendmentDecided: (room, { amendment, adopted }) =>
    decided(room, amendment, adopted ? 'adopted' : 'rejected'),
  PartDecided: (room, { draft, part, retained }) =>
    onProposal(room, draft, (one) => ({
      ...one,
      parts: one.parts.map((each, index) =>
        index === part ? { ...each, fate: retained ? 'retained' : 'rejected' } : each,
      ),
    })),
};
