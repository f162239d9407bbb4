import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockWithOffset, localOf, momentsOf, spanOf, whenOf } from '../../../src/web/components/zone.ts';

describe('a deadline chosen on the room’s clock', () => {
  test('is one moment on an ordinary day', () => {
    expect(momentsOf('2026-11-24', '17:00', 'Europe/Vienna')).toEqual([Date.UTC(2026, 10, 24, 16)]);
  });

  test('is asked about when the clocks go back and it comes twice', () => {
    const twice = momentsOf('2026-10-25', '02:30', 'Europe/Vienna');
    expect(twice).toEqual([Date.UTC(2026, 9, 25, 0, 30), Date.UTC(2026, 9, 25, 1, 30)]);
    expect(twice.map((at) => clockWithOffset(at, 'Europe/Vienna'))).toEqual(['02:30 GMT+2', '02:30 GMT+1']);
  });

  test('is none when the clocks go forward over it', () => {
    expect(momentsOf('2026-03-29', '02:30', 'Europe/Vienna')).toEqual([]);
  });

  test('is none while the field is empty', () => {
    expect(momentsOf('', '17:00', 'Europe/Vienna')).toEqual([]);
  });

  test('reads back as it was chosen, in every zone and season', () => {
    const zones = [
      'Europe/Vienna',
      'Asia/Ulaanbaatar',
      'America/New_York',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
    ];
    const minutes = fc.integer({ min: Date.UTC(2024, 0) / 60_000, max: Date.UTC(2030, 0) / 60_000 });
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), (minute, zone) => {
        const { date, time } = localOf(minute * 60_000, zone);
        expect(momentsOf(date, time, zone)).toContain(minute * 60_000);
      }),
      { numRuns: 300 },
    );
  });
});

test('a moment on another day is named with its day', () => {
  const now = Date.UTC(2026, 10, 24, 12);
  expect(whenOf(Date.UTC(2026, 10, 24, 16), now, 'Europe/Vienna')).toBe('17:00');
  expect(whenOf(Date.UTC(2026, 10, 25, 16), now, 'Europe/Vienna')).toBe('25 November, 17:00');
});

test('a span is counted in minutes, from an hour on in hours, from a day on in days', () => {
  expect([-5, 0, 112_000, 4_320_000, 90_000_000].map(spanOf)).toEqual([
    '0:00',
    '0:00',
    '1:52',
    '1\u00a0h 12\u00a0min',
    '1\u00a0d 1\u00a0h',
  ]);
});
