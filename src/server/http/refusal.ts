import { server as en } from '../../i18n/en/server.ts';
import { server as fr } from '../../i18n/fr/server.ts';
import type { Contradiction } from '../../kernel/meeting/contradictions.ts';
import type { Language } from '../../i18n/languages.ts';
import { server as ru } from '../../i18n/ru/server.ts';

export type ServerSentence = keyof typeof en;
/** A sentence in every language: who hears it is known when it is sent. */
export type InEach = { readonly [L in Language]: string };

/** What stands beside the sentence, for a program. */
export interface More {
  readonly refused?: string;
  readonly source?: string;
  readonly contradictions?: readonly Contradiction[];
}

/** A request that is not carried out, with the sentence that says why. */
export class Refusal extends Error {
  readonly status: number;
  readonly why: InEach;
  readonly more: More;

  constructor(status: number, why: InEach, more: More = {}) {
    super(why.en);
    this.status = status;
    this.why = why;
    this.more = more;
  }
}

/** Gives a sentence of the server's own catalogue. */
export function said(sentence: ServerSentence): InEach {
  return { en: en[sentence], fr: fr[sentence], ru: ru[sentence] };
}

/** Gives the refusal with a sentence of the server's own catalogue. */
export function refusal(status: number, sentence: ServerSentence): Refusal {
  return new Refusal(status, said(sentence));
}
