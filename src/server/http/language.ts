// Which language a person reads: the one chosen, else the one that the browser asks for.
import type { IncomingHttpHeaders } from 'node:http';
import { type Language, isLanguage } from '../../i18n/languages.ts';

/** Gives the language for one who asks. */
export function languageOf({
  cookie = '',
  'accept-language': accepts = '',
}: Pick<IncomingHttpHeaders, 'cookie' | 'accept-language'>): Language {
  const chosen = /(?:^|;)\s*language=(\w+)/.exec(cookie)?.[1];
  if (chosen !== undefined && isLanguage(chosen)) return chosen;
  return accepts.split(',').map(rangeOf).sort(byWeight).find(isOurs)?.tag ?? 'en';
}

interface Range {
  readonly tag: string;
  readonly weight: number;
}

/** Reads a range such as fr-CH;q=0.8; a region says nothing here. */
function rangeOf(range: string): Range {
  const [tag = '', quality = ''] = range.toLowerCase().split(';');
  const weight = Number(/q=([\d.]+)/.exec(quality)?.[1] ?? 1);
  return { tag: tag.trim().split('-')[0] ?? '', weight };
}

/** Keeps the browser's order between equals. */
function byWeight(one: Range, other: Range): number {
  return other.weight - one.weight;
}

function isOurs(range: Range): range is Range & { readonly tag: Language } {
  return range.weight > 0 && isLanguage(range.tag);
}
