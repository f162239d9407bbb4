// Whatever delegations move and the Chair does with it: motions stay in order, the Chair has words she may say.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formulaSentences } from '../../../src/i18n/en/formulas.ts';
import { warningSentences } from '../../../src/i18n/en/warnings.ts';
import { fill } from '../../../src/i18n/fill.ts';
import type { Millis } from '../../../src/kernel/base/ids.ts';
import type { MeetingCommand } from '../../../src/kernel/meeting/commands.ts';
import { decide } from '../../../src/kernel/meeting/decide.ts';
import { evolve } from '../../../src/kernel/meeting/folds.ts';
import { formulas } from '../../../src/kernel/meeting/formulas.ts';
import type { MotionPut } from '../../../src/kernel/meeting/motion.ts';
import type { Room } from '../../../src/kernel/meeting/room.ts';
import { pendingMotions } from '../../../src/kernel/meeting/views.ts';
import { warnings } from '../../../src/kernel/meeting/warnings.ts';
import { amendment, inAdHoc, inCommittee, label, motion, onDraft, reword } from '../../support/committee.ts';
import { code, d1, play, seat, type Told } from '../../support/story.ts';

type Try = readonly [by: string, command: MeetingCommand];
const member = fc.constantFrom('ARV', 'BMR', 'CRV', 'KST');
const some = fc.constantFrom('M1', 'M2', 'M3').map(motion);
const put = fc.constantFrom<MotionPut>(
  { kind: 'suspendMeeting' },
  { kind: 'adjournMeeting' },
  { kind: 'adjournDebate' },
  { kind: 'closeDebate' },
  { kind: 'competence', draft: d1 },
  { kind: 'reconsider', draft: d1 },
  { kind: 'divide', draft: d1, parts: [[label('OP1')]] },
  { kind: 'proposalOrder', drafts: [d1] },
);
const ofDelegations: fc.Arbitrary<MeetingCommand> = fc.oneof(
  { weight: 4, arbitrary: put.map((one) => ({ type: 'Move', motion: one }) as const) },
  some.map((one) => ({ type: 'WithdrawMotion', motion: one }) as const),
  {
    weight: 3,
    arbitrary: fc
      .tuple(some, fc.constantFrom('for', 'against'))
      .map(([one, side]) => ({ type: 'AskToSpeakOnMotion', motion: one, side }) as const),
  },
  {
    weight: 8,
    arbitrary: fc
      .constantFrom('yes', 'no', 'abstain')
      .map((answer) => ({ type: 'CastVote', answer }) as const),
  },
  fc.constantFrom<MeetingCommand>(
    { type: 'RequestFloor' },
    { type: 'RequestReply' },
    { type: 'RaisePointOfOrder' },
    { type: 'AppealRuling' },
    { type: 'Object' },
    { type: 'RequestVotingMethod', method: 'rollCall' },
    { type: 'SubmitAmendment', draft: d1, symbol: 'L.2', edits: [reword('OP2', 'Requests a check.')] },
  ),
);
const ofTheChair = fc.constantFrom<MeetingCommand>(
  { type: 'OpenList' },
  { type: 'GiveFloor' },
  { type: 'EndFloor' },
  { type: 'TakeBack' },
  { type: 'PutToVote', on: onDraft },
  { type: 'BeginVoting' },
  { type: 'PassOver', of: code('ARV') },
  { type: 'CloseVote' },
  { type: 'CallOffVote' },
  { type: 'CallToOrder' },
  { type: 'ResumeMeeting' },
  { type: 'OpenItem', item: '2' },
  { type: 'DropAmendment', amendment: amendment('A2'), because: amendment('A1') },
);
/** What the Chair does: anything, or what she is told to say, the first or a later one. */
const step = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(member, ofDelegations) },
  ofTheChair.map((command): Try => ['chair', command]),
  { weight: 3, arbitrary: fc.nat({ max: 3 }) },
);

/** Gives a room after a step, itself where the step is refused. */
function after(room: Room, taken: Try | number, now: Millis): Room {
  const due = typeof taken === 'number' ? formulas(room, now).filter(({ command }) => command) : [];
  const [by, command] = typeof taken === 'number' ? ['chair', due[taken]?.command] : taken;
  if (!command) return room;
  const decision = decide(room, command, seat(by), now);
  return decision.ok ? decision.facts.reduce<Room>((one, fact) => evolve(one, fact), room) : room;
}

function holds(room: Room, now: Millis): void {
  const pending = pendingMotions(room);
  expect(new Set(pending.map((one) => one.motion.id)).size).toBe(room.motions.length);
  const kinds = room.motions.map(({ put: one }) => `${one.kind} ${'draft' in one ? one.draft : ''}`);
  expect(new Set(kinds).size).toBe(kinds.length);
  for (const { motion: one, speakers } of pending)
    for (const side of ['for', 'against'] as const)
      expect(one.speakers.filter((each) => each.side === side).length).toBeLessThanOrEqual(speakers[side]);
  if (room.state === 'closed') expect(pending).toEqual([]);
  for (const { id, values, command } of formulas(room, now)) {
    expect(fill(formulaSentences[id], values)).not.toMatch(/[{}]/);
    if (!command) continue;
    const decision = decide(room, command, seat('chair'), now);
    expect([id, decision.ok ? '' : decision.refused]).toEqual([id, '']);
    for (const warning of warnings(room, command, now))
      expect(fill(warningSentences[warning.id], warning.values)).not.toMatch(/[{}]/);
  }
}

test.each([
  ['committee', play(inCommittee)],
  ['ad hoc committee', play(inAdHoc)],
] as const)('in a %s the Chair is never told to do what is refused', (_, told: Told) => {
  const { room: begin } = told;
  if (!begin) throw new Error('no room');
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 60, size: 'max' }), (taken) => {
      let room = begin;
      let now: number = told.now;
      for (const one of taken) {
        now += 20_000;
        room = after(room, one, now as Millis);
        holds(room, now as Millis);
      }
    }),
    { numRuns: 60 },
  );
});
