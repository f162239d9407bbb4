// Secrets that open something: made here, kept by the store as a digest alone.
import { createHash, randomBytes, randomInt } from 'node:crypto';

/** Gives a secret that nobody guesses: 192 bits. */
export function newSecret(): string {
  return randomBytes(24).toString('base64url');
}

/** Without letters and digits that are taken for each other. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Gives a code that a person types: 40 bits, good for two minutes and few tries. */
export function newCode(): string {
  const letter = (): string => letters[randomInt(letters.length)] ?? 'A';
  const four = (): string => Array.from({ length: 4 }, letter).join('');
  return `${four()}-${four()}`;
}

/** Gives a typed code as it was made. */
export function codeTyped(text: string): string {
  const plain = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return `${plain.slice(0, 4)}-${plain.slice(4)}`;
}

/** Gives what the store keeps of a secret. */
export function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
