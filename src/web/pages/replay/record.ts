// A room at any moment of its record: facts folded with the kernel, states kept along the way.
import { evolve } from '../../../kernel/meeting/folds.ts';
import type { MeetingFact } from '../../../kernel/meeting/facts.ts';
import type { Room } from '../../../kernel/meeting/room.ts';

/** How many facts lie between two states that are kept. */
const stride = 100;

/** A record that can be looked at anywhere. */
export interface Playback {
  readonly facts: readonly MeetingFact[];
  /** Gives the room as it stood after a fact, by its place from 1. */
  at(seq: number): Room | undefined;
}

/** Gives the playback of a record; a jump folds at most one stride of facts again. */
export function playback(facts: readonly MeetingFact[]): Playback {
  const kept: (Room | undefined)[] = [undefined];
  const reach = (stop: number): Room | undefined => {
    for (let index = kept.length; index <= stop; index++)
      kept[index] = foldOver(kept[index - 1], facts.slice((index - 1) * stride, index * stride));
    return kept[stop];
  };
  return {
    facts,
    at: (seq) => {
      const stop = Math.floor(seq / stride);
      return foldOver(reach(stop), facts.slice(stop * stride, seq));
    },
  };
}

function foldOver(room: Room | undefined, facts: readonly MeetingFact[]): Room | undefined {
  return facts.reduce<Room | undefined>((state, fact) => evolve(state, fact), room);
}

/** Where a fact is drawn on the timeline. */
export type Lane = 'floor' | 'text' | 'rulings' | 'decided';

const lanes: { readonly [type: string]: Lane } = {
  FloorGiven: 'floor',
  WordingProposed: 'text',
  ParagraphEdited: 'text',
  ParagraphProposed: 'text',
  StructureProposed: 'text',
  PackageTabled: 'text',
  PointOfOrderRuled: 'rulings',
  QuestionPutToRoom: 'rulings',
  ObjectionRaised: 'rulings',
  SilenceStarted: 'rulings',
  SilenceBroken: 'rulings',
  ParagraphAgreed: 'decided',
  SiteSettled: 'decided',
  PackageSettled: 'decided',
  VersionIssued: 'decided',
  AgreedAdReferendum: 'decided',
  SilenceExpired: 'decided',
  DecisionAdopted: 'decided',
};

/** Gives the lane of a fact, or nothing for what is not drawn. */
export function laneOf(fact: MeetingFact): Lane | undefined {
  return lanes[fact.type];
}

/** A moment worth jumping to. */
export interface Landmark {
  readonly seq: number;
  readonly fact: MeetingFact;
}

const landmarks = [
  'MeetingCalledToOrder',
  'VersionIssued',
  'SilenceStarted',
  'SilenceBroken',
  'DecisionAdopted',
];

/** Gives the moments worth jumping to, in order. */
export function landmarksOf(facts: readonly MeetingFact[]): readonly Landmark[] {
  return facts.filter(({ type }) => landmarks.includes(type)).map((fact) => ({ seq: fact.seq, fact }));
}
