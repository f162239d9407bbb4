// Amendments on a delegate's screen: their words in the text as it stands, or what is left of them.
import { describe, expect, test } from 'vitest';
import type { Room } from '../../../../src/kernel/meeting/room.ts';
import { changesBy, paragraphsOf } from '../../../../src/web/pages/room/vote/changed.ts';
import { add, amends, inCommittee, onAmendment, reword, strike, votes } from '../../../support/committee.ts';
import { roomAfter } from '../../../support/story.ts';

const once = 'Requests the Secretariat to conduct a communication check once a year.';
const twice = once.replace('once', 'twice');

function changes(room: Room, id: string) {
  const amendment = room.amendments.find((one) => one.id === id);
  return amendment ? changesBy(room, amendment) : [];
}

describe('the words of an amendment', () => {
  test('are the whole paragraph before and after, while it is pending', () => {
    const room = roomAfter(inCommittee, amends('BMR', [reword('OP2', twice)]));
    expect(changes(room, 'A1')).toMatchObject([
      { kind: 'reword', label: 'OP2', pieces: [{ before: once, after: twice }] },
    ]);
  });
  test('stand in the text as another amendment left it', () => {
    const every = reword('OP2', once.replace('once a year', 'once a month'));
    const room = roomAfter(
      inCommittee,
      amends('BMR', [reword('OP2', once.replace('Requests', 'Invites'))]),
      amends('CRV', [every]),
      votes(onAmendment('A1'), 'yyy'),
    );
    const after = once.replace('Requests', 'Invites');
    expect(changes(room, 'A2')).toMatchObject([
      { pieces: [{ before: after, after: after.replace('a year', 'a month') }] },
    ]);
  });
  test('are only what it struck and added, once it is decided or its words are gone', () => {
    const room = roomAfter(
      inCommittee,
      amends('BMR', [reword('OP2', twice)]),
      amends('CRV', [reword('OP2', once.replace('once', 'thrice'))]),
      votes(onAmendment('A1'), 'yyy'),
    );
    expect(changes(room, 'A1')).toMatchObject([{ pieces: [{ before: 'once', after: 'twice' }] }]);
    expect(changes(room, 'A2')).toMatchObject([{ pieces: [{ before: 'once', after: 'thrice' }] }]);
  });
  test('of a paragraph struck and of one added are the paragraph', () => {
    const room = roomAfter(inCommittee, amends('BMR', [strike('OP2'), add('OP1', 'Decides to meet;')]));
    const [amendment] = room.amendments;
    expect(changes(room, 'A1')).toMatchObject([
      { kind: 'strike', label: 'OP2', pieces: [{ before: once, after: '' }] },
      { kind: 'add', label: 'OP1', pieces: [{ before: '', after: 'Decides to meet;' }] },
    ]);
    expect(amendment && paragraphsOf(amendment)).toEqual(['OP2', 'OP1']);
  });
});
