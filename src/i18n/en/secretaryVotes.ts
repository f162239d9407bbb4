import type { Credentials } from '../../kernel/meeting/room.ts';
import type { Answer } from '../../kernel/meeting/vote.ts';

/** Sentences of the secretary's desk on presence, credentials, the seating and votes. */
export const secretaryVotes = {
  presence: 'Presence and credentials',
  presentOf: '{present} of {of} present',
  needed: '{present} of {of} present, {needed} needed to decide',
  openNeeded: '{needed} needed to open the meeting.',
  presenceHint: 'By their devices, or as you note it: what you note goes before what the devices say.',
  byDevice: 'in, by its device',
  noDevice: 'no device',
  notedIn: 'in, as you noted',
  notedOut: 'out, as you noted',
  noteIn: 'Note as in',
  noteInOf: 'Note as in: {name}',
  noteOut: 'Note as out',
  noteOutOf: 'Note as out: {name}',
  asDevices: 'As the devices say',
  asDevicesOf: 'As the devices say: {name}',
  credentialsOf: 'Credentials of {name}',
  credentials: {
    none: 'no credentials yet',
    submitted: 'submitted',
    accepted: 'accepted',
    refused: 'refused: no vote',
  } satisfies { readonly [C in Credentials]: string },

  renameWhom: 'Which delegation',
  newName: 'New name',
  renameTo: 'From now on: {name}',
  renameHint: 'On plates and lists at once. What was said before keeps the name of its moment.',
  rename: 'Rename a delegation',
  seating: 'Seating',
  notDrawn: 'A lot says with which delegation the plates begin. Draw it before the first sitting.',
  draw: 'Draw the lot',
  drawn: 'The plates begin with {name}, drawn by lot.',
  seed: 'Seed of the lot',
  again: 'How to draw it again',
  steps: [
    'The seed is the room, then the number and the time of the last entry before the draw. It stands in the record.',
    'A hash of the seed and “#0”, set out step by step in docs/record.md, gives a number below 2³². A number from the last, incomplete round is drawn anew with “#1” and so on.',
    'Divided by the number of delegations it leaves a rest. Counted from 0, it says whose plate is first in the order before the draw.',
  ],
  drawnAgain: 'Drawn again here: number {place} of {of}, counted from {from}, is {name}.',

  vote: 'Vote under way',
  noteVote:
    'Note what a delegation answered aloud whose devices are silent. It may be corrected until the count.',
  noteCall: '{name} is called. Its answer may be noted here if its devices are silent.',
  allCalled: 'Everyone has been called.',
  answerOf: 'Delegation',
  answers: { yes: 'Yes', no: 'No', abstain: 'Abstain' } satisfies { readonly [A in Answer]: string },
  noteAnswer: '{name}: {answer}',
  passOver: 'Pass over {name}',
  nobodySilent: 'Every delegation has a device in the room.',
} as const;
