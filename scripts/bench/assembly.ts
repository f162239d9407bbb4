// A committee of the size of the Assembly, after a long debate: what votes and judgements are measured in.
import { procedures } from '../../src/content/procedures/all.ts';
import type { DelegationCode, DraftId, Millis, ParagraphLabel, SeatId } from '../../src/kernel/base/ids.ts';
import type { MeetingCommand } from '../../src/kernel/meeting/commands.ts';
import { decide } from '../../src/kernel/meeting/decide.ts';
import { evolve } from '../../src/kernel/meeting/folds.ts';
import type { Room } from '../../src/kernel/meeting/room.ts';
import { outline } from '../../src/kernel/text/outline/outline.ts';
import { toBase } from '../../src/kernel/text/outline/toBase.ts';

const began = 1_900_000_000_000;
const operative = 40;
export const draft = 'd1' as DraftId;
export const codes = Array.from(
  { length: 193 },
  (_, index) => `D${String(index).padStart(3, '0')}` as DelegationCode,
);

/** Gives a room after an act. Throws: when the act is refused. */
export function after(room: Room | undefined, by: string, command: MeetingCommand, now: number): Room {
  const decision = decide(room, command, by as SeatId, now as Millis);
  if (!decision.ok) throw new Error(`${by} may not ${command.type}: ${decision.refused}.`);
  const next = decision.facts.reduce<Room | undefined>((one, fact) => evolve(one, fact), room);
  if (next === undefined) throw new Error('No room was opened.');
  return next;
}

const text = [
  'The Committee,',
  ...Array.from(
    { length: operative },
    (_, index) => `OP${index + 1} Decides that States will nominate a point of contact, number ${index};`,
  ),
].join('\n\n');

function opening(): readonly (readonly [by: string, command: MeetingCommand])[] {
  return [
    [
      'organiser',
      {
        type: 'OpenRoom',
        room: 'assembly',
        title: 'Committee',
        procedure: procedures.ungaCommittee,
        timeZone: 'UTC',
        language: 'en',
        demo: false,
        delegations: codes.map((code) => ({ code, name: code })),
        groups: [],
      },
    ],
    ['organiser', { type: 'GiveSeat', seat: 'chair' as SeatId, role: 'chair' }],
    ['organiser', { type: 'GiveSeat', seat: 'secretary' as SeatId, role: 'secretary' }],
    ...codes.flatMap((code) => {
      const seat = code as string as SeatId;
      return [
        ['organiser', { type: 'GiveSeat', seat, role: 'head', delegation: code }],
        ['organiser', { type: 'NoteArrival', seat }],
      ] as const;
    }),
    ['secretary', { type: 'DrawSeating' }],
    ['chair', { type: 'CallToOrder' }],
    [
      codes[0] ?? '',
      {
        type: 'TableDraft',
        draft,
        title: 'Points of contact',
        symbol: 'L.1',
        language: 'en',
        paragraphs: toBase(outline(text)),
      },
    ],
    ['secretary', { type: 'ProposeAgenda', items: [{ item: '1', title: 'Points of contact', draft }] }],
    ['chair', { type: 'PutQuestion', question: { kind: 'agenda' } }],
    ['chair', { type: 'DeclareConsensus' }],
    ['chair', { type: 'OpenItem', item: '1' }],
    ['chair', { type: 'OpenList' }],
  ];
}

/** Gives the room after so many facts: plates raised and lowered, the floor given, remarks on the text. */
export function assembly(facts: number): Room {
  let room: Room | undefined;
  let now = began;
  const does = (by: string, command: MeetingCommand) => {
    now += 10;
    room = after(room, by, command, now);
  };
  for (const [by, command] of opening()) does(by, command);
  for (let turn = 0; (room?.seq ?? 0) < facts; turn += 1) {
    const by = codes[turn % codes.length] ?? '';
    const paragraph = `OP${(turn % operative) + 1}` as ParagraphLabel;
    does(by, { type: 'RequestFloor' });
    does(by, { type: 'NoteRemark', draft, paragraph, text: `Remark ${turn}` });
    if (turn >= 60) does(codes[(turn - 60) % codes.length] ?? '', { type: 'WithdrawRequest' });
  }
  if (room === undefined) throw new Error('No room was opened.');
  return room;
}
