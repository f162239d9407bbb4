// What an export says of itself, and the signature over that.
import { createHash } from 'node:crypto';
import { canonical } from '../canonical.ts';
import type { SignedHead } from '../store.ts';

export const format = 'placard-export/1';
export const names = {
  facts: 'facts.jsonl',
  manifest: 'manifest.json',
  signature: 'signature.json',
} as const;
export const documentsFolder = 'documents/';

/** Gives the name under which an export holds that of a room below. */
export function belowName(room: string): string {
  return `rooms/${room}.zip`;
}

/** Gives the room whose export a file is, or nothing. */
export function belowIn(name: string): string | undefined {
  return /^rooms\/([\w-]{1,64})\.zip$/.exec(name)?.[1];
}

export interface Listed {
  readonly name: string;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}

export interface Manifest {
  readonly format: typeof format;
  readonly stream: string;
  /** When it was exported. Units: ms. */
  readonly made: number;
  readonly head: SignedHead;
  /** Every other file but the signature. */
  readonly files: readonly Listed[];
}

export interface Signature {
  readonly algorithm: 'Ed25519';
  /** 32 bytes, base64url. */
  readonly publicKey: string;
  /** Over the bytes of the manifest; 64 bytes, base64url. */
  readonly signature: string;
}

/** Gives the line of a file in a manifest. */
export function listed(name: string, bytes: Uint8Array): Listed {
  return { name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

type Shape = { readonly [name: string]: 'string' | 'number' | Shape | readonly [Shape] };
const head: Shape = {
  epoch: 'number',
  hash: 'string',
  key: 'string',
  seq: 'number',
  signature: 'string',
  stream: 'string',
};
const file: Shape = { bytes: 'number', name: 'string', sha256: 'string' };
const manifest: Shape = { files: [file], format: 'string', head, made: 'number', stream: 'string' };
const signature: Shape = { algorithm: 'string', publicKey: 'string', signature: 'string' };

function fits(value: unknown, shape: Shape[string]): boolean {
  if (typeof shape === 'string') return typeof value === shape;
  if (Array.isArray(shape)) return Array.isArray(value) && value.every((one) => fits(one, shape[0]));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const given = new Map(Object.entries(value));
  const wanted = Object.entries(shape);
  return given.size === wanted.length && wanted.every(([name, inner]) => fits(given.get(name), inner));
}

/** Reads canonical JSON of a shape, or nothing. */
function read(text: string, shape: Shape): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return fits(value, shape) && canonical(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Reads a manifest, or nothing. */
export function parseManifest(text: string): Manifest | undefined {
  const found = read(text, manifest) as Manifest | undefined;
  return found?.format === format ? found : undefined;
}

/** Reads a signature, or nothing. */
export function parseSignature(text: string): Signature | undefined {
  const found = read(text, signature) as Signature | undefined;
  return found?.algorithm === 'Ed25519' ? found : undefined;
}
