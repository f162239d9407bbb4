/** What became of a command: the facts it leads to, or the rule that refused it and where that rule stands. */
export type Decision<F, R extends string> =
  | { readonly ok: true; readonly facts: readonly F[] }
  | { readonly ok: false; readonly refused: R; readonly source: string };

/** Where a rule comes from; `null` in a body's table means that the body has no such rule. */
export type Source = { readonly source: string };

/** Fails to compile where a case was forgotten. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
