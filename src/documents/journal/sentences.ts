import type { Millis } from '../../kernel/base/ids.ts';
import { fill } from '../../i18n/fill.ts';
import { journal as words } from '../../i18n/en/journal.ts';
import { agendaChanges, motionNames } from '../../i18n/en/votes.ts';
import { called, versionSymbol } from '../../kernel/meeting/symbols.ts';
import type { Line } from '../../kernel/meeting/journal/journal.ts';
import type { QuestionPut } from '../../kernel/meeting/question.ts';
import type { VoteSubject } from '../../kernel/meeting/vote.ts';
import { voteSentences } from './voteSentences.ts';
import { numberOf } from './decision.ts';
import { asAt, begun, nameIn, namesIn, whenIn, type Writing } from './writing.ts';

type Sentences = {
  readonly [K in Line['kind']]: (line: Extract<Line, { kind: K }>, writing: Writing) => readonly string[];
};

const symbolOf = ({ journal }: Writing, draft: string) =>
  journal.texts[draft as keyof typeof journal.texts]?.symbol ?? draft;
const titleOf = ({ journal }: Writing, draft: string) =>
  journal.texts[draft as keyof typeof journal.texts]?.title ?? '';

/** What each kind of line says, in one or more sentences. */
const sentences: Sentences = {
  sitting: ({ what, until, at }, { times }) => {
    const values = { time: times.clock(at), until: until === undefined ? '' : whenIn(times, until) };
    if (until !== undefined && what === 'suspended') return [fill(words.sittings.suspendedUntil, values)];
    if (until !== undefined && what === 'adjourned') return [fill(words.sittings.adjournedUntil, values)];
    return [fill(words.sittings[what], values)];
  },
  // By the name it had until then.
  renamed: ({ who, name, at }, writing) => [
    fill(words.renamed, { who: nameIn(asAt(writing, (at - 1) as Millis).journal, who), name }),
  ],
  seating: ({ first }, { journal }) => [fill(words.seating, { who: nameIn(journal, first) })],
  item: ({ what, code }, { journal }) => [
    fill(words.items[what], {
      item: code,
      title: journal.items.find(({ item }) => item === code)?.title ?? code,
    }),
  ],
  speaker: (line, writing) => [fill(words.spoke, { speaker: speakerOf(line, writing) })],
  statements: ({ count }) => [fill(words.unnamed.statements, { count })],
  order: ({ who, point, outcome, reason, appeal }, { journal }) => [
    fill(point === undefined ? words.order.raised : words.order.raisedPoint, {
      who: nameIn(journal, who),
      point: point ?? '',
    }),
    ...(outcome === 'pending' ? [] : [ruled(outcome, reason)]),
    ...(appeal === undefined
      ? []
      : [fill(words.appeal[appeal.outcome], { who: nameIn(journal, appeal.who) })]),
  ],
  motion: ({ who, put, outcome, how }, writing) => {
    const named = motionNames[put.kind];
    const motion =
      'draft' in put ? fill(words.motionOn, { motion: named, symbol: symbolOf(writing, put.draft) }) : named;
    const decided = outcome === 'carried' || outcome === 'notCarried';
    const key = decided ? (`${outcome}${how === 'vote' ? 'Vote' : 'Consensus'}` as const) : outcome;
    return [
      fill(words.motions[key], { who: nameIn(writing.journal, who), motion }),
      ...(put.kind === 'divide'
        ? [fill(words.parts, { parts: put.parts.map((part) => part.join(', ')).join(' / ') })]
        : []),
    ];
  },
  agendaChange: ({ who, put, title, state, how = 'consensus' }, { journal }) => {
    const decided = state === 'made' || state === 'notMade';
    const key = decided ? (`${state}${how === 'vote' ? 'Vote' : 'Consensus'}` as const) : state;
    const change = fill(agendaChanges[put.kind], { words: title });
    return [fill(words.agendaChanges[key], { who: nameIn(journal, who), change })];
  },
  vote: (line, writing) => voteSentences(line, subjectOf(line.on, writing), writing.journal),
  election: ({ office, state, elected, unopposed, withdrawn = [], agreed = [], ballots }, { journal }) => [
    fill(words.election[state === 'filled' && unopposed ? 'unopposed' : state], {
      office,
      elected: namesIn(journal, elected),
    }),
    ...ballots.map(({ round, tally, blank, invalid }) =>
      fill(words.election.ballot, {
        round,
        blank,
        invalid,
        tally: tally
          .map(({ candidate, votes }) =>
            fill(words.election.votes, { who: nameIn(journal, candidate), votes }),
          )
          .join(', '),
      }),
    ),
    ...(withdrawn.length === 0
      ? []
      : [fill(words.election.withdrawn, { names: namesIn(journal, withdrawn) })]),
    ...(agreed.length === 0
      ? []
      : [fill(words.election.agreed, { names: namesIn(journal, agreed), count: agreed.length })]),
  ],
  question: ({ put, outcome, objections }, writing) => [
    fill(words.questions[outcome], { question: askedIn(put, writing) }),
    ...(objections.length === 0
      ? []
      : [
          fill(words.questions.objections, {
            names: objections
              .map(({ who, reason }) => `${nameIn(writing.journal, who)}${reason ? ` (${reason})` : ''}`)
              .join(', '),
          }),
        ]),
  ],
  silence: ({ draft, version, deadline, outcome, who, reason }, writing) => [
    fill(words.silence[outcome === 'broken' && reason ? 'brokenBecause' : outcome], {
      version: versionSymbol(symbolOf(writing, draft), version),
      deadline: whenIn(writing.times, deadline),
      who: who === undefined ? '' : nameIn(writing.journal, who),
      reason: reason ?? '',
    }),
  ],
  tabled: ({ draft, party, sponsors }, writing) => {
    const who = nameIn(writing.journal, party);
    const values = { who, symbol: symbolOf(writing, draft), title: titleOf(writing, draft) };
    const byState = writing.journal.delegations.some(({ code }) => code === party);
    const plain = words.tabled[byState ? 'delegationPlain' : 'chairPlain'];
    return [
      fill(values.symbol === values.title ? plain : words.tabled[byState ? 'delegation' : 'chair'], values),
      ...(sponsors.length > 1
        ? [fill(words.tabled.sponsors, { sponsors: namesIn(writing.journal, sponsors) })]
        : []),
    ];
  },
  version: ({ draft, version }, writing) => [
    fill(words.version, { version: versionSymbol(symbolOf(writing, draft), version) }),
  ],
  agreed: ({ draft, paragraphs }, writing) => [
    fill(words.agreed, { symbol: symbolOf(writing, draft), paragraphs: paragraphs.join(', ') }),
  ],
  adReferendum: ({ draft }, writing) => [fill(words.adReferendum, { symbol: symbolOf(writing, draft) })],
  sponsors: ({ draft, what, who }, writing) => [
    fill(words.sponsors[what], { who: namesIn(writing.journal, who), symbol: symbolOf(writing, draft) }),
  ],
  revised: ({ draft, paragraphs }, writing) => [
    fill(words.revised, { symbol: symbolOf(writing, draft), paragraphs: paragraphs.join(', ') }),
  ],
  fell: ({ draft, fate }, writing) => [fill(words.fell[fate], { symbol: symbolOf(writing, draft) })],
  effortsExhausted: ({ draft }, writing) => [
    fill(words.effortsExhausted, { symbol: symbolOf(writing, draft) }),
  ],
  amendment: ({ draft, symbol, who, fate }, writing) => [
    fill(words.amendment[fate], {
      who: nameIn(writing.journal, who),
      amendment: symbol,
      symbol: symbolOf(writing, draft),
    }),
  ],
  consultation: ({ what, form, name, facilitator, draft, paragraphs }, writing) => [
    fill(words.consultation[what], {
      form: words.consultation.forms[form],
      name,
      who: nameIn(writing.journal, facilitator),
      symbol: symbolOf(writing, draft),
      paragraphs: paragraphs.join(', '),
    }),
  ],
  reopened: ({ draft }, writing) => [fill(words.reopened, { symbol: symbolOf(writing, draft) })],
  decision: ({ draft, symbol, how }, writing) => [
    fill(words.decision[how], {
      symbol: called(symbol, titleOf(writing, draft)),
      title: titleOf(writing, draft),
    }),
  ],
  statement: ({ draft, who, statement, paragraph, text }, writing) => {
    const { journal } = writing;
    const decision = journal.decisions.find((one) => one.draft === draft);
    const symbol = decision?.symbol ?? symbolOf(writing, draft);
    const named = fill(words.statement[statement], { who: nameIn(journal, who) });
    if (decision === undefined) return [fill(words.madeOnText, { statement: named, symbol, text })];
    return [
      fill(paragraph === undefined ? words.attached : words.attachedOn, {
        statement: named,
        symbol,
        paragraph: numberOf(decision, paragraph),
      }),
    ];
  },
  paper: ({ paper, who, facilitates, symbol, title }, { journal }) => [
    fill(words.paper[facilitates === undefined ? paper : 'facilitated'], {
      who: nameIn(journal, who),
      group: facilitates ?? '',
      symbol,
      title,
    }),
  ],
  supplement: ({ what, symbol, to, sponsors }, { journal }) => [
    fill(words.supplement[what], { symbol, to }),
    ...(sponsors.length === 0
      ? []
      : [fill(words.supplement.sponsors, { sponsors: namesIn(journal, sponsors) })]),
  ],
};

