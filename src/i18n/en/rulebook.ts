import type { Chapter } from '../../kernel/meeting/chapters.ts';
import type { SettingName, Standing } from '../../kernel/meeting/procedure.ts';

/** The chapters of a rule book. */
export const chapterNames: { readonly [C in Chapter]: string } = {
  seats: 'Seats and quorum',
  agenda: 'Sittings and agenda',
  floor: 'The floor',
  order: 'Points of order, motions',
  proposals: 'Proposals, amendments',
  decisions: 'Decisions, votes',
  elections: 'Elections',
  silence: 'Silence',
  after: 'After adoption',
  text: 'The negotiated text',
};

export const standings: { readonly [S in Standing]: { readonly name: string; readonly about: string } } = {
  verified: { name: 'Verified', about: 'read in the source' },
  practice: { name: 'Practice', about: 'custom, no text' },
  toBeConfirmed: { name: 'To be confirmed', about: 'in doubt' },
};

/** Every setting of a body: its name, and what it says in plain words; the values stand beside it. */
export const settingSentences: {
  readonly [S in SettingName]: { readonly name: string; readonly says: string };
} = {
  membership: { name: 'Membership', says: 'These States are members of the body; each has one voice.' },
  credentials: {
    name: 'Credentials',
    says: 'A delegation shows by its credentials that it speaks for its State, and is seated until they are decided upon.',
  },
  seating: {
    name: 'Seating',
    says: 'Delegations sit in alphabetical order, beginning with the first or with one drawn by lot.',
  },
  languages: {
    name: 'Languages',
    says: 'In meetings the official languages are interpreted; informals are held in fewer.',
  },
  quorum: {
    name: 'Quorum',
    says: 'A share of the delegations must be present to open a meeting, and a majority of them to decide.',
  },
  chairPowers: {
    name: 'Powers of the Chair',
    says: 'Beside opening, closing and giving the floor, the Chair may do this of her own accord.',
  },
  agenda: { name: 'Agenda', says: 'The agenda is adopted at the beginning, or allocated by a higher body.' },
  speakersList: {
    name: 'Speakers’ list',
    says: 'Delegations speak in the order in which they asked for the floor.',
  },
  alignment: {
    name: 'Alignment',
    says: 'A delegation may align itself with a statement made by another or for a group; it keeps its own right to speak.',
  },
  statementsBySecretariat: {
    name: 'Statements by the Secretariat',
    says: 'The Secretariat may make a statement on any question under consideration.',
  },
  closeList: {
    name: 'Closing the list',
    says: 'The Chair announces the list of speakers and closes it; where consent is asked, when nobody objects.',
  },
  timeLimit: {
    name: 'Time limit',
    says: 'A speech lasts no longer than this, unless the meeting decides otherwise.',
  },
  rightOfReply: {
    name: 'Right of reply',
    says: 'A delegation may reply to what was said of it, so many times and for so long.',
  },
  pointOfOrder: {
    name: 'Points of order',
    says: 'A delegation may at any moment say that the rules are not kept. It interrupts, and the Chair rules at once.',
  },
  appeal: {
    name: 'Appeal',
    says: 'A delegation may appeal against a ruling of the Chair. It is put to the vote at once, and the ruling stands unless it is overruled.',
  },
  motionOrder: {
    name: 'Order of motions',
    says: 'These motions go before all others, the first of them first; the rest follow in the order of moving.',
  },
  suspendMeeting: { name: 'To suspend the meeting', says: 'A delegation may move that the meeting pauses.' },
  adjournMeeting: {
    name: 'To adjourn the meeting',
    says: 'A delegation may move that the meeting ends for now.',
  },
  adjournDebate: {
    name: 'To adjourn the debate',
    says: 'A delegation may move that the debate on the item ends without action: its text is not voted.',
  },
  closeDebate: {
    name: 'To close the debate',
    says: 'A delegation may move that the debate ends, whoever still waits to speak; the decision follows.',
  },
  competence: {
    name: 'Competence',
    says: 'A delegation may ask for a decision, before a text is voted, on whether the body is competent to adopt it.',
  },
  reconsider: {
    name: 'Reconsideration',
    says: 'What was adopted or rejected is taken up again only when the meeting so decides.',
  },
  divide: {
    name: 'Division',
    says: 'A delegation may move that parts of a text are voted separately; what is left is voted as a whole.',
  },
  proposalOrder: {
    name: 'Order of texts',
    says: 'Texts are voted in the order in which they came, unless the meeting decides on another.',
  },
  proposals: { name: 'Proposals', says: 'These may put a text before the meeting, in this form.' },
  withdraw: { name: 'Withdrawal', says: 'Whoever made a proposal may take it back until then.' },
  amendments: {
    name: 'Amendments',
    says: 'Amendments are voted before the text they change, the one furthest removed from it first.',
  },
  consensus: {
    name: 'Consensus',
    says: 'The Chair asks whether anybody objects; where nobody does, it is so decided.',
  },
  voting: {
    name: 'Majority',
    says: 'Those present and voting decide: who abstains is not voting. A tie rejects.',
  },
  methodOfVoting: {
    name: 'Method of voting',
    says: 'The vote is taken in the usual way, unless a delegation asks for another before it begins.',
  },
  explanations: {
    name: 'Explanations of vote',
    says: 'A delegation may explain its vote, before it or after it, for so long.',
  },
  elections: { name: 'Elections', says: 'Persons and seats are chosen by secret ballot.' },
  silence: {
    name: 'Silence',
    says: 'A text is circulated until a set time; when nobody has broken the silence by then, it is adopted.',
  },
  statements: {
    name: 'Statements with a decision',
    says: 'A delegation may attach to a decision how it understands it or what it does not join.',
  },
  informals: {
    name: 'Informal work',
    says: 'Between its meetings the body works in smaller circles, which decide nothing.',
  },
  documents: {
    name: 'Symbols of documents',
    says: 'Each document has a symbol of its series, with a number.',
  },
  records: { name: 'Record', says: 'What was said and decided is kept in this form.' },
};

