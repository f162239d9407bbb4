/** Gives a sentence with its `{names}` filled in; a name without a value stays as it is, so that a gap is seen. */
export function fill(sentence: string, values: { readonly [name: string]: string | number }): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
