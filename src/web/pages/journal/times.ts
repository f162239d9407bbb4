import { language } from '../../../i18n/en/language.ts';
import type { Times } from '../../../documents/journal/writing.ts';
import { clockOf } from '../../components/zone.ts';

/** Gives how moments read on the room's clock, in the language of the pages. */
export function timesIn(zone: string): Times {
  const day = new Intl.DateTimeFormat(language.locale, { dateStyle: 'long', timeZone: zone });
  return { day: (at) => day.format(at), clock: (at) => clockOf(at, zone) };
}
