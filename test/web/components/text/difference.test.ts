import { describe, expect, test } from 'vitest';
import { difference, placedOn } from '../../../../src/web/components/text/difference.ts';

const shown = (before: string, after: string) =>
  difference(before, after)
    .map(({ kind, text, space }) => {
      const marked = kind === 'left' ? `-${text}-` : kind === 'entered' ? `+${text}+` : text;
      return space ? ` ${marked}` : marked;
    })
    .join('');

describe('what a draft changes', () => {
  test('strikes what leaves and shows bold what enters', () => {
    expect(shown('reply within five working days;', 'reply within two working days;')).toBe(
      'reply within -five- +two+ working days;',
    );
  });
  test('marks stand by themselves', () => {
    expect(shown('of its receipt;', 'of its receipt, where applicable;')).toBe(
      'of its receipt+, where applicable+;',
    );
  });
  test('an emptied paragraph is struck whole', () => {
    expect(shown('Decides nothing;', '')).toBe('-Decides nothing;-');
  });
  test('Chinese characters are words', () => {
    expect(shown('决定每年进行检查', '决定两年进行检查')).toBe('决定-每-+两+年进行检查');
  });
});

describe('a draft placed on a text that moved on', () => {
  test('keeps both changes when they stand apart', () => {
    expect(
      placedOn(
        'States will answer a message within 24 hours;',
        'States will answer a message within one working day;',
        'States shall answer a message within 24 hours;',
      ),
    ).toEqual({ text: 'States shall answer a message within one working day;', lost: false });
  });
  test('leaves out a change that stands on words which are gone, and says so', () => {
    expect(
      placedOn(
        'answer within 24 hours of receipt;',
        'answer within one working day of receipt;',
        'answer within two working days of receipt;',
      ),
    ).toEqual({ text: 'answer within two working days of receipt;', lost: true });
  });
  test('an insertion finds its place again', () => {
    expect(placedOn('may reply;', 'may reply, as appropriate;', 'participating States may reply;')).toEqual({
      text: 'participating States may reply, as appropriate;',
      lost: false,
    });
  });
  test('a text replaced whole keeps nothing of the draft', () => {
    expect(placedOn('one two three', 'one two four', 'five six')).toEqual({ text: 'five six', lost: true });
  });
});
