// A decision announced in error is said plainly, on the hall display and wherever the question is shown.
import { expect, test } from 'vitest';
import { wholeOf } from '../../../src/web/pages/hall/Whole.tsx';
import { takenBack } from '../../../src/web/components/inError.ts';
import {
  d1,
  finds,
  issued,
  later,
  minutes,
  momentOf,
  puts,
  roomAfter,
  type Said,
  says,
  silent,
  span,
} from '../../support/story.ts';

const back = says('chair', { type: 'TakeBackDecision' });
const adopt = puts({ kind: 'adopt', draft: d1, symbol: 'VOSD.DEC/4' });
const inError = [...issued, adopt, finds, back];
/** The sitting ends, silence is kept, and the Chair announces at the next sitting. */
const announced: readonly Said[] = [
  ...silent(issued),
  says('chair', { type: 'AdjournMeeting' }),
  later('chair', span + minutes(1), { type: 'CallToOrder' }),
  says('chair', { type: 'AnnounceAdoption', draft: d1, symbol: 'VOSD.DEC/4' }),
];
const moment = (acts: readonly Said[]) => wholeOf(roomAfter(acts), momentOf(acts))?.kind;

test('the question that stands again is shown, with the error', () => {
  expect(moment(inError)).toBe('question');
  expect(takenBack(roomAfter(inError))?.asked).toBe('adopt');
});

test('an announcement taken back takes the screen from the adoption', () => {
  expect(moment(announced)).toBe('adoption');
  expect(moment([...announced, back])).toBe('error');
});

test('the error is no longer news when the Chair decides or asks anew', () => {
  expect(takenBack(roomAfter(inError, finds))).toBeUndefined();
  expect(takenBack(roomAfter(inError, says('chair', { type: 'WithdrawQuestion' })))).toBeUndefined();
  const anew = says('chair', { type: 'AnnounceAdoption', draft: d1, symbol: 'VOSD.DEC/4' });
  expect(moment([...announced, back, anew])).toBe('adoption');
});
