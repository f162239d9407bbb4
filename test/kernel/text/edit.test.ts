import { describe, test } from 'vitest';
import { given } from './room.ts';

describe('an edit', () => {
  test('leaves shared ends out', () => {
    given('The check takes place once a year;')
      .edits('ARV', 'The check takes place at least twice a year;')
      .reads('The check takes place [once / at least twice - ARV] a year;');
  });
  test('an explicit replace keeps the span it names', () => {
    given('a b c').replaces('ARV', 'a b', 'a x').reads('[a b / a x - ARV] c');
  });
  test('of several longest subsequences takes the one earliest in the old, then in the new wording', () => {
    given('start alpha beta alpha end')
      .edits('ARV', 'start gamma alpha delta end')
      .reads('start [gamma - ARV] alpha [beta alpha / delta - ARV] end');
  });
  test('hunks join when at most two words of at most three letters stand between', () => {
    given('one two of the three four')
      .edits('ARV', 'one 2 of the 3 four')
      .reads('one [two of the three / 2 of the 3 - ARV] four');
    given('one two with three four')
      .edits('ARV', 'one 2 with 3 four')
      .reads('one [two / 2 - ARV] with [three / 3 - ARV] four');
    given('one two of a the three four')
      .edits('ARV', 'one 2 of a the 3 four')
      .reads('one [two / 2 - ARV] of a the [three / 3 - ARV] four');
    given('one two, three four').edits('ARV', 'one 2, 3 four').reads('one [two, three / 2, 3 - ARV] four');
  });
  test('nor with an insertion that goes to a site', () => {
    given('a b c d e f')
      .edits('BMR', 'a b c d e f x f')
      .edits('ARV', 'a b c e f y')
      .reads('a b c [d / (no text) - ARV] e f [x f - BMR / y - ARV]');
    given('the State reports')
      .edits('ARV', '')
      .edits('BMR', 'will the reports')
      .reads('[will - BMR] [the [State / (no text) - BMR] reports / (no text) - ARV]');
  });
  test('but not over a site', () => {
    given('one two of three four')
      .replaces('BMR', 'of', 'in')
      .edits('ARV', 'one 2 of 3 four')
      .reads('one [two / 2 - ARV] [of / in - BMR] [three / 3 - ARV] four');
  });
  test('where only a space changed, the word before it comes along', () => {
    given('un mot ;').edits('ARV', 'un mot;').reads('un [mot ; / mot; - ARV]');
  });
  test('that puts the whole paragraph back withdraws the editor from all it held there', () => {
    given('a b, c d; and e')
      .edits('CRV', 'a b c d; and e')
      .edits('CRV', 'a b and e')
      .edits('CRV', 'a b, c d; and e')
      .reads('a b, c d; and e');
    given('a b c')
      .edits('KST', '')
      .supports('BMR', 'OP1#1.b')
      .edits('KST', 'x')
      .edits('KST', 'a b c')
      .reads('[a b c / (no text) - BMR]');
  });

  test('that gives a site back its base wording withdraws the editor from it', () => {
    given('a b c').edits('ARV', 'a x c').edits('ARV', 'a b c').reads('a b c');
    given('a b c')
      .edits('ARV', 'a x c')
      .supports('BMR', 'OP1#1.b')
      .edits('ARV', 'a b c')
      .reads('a [b / x - BMR] c');
    given('once a day of rest')
      .replaces('ARV', 'once a day', 'twice a day')
      .supports('BMR', 'OP1#1.b')
      .edits('BMR', 'once a day of rest')
      .reads('[once a day / twice a day - ARV] of rest');
  });
  test('gives a base back also where an alternative reads empty and is shared, or others insert beside it', () => {
    given('a b c')
      .deletes('ARV', 'b')
      .supports('BMR', 'OP1#1.b')
      .edits('ARV', 'a b c')
      .reads('a [b / (no text) - BMR] c');
    given('a b - c')
      .edits('ARV', 'a b -')
      .inserts('BMR', '-', 'x')
      .edits('ARV', 'a b - c')
      .reads('a b - [x - BMR] c');
    given('a b c')
      .edits('ARV', '')
      .supports('BMR', 'OP1#1.b')
      .edits('ARV', 'a b c')
      .reads('[a b c / (no text) - BMR]');
  });
  test('withdraws what the editor nested in a shared alternative it gives up', () => {
    given('a b c d e f')
      .replaces('BMR', 'a b c', 'a e b c')
      .supports('ARV', 'OP1#1.b')
      .edits('BMR', 'a e b d e f')
      .edits('BMR', 'a b c d x')
      .reads('[a b c / a e b c - ARV] d [e f / x - BMR]');
  });
  test('beyond the editor’s own alternative first withdraws it, then proposes on the whole span', () => {
    given('check once a year')
      .edits('ARV', 'check twice a year')
      .edits('ARV', 'check every year')
      .reads('check [once a / every - ARV] year');
    given('check once a year')
      .edits('ARV', 'check twice a year')
      .edits('BMR', 'check thrice a year')
      .edits('ARV', 'check every year')
      .reads('check [[once / thrice - BMR] a / every - ARV] year');
  });
  test('of everything deletes the paragraph', () => {
    given('a b c').edits('ARV', '').reads('[a b c / (no text) - ARV]');
  });
});

