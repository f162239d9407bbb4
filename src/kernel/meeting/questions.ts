// What each question that the Chair may put needs, and what follows when nobody objects.
import type { DraftId } from '../base/ids.ts';
import type { TextCommand } from '../text/commands.ts';
import { agendaChangeOutcome, changesItsAgenda } from './acts/agenda.ts';
import { reportTaken } from './acts/consultations.ts';
import { motionOutcome } from './acts/motions.ts';
import type { Asked, Judged, Needs } from './asked.ts';
import { nextBallot, openElection } from './ballots.ts';
import { readsAsIssued } from './checks/decisions.ts';
import { draftOf } from './find.ts';
import { followedBy, onText } from './onText.ts';
import type { QuestionKind, QuestionPut } from './question.ts';
import { chairParty } from './sender.ts';

export type Put<K extends QuestionKind> = Extract<QuestionPut, { readonly kind: K }>;

interface Question<K extends QuestionKind> extends Needs {
  /** The facts that follow `ConsensusFound`, or the rule of the text that forbids the question. */
  readonly found: (asked: Asked<Put<K>>) => Judged;
}

/** What follows is an act on the text by the Chair. */
function textAct<P extends { readonly draft: DraftId }>(
  act: (asked: Asked<P>) => TextCommand,
): (asked: Asked<P>) => Judged {
  return (asked) => onText(asked.room, asked.about.draft, act(asked), chairParty, asked.now);
}

/** Of a text on which the body may still decide: procedural motions go before it. */
const beforeTheBody = ['noActionBarsIt', 'proposalIsPending', 'noMotionIsPending'] as const;

const questions: { readonly [K in QuestionKind]: Question<K> } = {
  agenda: {
    institution: 'agenda',
    must: ['agendaIsProposed', 'noAgendaChangeIsPending'],
    found: () => [{ type: 'AgendaAdopted' }],
  },
  agendaChange: {
    institution: 'agenda',
    has: changesItsAgenda,
    must: ['agendaIsProposed', 'agendaChangeIsPending'],
    found: ({ room, about: { change } }) => agendaChangeOutcome(room, change, true, 'consensus'),
  },
  timeLimit: {
    institution: 'timeLimit',
    must: ['limitsAreGiven'],
    found: ({ about: { state, group } }) => [{ type: 'LimitsSet', state, group }],
  },
  closeList: {
    institution: 'closeList',
    must: ['itemIsOpen', 'listIsOpen'],
    found: ({ room: { openItem = '' } }) => [{ type: 'ListClosed', item: openItem }],
  },
  motion: {
    institution: 'motionOrder',
    must: ['motionIsPending', 'motionIsFirst'],
    found: ({ room, now, about: { motion } }) => motionOutcome(room, motion, true, 'consensus', now),
  },
  elect: {
    institution: 'elections',
    must: ['electionIsOpen', 'candidatesFillThePlaces'],
    found: ({ room }) => {
      const election = openElection(room);
      return election
        ? [{ type: 'ElectedUnopposed', election: election.number, elected: nextBallot(election).candidates }]
        : 'electionIsOpen';
    },
  },
  skipText: {
    institution: 'proposalOrder',
    must: ['draftExists', ...beforeTheBody, 'decisionIsNotAdopted', 'proposalIsNext', 'textFollowsAdopted'],
    found: ({ about: { draft } }) => [{ type: 'ProposalFell', draft, fate: 'notPut' }],
  },
  settle: {
    must: ['draftExists', 'proposalIsPending', 'textIsOpen'],
    found: textAct(({ about: { site, keep } }) => ({ type: 'SettleSite', site, keep })),
  },
  agreeParagraph: {
    must: ['draftExists', 'proposalIsPending', 'textIsOpen', 'paragraphExists'],
    found: textAct(({ about: { paragraph } }) => ({ type: 'AgreeParagraph', paragraph })),
  },
  takeReport: {
    institution: 'informals',
    must: [
      'consultationIsKnown',
      'consultationHasReported',
      'noActionBarsIt',
      'proposalIsPending',
      'textIsOpen',
    ],
    found: ({ room, now, about: { consultation } }) => reportTaken(room, consultation, now),
  },
  adReferendum: {
    must: [
      'orderIsForThePlenary',
      'draftExists',
      'proposalIsPending',
      'textIsOpen',
      'nothingIsOut',
      'everySiteIsClosed',
    ],
    found: textAct(() => ({ type: 'AgreeAdReferendum' })),
  },
  // Whoever's wording it touches sits in the room and did not object: consent by consensus.
  streamline: {
    must: ['draftExists', 'proposalIsPending', 'textIsOpen'],
    found: textAct(({ room, about: { site, join, text } }) => ({
      type: 'StreamlineSite',
      site,
      join,
      text,
      consents: [...room.delegations.map(({ code }) => code), chairParty],
    })),
  },
  silence: {
    institution: 'silence',
    must: [
      'draftExists',
      ...beforeTheBody,
      'textIsOpen',
      'nothingIsOut',
      'everySiteIsClosed',
      'versionIsIssued',
      'deadlineIsAhead',
    ],
    found: ({ room, now, about: { draft, version, deadline } }) =>
      followedBy(
        [{ type: 'SilenceStarted', draft, version, deadline }],
        onText(room, draft, { type: 'CloseText', standing: 'silence' }, chairParty, now),
      ),
  },
  adopt: {
    must: [
      'orderIsForThePlenary',
      'draftExists',
      ...beforeTheBody,
      'noAmendmentIsPending',
      'everyPartIsDecided',
      'textIsOpen',
      'nothingIsOut',
      'everySiteIsClosed',
      'versionIsIssued',
    ],
    found: ({ room, now, about: { draft, symbol } }) =>
      followedBy(
        [{ type: 'DecisionAdopted', draft, symbol, version: latest(room, draft), how: 'consensus' }],
        onText(room, draft, { type: 'CloseText', standing: 'adopted' }, chairParty, now),
      ),
  },
};

/** Gives the latest revision, where the text still reads as it was issued: not every body asks that it does. */
function latest(room: Asked['room'], draft: Put<'adopt'>['draft']): string {
  const text = draftOf(room, draft);
  return text && readsAsIssued(text) ? (text.versions.at(-1)?.name ?? '') : '';
}

/** Gives what a question needs before it is put, and again before it is found. */
export function needsOf(put: QuestionPut): Needs {
  return questions[put.kind];
}

/** Gives what follows when nobody objects to a question, or the rule of the text that forbids it. */
export function foundOf<K extends QuestionKind>(asked: Asked<Put<K>>): Judged {
  const kind: K = asked.about.kind;
  return questions[kind].found(asked);
}
