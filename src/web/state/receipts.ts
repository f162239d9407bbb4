import { browserStorage } from './browserStorage.ts';

const place = (room: string): string => `placard.receipts.${room}`;

/** Gives the receipts of secret ballots that a person chose to keep in this browser. */
export function keptReceipts(room: string): readonly string[] {
  return (browserStorage().getItem(place(room)) ?? '').split('\n').filter(Boolean);
}

/** Keeps a receipt in this browser: nobody can say it again. */
export function keepReceipt(room: string, receipt: string): void {
  browserStorage().setItem(place(room), [...keptReceipts(room), receipt].join('\n'));
}
