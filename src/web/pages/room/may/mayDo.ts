// Every act of a delegation as the command it would send now, to ask the kernel what is refused and by which rule.
import type { AlternativeId, DelegationCode, SiteId } from '../../../../kernel/base/ids.ts';
import type { AmendmentId } from '../../../../kernel/meeting/amendment.ts';
import { amendmentOrder } from '../../../../kernel/meeting/amendments.ts';
import type { MeetingCommand } from '../../../../kernel/meeting/commands.ts';
import { draftNamed } from '../../../../kernel/meeting/find.ts';
import type { Setting, Settings } from '../../../../kernel/meeting/procedure.ts';
import type { Room } from '../../../../kernel/meeting/room.ts';
import type { StatementMade } from '../../../../kernel/meeting/statement.ts';
import { statementBy, statementsOf } from '../../../../kernel/meeting/statements.ts';
import { may as say } from '../../../../i18n/en/roomMay.ts';
import { plateCommand, plateOf, replyCommand } from '../floorSeat.ts';
import type { Focus, Seated, Sheet } from '../seated.ts';
import { plainly, motionKinds } from '../motions/plainly.ts';

export type ActName = keyof typeof say.acts;
export type GroupName = keyof typeof say.groups;

/** One act: what it would send, where it is done when more has to be said, and the topic of the rules it stands under. */
export interface May {
  readonly key: string;
  readonly name: ActName;
  readonly group: GroupName;
  readonly command: MeetingCommand;
  readonly topic?: Setting<unknown> | null | undefined;
  /** Where more is to be said before it is sent. */
  readonly sheet?: Sheet;
  /** Where it is done on a page of its own. */
  readonly page?: 'documents';
  /** It is sent as it stands. */
  readonly plain?: boolean;
}

type Who = Pick<Seated, 'room' | 'you' | 'seat' | 'now'>;
type On = Pick<Focus, 'draft' | 'paragraph' | 'choice'>;

/** Gives every act of a delegation that this body has, in the order of the rule book. */
export function actsOf(at: Who, focus: On | undefined): readonly May[] {
  const { settings } = at.room.procedure;
  return [
    ...floorActs(at, settings),
    ...orderActs(at, focus, settings),
    ...textActs(at, focus, settings),
    ...voteActs(at, focus, settings),
  ].filter(({ topic }) => topic !== null);
}

function floorActs({ room, you, seat, now }: Who, settings: Settings): readonly May[] {
  const plate = plateOf(room, you ?? seat, now());
  const name = plate.is === 'speaking' ? 'yield' : plate.is === 'up' ? 'lower' : 'raise';
  const group = 'floor';
  return [
    { key: 'plate', name, group, command: plateCommand(plate), topic: settings.speakersList, plain: true },
    {
      key: 'reply',
      name: 'reply',
      group,
      command: replyCommand(room, you),
      topic: settings.rightOfReply,
      plain: true,
    },
    {
      key: 'align',
      name: 'align',
      group,
      command: { type: 'AlignWithStatement', ...latestOfOthers(room, you) },
      topic: settings.alignment ?? null,
      plain: true,
    },
  ];
}

/** Gives the latest statement on the item, of another where there is one. */
function latestOfOthers(room: Room, you: DelegationCode | undefined): StatementMade {
  const made = statementsOf(room);
  const { speaker, forGroup } = made.findLast((one) => one.speaker !== you) ??
    made.at(-1) ?? { speaker: '' as DelegationCode };
  return statementBy(speaker, forGroup);
}

function orderActs({ room }: Who, focus: On | undefined, settings: Settings): readonly May[] {
  const group = 'order';
  return [
    {
      key: 'order',
      name: 'order',
      group,
      command: { type: 'RaisePointOfOrder' },
      topic: settings.pointOfOrder,
      sheet: 'order',
    },
    {
      key: 'appeal',
      name: 'appeal',
      group,
      command: { type: 'AppealRuling' },
      topic: settings.appeal ?? null,
      plain: true,
    },
    ...motionKinds.flatMap((kind): readonly May[] => {
      const motion = plainly(room, kind, focus?.draft.id);
      if (!motion) return [];
      const topic = settings[kind] ?? null;
      return [{ key: kind, name: 'motion', group, command: { type: 'Move', motion }, topic, sheet: 'move' }];
    }),
  ];
}

