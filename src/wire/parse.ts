// What a client's message is, or what is wrong with it.
import { z } from 'zod';
import type { ClientMessage, WireError } from './messages.ts';
import { limits } from './messages.ts';
import { parseCommand } from './command.ts';

/** Chosen by the client: printable, so that it can be shown and logged as it is. */
const id = z.string().regex(/^[\x21-\x7E]{1,64}$/);
const ask = z.strictObject({ t: z.literal('ask'), ids: z.array(id).min(1).max(limits.askedIds) });
const ping = z.strictObject({ t: z.literal('ping'), n: z.int() });

export type ParsedMessage =
  | { readonly ok: true; readonly message: ClientMessage }
  | { readonly ok: false; readonly what: WireError; readonly id?: string };

const malformed: ParsedMessage & { readonly ok: false } = { ok: false, what: 'malformed' };

/** Reads one message of a socket. Shape: a refused command's `id` is given where it could be read. */
export function parseClient(text: string): ParsedMessage {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return malformed;
  }
  if (typeof value !== 'object' || value === null || !('t' in value)) return malformed;
  if (value.t === 'command') return commandIn(value);
  const parsed = value.t === 'ask' ? ask.safeParse(value) : ping.safeParse(value);
  return parsed.success ? { ok: true, message: parsed.data } : malformed;
}

function commandIn(value: object): ParsedMessage {
  const { id: given, command, ...rest } = value as { readonly id?: unknown; readonly command?: unknown };
  const known = id.safeParse(given);
  if (!known.success) return malformed;
  if (Object.keys(rest).length > 1) return { ...malformed, id: known.data };
  const parsed = parseCommand(command);
  return parsed.ok
    ? { ok: true, message: { t: 'command', id: known.data, command: parsed.value } }
    : { ok: false, what: parsed.what, id: known.data };
}