/** What a value of a setting is called beside it, by the setting's field. */
export const fieldNames: { readonly [field: string]: string } = {
  kind: 'of',
  count: 'number',
  form: 'form',
  days: 'days before',
  provisional: 'seated meanwhile',
  alphabet: 'alphabet',
  start: 'begins with',
  official: 'official',
  informals: 'informals',
  open: 'to open',
  decide: 'to decide',
  votes: 'votes',
  proposesText: 'proposes text',
  mayPropose: 'may propose',
  adoptedBy: 'adopted by',
  newItems: 'new items',
  order: 'order',
  groupsFirst: 'groups first',
  observers: 'observers',
  with: 'with statements of',
  atAnyTime: 'at any time',
  by: 'closed by',
  state: 'State, minutes',
  group: 'group, minutes',
  maxPerItem: 'per item',
  minutes: 'minutes',
  when: 'when',
  ruling: 'ruling',
  overturns: 'overruled by',
  speakers: 'speakers',
  for: 'for, beside the mover',
  against: 'against',
  majority: 'majority',
  who: 'by',
  sponsors: 'sponsors',
  until: 'until',
  unlessAmended: 'unless amended',
  minus: 'except in',
  procedural: 'on procedure',
  first: 'first',
  tie: 'a tie',
  usual: 'usually',
  onRequest: 'on request',
  rollCallFrom: 'roll call from',
  ballot: 'ballot',
  nominations: 'nominations by delegations',
  brokenBy: 'broken by',
  textWithheldUntilNextMeeting: 'announced at the next meeting',
  extensions: 'extensions',
  kinds: 'kinds',
  draft: 'draft',
  decision: 'decision',
  amendment: 'amendment',
  roomPaper: 'room paper',
  statement: 'statement',
  journal: 'journal',
};

/** Where a field says another thing than elsewhere. */
export const fieldNamesOf: { readonly [S in SettingName]?: { readonly [field: string]: string } } = {
  explanations: { sponsors: 'by sponsors' },
  chairPowers: { votes: 'has a vote' },
  voting: { majority: 'on substance', first: 'sought first' },
};

/** The values of the settings. */
export const valueNames: { readonly [value: string]: string } = {
  participatingState: 'participating States',
  memberState: 'Member States',
  delegationList: 'list of the delegation',
  letter: 'letter',
  fr: 'French',
  en: 'English',
  first: 'the first',
  lot: 'a State drawn by lot',
  '1/4': 'one quarter',
  '1/3': 'one third',
  majority: 'more than half',
  simple: 'simple majority',
  twoThirds: 'two thirds',
  timeLimit: 'a time limit',
  closeList: 'closing the list',
  suspendMeeting: 'suspension of the meeting',
  adjournMeeting: 'adjournment of the meeting',
  adjournDebate: 'adjournment of the debate',
  closeDebate: 'closure of the debate',
  competence: 'competence',
  reconsider: 'reconsideration',
  divide: 'division',
  proposalOrder: 'order of texts',
  consensus: 'consensus',
  allocated: 'a higher body',
  request: 'of asking',
  invited: 'when invited',
  afterMembers: 'after the members',
  chair: 'the Chair',
  consent: 'consent',
  endOfItem: 'at the end of the item',
  endOfDay: 'at the end of the day',
  immediate: 'at once',
  group: 'a group',
  state: 'a State',
  any: 'any',
  written: 'in writing',
  votingBegins: 'voting begins',
  adoption: 'adoption',
  furthestRemovedFirst: 'furthest removed first',
  rejected: 'rejects',
  plates: 'show of plates',
  recorded: 'recorded vote',
  rollCall: 'roll call',
  before: 'before the vote',
  after: 'after the vote',
  secret: 'secret',
  objection: 'an objection',
  amendment: 'an amendment',
  interpretativeStatement: 'interpretative statement',
  reservation: 'reservation',
  dissociation: 'dissociation',
  explanationOfPosition: 'explanation of position',
  explanationOfVote: 'explanation of vote',
  informals: 'informals',
  contactGroup: 'contact groups',
  friendsOfTheChair: 'friends of the Chair',
  journal: 'journal',
  summary: 'summary record',
  report: 'report',
};
