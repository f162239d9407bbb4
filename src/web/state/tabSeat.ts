// The seat of this tab: in a demo one browser may sit on several seats of a room, one a tab.
import { browserStorage } from './browserStorage.ts';

const place = (room: string) => `placard.seat.${room}`;

/** Gives the seat that this tab took in a room, if it took one. */
export function tabSeat(room: string): string | undefined {
  return browserStorage('sessionStorage').getItem(place(room)) ?? undefined;
}

/** Makes a seat that of this tab. */
export function sitHere(room: string, seat: string): void {
  try {
    browserStorage('sessionStorage').setItem(place(room), seat);
  } catch {
    // Storage is full: the server takes the seat that was taken last.
  }
}

/** Gives the address of something of a room, asked for from this tab's seat. */
export function roomPath(room: string, rest = '', query: { readonly [name: string]: string } = {}): string {
  const seat = tabSeat(room);
  const asked = new URLSearchParams({ ...query, ...(seat === undefined ? {} : { seat }) }).toString();
  return `/api/rooms/${encodeURIComponent(room)}${rest}${asked === '' ? '' : `?${asked}`}`;
}
