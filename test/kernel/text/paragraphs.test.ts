import { describe, expect, test } from 'vitest';
import { given, label } from './room.ts';

describe('a new paragraph', () => {
  test('is a site whose base is empty, behind the named one and its own bis and ter', () => {
    given('a', 'b')
      .proposes('ARV', 'OP1', 'x')
      .proposes('BMR', 'OP1', 'y')
      .hasLabels('OP1', 'OP1 bis', 'OP1 ter', 'OP2')
      .reads('[x - ARV]', 'OP1 bis')
      .reads('[y - BMR]', 'OP1 ter');
  });
  test('named to follow a bis stands directly behind it', () => {
    given('a', 'b')
      .proposes('ARV', 'OP1', 'x')
      .proposes('ARV', 'OP1', 'y')
      .proposes('BMR', 'OP1 bis', 'z')
      .hasLabels('OP1', 'OP1 bis', 'OP1 quater', 'OP1 ter', 'OP2');
  });
  test('of the same wording at the same place joins', () => {
    given('a')
      .proposes('ARV', 'OP1', 'x y')
      .proposes('BMR', 'OP1', 'x  y')
      .reads('[x y - ARV, BMR]', 'OP1 bis');
    given('a').proposes('ARV', 'OP1', 'x').proposes('ARV', 'OP1', 'x').refuses('proposalChangesSomething');
  });
  test('takes a label that is free, and no label is given twice', () => {
    given('a').proposes('ARV', 'OP1', 'x', 'OP1').refuses('labelIsFree');
    given('a')
      .proposes('ARV', 'OP1', 'x')
      .withdraws('ARV', 'OP1 bis#1.b')
      .hasLabels('OP1')
      .proposes('ARV', 'OP1', 'x')
      .hasLabels('OP1', 'OP1 ter');
    given('a')
      .proposes('ARV', 'OP1', 'x')
      .withdraws('ARV', 'OP1 bis#1.b')
      .proposes('ARV', 'OP1', 'x', 'OP1 bis')
      .refuses('labelIsFree');
    given('a').proposes('ARV', 'OP9', 'x').refuses('paragraphExists');
  });
  test('is edited as first proposed until it is settled', () => {
    given('a')
      .proposes('ARV', 'OP1', 'x y z')
      .edits('BMR', 'x q z', 'OP1 bis')
      .reads('[x [y / q - BMR] z - ARV]', 'OP1 bis')
      .inserts('CRV', 'z', 'end', 'OP1 bis')
      .reads('[x [y / q - BMR] z [end - CRV] - ARV]', 'OP1 bis');
  });
  test('emptied makes one a holder of the base', () => {
    given('a')
      .proposes('ARV', 'OP1', 'x y')
      .edits('BMR', '', 'OP1 bis')
      .reads('[x y - ARV / (no text) - BMR]', 'OP1 bis');
    given('a')
      .proposes('ARV', 'OP1', 'x y')
      .deletes('BMR', 'x y', 'OP1 bis')
      .reads('[x y - ARV / (no text) - BMR]', 'OP1 bis');
  });
  test('settled stays, or goes with its label', () => {
    given('a').proposes('ARV', 'OP1', 'x y').settles('OP1 bis#1', 'b').reads('x y', 'OP1 bis');
    given('a').proposes('ARV', 'OP1', 'x y').settles('OP1 bis#1', 'a').hasLabels('OP1');
  });
});

