// Bodies of requests: read to the end, so that the sentence about one that is too large can be heard.
import type { IncomingMessage } from 'node:http';
import { limits } from '../../wire/messages.ts';
import { refusal } from './refusal.ts';

/** What is read and thrown away beyond the limit; more than that cuts the line. */
const drained = 10 * limits.uploadBytes;

/** Reads a body. Throws: a refusal when it is too large. */
export async function bytesOf(payload: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of payload as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= limits.uploadBytes) chunks.push(chunk);
    else chunks.length = 0;
    if (length > drained) break;
  }
  if (length > limits.uploadBytes) throw refusal(413, 'tooLarge');
  return Buffer.concat(chunks);
}

/** Reads a JSON body. Throws: a refusal when it is none. */
export async function jsonOf(payload: IncomingMessage): Promise<unknown> {
  const text = textIn(await bytesOf(payload));
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch {
    throw refusal(400, 'malformed');
  }
}

/** Reads bytes as a text in UTF-8. Throws: a refusal that says what to do. */
export function textIn(bytes: Uint8Array): string {
  if (bytes.subarray(0, 4096).includes(0)) throw refusal(415, 'binary');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    throw refusal(415, 'notUtf8');
  }
}

/** Gives a text of a size that is read. Throws: a refusal. */
export function readable(text: string): string {
  if (text.length > limits.draftCharacters) throw refusal(413, 'tooLarge');
  if (text.includes('\0')) throw refusal(415, 'binary');
  return text;
}