/** Says a line of the journal. */
export function sentenceOf<K extends Line['kind']>(
  line: Extract<Line, { kind: K }>,
  writing: Writing,
): string {
  const say = sentences[line.kind as K];
  return say(line, writing).map(begun).join(' ');
}

/** Gives a speaker as lists of speakers name it: for whom, in reply, for or against a motion. */
export function speakerOf(
  { who, floor, forGroup, to, side, on, explains, aligned = [] }: Extract<Line, { kind: 'speaker' }>,
  { journal }: Writing,
): string {
  const group = journal.groups.find(({ name }) => name === forGroup);
  const kind =
    floor === 'group' || forGroup !== undefined
      ? 'group'
      : floor === 'reply' && to !== undefined
        ? 'replyTo'
        : floor === 'motion'
          ? (side ?? 'motion')
          : explains
            ? 'explains'
            : floor;
  const speaker = fill(words.speaker[kind], {
    who: nameIn(journal, who),
    group: forGroup ?? '',
    members: namesIn(journal, group?.members ?? []),
    to: to === undefined ? '' : nameIn(journal, to),
  });
  const joined =
    aligned.length === 0
      ? speaker
      : fill(words.speaker.aligned, { speaker, names: namesIn(journal, aligned) });
  return on === undefined ? joined : fill(words.speaker.on, { speaker: joined, paragraph: on });
}