describe('holding', () => {
  test('the sole holder who proposes anew revises in place and keeps the letter', () => {
    given('a b c')
      .replaces('ARV', 'b', 'x')
      .replaces('ARV', 'x', 'y')
      .supports('BMR', 'OP1#1.b')
      .reads('a [b / y - ARV, BMR] c');
  });
  test('one among several leaves the shared wording and takes a new letter', () => {
    given('a b c')
      .replaces('ARV', 'b', 'x')
      .supports('BMR', 'OP1#1.b')
      .replaces('BMR', 'x', 'y')
      .supports('CRV', 'OP1#1.c')
      .reads('a [b / x - ARV / y - BMR, CRV] c');
  });
  test('a change inside an alternative one alone holds revises it; inside a shared one it nests', () => {
    given('a b c').replaces('ARV', 'b', 'x y z').replaces('ARV', 'y', 'w').reads('a [b / x w z - ARV] c');
    given('a b c')
      .replaces('ARV', 'b', 'x y z')
      .supports('BMR', 'OP1#1.b')
      .replaces('BMR', 'y', 'w')
      .reads('a [b / x [y / w - BMR] z - ARV, BMR] c');
  });
  test('supporting another leaves the first', () => {
    given('a b c')
      .replaces('ARV', 'b', 'x')
      .replaces('BMR', 'b', 'y')
      .supports('ARV', 'OP1#1.c')
      .reads('a [b / y - BMR, ARV] c');
  });
  test('proposing the base’s own wording makes one a holder of the base', () => {
    given('a b c').replaces('ARV', 'b', 'x').replaces('CRV', 'b', 'b').reads('a [b - CRV / x - ARV] c');
  });
  test('letters are never used again', () => {
    given('a b c')
      .replaces('ARV', 'b', 'x')
      .replaces('BMR', 'b', 'y')
      .withdraws('BMR', 'OP1#1.c')
      .replaces('CRV', 'b', 'z')
      .supports('BMR', 'OP1#1.d')
      .reads('a [b / x - ARV / z - CRV, BMR] c');
  });
  test('the last holder leaving drops the alternative with the sites in it; a site with one left closes', () => {
    given('a b c')
      .replaces('ARV', 'b', 'x y z')
      .replaces('BMR', 'y', 'q', 'OP1', { within: 'OP1#1.b' })
      .withdraws('ARV', 'OP1#1.b')
      .reads('a b c');
    given('a b c')
      .replaces('ARV', 'a b', 'x')
      .replaces('BMR', 'b', 'y')
      .withdraws('ARV', 'OP1#1.b')
      .reads('a [b / y - BMR] c');
  });
  test('alternatives that come to read the same become one', () => {
    given('a b c d')
      .replaces('ARV', 'b c', 'x y')
      .replaces('BMR', 'b c', 'x z')
      .replaces('BMR', 'z', 'y')
      .reads('a [b c / x y - ARV, BMR] d');
  });
  test('wording that the base, its open sites at their base, came to read is the base’s', () => {
    given('a b c d e f')
      .deletes('CRV', 'f')
      .replaces('CRV', 'd e', 'd e c')
      .replaces('BMR', 'e f', 'e')
      .settles('OP1#1', 'b')
      .reads('a b c [d e / d e c - CRV]');
  });
  test('who holds it already is refused, and who does not hold it', () => {
    given('a b c').replaces('ARV', 'b', 'x').supports('ARV', 'OP1#1.b').refuses('delegationDoesNotHoldItYet');
    given('a b c').replaces('ARV', 'b', 'x').withdraws('BMR', 'OP1#1.b').refuses('delegationHoldsIt');
    given('a b c').supports('ARV', 'OP1#1.b').refuses('alternativeExists');
    given('a b c').withdraws('ARV', 'OP1#1.b').refuses('alternativeExists');
  });
});
