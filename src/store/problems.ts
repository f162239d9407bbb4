// What PostgreSQL says, as sentences for whoever runs Placard.
import { StoreProblem } from './store.ts';

const sentences: { readonly [code: string]: string } = {
  // Class and code: PostgreSQL, appendix A.
  '53100': 'The disk of the database is full. Make room on it; Placard goes on by itself.',
  ENOSPC: 'The disk is full. Make room on it; Placard goes on by itself.',
  '25006': 'The database can only be read, not written. Placard cannot record anything in it.',
  '53300': 'The database takes no more connections. Raise its max_connections or stop something else.',
  '28P01': 'The database refused the password. Look at DATABASE_URL.',
  '28000': 'The database refused the account. Look at DATABASE_URL.',
  '3D000': 'There is no database of that name. Make it, or look at DATABASE_URL.',
  '42501':
    'The database account may not make or change tables. Give it the right to, or look at DATABASE_URL.',
  ECONNREFUSED: 'The database does not answer. Start it, or look at DATABASE_URL.',
  ENOTFOUND: 'The machine of the database is not known. Look at DATABASE_URL.',
  EAI_AGAIN: 'The machine of the database cannot be looked up now. Look at DATABASE_URL.',
  ENOENT: 'The database does not answer. Start Placard again.',
  CONNECT_TIMEOUT: 'The database does not answer in time. Look at DATABASE_URL.',
};

/** Gives the problem with a sentence where one is known. */
export function explained(problem: unknown): unknown {
  if (problem instanceof StoreProblem || !(problem instanceof Error)) return problem;
  const { code } = problem as NodeJS.ErrnoException;
  const sentence = code === undefined ? undefined : sentences[code];
  return sentence === undefined ? problem : new StoreProblem(sentence, { cause: problem });
}
