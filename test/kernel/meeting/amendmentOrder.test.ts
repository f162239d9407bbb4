import { describe, expect, test } from 'vitest';
import type { DraftId } from '../../../src/kernel/base/ids.ts';
import {
  amendmentOrder,
  impliedRejections,
  touches,
  votingOrder,
} from '../../../src/kernel/meeting/amendments.ts';
import type { Room } from '../../../src/kernel/meeting/room.ts';
import {
  add,
  amendment,
  amends,
  inCommittee,
  onAmendment,
  onDraft,
  putsToVote,
  reword,
  strike,
  votes,
} from '../../support/committee.ts';
import { textOf } from '../../support/texts.ts';
import { d1, given, puts, roomAfter, says, type Said } from '../../support/story.ts';

const once = 'Requests the Secretariat to conduct a communication check once a year.';
const twice = reword('OP2', once.replace('once', 'twice'));
const monthly = reword('OP2', once.replace('once a year', 'every month'));
const may = reword('OP1', 'Decides that participating States may nominate a point of contact;');

const order = (room: Room) => amendmentOrder(room, d1).map((one) => one.amendment.id);

describe('the order of voting', () => {
  const three = [inCommittee, amends('BMR', [may]), amends('CRV', [strike('OP2')]), amends('KST', [monthly])];

  test('is suggested furthest removed first, with what each strikes and adds', () => {
    const room = roomAfter(...three);
    expect(order(room)).toEqual(['A2', 'A3', 'A1']);
    expect(
      amendmentOrder(room, d1).map(({ amendment: { removes } }) => [removes.struck, removes.added]),
    ).toEqual([
      [11, 0],
      [3, 2],
      [1, 1],
    ]);
  });
  test('what strikes as much goes by what it adds, then by when it was submitted', () => {
    const equal = [
      amends('BMR', [may]),
      amends('CRV', [twice]),
      amends('KST', [add('OP2', 'Decides more.')]),
    ];
    expect(order(roomAfter(inCommittee, ...equal))).toEqual(['A1', 'A2', 'A3']);
    const more = reword(
      'OP1',
      'Decides that participating States may, perhaps, nominate a point of contact;',
    );
    expect(order(roomAfter(inCommittee, amends('BMR', [may]), amends('CRV', [more])))).toEqual(['A2', 'A1']);
  });
  test('says which of them change the same words', () => {
    const touching = amendmentOrder(roomAfter(...three), d1).map((one) => one.touches);
    expect(touching).toEqual([['A3'], ['A2'], []]);
  });
  test('the first is put to the vote, no other', () => {
    given(...three)
      .when(putsToVote(onAmendment('A2')))
      .records('VoteAnnounced');
    given(...three)
      .when(putsToVote(onAmendment('A3')))
      .refuses('amendmentIsNext');
  });
  const orders = (...ids: readonly string[]) =>
    says('chair', { type: 'OrderAmendments', draft: d1, order: ids.map(amendment) });

  test('the Chair decides another; one submitted later comes behind', () => {
    const room = given(...three)
      .when(orders('A1', 'A3', 'A2'))
      .records('AmendmentsOrdered');
    expect(votingOrder(room, d1).map(({ id }) => id)).toEqual(['A1', 'A3', 'A2']);
    const late = roomAfter(...three, orders('A1', 'A3', 'A2'), amends('ARV', [strike('OP1')]));
    expect(votingOrder(late, d1).map(({ id }) => id)).toEqual(['A1', 'A3', 'A2', 'A4']);
  });
  test('but each pending one stands in it once: no cycle, none left out', () => {
    given(...three)
      .when(orders('A1', 'A3', 'A2', 'A1'))
      .refuses('orderNamesEachAmendmentOnce');
    given(...three)
      .when(orders('A1', 'A1', 'A2'))
      .refuses('orderNamesEachAmendmentOnce');
    given(...three)
      .when(orders('A1', 'A2'))
      .refuses('orderNamesEachAmendmentOnce');
    given(...three)
      .when(orders('A1', 'A2', 'A7'))
      .refuses('orderNamesEachAmendmentOnce');
  });
  test('amendments come before the text', () => {
    given(...three)
      .when(putsToVote(onDraft))
      .refuses('noAmendmentIsPending');
    given(...three)
      .when(puts({ kind: 'adopt', draft: d1, symbol: 'X' }))
      .refuses('noAmendmentIsPending');
  });
});

describe('what an adopted amendment implies for others', () => {
  const after = (...acts: readonly (Said | readonly Said[])[]) => {
    const room = roomAfter(inCommittee, ...acts);
    return impliedRejections(room, d1).map(({ amendment: { id }, because, fits }) => [id, because, fits]);
  };

  test('those that change the same words are named, with whether they could still be made', () => {
    const all = [amends('BMR', [twice]), amends('CRV', [monthly]), amends('KST', [may])];
    expect(after(...all)).toEqual([]);
    expect(after(...all, votes(onAmendment('A2'), 'yyy'))).toEqual([['A1', 'A2', false]]);
    expect(after(...all, votes(onAmendment('A2'), 'nnn'))).toEqual([]);
  });
  test('one that would strike a paragraph which another amended could still be made', () => {
    const chosen = says('chair', {
      type: 'OrderAmendments',
      draft: d1,
      order: [amendment('A1'), amendment('A2')],
    });
    const both = [
      amends('BMR', [twice]),
      amends('CRV', [strike('OP2')]),
      chosen,
      votes(onAmendment('A1'), 'yyy'),
    ];
    expect(after(...both)).toEqual([['A2', 'A1', true]]);
    const room = roomAfter(inCommittee, ...both, votes(onAmendment('A2'), 'yyy'));
    expect(room.drafts[0]?.paragraphs.map(({ label }) => label)).not.toContain('OP2');
  });
  test('one that adds a paragraph behind one that was struck cannot', () => {
    const both = [amends('BMR', [add('OP2', 'Decides more.')]), amends('CRV', [strike('OP2')])];
    expect(after(...both, votes(onAmendment('A2'), 'yyy'))).toEqual([['A1', 'A2', false]]);
  });
  test('one whose words the sponsors revised away cannot, because of none', () => {
    const revises = says('ARV', { type: 'ReviseOrally', draft: d1, edits: [monthly] });
    expect(after(amends('BMR', [twice]), revises)).toEqual([['A1', undefined, false]]);
    given(inCommittee, amends('BMR', [twice]), revises)
      .when(says('chair', { type: 'DropAmendment', amendment: amendment('A1') }))
      .records('AmendmentFell');
  });
  test('words added behind a word that was replaced stand behind what replaced it', () => {
    const room = roomAfter(
      inCommittee,
      amends('BMR', [twice]),
      amends('CRV', [reword('OP2', once.replace('once', 'once or more'))]),
      votes(onAmendment('A1'), 'yyy'),
      votes(onAmendment('A2'), 'yyy'),
    );
    expect(textOf(room)).toContain(once.replace('once', 'twice or more'));
  });
});

test('amendments to different texts do not touch', () => {
  const room = roomAfter(inCommittee, amends('BMR', [twice]), amends('CRV', [twice]));
  const [one, other] = room.amendments;
  if (!one || !other) throw new Error('two were submitted');
  expect(touches(one, other)).toBe(true);
  expect(touches(one, { ...other, draft: 'd2' as DraftId })).toBe(false);
});
