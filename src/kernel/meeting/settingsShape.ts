// What each setting of a body holds: a form, a parser and a rule book are made from it.
import type { SettingName, Settings } from './procedure.ts';
import type { MotionKind } from './motion.ts';

interface Maybe {
  /** `null` is a value too: none. */
  readonly none?: true;
}
export interface Choice<S extends string = string> extends Maybe {
  readonly kind: 'choice';
  readonly of: readonly S[];
}
/** Some of the values, each at most once; the order counts. */
export interface Choices<S extends string = string> {
  readonly kind: 'choices';
  readonly of: readonly S[];
}
/** A whole number from 0. */
export interface Count extends Maybe {
  readonly kind: 'count';
  readonly most: number;
}
export interface Counts {
  readonly kind: 'counts';
  readonly most: number;
}
export interface Flag {
  readonly kind: 'flag';
  /** Bodies that were recorded before it say nothing of it: it is not set. */
  readonly later?: true;
}
/** A list in words of the body's own, or of tags of languages. */
export interface Words {
  readonly kind: 'words';
}
/** A pattern of symbols; it may be missing. */
export interface Pattern {
  readonly kind: 'pattern';
}
/** Fields within a field. */
export interface Group<F = Fields> {
  readonly kind: 'group';
  readonly fields: F;
}
export type Field = Choice | Choices | Count | Counts | Flag | Words | Pattern | Group;
export interface Fields {
  readonly [name: string]: Field;
}

type FieldOf<T> = [NonNullable<T>] extends [boolean]
  ? Flag
  : [NonNullable<T>] extends [number]
    ? Count
    : [NonNullable<T>] extends [string]
      ? string extends NonNullable<T>
        ? Pattern
        : Choice<T & string>
      : NonNullable<T> extends readonly number[]
        ? Counts
        : NonNullable<T> extends readonly (infer S extends string)[]
          ? string extends S
            ? Words | Choices
            : Choices<S>
          : Group<{ readonly [F in keyof T]-?: FieldOf<T[F]> }>;

export type Params<S extends SettingName> = NonNullable<Settings[S]>['params'];
export type Shape = {
  readonly [S in SettingName]: { readonly [P in keyof Params<S>]-?: FieldOf<Params<S>[P]> };
};

/** Motions, as a body that gives no order takes them. */
export const motionKinds = [
  'suspendMeeting',
  'adjournMeeting',
  'adjournDebate',
  'closeDebate',
  'competence',
  'reconsider',
  'divide',
  'proposalOrder',
] as const satisfies readonly MotionKind[];

const flag: Flag = { kind: 'flag' };
const minutes: Count = { kind: 'count', most: 120 };
const words: Words = { kind: 'words' };
const pattern: Pattern = { kind: 'pattern' };
const few: Count = { kind: 'count', most: 10 };
const majority = { kind: 'choice', of: ['simple', 'twoThirds'] } as const;
const motion = {
  speakers: { kind: 'group', fields: { for: few, against: few } },
  majority,
} as const;

/** The shape of every setting; which values it may hold. */
export const settingsShape: Shape = {
  membership: {
    kind: { kind: 'choice', of: ['participatingState', 'memberState'] },
    count: { kind: 'count', most: 1_000 },
  },
  credentials: {
    form: { kind: 'choice', of: ['delegationList', 'letter'] },
    days: { kind: 'count', most: 365, none: true },
    provisional: flag,
  },
  seating: {
    alphabet: { kind: 'choice', of: ['fr', 'en'] },
    start: { kind: 'choice', of: ['first', 'lot'] },
  },
  languages: { official: words, informals: words },
  quorum: {
    open: { kind: 'choice', of: ['1/4', '1/3'], none: true },
    decide: { kind: 'choice', of: ['majority'] },
  },
  chairPowers: {
    votes: flag,
    proposesText: flag,
    mayPropose: { kind: 'choices', of: ['timeLimit', 'closeList', ...motionKinds] },
  },
  agenda: { adoptedBy: { kind: 'choice', of: ['consensus', 'allocated'] }, newItems: flag },
  speakersList: {
    order: { kind: 'choice', of: ['request'] },
    groupsFirst: flag,
    observers: { kind: 'choice', of: ['invited', 'afterMembers'] },
  },
  alignment: { with: { kind: 'choices', of: ['group', 'state'] } },
  statementsBySecretariat: { atAnyTime: flag },
  closeList: { by: { kind: 'choice', of: ['chair', 'consent'] } },
  timeLimit: { state: minutes, group: minutes },
  rightOfReply: {
    maxPerItem: few,
    minutes: { kind: 'counts', most: minutes.most },
    when: { kind: 'choice', of: ['endOfItem', 'endOfDay'] },
  },
  pointOfOrder: { ruling: { kind: 'choice', of: ['immediate'] } },
  appeal: { overturns: majority },
  motionOrder: { order: { kind: 'choices', of: motionKinds } },
  suspendMeeting: motion,
  adjournMeeting: motion,
  adjournDebate: motion,
  closeDebate: motion,
  competence: motion,
  reconsider: motion,
  divide: motion,
  proposalOrder: motion,
  proposals: {
    who: { kind: 'choices', of: ['state', 'chair'] },
    form: { kind: 'choice', of: ['any', 'written'] },
    sponsors: flag,
  },
  withdraw: {
    until: { kind: 'choice', of: ['votingBegins', 'adoption'] },
    unlessAmended: flag,
  },
  amendments: { order: { kind: 'choice', of: ['furthestRemovedFirst'] } },
  consensus: { minus: words },
  voting: {
    majority,
    procedural: majority,
    first: { kind: 'choice', of: ['consensus'], none: true },
    tie: { kind: 'choice', of: ['rejected'] },
  },
  methodOfVoting: {
    usual: { kind: 'choice', of: ['plates', 'recorded', 'rollCall'] },
    onRequest: { kind: 'choices', of: ['plates', 'recorded', 'rollCall'] },
    rollCallFrom: { kind: 'choice', of: ['lot'] },
  },
  explanations: {
    minutes,
    sponsors: flag,
    when: { kind: 'choices', of: ['before', 'after'] },
  },
  elections: { ballot: { kind: 'choice', of: ['secret'] }, nominations: { kind: 'flag', later: true } },
  silence: {
    brokenBy: { kind: 'choices', of: ['objection', 'amendment'] },
    textWithheldUntilNextMeeting: flag,
    extensions: few,
  },
  statements: {
    kinds: {
      kind: 'choices',
      of: [
        'interpretativeStatement',
        'reservation',
        'dissociation',
        'explanationOfPosition',
        'explanationOfVote',
      ],
    },
  },
  informals: { kinds: { kind: 'choices', of: ['informals', 'contactGroup', 'friendsOfTheChair'] } },
  documents: {
    draft: pattern,
    decision: pattern,
    amendment: pattern,
    roomPaper: pattern,
    statement: pattern,
    journal: pattern,
  },
  records: { form: { kind: 'choice', of: ['journal', 'summary', 'report'] } },
};

/** Gives the fields of a setting, for what is made from any of them. */
export function fieldsOf(setting: SettingName): Fields {
  return settingsShape[setting];
}

/** Gives what a setting holds, by field; nothing where the body has none. */
export function paramsOf(
  settings: Settings,
  setting: SettingName,
): { readonly [field: string]: unknown } | undefined {
  return settings[setting]?.params;
}

/** The settings, in the order of the procedure. */
export const settingNames = Object.keys(settingsShape) as readonly SettingName[];
