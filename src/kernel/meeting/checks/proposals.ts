import type { DraftId } from '../../base/ids.ts';
import type { Amendment } from '../amendment.ts';
import { fits, isOvertaken, pendingOn, votingOrder } from '../amendments.ts';
import type { Asked, Checks } from '../asked.ts';
import { ownersOf } from '../explanations.ts';
import { decisionOf, draftNamed, proposalOf, textsOf } from '../find.ts';
import type { Room } from '../room.ts';
import { speaksFor } from '../sender.ts';

const proposalIn = ({ room, about }: Asked) => {
  const draft = draftNamed(room, about);
  return draft === undefined ? undefined : proposalOf(room, draft);
};

/** Gives the amendment that a command or a vote's subject names, or nothing. */
function amendmentIn({ room, about }: Asked): Amendment | undefined {
  return 'amendment' in about ? room.amendments.find(({ id }) => id === about.amendment) : undefined;
}

/** Gives the text which a vote or a question decides on, whole or in part. */
function decidedIn({ about }: Asked): DraftId | undefined {
  if (!('kind' in about)) return undefined;
  return about.kind === 'part' || about.kind === 'draft' || about.kind === 'adopt' ? about.draft : undefined;
}

/** Gives the texts that are decided one after another: those pending on the same item, or on none. */
function inTurn(room: Room, draft: DraftId): readonly DraftId[] {
  const itemOf = (id: DraftId) => room.items.find((one) => textsOf(room, one).includes(id))?.item;
  return room.proposals
    .filter((one) => one.fate === undefined && decisionOf(room, one.draft) === undefined)
    .filter((one) => itemOf(one.draft) === itemOf(draft))
    .map((one) => one.draft);
}

/** Rules on proposals, their sponsors, amendments and parts; each holds for what it does not concern. */
export const proposalChecks: Checks<
  | 'senderSponsors'
  | 'senderDoesNotSponsor'
  | 'proposalIsPending'
  | 'proposalIsNotAmended'
  | 'proposalIsNext'
  | 'textFollowsAdopted'
  | 'noActionBarsIt'
  | 'amendmentComesInTime'
  | 'amendmentChangesSomething'
  | 'amendmentIsPending'
  | 'amendmentIsSenders'
  | 'amendmentIsNext'
  | 'amendmentStillFits'
  | 'noAmendmentIsPending'
  | 'orderNamesEachAmendmentOnce'
  | 'otherIsAdopted'
  | 'partIsNext'
  | 'everyPartIsDecided'
  | 'effortsAreExhausted'
  | 'effortsAreNotExhausted'
