import type { Procedure } from '../../kernel/meeting/procedure.ts';
import { source } from './source.ts';

const room = source('practice: seats of this room are given by its secretary');
const floor = source('practice: one speaks at a time, when the Chair gives the floor');
const text = source('practice: texts are circulated by the secretariat under a symbol');
const device = source('practice: the secretary answers aloud for a delegation whose devices are silent');

/** Rules of the room itself, the same in every body: no rules of procedure name them. */
export const roomRules = {
  roomIsNew: room,
  roomIsOpened: room,
  senderHasASeat: room,
  senderIsOrganiser: room,
  senderIsSecretary: room,
  senderIsChairOrSecretary: source('practice: the Chair, or the secretariat on her behalf'),
  senderMayNoteRemarks: source('practice: remarks on wording are noted without brackets'),
  seatIsFree: room,
  seatExists: room,
  nameIsNew: source(
    'practice: a State that takes another name informs the secretariat, and no two have the same',
  ),
  seatIsOfADelegation: source('practice: a delegation chooses who sits behind its plate'),
  meetingIsInSession: source('practice: informal work goes on while the meeting is suspended'),
  floorIsFree: floor,
  floorIsTaken: floor,
  senderHasTheFloor: floor,
  floorIsPaused: floor,
  floorIsNotPaused: floor,
  draftExists: text,
  draftIsNew: text,
  secretaryNotesForAbsentDevice: device,
  decisionCanBeTakenBack: source(
    'practice: the Chair corrects what she announced by mistake at once, before anyone has acted upon it',
  ),
  actCanBeTakenBack: source('practice: the Chair corrects a slip before anything is built on it'),
} satisfies Partial<Procedure['rules']>;
