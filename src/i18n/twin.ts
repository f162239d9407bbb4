/** The shape of a catalogue in another language: the same keys, a sentence for a sentence. */
export type Twin<T> = T extends string ? string : { readonly [K in keyof T]: Twin<T[K]> };
