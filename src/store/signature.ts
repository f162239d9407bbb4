// The installation's Ed25519 key, and what it signs.
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign as signed,
  verify as verified,
  type KeyObject,
} from 'node:crypto';
import { canonical } from './canonical.ts';
import type { Head, SignedHead } from './store.ts';

/** Before the 32 bytes of an Ed25519 public key in SubjectPublicKeyInfo. Source: RFC 8410, 4. */
const spki = Buffer.from('302a300506032b6570032100', 'hex');

export interface SigningKey {
  /** 32 bytes, base64url. */
  readonly publicKey: string;
  /** SHA-256 of the 32 bytes, hex. */
  readonly fingerprint: string;
  readonly sign: (text: string) => string;
}

/** Gives a new private key. Shape: PKCS #8, PEM. */
export function newPrivateKey(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** Gives what a private key can do. */
export function signingKey(pem: string): SigningKey {
  const key = createPrivateKey(pem);
  const bytes = createPublicKey(key).export({ type: 'spki', format: 'der' }).subarray(spki.length);
  return {
    publicKey: bytes.toString('base64url'),
    fingerprint: createHash('sha256').update(bytes).digest('hex'),
    sign: (text) => signed(null, Buffer.from(text), key).toString('base64url'),
  };
}

/** Gives the fingerprint of a public key, or nothing when it is none. */
export function fingerprintOf(publicKey: string): string | undefined {
  const bytes = exactly(publicKey, 32);
  return bytes && createHash('sha256').update(bytes).digest('hex');
}

/** Says whether a text was signed by the owner of a public key. */
export function isSigned(text: string, signature: string, publicKey: string): boolean {
  const bytes = exactly(publicKey, 32);
  const mark = exactly(signature, 64);
  if (bytes === undefined || mark === undefined) return false;
  const key: KeyObject = createPublicKey({
    key: Buffer.concat([spki, bytes]),
    format: 'der',
    type: 'spki',
  });
  return verified(null, Buffer.from(text), key, mark);
}

/** Reads base64url in its one spelling. */
function exactly(text: string, length: number): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64url');
  return bytes.length === length && bytes.toString('base64url') === text ? bytes : undefined;
}

/** Gives the text that is signed for a head. */
export function headText(stream: string, { seq, hash }: Head, epoch: number): string {
  return canonical({ format: 'placard-head/1', stream, seq, hash, epoch });
}

/** Signs a head. */
export function signedHead(key: SigningKey, stream: string, head: Head, epoch: number): SignedHead {
  const { seq, hash } = head;
  return {
    stream,
    seq,
    hash,
    epoch,
    key: key.fingerprint,
    signature: key.sign(headText(stream, head, epoch)),
  };
}
