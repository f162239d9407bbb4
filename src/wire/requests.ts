// Bodies of the requests beside the socket.
import { z } from 'zod';
import { limits } from './messages.ts';
import { attribution, delegation, hiddenCharacters, symbol, title, words } from './values.ts';
import type { Parsed } from './command.ts';
import { procedure } from './procedure.ts';

/** Halls that a new room can be seated with. */
export const halls = ['scenario', 'osce', 'un', 'rehearsal'] as const;
export type HallName = (typeof halls)[number];

const role = z.enum(['chair', 'secretary', 'head', 'delegate', 'expert', 'observer', 'hall']);
const id = z.string().max(120);

/** A text as a page chooses it. */
const text = z.union([
  z.object({ library: z.object({ id }), symbol: symbol.exactOptional() }),
  z.object({
    pasted: z.string(),
    title: words(limits.titleCharacters, 0),
    symbol: symbol.exactOptional(),
    language: words(35).exactOptional(),
  }),
]);
export type TextChoice = z.infer<typeof text>;

const newRoom = z.object({
  title,
  /** The id of a body: one that ships with Placard or one of the installation's own. */
  procedure: id,
  hall: z.enum(halls).exactOptional(),
  /** A list of one's own, in the order of the plates. */
  delegations: z
    .array(z.object({ code: delegation, name: words(120) }))
    .min(1)
    .max(limits.seats - 3)
    .exactOptional(),
  language: words(35),
  timeZone: words(64),
  text: text.exactOptional(),
  attribution: attribution.exactOptional(),
});
export type NewRoom = z.infer<typeof newRoom>;

const requests = {
  redeem: z.object({ secret: z.string().min(1).max(200) }),
  device: z.object({ code: z.string().min(1).max(40) }),
  demoSeat: z.object({ room: id, seat: id }),
  newRoom,
  text,
  deletion: z.object({ title: z.string().max(1_000) }),
  newSeat: z.object({ role, delegation: delegation.exactOptional(), person: words(120).exactOptional() }),
  outline: z.object({ text: z.string() }),
  body: z.strictObject({ copyOf: id, procedure }),
} as const;

type Requests = typeof requests;
export type RequestName = keyof Requests;
export type RequestBody<N extends RequestName> = z.infer<Requests[N]>;

/** Gives the body of a request in its shape, or what is wrong with it. */
export function parseRequest<N extends RequestName>(name: N, body: unknown): Parsed<RequestBody<N>> {
  const parsed = requests[name].safeParse(body);
  if (parsed.success) return { ok: true, value: parsed.data as RequestBody<N> };
  const isHidden = parsed.error.issues.some(({ message }) => message === hiddenCharacters);
  return { ok: false, what: isHidden ? hiddenCharacters : 'malformed' };
}
