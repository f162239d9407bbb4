// Checks signed heads without WebCrypto, which browsers keep from pages over plain HTTP. Fetched when a page has shown.
import { hashes, verify } from '@noble/ed25519';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { HeadSeen } from './live.ts';

hashes.sha512 = sha512;

/** Gives the bytes of base64url without padding, or nothing where a text is none. */
function bytesOf(text: string): Uint8Array | undefined {
  try {
    const characters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(characters, (one) => one.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** Gives the text that is signed for a head. Source: docs/record.md, Heads and keys. */
function headText({ stream, seq, head, epoch }: HeadSeen): string {
  // Canonical JSON: names in order, no spaces.
  return JSON.stringify({ epoch, format: 'placard-head/1', hash: head, seq, stream });
}

/** Says whether a head was signed by the public key beside it, and whether the fingerprint is that key's. */
export function isSigned(seen: HeadSeen): boolean {
  const key = bytesOf(seen.publicKey);
  const signature = bytesOf(seen.signature);
  if (key?.length !== 32 || signature?.length !== 64) return false;
  if (bytesToHex(sha256(key)) !== seen.key) return false;
  // By the letter of RFC 8032, as the server signs.
  return verify(signature, new TextEncoder().encode(headText(seen)), key, { zip215: false });
}