describe('moving, splitting and joining', () => {
  test('are alternatives about structure, rendered after the paragraph', () => {
    const room = given('a', 'b', 'c a year')
      .moves('ARV', 'OP3', 'OP1')
      .moves('BMR', 'OP3', 'OP1')
      .reads('c a year (ARV, BMR move after OP1)', 'OP3')
      .splits('ARV', 'OP3', 'a')
      .supports('CRV', 'OP3#2.a')
      .reads('c a year (ARV, BMR move after OP1) (CRV keeps / ARV splits after "a")', 'OP3')
      .joins('ARV', 'OP1', 'OP2')
      .reads('a (ARV joins OP2)', 'OP1');
    expect(room.draft.paragraphs.map(({ questions }) => questions.length)).toEqual([1, 0, 2]);
  });
  test('one site a kind: the sole holder who asks anew revises', () => {
    given('a', 'b', 'c')
      .moves('ARV', 'OP3', 'OP1')
      .moves('ARV', 'OP3', null)
      .reads('c (ARV moves to the beginning)', 'OP3');
    given('a', 'b', 'c')
      .moves('ARV', 'OP3', 'OP1')
      .moves('BMR', 'OP3', null)
      .reads('c (ARV moves after OP1 / BMR moves to the beginning)', 'OP3')
      .withdraws('ARV', 'OP3#1.b')
      .withdraws('BMR', 'OP3#1.c')
      .reads('c', 'OP3');
  });
  test('a settled move keeps the label', () => {
    given('a', 'b', 'c')
      .moves('ARV', 'OP3', 'OP1')
      .settles('OP3#1', 'b')
      .hasLabels('OP1', 'OP3', 'OP2')
      .reads('c', 'OP3');
    given('a', 'b').moves('ARV', 'OP2', null).settles('OP2#1', 'a').hasLabels('OP1', 'OP2').reads('b', 'OP2');
  });
  test('a settled split gives the second part the next suffix', () => {
    given('one two three four', 'b')
      .splits('ARV', 'OP1', 'two')
      .settles('OP1#1', 'b')
      .hasLabels('OP1', 'OP1 bis', 'OP2')
      .reads('one two')
      .reads('three four', 'OP1 bis');
  });
  test('a settled join takes the second label away', () => {
    given('one', 'two', 'three')
      .joins('ARV', 'OP1', 'OP2')
      .settles('OP1#1', 'b')
      .hasLabels('OP1', 'OP3')
      .reads('one two');
  });
  test('split and join wait until the sites within are settled', () => {
    given('a b c')
      .splits('ARV', 'OP1', 'a')
      .replaces('BMR', 'c', 'd')
      .settles('OP1#1', 'b')
      .refuses('innerSitesAreSettledFirst');
    given('a', 'b')
      .joins('ARV', 'OP1', 'OP2')
      .replaces('BMR', 'b', 'd', 'OP2')
      .settles('OP1#1', 'b')
      .refuses('innerSitesAreSettledFirst');
  });
  test('are refused where they make no sense', () => {
    given('a', 'b', 'c').joins('ARV', 'OP1', 'OP3').refuses('paragraphsAreNeighbours');
    given('a', 'b', 'c').joins('ARV', 'OP2', 'OP1').refuses('paragraphsAreNeighbours');
    given('a b c').replaces('BMR', 'a b', 'x y').splits('ARV', 'OP1', 'a').refuses('placeIsOutsideSites');
    given('a b c').splits('ARV', 'OP1', 'c').refuses('proposalChangesSomething');
    given('a', 'b').moves('ARV', 'OP2', 'OP1').refuses('proposalChangesSomething');
    given('a', 'b').moves('ARV', 'OP2', 'OP7').refuses('paragraphExists');
    given('a', 'b').moves('ARV', 'OP2', null).moves('ARV', 'OP2', null).refuses('proposalChangesSomething');
  });
  test('questions about a paragraph that goes, go with it', () => {
    given('a', 'b').moves('BMR', 'OP1', 'OP2').joins('CRV', 'OP1', 'OP2').settles('OP1#2', 'b').reads('a b');
    given('a', 'b')
      .joins('ARV', 'OP1', 'OP2')
      .edits('BMR', '', 'OP2')
      .settles('OP2#1', 'b')
      .hasLabels('OP1')
      .reads('a');
  });
});

describe('reservations', () => {
  test('are shown and not counted', () => {
    const room = given('a')
      .does('KST', { type: 'ReserveParagraph', paragraph: label('OP1') })
      .reads('[a] (KST reserves)')
      .does('ARV', { type: 'ReserveParagraph', paragraph: label('OP1') })
      .reads('[a] (KST, ARV reserve)')
      .does('KST', { type: 'LiftReservation', paragraph: label('OP1') })
      .reads('[a] (ARV reserves)');
    room
      .does('ARV', { type: 'ReserveParagraph', paragraph: label('OP1') })
      .refuses('delegationHasNotReserved');
  });
  test('are lifted by whoever made them', () => {
    given('a')
      .does('KST', { type: 'LiftReservation', paragraph: label('OP1') })
      .refuses('delegationHasReserved');
  });
});