> = {
  senderSponsors: (asked) => {
    const sponsors = proposalIn(asked)?.sponsors ?? [];
    const who = speaksFor(asked.from);
    // The first of them may take the text back, not one who joined it.
    if ('type' in asked.about && asked.about.type === 'WithdrawProposal') return sponsors[0] === who;
    return sponsors.some((code) => code === who);
  },
  senderDoesNotSponsor: (asked) => {
    const { room, from, about } = asked;
    if ('type' in about && about.type === 'AttachStatement') {
      const barred = room.procedure.settings.explanations?.params.sponsors === false;
      if (about.kind !== 'explanationOfVote' || !barred) return true;
      const vote = [...room.votes, ...(room.vote ? [room.vote] : [])].find(
        ({ number }) => number === about.vote,
      );
      return vote === undefined || !ownersOf(room, vote.on).some((code) => code === speaksFor(from));
    }
    return proposalIn(asked)?.sponsors.some((code) => code === speaksFor(from)) !== true;
  },
  proposalIsPending: (asked) => {
    const { room, about } = asked;
    if ('motion' in about) {
      const { motion } = about;
      const put = typeof motion === 'string' ? room.motions.find(({ id }) => id === motion)?.put : motion;
      if (put?.kind !== 'competence' && put?.kind !== 'divide') return true;
    }
    return proposalIn(asked)?.fate === undefined;
  },
  proposalIsNotAmended: (asked) =>
    asked.room.procedure.settings.withdraw?.params.unlessAmended === false ||
    proposalIn(asked)?.amended !== true,
  proposalIsNext: ({ room, about }) => {
    const draft = draftNamed(room, about);
    if (draft === undefined) return true;
    const [first] = inTurn(room, draft);
    return first === undefined || first === draft;
  },
  textFollowsAdopted: ({ room, about }) => {
    const draft = draftNamed(room, about);
    const item = room.items.find((one) => draft !== undefined && textsOf(room, one).includes(draft));
    return item !== undefined && textsOf(room, item).some((one) => decisionOf(room, one) !== undefined);
  },
  noActionBarsIt: (asked) => proposalIn(asked)?.fate !== 'noAction',
  amendmentComesInTime: ({ room, about }) => {
    const draft = draftNamed(room, about);
    return room.items.every(
      (item) => item.debate !== 'closed' || draft === undefined || !textsOf(room, item).includes(draft),
    );
  },
  // Whether each edit changes the wording, the text tells.
  amendmentChangesSomething: ({ about }) => {
    if (!('edits' in about)) return true;
    const changed = about.edits.flatMap((edit) => (edit.kind === 'add' ? [] : [edit.paragraph]));
    return about.edits.length > 0 && new Set(changed).size === changed.length;
  },
  amendmentIsPending: (asked) => amendmentIn(asked)?.fate === 'pending',
  amendmentIsSenders: (asked) => amendmentIn(asked)?.by === speaksFor(asked.from),
  amendmentIsNext: (asked) => {
    const amendment = amendmentIn(asked);
    return amendment === undefined || votingOrder(asked.room, amendment.draft)[0] === amendment;
  },
  amendmentStillFits: (asked) => {
    const amendment = amendmentIn(asked);
    return amendment === undefined || fits(asked.room, amendment);
  },
  noAmendmentIsPending: (asked) => {
    const draft = decidedIn(asked);
    return draft === undefined || pendingOn(asked.room, draft).length === 0;
  },
  orderNamesEachAmendmentOnce: ({ room, about }) => {
    if (!('type' in about) || about.type !== 'OrderAmendments') return true;
    const pending = pendingOn(room, about.draft);
    const named = new Set(about.order);
    return about.order.length === named.size && pending.length === named.size
      ? pending.every(({ id }) => named.has(id))
      : false;
  },
  otherIsAdopted: (asked) => {
    const amendment = amendmentIn(asked);
    const { room, about } = asked;
    const because = 'because' in about ? about.because : undefined;
    if (amendment === undefined) return true;
    if (because === undefined) return isOvertaken(room, amendment);
    return room.amendments.some(
      ({ id, draft, fate }) =>
        id === because && draft === amendment.draft && (fate === 'adopted' || fate === 'accepted'),
    );
  },
  partIsNext: ({ room, about }) => {
    if (!('kind' in about) || about.kind !== 'part') return true;
    const parts = proposalOf(room, about.draft)?.parts ?? [];
    return parts.findIndex(({ fate }) => fate === 'pending') === about.part;
  },
  everyPartIsDecided: ({ room, about }) => {
    if (!('kind' in about) || (about.kind !== 'draft' && about.kind !== 'adopt')) return true;
    return proposalOf(room, about.draft)?.parts.every(({ fate }) => fate !== 'pending') !== false;
  },
  effortsAreExhausted: (asked) => {
    const substance = amendmentIn(asked) !== undefined || decidedIn(asked) !== undefined;
    if (!substance || asked.room.procedure.settings.voting?.params.first !== 'consensus') return true;
    return proposalIn(asked)?.effortsExhausted === true;
  },
  effortsAreNotExhausted: (asked) => proposalIn(asked)?.effortsExhausted !== true,
};
