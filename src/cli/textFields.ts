// What the fields of an act may hold, whatever the act; a field that is there holds what its name promises.

/** An act of a file: an object whose fields are yet to be looked at. */
export type RawAct = { readonly [field: string]: unknown };

/** Thrown where a field of an act is missing or of the wrong kind; the sentence says which. */
export class Malformed extends Error {
  override readonly name = 'Malformed';
}

/** Tells whether a value of a file may be an act. */
export function isAct(value: unknown): value is RawAct {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Check = (value: unknown) => boolean;
interface Kind {
  readonly holds: Check;
  /** Ends the sentence “"field" must be …”. */
  readonly is: string;
}

const isText: Check = (value) => typeof value === 'string';
const isCode: Check = (value) => typeof value === 'string' && /^\p{Lu}[\p{Lu}\d]{0,7}$/u.test(value);
const isName: Check = (value) =>
  typeof value === 'string' &&
  value.trim() === value &&
  value !== '' &&
  value.length <= 80 &&
  !hidden.test(value);
const hidden = /[\p{C}[\]#]/u;

const words: Kind = { holds: isText, is: 'a text' };
const code: Kind = {
  holds: isCode,
  is: 'the code of a delegation (capital letters and digits, at most 8), or CH',
};
const name: Kind = {
  holds: isName,
  is: 'a name of 1 to 80 characters, without brackets, # or spaces at its ends',
};
const moment: Kind = { holds: isMoment, is: 'a moment such as 2031-05-14T12:00:00Z' };
const whole: Kind = { holds: (value) => Number.isSafeInteger(value), is: 'a whole number' };
const switched: Kind = { holds: (value) => typeof value === 'boolean', is: 'true or false' };
const listOf = (one: Kind, is: string): Kind => ({
  holds: (value) => Array.isArray(value) && value.every(one.holds),
  is,
});

const kinds: { readonly [field: string]: Kind } = {
  act: words,
  by: code,
  seq: whole,
  says: words,
  at: moment,
  paragraph: words,
  from: words,
  to: words,
  after: words,
  insert: words,
  delete: words,
  text: words,
  occurrence: {
    holds: (value) => Number.isSafeInteger(value) && Number(value) >= 1,
    is: 'a whole number from 1',
  },
  site: words,
  within: words,
  alternative: words,
  afterParagraph: {
    holds: (value) => value === null || isText(value),
    is: 'the label of a paragraph, or null',
  },
  label: name,
  paragraphs: listOf(words, 'a list of texts'),
  keep: words,
  package: name,
  elements: {
    holds: (value) => Array.isArray(value) && value.every(isElement),
    is: 'a list of {site, keep}',
  },
  join: listOf(words, 'a list of texts'),
  consents: listOf(code, 'a list of codes of delegations'),
  onBehalfOf: code,
  requestedBy: code,
  version: name,
  symbol: name,
  on: switched,
  broken: switched,
  deadline: moment,
  reason: words,
  kind: words,
  answer: words,
};

/** Looks at the fields of an act that have a name in the table. Throws: `Malformed`. */
export function checked(act: RawAct): void {
  for (const [field, kind] of Object.entries(kinds)) {
    if (act[field] !== undefined && !kind.holds(act[field])) {
      throw new Malformed(`"${field}" must be ${kind.is}`);
    }
  }
}

function isElement(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { site, keep }: { readonly site?: unknown; readonly keep?: unknown } = value;
  return isText(site) && isText(keep);
}

/** A day of the calendar, a time of the day and an offset: what no clock shows is no moment. */
function isMoment(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const parts = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.exec(value);
  const day = parts?.[1];
  if (day === undefined || Number.isNaN(Date.parse(value))) return false;
  const midnight = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
}
