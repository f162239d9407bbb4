import { agendaChangeOutcome } from './agenda.ts';
import type { Acts } from '../asked.ts';
import { mayTable } from '../checks/decisions.ts';
import { undone } from '../decided.ts';
import { draftOf, silenceOf } from '../find.ts';
import { followedBy, onText } from '../onText.ts';
import { foundOf } from '../questions.ts';
import { chairParty, partyOf, speaksFor } from '../sender.ts';

/** Commands on questions, silences, decisions and the statements attached to them. */
export const decisionActs: Acts<
  | 'TableDraft'
  | 'PutQuestion'
  | 'Object'
  | 'WithdrawObjection'
  | 'DeclareConsensus'
  | 'WithdrawQuestion'
  | 'BreakSilence'
  | 'ExtendSilence'
  | 'ExpireSilence'
  | 'ReopenSilence'
  | 'AnnounceAdoption'
  | 'IssueDecision'
  | 'AttachStatement'
  | 'TakeBackDecision'
> = {
  TableDraft: {
    must: [
      'orderIsForThePlenary',
      'senderMayTable',
      'meetingIsNotClosed',
      'draftIsNew',
      'labelIsFree',
      'delegationIsInTheRoom',
    ],
    facts: (asked) => {
      const { sponsors = [], ...text } = asked.about;
      // Asked here too: where the body was recorded without this rule, the secretariat and the Chair alone table.
      if (!mayTable(asked)) return 'senderMayTable';
      const who = speaksFor(asked.from);
      const all = new Set(who === undefined ? sponsors : [who, ...sponsors]);
      const joined = asked.room.procedure.settings.proposals?.params.sponsors === true ? [...all] : [];
      return [
        { ...text, type: 'DraftTabled', party: partyOf(asked.from) },
        ...joined.map((one) => ({ type: 'SponsorJoined', draft: text.draft, who: one }) as const),
      ];
    },
  },
  // What could not follow is not asked.
  PutQuestion: {
    institution: 'consensus',
    must: [
      'senderIsChair',
      'meetingIsOpen',
      'noPointOfOrderIsPending',
      'noAppealIsPending',
      'noVoteIsOpen',
      'noQuestionIsOpen',
    ],
    facts: (asked) => {
      const { question } = asked.about;
      const follows = foundOf({ ...asked, about: question });
      return typeof follows === 'string' ? follows : [{ type: 'QuestionPutToRoom', question }];
    },
  },
  Object: {
    must: ['senderIsDelegation', 'meetingIsOpen', 'questionIsOpen', 'senderHasNotObjected'],
    facts: ({ from, about: { reason } }) => {
      const who = speaksFor(from);
      if (who === undefined) return 'senderIsDelegation';
      return [{ type: 'ObjectionRaised', who, ...(reason === undefined ? {} : { reason }) }];
    },
  },
  WithdrawObjection: {
    must: ['senderIsDelegation', 'questionIsOpen', 'senderHasObjected'],
    facts: ({ from }) => {
      const who = speaksFor(from);
      return who === undefined ? 'senderIsDelegation' : [{ type: 'ObjectionWithdrawn', who }];
    },
  },
  DeclareConsensus: {
    must: [
      'senderIsChair',
      'meetingIsOpen',
      'noPointOfOrderIsPending',
      'noAppealIsPending',
      'questionIsOpen',
      'nobodyObjected',
      'quorumToDecideIsPresent',
    ],
    facts: (asked) => {
      const { question } = asked.room;
      if (!question) return 'questionIsOpen';
      return followedBy(
        [{ type: 'ConsensusFound', question: question.put }],
        foundOf({ ...asked, about: question.put }),
      );
    },
  },
  WithdrawQuestion: {
    must: ['senderIsChair', 'questionIsOpen'],
    facts: ({ room }) => {
      const { question } = room;
      if (!question) return 'questionIsOpen';
      const type = question.objections.length === 0 ? 'QuestionWithdrawn' : 'ConsensusNotFound';
      const answered = { type, question: question.put } as const;
      // Where nothing is put to the vote, what found no consensus is not made.
      return type === 'ConsensusNotFound' &&
        question.put.kind === 'agendaChange' &&
        room.procedure.settings.voting == null
        ? followedBy([answered], agendaChangeOutcome(room, question.put.change, false, 'consensus'))
        : [answered];
    },
  },
  BreakSilence: {
    institution: 'silence',
    must: [
      'senderIsDelegation',
      'draftExists',
      'silenceRuns',
      'silenceHasNotEnded',
      'silenceIsBrokenThatWay',
      'paragraphExists',
    ],
    facts: ({ room, from, now, about: { draft, how, reason, paragraph } }) => {
      const who = speaksFor(from);
      if (who === undefined) return 'senderIsDelegation';
      return followedBy(
        [
          {
            type: 'SilenceBroken',
            draft,
            who,
            how,
            ...(reason === undefined ? {} : { reason }),
            ...(paragraph === undefined ? {} : { paragraph }),
          },
        ],
        onText(room, draft, { type: 'ReleaseText' }, chairParty, now),
      );
    },
  },
  ExtendSilence: {
    institution: 'silence',
    must: [
      'senderIsChair',
      'draftExists',
      'silenceRuns',
      'silenceHasNotEnded',
      'extensionIsLeft',
      'deadlineIsAhead',
      'delegationIsInTheRoom',
    ],
    facts: ({ about: { draft, deadline, requestedBy } }) => [
      {
        type: 'SilenceExtended',
        draft,
        deadline,
        ...(requestedBy === undefined ? {} : { requestedBy }),
      },
    ],
  },
  ExpireSilence: {
    institution: 'silence',
    must: ['senderIsClock', 'draftExists', 'silenceRuns', 'deadlineHasPassed'],
    facts: ({ about: { draft, due } }) => [{ type: 'SilenceExpired', draft, due }],
  },
  // Only where nobody could know in time that it had ended: the server was down.
  ReopenSilence: {
    institution: 'silence',
    must: [
      'senderIsChair',
      'draftExists',
      'silenceIsOver',
      'decisionIsNotAdopted',
      'silenceEndedUnattended',
      'deadlineIsAhead',
    ],
    facts: ({ about: { draft, deadline } }) => [{ type: 'SilenceReopened', draft, deadline }],
  },
  AnnounceAdoption: {
    institution: 'silence',
    must: [
      'senderIsChair',
      'meetingIsOpen',
      'draftExists',
      'decisionIsNotAdopted',
      'noAppealIsPending',
      'noVoteIsOpen',
      'noActionBarsIt',
      'proposalIsPending',
      'noMotionIsPending',
      'silenceIsOver',
      'sittingIsLater',
    ],
    facts: ({ room, now, about: { draft, symbol } }) =>
      followedBy(
        [
          {
            type: 'DecisionAdopted',
            draft,
            symbol,
            version: silenceOf(room, draft)?.version ?? '',
            how: 'silence',
          },
        ],
        onText(room, draft, { type: 'CloseText', standing: 'adopted' }, chairParty, now),
      ),
  },
  IssueDecision: {
    must: ['senderIsChairOrSecretary', 'draftExists', 'decisionIsAdopted', 'decisionIsNotIssued'],
    facts: ({ about: { draft } }) => [{ type: 'DecisionIssued', draft }],
  },
  AttachStatement: {
    institution: 'statements',
    must: [
      'senderIsDelegation',
      'meetingIsNotClosed',
      'draftExists',
      'paragraphExists',
      'statementIsGiven',
      'statementIsOfAKindTheBodyKnows',
      'explanationIsOfAVote',
      'senderDoesNotSponsor',
      'decisionIsNotIssued',
    ],
    facts: ({ from, about: { draft, kind, paragraph, text, vote } }) => {
      const who = speaksFor(from);
      if (who === undefined) return 'senderIsDelegation';
      return [
        {
          type: 'StatementAttached',
          draft,
          who,
          kind,
          ...(paragraph === undefined ? {} : { paragraph }),
          text,
          ...(vote === undefined ? {} : { vote }),
        },
      ];
    },
  },
  TakeBackDecision: {
    must: [
      'senderIsChair',
      'meetingIsOpen',
      'noPointOfOrderIsPending',
      'noAppealIsPending',
      'noQuestionIsOpen',
      'noVoteIsOpen',
      'decisionCanBeTakenBack',
    ],
    facts: ({ room, now }) => {
      const { decided } = room;
      if (!decided) return 'decisionCanBeTakenBack';
      const { what, seq, draft, question } = decided;
      const undoing = undone(decided);
      return followedBy(
        [
          {
            type: 'DecisionTakenBack',
            what,
            decided: seq,
            ...(question === undefined ? {} : { question: question.put }),
            ...(draft === undefined ? {} : { draft }),
          },
        ],
        undoing ? onText(room, undoing.draft, undoing.command, chairParty, now) : [],
      );
    },
  },
};
