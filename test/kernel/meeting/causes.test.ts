// Who brought it about that an act is refused: the entry that a refusal names.
import { describe, expect, test } from 'vitest';
import { causeOf } from '../../../src/kernel/meeting/causes.ts';
import type { MeetingCommand } from '../../../src/kernel/meeting/commands.ts';
import { decide } from '../../../src/kernel/meeting/decide.ts';
import {
  d1,
  issued,
  listed,
  momentOf,
  puts,
  raises,
  roomAfter,
  type Said,
  says,
  seat,
  seated,
  silent,
  underWay,
} from '../../support/story.ts';

const chair = (command: MeetingCommand) => says('chair', command);

/** Gives the rule that refuses an act after some others, and what brought that about: whose act it was. */
function refusal(acts: readonly Said[], by: string, command: MeetingCommand) {
  const room = roomAfter(acts);
  const decision = decide(room, command, seat(by), momentOf(acts));
  if (decision.ok) throw new Error(`${command.type} is allowed`);
  const cause = causeOf(room, { rule: decision.refused, command }, seat(by));
  return [decision.refused, cause && { what: cause.what, by: cause.by }];
}
const raise: MeetingCommand = { type: 'RequestFloor' };

describe('what brought a refusal about', () => {
  const closed = [...listed, chair({ type: 'AnnounceClosing' }), chair({ type: 'CloseList' })];

  test('is the Chair’s closing of the list', () =>
    expect(refusal(closed, 'ARV', raise)).toEqual(['listIsOpen', { what: 'ListClosed', by: 'chair' }]));
  test('is the opening of an item whose list is not open yet', () =>
    expect(refusal([...underWay, chair({ type: 'OpenItem', item: '2' })], 'ARV', raise)).toEqual([
      'listIsOpen',
      { what: 'ItemOpened', by: 'chair' },
    ]));
  test('is the taking back of what had opened the list', () =>
    expect(
      refusal([...closed, chair({ type: 'ReopenList' }), chair({ type: 'TakeBack' })], 'ARV', raise),
    ).toEqual(['listIsOpen', { what: 'ActTakenBack', by: 'chair' }]));
  test('is one’s own act, not another’s of the same kind', () =>
    expect(refusal([...listed, raises('ARV'), raises('KST')], 'ARV', raise)).toEqual([
      'senderIsNotWaiting',
      { what: 'FloorRequested', by: 'ARV' },
    ]));
  test('is a colleague’s act for one’s delegation', () =>
    expect(refusal([...listed, says('ARV-2', raise)], 'ARV', raise)).toEqual([
      'senderIsNotWaiting',
      { what: 'FloorRequested', by: 'ARV-2' },
    ]));
  test('is the silence on the text that is meant', () => {
    const command = {
      type: 'EditParagraph',
      draft: d1,
      paragraph: 'OP1',
      text: 'Other words',
    } as MeetingCommand;
    expect(refusal(silent(issued), 'ARV', command)).toEqual([
      'textIsOpen',
      { what: 'SilenceStarted', by: 'chair' },
    ]);
  });
  test('is the question that is put already', () =>
    expect(
      refusal([...listed, puts({ kind: 'closeList' })], 'chair', {
        type: 'PutQuestion',
        question: { kind: 'agenda' },
      }),
    ).toEqual(['noQuestionIsOpen', { what: 'QuestionPutToRoom', by: 'chair' }]));
  test('is nothing where no act has ever made it so', () =>
    expect(refusal(seated, 'ARV', raise)).toEqual(['meetingIsOpen', undefined]));
  test('is looked for among entries that are given, where it is older than what the room keeps', () => {
    const room = roomAfter(underWay, chair({ type: 'CloseMeeting' }));
    const refused = { rule: 'meetingIsOpen', command: raise } as const;
    expect(causeOf({ ...room, entries: [] }, refused, seat('ARV'))).toBeUndefined();
    expect(causeOf({ ...room, entries: [] }, refused, seat('ARV'), room.entries)?.what).toBe('MeetingClosed');
  });
});
