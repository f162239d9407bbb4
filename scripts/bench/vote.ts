// A roll call of the Assembly's size, and how long any one command takes to judge in its room.
import type { DelegationCode, ParagraphLabel, SeatId } from '../../src/kernel/base/ids.ts';
import type { AmendmentId } from '../../src/kernel/meeting/amendment.ts';
import type { MeetingCommand } from '../../src/kernel/meeting/commands.ts';
import { decide } from '../../src/kernel/meeting/decide.ts';
import type { MotionId } from '../../src/kernel/meeting/motion.ts';
import type { Room } from '../../src/kernel/meeting/room.ts';
import { calledIn } from '../../src/kernel/meeting/tally.ts';
import type { Answer } from '../../src/kernel/meeting/vote.ts';
import { after, assembly, codes, draft } from './assembly.ts';
import { type Figure, median, percentile } from './figures.ts';

const facts = 10_000;
const runs = 20;
const answers: readonly Answer[] = ['yes', 'no', 'abstain', 'yes'];

function milliseconds(work: () => void): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Calls everyone, hears each answer, declares the count. */
function rollCall(begun: Room): Room {
  let room = begun;
  for (let index = 0; room.vote !== undefined; index += 1) {
    const called = calledIn(room.vote);
    const command: MeetingCommand =
      called === undefined
        ? { type: 'CloseVote' }
        : { type: 'CastVote', answer: answers[index % answers.length] ?? 'yes' };
    room = after(room, called ?? 'chair', command, room.at);
  }
  return room;
}

type Judged = readonly [room: Room, by: string, command: MeetingCommand];

/** Gives commands of every kind that searches or compares, each in a room that allows it. */
function commands(idle: Room, begun: Room): readonly Judged[] {
  const [one = '', other = '', third = ''] = codes;
  const act = (room: Room, by: string, command: MeetingCommand) => after(room, by, command, room.at);
  const label = (text: string) => text as ParagraphLabel;
  const amends: MeetingCommand = {
    type: 'SubmitAmendment',
    draft,
    symbol: 'L.2',
    edits: [{ kind: 'reword', paragraph: label('OP3'), text: 'Decides that States should nominate two;' }],
  };
  const amended = act(idle, other, amends);
  const moved = act(idle, one, { type: 'Move', motion: { kind: 'adjournMeeting' } });
  const onMotion = { kind: 'motion', motion: 'M1' as MotionId } as const;
  const onAmendment = { kind: 'amendment', amendment: 'A1' as AmendmentId } as const;
  const onDraft = { kind: 'draft', draft, symbol: 'DEC/1' } as const;
  const announced = act(amended, 'chair', { type: 'PutToVote', on: onAmendment });
  const voting = act(announced, 'chair', { type: 'BeginVoting' });
  return [
    [idle, other, amends],
    [
      idle,
      third,
      { type: 'Move', motion: { kind: 'divide', draft, parts: [[label('OP1')], [label('OP2')]] } },
    ],
    [idle, 'chair', { type: 'GiveFloor' }],
    [idle, 'chair', { type: 'PutToVote', on: onDraft, method: 'rollCall' }],
    [moved, 'chair', { type: 'PutToVote', on: onMotion }],
    [announced, 'chair', { type: 'BeginVoting' }],
    [voting, third, { type: 'CastVote', answer: 'yes' }],
    [act(voting, one, { type: 'CastVote', answer: 'yes' }), 'chair', { type: 'CloseVote' }],
    [begun, (begun.vote && calledIn(begun.vote)) ?? '', { type: 'CastVote', answer: 'no' }],
    [
      begun,
      'secretary',
      { type: 'PassOver', of: ((begun.vote && calledIn(begun.vote)) ?? '') as DelegationCode },
    ],
  ];
}

/** Measures a roll call of 193, and the slowest command there by its median. */
export function vote(): readonly Figure[] {
  const idle = assembly(facts);
  const put: MeetingCommand = {
    type: 'PutToVote',
    on: { kind: 'draft', draft, symbol: 'DEC/1' },
    method: 'rollCall',
  };
  const begun = after(after(idle, 'chair', put, idle.at), 'chair', { type: 'BeginVoting' }, idle.at);
  const ours: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    ours.push(milliseconds(() => rollCall(begun)));
    bare.push(
      milliseconds(() => {
        let said: readonly Answer[] = [];
        for (let index = 0; index < codes.length; index += 1) said = [...said, answers[index % 4] ?? 'yes'];
        if (said.length !== codes.length) throw new Error('Nothing was counted.');
      }),
    );
  }
  const judged = commands(idle, begun).map(([room, by, command]) => {
    const times = Array.from({ length: 200 }, () =>
      milliseconds(() => {
        if (!decide(room, command, by as SeatId, room.at).ok) throw new Error(`No ${command.type}.`);
      }),
    );
    return { name: command.type, p50: median(times), p99: percentile(times, 0.99) };
  });
  const [slowest] = judged.toSorted((one, other) => other.p50 - one.p50);
  const idleTime = judged.toSorted((one, other) => one.p50 - other.p50)[0]?.p50 ?? Number.NaN;
  return [
    {
      what: `roll call of ${codes.length}, judged, folded and counted`,
      ours: `p50 ${median(ours).toFixed(1)} ms`,
      baseline: `p50 ${median(bare).toFixed(3)} ms, answers appended`,
      ratio: (median(ours) / median(bare)).toFixed(0),
      target: '≤ 100 ms',
    },
    {
      what: `decide, ${codes.length} delegations and ${idle.seq} facts: slowest of ${judged.length} (${slowest?.name})`,
      ours: `p50 ${slowest?.p50.toFixed(3)} ms, p99 ${slowest?.p99.toFixed(3)} ms`,
      baseline: `p50 ${idleTime.toFixed(4)} ms, the fastest of them`,
      ratio: ((slowest?.p50 ?? Number.NaN) / idleTime).toFixed(0),
      target: '≤ 0.2 ms',
    },
  ];
}
