import type { Checks } from '../asked.ts';
import { speaksFor } from '../sender.ts';

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
  senderIsDelegation: ({ from }) => speaksFor(from) !== undefined,
  senderMayProposeWording: ({ from }) => from.role === 'chair' || speaksFor(from) !== undefined,
  senderMayNoteRemarks: ({ from }) =>
    from.role === 'chair' || from.role === 'secretary' || speaksFor(from) !== undefined,
};
