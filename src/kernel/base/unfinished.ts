/** An object while it is being made: parts are put in one after the other, which engines do faster than spreads. */
export type Unfinished<T> = { -readonly [K in keyof T]: T[K] };

/** A copy that names every key, so that a part added to a type is not forgotten where it is copied. */
export type Copy<T> = { -readonly [K in keyof Required<T>]: T[K] };
