import { expect, test } from 'vitest';
import { colleagueAct } from '../../../src/kernel/meeting/colleagues.ts';
import type { MeetingCommand } from '../../../src/kernel/meeting/commands.ts';
import { decide } from '../../../src/kernel/meeting/decide.ts';
import {
  type Said,
  code,
  d1,
  given,
  listed,
  minutes,
  puts,
  raises,
  roomAfter,
  says,
  seat,
} from '../../support/story.ts';
import { inCommittee, label, onDraft, putsToVote } from '../../support/committee.ts';

/** Gives what the second person of a delegation is told on being refused. */
function toldTo(by: string, command: MeetingCommand, ...said: readonly (Said | readonly Said[])[]) {
  const room = roomAfter(...said);
  const decision = decide(room, command, seat(by), room.at);
  if (decision.ok) throw new Error('it is allowed');

  const act = colleagueAct(room, seat(by), decision.refused, command);
  return act && { what: act.what, ago: room.at - act.at };
}
const raise: MeetingCommand = { type: 'RequestFloor' };
const reserve: MeetingCommand = { type: 'ReserveParagraph', draft: d1, paragraph: label('OP1') };

test('whoever comes second is told that the colleague raised the plate, and when', () => {
  expect(toldTo('ARV-2', raise, listed, raises('ARV'), { ...raises('KST'), after: minutes(2) })).toEqual({
    what: 'FloorRequested',
    ago: minutes(2),
  });
  expect(
    toldTo(
      'ARV',
      { type: 'WithdrawRequest' },
      listed,
      raises('ARV'),
      says('ARV-2', { type: 'WithdrawRequest' }),
    ),
  ).toMatchObject({ what: 'RequestWithdrawn' });
});

test('what one did oneself, or another delegation did, is no colleague’s act', () => {
  expect(toldTo('ARV', raise, listed, raises('ARV'))).toBeUndefined();
  expect(
    toldTo('ARV', { type: 'RaisePointOfOrder' }, listed, says('KST', { type: 'RaisePointOfOrder' })),
  ).toBeUndefined();
  expect(toldTo('chair', raise, listed)).toBeUndefined();
});

test('of a reservation and a wording the paragraph counts, of an objection the question', () => {
  const on = (paragraph: string) =>
    says('ARV', { ...reserve, paragraph: label(paragraph) } as MeetingCommand);
  expect(toldTo('ARV-2', reserve, listed, on('OP1'), on('OP2'))).toMatchObject({ what: 'ParagraphReserved' });
  const proposes: MeetingCommand = {
    type: 'EditParagraph',
    draft: d1,
    paragraph: label('OP2'),
    text: 'Requests the Secretariat to conduct a communication check twice a year.',
  };
  expect(toldTo('ARV-2', proposes, listed, says('ARV', proposes))).toMatchObject({ what: 'ParagraphEdited' });
  expect(
    toldTo(
      'ARV-2',
      { type: 'Object' },
      listed,
      puts({ kind: 'timeLimit', state: minutes(2), group: minutes(4) }),
      says('ARV', { type: 'Object' }),
    ),
  ).toMatchObject({ what: 'ObjectionRaised' });
});

const voting = [...inCommittee, putsToVote(onDraft), says('chair', { type: 'BeginVoting' })];
const yes = says('ARV', { type: 'CastVote', answer: 'yes' });

test('a colleague’s answer is changed by one who names it, not unawares', () => {
  given(voting, yes)
    .when(says('ARV-2', { type: 'CastVote', answer: 'no' }))
    .refuses('colleagueHasNotVoted');
  given(voting, yes)
    .when(says('ARV-2', { type: 'CastVote', answer: 'no', instead: 'abstain' }))
    .refuses('colleagueHasNotVoted');
  given(voting, yes)
    .when(says('ARV-2', { type: 'CastVote', answer: 'no', instead: 'yes' }))
    .records('VoteCast');
  given(voting, yes)
    .when(says('ARV', { type: 'CastVote', answer: 'no' }))
    .records('VoteCast');
  expect(toldTo('ARV-2', { type: 'CastVote', answer: 'no' }, voting, yes)).toMatchObject({
    what: 'VoteCast',
  });
  expect(roomAfter(voting, yes).vote?.answers).toMatchObject([{ who: code('ARV'), by: seat('ARV') }]);
});
