import { server } from '../../i18n/en/server.ts';

export type ServerSentence = keyof typeof server;

/** A request that is not carried out, with the sentence that says why. */
export class Refusal extends Error {
  readonly status: number;
  readonly more: { readonly refused?: string; readonly source?: string };

  constructor(
    status: number,
    message: string,
    more: { readonly refused?: string; readonly source?: string } = {},
  ) {
    super(message);
    this.status = status;
    this.more = more;
  }
}

/** Gives the refusal with a sentence of the server's own catalogue. */
export function refusal(status: number, sentence: ServerSentence): Refusal {
  return new Refusal(status, server[sentence]);
}
