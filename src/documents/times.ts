import { language } from '../i18n/en/language.ts';
import type { Times } from './journal/writing.ts';

/** Gives how moments read in a time zone, on paper. */
export function timesIn(zone: string): Times {
  const day = new Intl.DateTimeFormat(language.locale, { dateStyle: 'long', timeZone: zone });
  const clock = new Intl.DateTimeFormat(language.locale, {
    timeStyle: 'short',
    timeZone: zone,
    hourCycle: 'h23',
  });
  return { day: (at) => day.format(at), clock: (at) => clock.format(at) };
}