function textActs(at: Who, focus: On | undefined, settings: Settings): readonly May[] {
  if (!focus) return [];
  const { draft, paragraph, choice } = focus;
  const group = 'proposals';
  const on = { draft: draft.id, paragraph: paragraph.label };
  // A change that certainly is one: what is asked is whether any may be made.
  const edits = [{ kind: 'add', after: paragraph.label, text: say.acts.amend[0] }] as const;
  const pending = amendmentOrder(at.room, draft.id).map(({ amendment }) => amendment);
  const mine = pending.find(({ by }) => by === at.you) ?? pending[0];
  const amendment = mine?.id ?? ('' as AmendmentId);
  const sponsored = settings.proposals?.params.sponsors === true ? settings.proposals : null;
  const amended = settings.amendments ?? null;
  const wording: readonly May[] = [
    {
      key: 'propose',
      name: 'propose',
      group,
      command: { type: 'EditParagraph', ...on, text: paragraph.label },
    },
    {
      key: 'support',
      name: 'support',
      group,
      command: {
        type: 'SupportAlternative',
        draft: draft.id,
        alternative: choice?.id ?? (`${paragraph.label}#0/a` as SiteId & AlternativeId),
      },
    },
    { key: 'reserve', name: 'reserve', group, command: { type: 'ReserveParagraph', ...on } },
  ];
  const paper = { title: draft.title, language: draft.language, text: [draft.title] };
  return [
    ...wording,
    {
      key: 'handIn',
      name: 'handIn',
      group,
      command: { type: 'HandInPaper', kind: 'roomPaper', ...paper },
      topic: settings.documents ?? null,
      page: 'documents',
    },
    {
      key: 'amend',
      name: 'amend',
      group,
      command: { type: 'SubmitAmendment', draft: draft.id, symbol: draft.symbol, edits },
      topic: amended,
    },
    {
      key: 'withdrawAmendment',
      name: 'withdrawAmendment',
      group,
      command: { type: 'WithdrawAmendment', amendment },
      topic: amended,
      sheet: 'proposal',
    },
    {
      key: 'join',
      name: 'join',
      group,
      command: { type: 'JoinSponsors', draft: draft.id },
      topic: sponsored,
      sheet: 'proposal',
    },
    {
      key: 'leave',
      name: 'leave',
      group,
      command: { type: 'LeaveSponsors', draft: draft.id },
      topic: sponsored,
      sheet: 'proposal',
    },
    {
      key: 'revise',
      name: 'revise',
      group,
      command: { type: 'ReviseOrally', draft: draft.id, edits },
      topic: sponsored,
    },
    {
      key: 'accept',
      name: 'accept',
      group,
      command: { type: 'AcceptAmendment', amendment: pending[0]?.id ?? ('' as AmendmentId) },
      topic: amended && sponsored,
      sheet: 'proposal',
    },
    {
      key: 'withdrawText',
      name: 'withdrawText',
      group,
      command: { type: 'WithdrawProposal', draft: draft.id },
      topic: sponsored && settings.withdraw,
      sheet: 'proposal',
    },
  ];
}

function voteActs({ room, you }: Who, focus: On | undefined, settings: Settings): readonly May[] {
  const group = 'votes';
  const voting = settings.voting ?? null;
  const last = room.vote ?? room.votes.at(-1);
  const counted = room.votes.findLast(({ method }) => method !== 'plates') ?? room.votes.at(-1);
  const said = (counted && [...counted.answers, ...counted.corrections])?.findLast(
    ({ who }) => who === you,
  )?.answer;
  const standing = room.vote?.answers.find(({ who }) => who === you)?.answer;
  const explained = (last && draftNamed(room, last.on)) ?? focus?.draft.id;
  const draft = focus?.draft.id;
  const text = say.title;
  const kind = settings.statements?.params.kinds.find((one) => one !== 'explanationOfVote');
  const silence = room.silences.findLast(({ state }) => state === 'running');
  return [
    {
      key: 'vote',
      name: 'vote',
      group,
      command: { type: 'CastVote', answer: 'yes', ...(standing ? { instead: standing } : {}) },
      topic: voting,
    },
    {
      key: 'method',
      name: 'method',
      group,
      command: {
        type: 'RequestVotingMethod',
        method: room.vote?.method === 'recorded' ? 'rollCall' : 'recorded',
      },
      topic: voting && settings.methodOfVoting,
    },
    {
      key: 'correct',
      name: 'correct',
      group,
      command: {
        type: 'CorrectVote',
        vote: counted?.number ?? 0,
        answer: said === 'abstain' ? 'yes' : 'abstain',
      },
      topic: voting,
      sheet: 'votes',
    },
    ...(explained === undefined
      ? []
      : [
          {
            key: 'explain',
            name: 'explain',
            group,
            command: {
              type: 'AttachStatement',
              draft: explained,
              kind: 'explanationOfVote',
              vote: last?.number ?? 0,
              text,
            },
            topic: settings.explanations ?? null,
            sheet: 'explain',
          } as const,
        ]),
    { key: 'object', name: 'object', group, command: { type: 'Object' }, topic: settings.consensus },
    ...(draft === undefined
      ? []
      : [
          {
            key: 'silence',
            name: 'silence',
            group,
            command: { type: 'BreakSilence', draft: silence?.draft ?? draft, how: 'objection', reason: text },
            topic: settings.silence,
            sheet: 'silence',
          } as const,
        ]),
    ...(draft === undefined || kind === undefined
      ? []
      : [
          {
            key: 'statement',
            name: 'statement',
            group,
            command: { type: 'AttachStatement', draft, kind, text },
            topic: settings.statements,
            sheet: 'statement',
          } as const,
        ]),
  ];
}
