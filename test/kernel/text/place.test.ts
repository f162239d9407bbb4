import { describe, test } from 'vitest';
import { given, label } from './room.ts';

const base = 'one two three four five six seven eight nine ten';

describe('where a proposal goes', () => {
  test('no site touched: a new one, its base a, the proposal b', () => {
    given(base)
      .replaces('ARV', 'two', '2')
      .reads('one [two / 2 - ARV] three four five six seven eight nine ten');
  });
  test('exactly a site’s span: as holder where the wording is there, else as the next letter', () => {
    given(base)
      .replaces('ARV', 'two', '2')
      .replaces('BMR', 'two', '2')
      .replaces('CRV', 'two', 'deux')
      .reads('one [two / 2 - ARV, BMR / deux - CRV] three four five six seven eight nine ten');
  });
  test('a gap where an insertion is proposed: joins it', () => {
    given(base)
      .inserts('ARV', 'two', 'and')
      .inserts('BMR', 'two', 'or')
      .inserts('CRV', 'two', 'and')
      .reads('one two [and - ARV, CRV / or - BMR] three four five six seven eight nine ten');
  });
  test('a gap at the edge of a site stands outside it', () => {
    given(base)
      .replaces('ARV', 'two', '2')
      .inserts('BMR', 'two', 'and')
      .inserts('CRV', 'one', 'or')
      .reads('one [or - CRV] [two / 2 - ARV] [and - BMR] three four five six seven eight nine ten');
  });
  test('at the edge of an alternative that its proposer alone holds, inside', () => {
    given(base)
      .replaces('ARV', 'two', '2')
      .inserts('ARV', '2', 'b')
      .inserts('ARV', 'one', 'a')
      .reads('one [two / a 2 b - ARV] three four five six seven eight nine ten');
  });
  test('inside one alternative, the base included: a site nested there', () => {
    given(base)
      .replaces('ARV', 'two three four', 'x')
      .replaces('BMR', 'three', '3')
      .reads('one [two [three / 3 - BMR] four / x - ARV] five six seven eight nine ten');
  });
  test('overlaps one site in part: the site widens, each alternative by the words it leaves untouched', () => {
    given(base)
      .replaces('ARV', 'two three', '2')
      .replaces('BMR', 'three four', '3')
      .reads('one [two three four / 2 four - ARV / two 3 - BMR] five six seven eight nine ten');
  });
  test('partial overlap of a nested site widens that one', () => {
    given(base)
      .replaces('ARV', 'two three four five six', 'x')
      .replaces('BMR', 'three four', 'y')
      .replaces('CRV', 'four five', 'z')
      .reads('one [two [three four five / y five - BMR / three z - CRV] six / x - ARV] seven eight nine ten');
  });
  test('holds a whole site: an outer one', () => {
    given(base)
      .replaces('ARV', 'two', '2')
      .replaces('BMR', 'one two three', 'x')
      .reads('[one [two / 2 - ARV] three / x - BMR] four five six seven eight nine ten');
  });
  test('parts of two: an outer site over the smallest span that contains them', () => {
    given(base)
      .replaces('ARV', 'two three', '2')
      .replaces('BMR', 'five six', '5')
      .replaces('CRV', 'three four five', 'x')
      .reads('one [[two three / 2 - ARV] four [five six / 5 - BMR] / two x six - CRV] seven eight nine ten');
  });
  test('the whole paragraph deleted: an outer site; amendments stay in its base', () => {
    given(base)
      .replaces('ARV', 'two', '2')
      .deletes('BMR', base)
      .reads('[one [two / 2 - ARV] three four five six seven eight nine ten / (no text) - BMR]');
    given(base)
      .replaces('ARV', 'two', '2')
      .does('BMR', { type: 'DeleteParagraph', paragraph: label('OP1') })
      .does('CRV', { type: 'DeleteParagraph', paragraph: label('OP1') })
      .reads('[one [two / 2 - ARV] three four five six seven eight nine ten / (no text) - BMR, CRV]');
  });
  test('what one holds within a span goes, unless its site widens', () => {
    given(base)
      .replaces('ARV', 'two three four', 'x')
      .replaces('CRV', 'three', 'q')
      .replaces('CRV', 'q four five', 'y')
      .reads('one [two three four five / x five - ARV / two y - CRV] six seven eight nine ten');
    given(base)
      .replaces('ARV', 'two three', 'p q')
      .replaces('ARV', 'q four', 'r')
      .reads('one [two three four / p r - ARV] five six seven eight nine ten');
  });
  test('wording that changes nothing widens nothing', () => {
    given(base)
      .replaces('ARV', 'five', 'five 5')
      .replaces('ARV', 'four five', 'four five')
      .refuses('proposalChangesSomething');
  });
  test('revising one’s own to the base’s wording makes one a holder of the base', () => {
    given('a b c d')
      .replaces('ARV', 'b c', 'b x')
      .replaces('BMR', 'b', 'y', 'OP1', { site: 'OP1#1' })
      .replaces('ARV', 'x', 'c')
      .reads('a [b / y - BMR] c d');
  });
  test('a whole alternative counts as its site’s span', () => {
    given(base)
      .replaces('ARV', 'two', 'b c')
      .supports('BMR', 'OP1#1.b')
      .replaces('BMR', 'b c', 'd')
      .reads('one [two / b c - ARV / d - BMR] three four five six seven eight nine ten');
  });
});

