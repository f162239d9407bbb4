/** A plain value marked so that it cannot be taken for another of the same kind. */
export type Brand<T, B extends string> = T & { readonly __brand: B };

/** Milliseconds since 1970-01-01T00:00:00Z, whole; a span of time where the name says so. */
export type Millis = Brand<number, 'Millis'>;
/** A place in a room that one person takes: opaque, the name stands in a table of the server. */
export type SeatId = Brand<string, 'SeatId'>;
/** The code of a delegation, such as `ARV`. */
export type DelegationCode = Brand<string, 'DelegationCode'>;
/** Whoever may hold wording: a delegation's code, or `CH` for the Chair. */
export type Party = DelegationCode;
/** A text under negotiation in a room, such as `d1`. */
export type DraftId = Brand<string, 'DraftId'>;
/** The label a paragraph was given at birth and keeps: `PP1`, `OP2`, `OP2 bis`. */
export type ParagraphLabel = Brand<string, 'ParagraphLabel'>;
/** A disputed place: paragraph's label and number, `OP2#1`. */
export type SiteId = Brand<string, 'SiteId'>;
/** One wording of a site, by letter in order of creation: `OP2#1.b`; `.a` is the base. */
export type AlternativeId = Brand<string, 'AlternativeId'>;
/** The identity of a word: number of the act that brought it and its place there, `15.2`. */
export type WordId = Brand<string, 'WordId'>;
