import type { Times } from './journal/writing.ts';

/** Gives how moments read in a time zone, in English, on paper. */
export function timesIn(zone: string): Times {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: zone });
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeStyle: 'short',
    timeZone: zone,
    hourCycle: 'h23',
  });
  return { day: (at) => day.format(at), clock: (at) => clock.format(at) };
}
