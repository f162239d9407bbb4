// What a delegation may do now: every act of its body, each judged by the kernel, with the way out of a refusal.
import { describe, expect, test } from 'vitest';
import { possibleWhen } from '../../../../src/i18n/en/possibleWhen.ts';
import { decide } from '../../../../src/kernel/meeting/decide.ts';
import type { Room } from '../../../../src/kernel/meeting/room.ts';
import { actsOf } from '../../../../src/web/pages/room/may/mayDo.ts';
import { amends, inCommittee, moves, onAmendment, reword, voted } from '../../../support/committee.ts';
import { code, issued, roomAfter, seat } from '../../../support/story.ts';

const twice = reword('OP2', 'Requests the Secretariat to conduct a communication check twice a year.');

/** Gives each act of BMR with the rule that refuses it, or nothing where it is free. */
function acts(room: Room) {
  const [draft] = room.drafts;
  const paragraph = draft?.paragraphs.find(({ label }) => label === 'OP2');
  const at = { room, you: code('BMR'), seat: seat('BMR'), now: () => room.at };
  const found = actsOf(at, draft && paragraph ? { draft, paragraph } : undefined);
  return new Map(
    found.map(({ key, command }) => {
      const judged = decide(room, command, at.seat, room.at);
      return [key, judged.ok ? undefined : judged.refused];
    }),
  );
}

describe('the acts of a delegation', () => {
  test('are those of its body: a body of consensus has no motions, amendments or votes', () => {
    const consensus = acts(roomAfter(issued));
    const committee = acts(roomAfter(inCommittee));
    for (const act of ['closeDebate', 'divide', 'amend', 'vote', 'appeal', 'join']) {
      expect(consensus.has(act), act).toBe(false);
      expect(committee.has(act), act).toBe(true);
    }
    expect(consensus.has('propose')).toBe(true);
    for (const body of [consensus, committee]) expect(body.has('handIn')).toBe(true);
  });
  test('are free or refused as the kernel says', () => {
    const room = roomAfter(inCommittee, amends('BMR', [twice]), moves('CRV', { kind: 'closeDebate' }));
    const may = acts(room);
    expect(may.get('amend')).toBeUndefined();
    expect(may.get('withdrawAmendment')).toBeUndefined();
    expect(may.get('join')).toBeUndefined();
    expect(may.get('closeDebate')).toBe('motionIsNew');
    expect(may.get('revise')).toBe('senderSponsors');
    expect(may.get('vote')).toBe('votingHasBegun');
  });
  test('during a vote are the vote and a point of order', () => {
    const may = acts(roomAfter(inCommittee, amends('CRV', [twice]), voted(onAmendment('A1'), 'y')));
    expect(may.get('vote')).toBeUndefined();
    expect(may.get('order')).toBeUndefined();
    for (const act of ['amend', 'closeDebate', 'join', 'propose'])
      expect(may.get(act), act).toBe('noVoteIsOpen');
  });
  test('where they are refused say what would make them possible', () => {
    const rooms = [
      roomAfter(inCommittee),
      roomAfter(issued),
      roomAfter(inCommittee, amends('CRV', [twice]), voted(onAmendment('A1'), 'y')),
    ];
    const refused = new Set(rooms.flatMap((room) => [...acts(room).values()]));
    refused.delete(undefined);
    expect([...refused].filter((rule) => rule !== undefined && possibleWhen[rule] === undefined)).toEqual([]);
  });
});
