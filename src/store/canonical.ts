// Canonical JSON (RFC 8785) of what facts hold: whole numbers, well-formed text, no fractions.

const bad = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Says whether a text may stand in the record: no NUL, no half of a surrogate pair. */
export function isRecordable(text: string): boolean {
  return !bad.test(text);
}

function quoted(text: string): string {
  if (!isRecordable(text)) throw new TypeError('A text holds NUL or half of a surrogate pair.');
  return JSON.stringify(text);
}

/**
 * Gives the one canonical text of a JSON value; a property that is `undefined` is left out.
 * Throws: at a fraction, a number past 2^53, NUL, half of a surrogate pair, or what is no JSON.
 */
export function canonical(value: unknown): string {
  if (value === null) return 'null';
  switch (typeof value) {
    case 'string':
      return quoted(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      if (!Number.isSafeInteger(value)) throw new TypeError(`${value} is not a whole number.`);
      return String(value === 0 ? 0 : value);
    case 'object':
      return Array.isArray(value) ? list(value) : members(value);
    default:
      throw new TypeError(`A ${typeof value} is no JSON.`);
  }
}

function list(values: readonly unknown[]): string {
  let text = '[';
  for (let index = 0; index < values.length; index += 1)
    text += (index === 0 ? '' : ',') + canonical(values[index]);
  return `${text}]`;
}

function members(value: object): string {
  const named = value as { readonly [name: string]: unknown };
  let text = '{';
  // Sorted by UTF-16 code units, as RFC 8785 asks and as sort() does.
  for (const name of Object.keys(named).sort()) {
    if (named[name] === undefined) continue;
    text += `${text === '{' ? '' : ','}${quoted(name)}:${canonical(named[name])}`;
  }
  return `${text}}`;
}
