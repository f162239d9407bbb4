import { bodyNames } from './en/bodies.ts';

const names: ReadonlyMap<string, string> = new Map(Object.entries(bodyNames));

/** Gives the name of a body in the reader's language; one that an organiser made is called as its organiser calls it. */
export function bodyName(name: string): string {
  return names.get(name) ?? name;
}
