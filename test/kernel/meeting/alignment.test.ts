import { expect, test } from 'vitest';
import type { DelegationCode } from '../../../src/kernel/base/ids.ts';
import type { MeetingCommand } from '../../../src/kernel/meeting/commands.ts';
import { statementsOf } from '../../../src/kernel/meeting/statements.ts';
import { journalOf } from '../../../src/kernel/meeting/journal/journalOf.ts';
import {
  type Said,
  code,
  given,
  later,
  listed,
  minutes,
  play,
  raises,
  roomAfter,
  says,
} from '../../support/story.ts';

const chair = (command: MeetingCommand) => says('chair', command);
const give = chair({ type: 'GiveFloor' });
const ends = later('chair', minutes(2), { type: 'EndFloor' });
const aligns = (by: string, speaker: string, forGroup?: string) =>
  says(by, {
    type: 'AlignWithStatement',
    speaker: code(speaker),
    ...(forGroup === undefined ? {} : { forGroup }),
  });
const takesBack = (by: string, speaker: string) =>
  says(by, { type: 'WithdrawAlignment', speaker: code(speaker) });
const forCompact = [says('ARV', { type: 'RequestFloor', forGroup: 'Compact' }), give] as const;
const spoken = [...listed, raises('ARV'), give, ends];
const aligned = (...said: readonly (Said | readonly Said[])[]): readonly (readonly DelegationCode[])[] =>
  statementsOf(roomAfter(...said)).map((one) => one.aligned);

test('a delegation joins a statement that is being made, or was made on the item', () => {
  given(listed, raises('ARV'), give).when(aligns('KST', 'ARV')).records('StatementAligned');
  given(spoken).when(aligns('KST', 'ARV')).records('StatementAligned');
  given(listed, raises('ARV')).when(aligns('KST', 'ARV')).refuses('statementIsMade');
  given(spoken).when(aligns('KST', 'BMR')).refuses('statementIsMade');
  given(spoken, chair({ type: 'CloseItem' }))
    .when(aligns('KST', 'ARV'))
    .refuses('itemIsOpen');
});

test('a statement for a group is another than the speaker’s own', () => {
  given(listed, ...forCompact)
    .when(aligns('KST', 'ARV'))
    .refuses('statementIsMade');
  expect(aligned(listed, ...forCompact, aligns('KST', 'ARV', 'Compact'), ends, raises('ARV'), give)).toEqual([
    ['KST'],
    [],
  ]);
});

test('nobody joins what it said itself, nor a member what was said for its group', () => {
  given(spoken).when(aligns('ARV', 'ARV')).refuses('statementIsOfOthers');
  given(listed, ...forCompact)
    .when(aligns('BMR', 'ARV', 'Compact'))
    .refuses('statementIsOfOthers');
});

test('nobody joins twice; either seat of the delegation takes it back', () => {
  given(spoken, aligns('KST', 'ARV')).when(aligns('KST-2', 'ARV')).refuses('senderIsNotAligned');
  given(spoken, aligns('KST', 'ARV')).when(takesBack('KST-2', 'ARV')).records('AlignmentWithdrawn');
  given(spoken).when(takesBack('KST', 'ARV')).refuses('senderIsAligned');
  expect(aligned(spoken, aligns('KST', 'ARV'), aligns('CRV', 'ARV'), takesBack('KST', 'ARV'))).toEqual([
    ['CRV'],
  ]);
});

test('one that aligned itself, or was spoken for, keeps its own right to speak', () => {
  given(listed, ...forCompact)
    .when(raises('BMR'))
    .records('FloorRequested');
  given(listed, ...forCompact, aligns('KST', 'ARV', 'Compact'))
    .when(raises('KST'))
    .records('FloorRequested');
});

test('a reply is nothing to join', () => {
  given(spoken, says('BMR', { type: 'RequestReply' }), give)
    .when(aligns('KST', 'BMR'))
    .refuses('statementIsMade');
});

test('what others joined meanwhile is not lost when the Chair takes back a slip, unless the slip made it possible', () => {
  const back = chair({ type: 'TakeBack' });
  expect(aligned(listed, raises('ARV'), give, ends, aligns('KST', 'ARV'), back)).toEqual([['KST']]);
  given(listed, raises('ARV'), give, aligns('KST', 'ARV')).when(back).refuses('actCanBeTakenBack');
});

test('the journal has who remains in alignment with the statement, in the order of joining', () => {
  const told = play(
    [
      spoken,
      aligns('KST', 'ARV'),
      aligns('CRV', 'ARV'),
      takesBack('KST', 'ARV'),
      aligns('KST', 'ARV'),
    ].flat(),
  );
  const lines = told.room
    ? journalOf(told.facts, told.room).sections.flatMap((section) => section.lines)
    : [];
  expect(lines.find(({ kind }) => kind === 'speaker')).toMatchObject({ who: 'ARV', aligned: ['CRV', 'KST'] });
});

test('observers do not align themselves', () => {
  given(spoken).when(aligns('observer', 'ARV')).refuses('senderIsDelegation');
});