describe('quotations', () => {
  test('are looked for in the sender’s own reading, then in the base', () => {
    given(base)
      .replaces('ARV', 'two', '2')
      .replaces('ARV', '2 three', 'x')
      .replaces('BMR', 'two', 'deux')
      .replaces('ARV', 'two', 'zwei')
      .reads('one [[two / deux - BMR / zwei - ARV] three / x - ARV] four five six seven eight nine ten');
  });
  test('must be found', () => given(base).replaces('ARV', 'eleven', '11').refuses('quotationIsFound'));
  test('must be found once', () => given('a b a').replaces('ARV', 'a', 'c').refuses('quotationIsUnique'));
  test('or the act says which', () => {
    given('a b a').replaces('ARV', 'a', 'c', 'OP1', { occurrence: 2 }).reads('a b [a / c - ARV]');
    given('a b a').replaces('ARV', 'a', 'c', 'OP1', { occurrence: 3 }).refuses('quotationIsFound');
  });
  test('are aimed at a site that is open and whose base holds them; another site is ignored', () => {
    given('a b c a')
      .replaces('ARV', 'a b', 'x')
      .replaces('BMR', 'a', 'y', 'OP1', { site: 'OP1#1' })
      .reads('[[a / y - BMR] b / x - ARV] c a');
    given('a b c').replaces('ARV', 'b', 'x', 'OP1', { site: 'OP1#9' }).reads('a [b / x - ARV] c');
  });
  test('within an alternative one does not hold', () => {
    given(base)
      .replaces('ARV', 'two', 'x y z')
      .replaces('BMR', 'y', 'q', 'OP1', { within: 'OP1#1.b' })
      .reads('one [two / x [y / q - BMR] z - ARV] three four five six seven eight nine ten');
  });
  test('of a paragraph that is there', () =>
    given(base).replaces('ARV', 'a', 'b', 'OP7').refuses('paragraphExists'));
});

