import type { DraftId } from '../../base/ids.ts';
import type { OpenQuestion, Room, Silence } from '../room.ts';
import { onConsultation } from './consultations.ts';
import type { Folds } from './fold.ts';

function onQuestion(room: Room, change: (question: OpenQuestion) => OpenQuestion): Partial<Room> {
  return room.question ? { question: change(room.question) } : {};
}

/** Changes the latest silence on a draft. */
function onSilence(room: Room, draft: DraftId, change: (silence: Silence) => Silence): Partial<Room> {
  const last = room.silences.findLastIndex((one) => one.draft === draft);
  return { silences: room.silences.map((one, index) => (index === last ? change(one) : one)) };
}

function voteJustCounted({ votes }: Room): { readonly vote?: number } {
  const number = votes.at(-1)?.number;
  return number === undefined ? {} : { vote: number };
}

/** A report that was taken by mistake lies before the meeting again. */
function reportedAgain(room: Room, consultation: string): Partial<Room> {
  return onConsultation(room, consultation, ({ until: _taken, ...one }) => ({ ...one, state: 'reported' }));
}

/** How facts of questions, silences, decisions and statements change a room. */
export const decisionFolds: Folds<
  | 'QuestionPutToRoom'
  | 'ObjectionRaised'
  | 'ObjectionWithdrawn'
  | 'ConsensusFound'
  | 'ConsensusNotFound'
  | 'QuestionWithdrawn'
  | 'SilenceStarted'
  | 'SilenceBroken'
  | 'SilenceExtended'
  | 'SilenceExpired'
  | 'SilenceReopened'
  | 'DecisionAdopted'
  | 'DecisionIssued'
  | 'StatementAttached'
  | 'DecisionTakenBack'
> = {
  QuestionPutToRoom: (_room, { question, at }) => ({
    question: { put: question, at, objections: [] },
  }),
  ObjectionRaised: (room, { who, reason, at }) =>
    onQuestion(room, (question) => ({
      ...question,
      objections: [...question.objections, { by: who, at, ...(reason === undefined ? {} : { reason }) }],
    })),
  ObjectionWithdrawn: (room, { who }) =>
    onQuestion(room, (question) => ({
      ...question,
      objections: question.objections.filter(({ by }) => by !== who),
    })),
  ConsensusFound: () => ({}),
  ConsensusNotFound: () => ({}),
  QuestionWithdrawn: () => ({}),
  SilenceStarted: (room, { draft, version, deadline, at }) => ({
    silences: [...room.silences, { draft, version, deadline, started: at, extended: 0, state: 'running' }],
  }),
  SilenceBroken: (room, { draft, who, how, reason, paragraph }) =>
    onSilence(room, draft, (silence) => ({
      ...silence,
      state: 'broken',
      brokenBy: who,
      how,
      ...(reason === undefined ? {} : { reason }),
      ...(paragraph === undefined ? {} : { paragraph }),
    })),
  SilenceExtended: (room, { draft, deadline }) =>
    onSilence(room, draft, (silence) => ({ ...silence, deadline, extended: silence.extended + 1 })),
  SilenceExpired: (room, { draft, due, at }) =>
    onSilence(room, draft, (silence) => ({ ...silence, state: 'expired', expiredAt: due, doneAt: at })),
  SilenceReopened: (room, { draft, deadline }) =>
    onSilence(room, draft, ({ expiredAt: _due, doneAt: _done, ...silence }) => ({
      ...silence,
      state: 'running',
      deadline,
    })),
  DecisionAdopted: (room, { draft, symbol, version, how, at }) => ({
    decisions: [
      ...room.decisions,
      { draft, symbol, version, how, ...(how === 'vote' ? voteJustCounted(room) : {}), adopted: at },
    ],
  }),
  DecisionIssued: (room, { draft, at }) => ({
    decisions: room.decisions.map((one) => (one.draft === draft ? { ...one, issued: at } : one)),
  }),
  StatementAttached: (room, { draft, who, kind, paragraph, text, vote, at }) => ({
    statements: [
      ...room.statements,
      {
        draft,
        by: who,
        kind,
        text,
        at,
        ...(paragraph === undefined ? {} : { paragraph }),
        ...(vote === undefined ? {} : { vote }),
      },
    ],
  }),
  DecisionTakenBack: (room, { what, draft, question: put }) => ({
    ...(put && room.decided?.question ? { question: room.decided.question } : {}),
    ...(put?.kind === 'takeReport' ? reportedAgain(room, put.consultation) : {}),
    ...(put?.kind === 'agenda' ? { agenda: 'proposed' } : {}),
    ...(put?.kind === 'timeLimit' && room.decided ? { limits: room.decided.limits } : {}),
    ...(put?.kind === 'silence'
      ? {
          silences: room.silences.toSpliced(
            room.silences.findLastIndex((one) => one.draft === draft),
            1,
          ),
        }
      : {}),
    ...(what === 'DecisionAdopted' || put?.kind === 'adopt'
      ? { decisions: room.decisions.filter((one) => one.draft !== draft) }
      : {}),
  }),
};
