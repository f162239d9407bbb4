// What a request hears when something went wrong.
import type { Language } from '../../i18n/languages.ts';
import { StoreProblem } from '../../store/store.ts';
import { type More, Refusal, said } from './refusal.ts';

interface Said {
  readonly status: number;
  readonly body: { readonly message: string } & More;
}

/** PostgreSQL's classes for: connection lost, out of space, shutting down, system error, read-only. */
const storeIsAway = /^(08|53|57|58)|^25006$|^CONNECTION|^CONNECT_|^ECONN|^ENOENT$|^EPIPE$/;

/** Gives the answer to a request that failed; what nobody foresaw is reported. */
export function answerTo(problem: unknown, language: Language, report: (problem: unknown) => void): Said {
  if (problem instanceof Refusal)
    return { status: problem.status, body: { message: problem.why[language], ...problem.more } };
  const { code, statusCode } = problem as { readonly code?: unknown; readonly statusCode?: unknown };
  if (problem instanceof StoreProblem || (typeof code === 'string' && storeIsAway.test(code))) {
    report(problem);
    return { status: 503, body: { message: said('storeUnavailable')[language] } };
  }
  if (statusCode === 413) return { status: 413, body: { message: said('tooLarge')[language] } };
  if (typeof statusCode === 'number' && statusCode < 500)
    return { status: statusCode, body: { message: said('malformed')[language] } };
  report(problem);
  return { status: 500, body: { message: said('broken')[language] } };
}
