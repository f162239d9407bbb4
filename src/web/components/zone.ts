// Times as people in the room read them: its time zone, not the browser's.
import { language } from '../../i18n/en/language.ts';
import type { Millis } from '../../kernel/base/ids.ts';

const local = (at: number, zone: string) => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: string) => parts.find((found) => found.type === type)?.value ?? '';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
};

/** Gives date and time of a moment on the room's clock, as form fields take them. */
export function localOf(at: number, zone: string): { readonly date: string; readonly time: string } {
  return local(at, zone);
}

/**
 * Gives the moments that read so on the room's clock: one as a rule, two when clocks go back, none when they go forward.
 * Shape: `date` as 2026-11-24, `time` as 17:00.
 */
export function momentsOf(date: string, time: string, zone: string): readonly Millis[] {
  const naive = Date.parse(`${date}T${time}:00Z`);
  if (Number.isNaN(naive)) return [];
  const day = 86_400_000;
  const offsets = [naive - day, naive, naive + day].map((at) => {
    const there = local(at, zone);
    return Date.parse(`${there.date}T${there.time}:00Z`) - Math.floor(at / 60_000) * 60_000;
  });
  return [...new Set(offsets.map((offset) => naive - offset))]
    .filter((at) => {
      const there = local(at, zone);
      return there.date === date && there.time === time;
    })
    .sort((a, b) => a - b) as readonly number[] as readonly Millis[];
}

/** Gives the time of day on the room's clock, such as 16:18. */
export function clockOf(at: number, zone: string): string {
  return local(at, zone).time;
}

/** Gives the time of day with its offset from UTC, to tell apart two moments that read the same. */
export function clockWithOffset(at: number, zone: string): string {
  const parts = new Intl.DateTimeFormat(language.locale, {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'shortOffset',
  }).formatToParts(at);
  const part = (type: string) => parts.find((found) => found.type === type)?.value ?? '';
  return `${part('hour')}:${part('minute')} ${part('timeZoneName')}`;
}

/** Gives the time of day, with the day before it when that is not today in the room. */
export function whenOf(at: number, now: number, zone: string): string {
  if (local(at, zone).date === local(now, zone).date) return local(at, zone).time;
  const day = new Intl.DateTimeFormat(language.locale, {
    timeZone: zone,
    day: 'numeric',
    month: 'long',
  }).format(at);
  return `${day}, ${local(at, zone).time}`;
}

/** Gives a span as minutes and seconds, or hours and minutes from an hour on: 1:52, 1 h 12 min. No line ends before a unit. */
export function spanOf(span: number): string {
  const seconds = Math.max(0, Math.ceil(span / 1000));
  const { day, hour, minute } = language.units;
  if (seconds >= 86_400)
    return `${Math.floor(seconds / 86_400)}\u00a0${day} ${Math.floor((seconds % 86_400) / 3600)}\u00a0${hour}`;
  if (seconds >= 3600)
    return `${Math.floor(seconds / 3600)}\u00a0${hour} ${Math.floor((seconds % 3600) / 60)}\u00a0${minute}`;
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
