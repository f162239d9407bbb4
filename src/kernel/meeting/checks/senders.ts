import type { Asked, Checks } from '../asked.ts';
import { speaksFor } from '../sender.ts';

/** Tells whether an expert or observer enters the list or leaves it, where the body hears them behind its members. */
function isGuestOnTheList({ room, from, about }: Asked): boolean {
  const guests = room.procedure.settings.speakersList?.params.observers === 'afterMembers';
  const enters = 'type' in about && (about.type === 'RequestFloor' || about.type === 'WithdrawRequest');
  return guests && enters && (from.role === 'expert' || from.role === 'observer');
}

/** Rules on who sends a command. The organiser's desk stands in for the secretary. */
export const senderChecks: Checks<
  | 'senderIsOrganiser'
  | 'senderIsSecretary'
  | 'senderIsChairOrSecretary'
  | 'senderIsChairOrClock'
  | 'senderIsClock'
  | 'senderIsChair'
  | 'senderIsDelegation'
  | 'senderMayProposeWording'
  | 'senderMayNoteRemarks'
> = {
  senderIsOrganiser: ({ from }) => from.role === 'organiser',
  senderIsSecretary: ({ from }) => from.role === 'secretary' || from.role === 'organiser',
  senderIsChairOrSecretary: ({ from }) =>
    from.role === 'chair' || from.role === 'secretary' || from.role === 'organiser',
  senderIsChairOrClock: ({ from }) => from.role === 'chair' || from.role === 'clock',
  senderIsClock: ({ from }) => from.role === 'clock',
  senderIsChair: ({ from }) => from.role === 'chair',
  senderIsDelegation: (asked) => speaksFor(asked.from) !== undefined || isGuestOnTheList(asked),
  senderMayProposeWording: ({ from }) => from.role === 'chair' || speaksFor(from) !== undefined,
  senderMayNoteRemarks: ({ from }) =>
    from.role === 'chair' || from.role === 'secretary' || speaksFor(from) !== undefined,
};