function subjectOf(on: VoteSubject, writing: Writing): string {
  const { journal } = writing;
  if (on.kind === 'appeal') return words.subjects.appeal;
  if (on.kind === 'amendment') {
    const symbol = journal.amendments[on.amendment] ?? on.amendment;
    return fill(words.subjects.amendment, { symbol });
  }
  if (on.kind === 'draft') return fill(words.subjects.draft, { symbol: symbolOf(writing, on.draft) });
  if (on.kind === 'part')
    return fill(words.subjects.part, { part: on.part + 1, symbol: symbolOf(writing, on.draft) });
  if (on.kind === 'agendaChange') {
    const { kind = 'unsaid', title = '' } = journal.agendaChanges[on.change] ?? {};
    return fill(words.subjects.agendaChange, { change: fill(agendaChanges[kind], { words: title }) });
  }
  const kind = journal.motions[on.motion];
  return fill(words.subjects.motion, { motion: kind === undefined ? on.motion : motionNames[kind] });
}

function askedIn(put: QuestionPut, writing: Writing): string {
  return fill(words.asked[put.kind], {
    state: 'state' in put ? put.state / 60_000 : '',
    group: 'group' in put ? put.group / 60_000 : '',
    paragraph:
      'paragraph' in put ? put.paragraph : 'site' in put ? put.site.slice(0, put.site.lastIndexOf('#')) : '',
    version: 'version' in put ? versionSymbol(symbolOf(writing, put.draft), put.version) : '',
    symbol:
      'symbol' in put
        ? called(put.symbol, titleOf(writing, put.draft))
        : put.kind === 'skipText'
          ? symbolOf(writing, put.draft)
          : '',
  });
}

function ruled(outcome: 'upheld' | 'notUpheld' | 'withdrawn', reason: string | undefined): string {
  if (reason === undefined || outcome === 'withdrawn') return words.order[outcome];
  return fill(words.order[`${outcome}Because`], { reason });
}
