// How a number of delegations is shown so that each is read from the last row: by name and word, by name, by code.

/** `names`: plates with the answer in words; `plates`: with its shape; `codes`: a shape and three letters. */
export type Scale = 'names' | 'plates' | 'codes' | 'many';

/** Gives the scale for so many delegations. */
export function scaleOf(count: number): Scale {
  if (count <= 12) return 'names';
  if (count <= 24) return 'plates';
  return count <= 70 ? 'codes' : 'many';
}

/** How many letters fit on a plate beside the answer. */
const letters = { names: 10, plates: 11 };

/** Gives what a plate bears: the name where it fits, else the code. */
export function plateText(name: string, code: string, scale: Scale): string {
  if (scale === 'codes' || scale === 'many') return code;
  return name.length > letters[scale] ? code : name;
}
