/** An object while it is being made: parts are put in one after the other, which engines do faster than spreads. */
export type Unfinished<T> = { -readonly [K in keyof T]: T[K] };
