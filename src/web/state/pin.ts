import { browserStorage } from './browserStorage.ts';

/** Where the fingerprint of a server's key is kept. */
export interface Pin {
  readonly read: () => string | undefined;
  readonly write: (key: string) => void;
}

/** Beside the theme it is what stays when a person signs out: it is about the server, not about a room. */
export const pinPlace = 'placard.key';

/** Keeps the key of the server that this page comes from. */
export const browserPin: Pin = {
  read: () => browserStorage().getItem(pinPlace) ?? undefined,
  write: (key) => {
    try {
      browserStorage().setItem(pinPlace, key);
    } catch {
      // Storage is full: the next head is the first one seen.
    }
  },
};