describe('wording', () => {
  test('holds no square brackets and is not (no text)', () => {
    given(base).replaces('ARV', 'two', '[2]').refuses('wordingHasNoBrackets');
    given(base).inserts('ARV', 'two', '(no text)').refuses('wordingHasNoBrackets');
  });
  test('is given', () => {
    given(base).replaces('ARV', 'two', ' ').refuses('wordingIsGiven');
    given(base).proposes('ARV', 'OP1', '').refuses('wordingIsGiven');
  });
  test('hides nothing and is short enough', () => {
    given(base).replaces('ARV', 'two', 'a\u202Eb').refuses('wordingHasNoHiddenCharacters');
    given(base).replaces('ARV', 'two', 'x'.repeat(20_001)).refuses('wordingIsShortEnough');
  });
  test('changes something', () => {
    given(base).replaces('ARV', 'two', 'two').refuses('proposalChangesSomething');
    given(base)
      .edits('ARV', `  ${base.replace(' ', '   ')} `)
      .refuses('proposalChangesSomething');
    given(base).replaces('ARV', 'two', '2').replaces('ARV', '2', '2').refuses('proposalChangesSomething');
    // The own reading holds an amendment nested in the base of the site that would widen.
    given(base)
      .inserts('KST', 'three', 'x')
      .replaces('ARV', 'three four five', 'y')
      .replaces('KST', 'two three', 'two three')
      .refuses('proposalChangesSomething');
    given(base)
      .inserts('KST', 'three', 'x')
      .replaces('ARV', 'three four five', 'y')
      .replaces('KST', 'three x four five', 'three x four five')
      .refuses('proposalChangesSomething');
  });
  test('an occurrence counts in the reading in which the quotation was found', () => {
    const once = () => given('a b a').replaces('ARV', 'a', 'x', 'OP1', { occurrence: 1 });
    once().replaces('ARV', 'a', 'y').reads('[a / x - ARV] b [a / y - ARV]');
    once().replaces('ARV', 'a', 'y', 'OP1', { occurrence: 2 }).refuses('quotationIsFound');
  });
  test('a lone / or - within a site is printed with a backslash', () => {
    given('a b c')
      .replaces('ARV', 'b', 'x / y - z and/or -w')
      .reads('a [b / x \\/ y \\- z and/or -w - ARV] c');
  });
  test('first word without a space of its own: none before ; , . else as the word it replaces, else one', () => {
    given('a b;').inserts('ARV', 'a', ', and').reads('a[, and - ARV] b;');
    given('un mot ;').replaces('ARV', ';', ':').reads('un mot [; / : - ARV]');
    given('a mot;').replaces('ARV', ';', ':').reads('a mot[; / : - ARV]');
    given('a (b) c').deletes('ARV', '(').settles('OP1#1', 'b').reads('a b) c');
  });
  test('French spaces are given back as they were', () => {
    given('Rappelle que « le texte » reste ; et suit').reads('Rappelle que « le texte » reste ; et suit');
  });
  test('Chinese characters are words each', () => {
    given('各国应报告。').replaces('ARV', '应', '可').reads('各国[应 / 可 - ARV]报告。');
  });
  test('the very same words in one’s own alternative change nothing', () => {
    given('alpha alpha beta alpha beta')
      .replaces('CRV', 'alpha beta alpha beta', 'beta alpha alpha')
      .replaces('CRV', 'beta', 'beta', 'OP1', { within: 'OP1#1.b' })
      .refuses('proposalChangesSomething');
  });
  test('widening withdraws what one holds within the span, also where it reads empty', () => {
    given('les autres ; feront rapport')
      .inserts('ARV', 'les autres', 'pas')
      .supports('BMR', 'OP1#1.a')
      .replaces('CRV', 'les autres ;', 'les pas autres ;')
      .replaces('BMR', 'autres ; feront', 'autres ; les feront')
      .reads(
        '[les autres [pas - ARV] ; feront / les pas autres ; feront - CRV / les autres ; les feront - BMR] rapport',
      );
    given('one two three four five six')
      .deletes('ARV', 'three')
      .replaces('CRV', 'two three four five', 'x')
      .replaces('ARV', 'one two four', 'one two six four')
      .reads('[one two three four five / one x - CRV / one two six four five - ARV] six');
  });
});
