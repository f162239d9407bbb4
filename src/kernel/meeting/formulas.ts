// What the Chair says next, in her words' order of precedence, with the command that performs it.
import { unreachable } from '../base/decision.ts';
import type { DraftId, Millis } from '../base/ids.ts';
import { openBrackets } from '../text/render.ts';
import type { Draft } from '../text/draft.ts';
import { openBracketsOf } from '../text/tree.ts';
import { readsAsIssued } from './checks/decisions.ts';
import type { MeetingCommand } from './commands.ts';
import { decide } from './decide.ts';
import { decisionOf, draftOf, openItemOf } from './find.ts';
import { usedBy } from './folds/floor.ts';
import type { SeatOrDelegation } from './question.ts';
import type { AgendaItem, Room } from './room.ts';

export type FormulaId =
  | 'callToOrder'
  | 'nextSitting'
  | 'resume'
  | 'pointOfOrder'
  | 'upheld'
  | 'notUpheld'
  | 'consensus'
  | 'objection'
  | 'overtaken'
  | 'proposeAgenda'
  | 'announceAdoption'
  | 'anyStatement'
  | 'openItem'
  | 'openList'
  | 'timeRunsOut'
  | 'timeIsOver'
  | 'thanks'
  | 'thanksAndNext'
  | 'goOn'
  | 'giveFloor'
  | 'giveGroup'
  | 'giveReply'
  | 'anyOther'
  | 'issueVersion'
  | 'adReferendum'
  | 'adopt'
  | 'silenceRuns'
  | 'settlePackage'
  | 'agreeParagraph'
  | 'callParagraph'
  | 'closeItem'
  | 'adjourn'
  | 'close';

export interface Formula {
  readonly id: FormulaId;
  readonly values: { readonly [name: string]: string | number };
  /** Missing where words alone are due. */
  readonly command?: MeetingCommand;
}

/** When the Chair reminds a speaker of the time. Units: ms. */
const reminder = 15_000;

/** Gives what the Chair may say now, what is due first. */
export function formulas(room: Room, now: Millis): readonly Formula[] {
  if (room.pointOfOrder) return pointOfOrder(room, room.pointOfOrder.by);
  if (room.question) return [asked(room, now)];
  switch (room.state) {
    case 'scheduled':
      return [{ id: 'callToOrder', values: { title: room.title }, command: { type: 'CallToOrder' } }];
    case 'adjourned':
      return [
        {
          id: 'nextSitting',
          values: { sitting: room.sittings.length + 1 },
          command: { type: 'CallToOrder' },
        },
      ];
    case 'suspended':
      return [{ id: 'resume', values: {}, command: { type: 'ResumeMeeting' } }];
    case 'closed':
      return [];
    case 'open':
      return [...announcements(room), ...floor(room, now), ...business(room, now)];
    default:
      return unreachable(room.state);
  }
}

const nameOf = (room: Room, who: SeatOrDelegation): string =>
  room.delegations.find(({ code }) => code === who)?.name ??
  room.seats.find(({ seat }) => seat === who)?.role ??
  who;

function pointOfOrder(room: Room, by: SeatOrDelegation): readonly Formula[] {
  const values = { name: nameOf(room, by) };
  return [
    { id: 'pointOfOrder', values },
    { id: 'upheld', values, command: { type: 'RulePointOfOrder', upheld: true } },
    { id: 'notUpheld', values, command: { type: 'RulePointOfOrder', upheld: false } },
  ];
}

function asked(room: Room, now: Millis): Formula {
  const names = (room.question?.objections ?? []).map(({ by }) => nameOf(room, by)).join(', ');
  const command = { type: 'WithdrawQuestion' } as const;
  if (names !== '') return { id: 'objection', values: { names }, command };
  const chair = room.seats.find(({ role }) => role === 'chair')?.seat;
  const found = chair && decide(room, { type: 'DeclareConsensus' }, chair, now);
  // Brackets opened or a deadline passed since the room was asked.
  return found?.ok === false
    ? { id: 'overtaken', values: {}, command }
    : { id: 'consensus', values: {}, command: { type: 'DeclareConsensus' } };
}

/** Gives what is due before anything else of a sitting: the agenda, what silence adopted, a decision to issue. */
function announcements(room: Room): readonly Formula[] {
  const due: Formula[] = [];
  if (room.agenda === 'proposed')
    due.push({
      id: 'proposeAgenda',
      values: {},
      command: { type: 'PutQuestion', question: { kind: 'agenda' } },
    });
  const opened = room.sittings.at(-1)?.opened ?? 0;
  for (const { draft, state, deadline } of room.silences) {
    const text = draftOf(room, draft);
    if (!text || state !== 'expired' || text.standing !== 'silence' || opened < deadline) continue;
    due.push({
      id: 'announceAdoption',
      values: { title: text.title, symbol: text.symbol },
      command: { type: 'AnnounceAdoption', draft, symbol: text.symbol },
    });
  }
  for (const { draft, symbol, issued } of room.decisions)
    if (issued === undefined)
      due.push({ id: 'anyStatement', values: { symbol }, command: { type: 'IssueDecision', draft } });
  return due;
}

function floor(room: Room, now: Millis): readonly Formula[] {
  if (!room.floor) return [];
  const name = nameOf(room, room.floor.who);
  const left = room.floor.limit - usedBy(room.floor, now);
  const item = openItemOf(room);
  const next = item?.waiting[0] ?? item?.replies[0];
  const thanks: Formula[] = [
    ...(next
      ? ([
          {
            id: 'thanksAndNext',
            values: { name, next: nameOf(room, next.who) },
            command: { type: 'GiveFloor' },
          },
        ] as const)
      : []),
    { id: 'thanks', values: { name }, command: { type: 'EndFloor' } },
  ];
  if (!room.floor.running)
    return [{ id: 'goOn', values: { name }, command: { type: 'ContinueFloor' } }, ...thanks];
  return left > reminder
    ? thanks
    : [{ id: left > 0 ? 'timeRunsOut' : 'timeIsOver', values: { name } }, ...thanks];
}

/** Gives what moves the item on while nobody speaks: who is next, then the text, then the end of the item. */
function business(room: Room, now: Millis): readonly Formula[] {
  if (room.agenda !== 'adopted') return [];
  const item = openItemOf(room);
  if (!item) return between(room);
  return [
    ...(room.floor ? [] : list(room, item)),
    ...(item.draft === undefined ? [] : text(room, item.draft, now)),
    ...(room.floor
      ? []
      : [
          {
            id: 'closeItem',
            values: { item: item.item, title: item.title },
            command: { type: 'CloseItem' },
          } as const,
        ]),
  ];
}

function between(room: Room): readonly Formula[] {
  const next = room.items.find(({ state }) => state === 'pending');
  const rest: readonly Formula[] = [
    { id: 'adjourn', values: {}, command: { type: 'AdjournMeeting' } },
    ...(next || room.drafts.some(({ standing }) => standing === 'silence')
      ? []
      : [{ id: 'close', values: {}, command: { type: 'CloseMeeting' } } as const]),
  ];
  return next
    ? [
        {
          id: 'openItem',
          values: { item: next.item, title: next.title },
          command: { type: 'OpenItem', item: next.item },
        },
        ...rest,
      ]
    : rest;
}

function list(room: Room, { list, waiting, replies }: AgendaItem): readonly Formula[] {
  const [next] = waiting;
  if (next)
    return [
      {
        id: next.forGroup === undefined ? 'giveFloor' : 'giveGroup',
        values: { name: nameOf(room, next.who), group: next.forGroup ?? '' },
        command: { type: 'GiveFloor' },
      },
    ];
  if (list === 'unopened') return [{ id: 'openList', values: {}, command: { type: 'OpenList' } }];
  const [reply] = replies;
  if (reply)
    return [{ id: 'giveReply', values: { name: nameOf(room, reply.who) }, command: { type: 'GiveFloor' } }];
  return list === 'closed' ? [] : [{ id: 'anyOther', values: {}, command: { type: 'CloseList' } }];
}

/** Gives the steps of a text towards its adoption. */
function text(room: Room, draft: DraftId, now: Millis): readonly Formula[] {
  const found = draftOf(room, draft);
  if (!found || decisionOf(room, draft)) return [];
  if (found.standing === 'silence') {
    const running = room.silences.some((one) => one.draft === draft && one.deadline > now);
    return running ? [{ id: 'silenceRuns', values: { symbol: found.symbol } }] : [];
  }
  const open = openBrackets(found) > 0;
  return [...packages(found), ...paragraphs(room, found, open), ...(open ? [] : clean(found))];
}

/** Gives the packages that everyone concerned has accepted. */
function packages({ id: draft, packages }: Draft): readonly Formula[] {
  return packages
    .filter(
      ({ state, concerned, accepted }) =>
        state === 'tabled' && concerned.every((one) => accepted.includes(one)),
    )
    .map(({ id }) => ({
      id: 'settlePackage',
      values: { package: id },
      command: { type: 'SettlePackage', draft, package: id },
    }));
}

/** Gives what becomes of the paragraph called, and the next one with brackets. */
function paragraphs({ called }: Room, { id: draft, paragraphs }: Draft, open: boolean): readonly Formula[] {
  const here = called?.draft === draft ? called.paragraph : undefined;
  const paragraph = paragraphs.find(({ label }) => label === here);
  const next = paragraphs.find((one) => one.label !== here && openBracketsOf(one) > 0);
  return [
    ...(paragraph && open && !paragraph.agreed && openBracketsOf(paragraph) === 0
      ? [
          {
            id: 'agreeParagraph',
            values: { paragraph: paragraph.label },
            command: {
              type: 'PutQuestion',
              question: { kind: 'agreeParagraph', draft, paragraph: paragraph.label },
            },
          } as const,
        ]
      : []),
    ...(next
      ? [
          {
            id: 'callParagraph',
            values: { paragraph: next.label },
            command: { type: 'CallParagraph', draft, paragraph: next.label },
          } as const,
        ]
      : []),
  ];
}

function clean(draft: Draft): readonly Formula[] {
  const { id, title, symbol, versions } = draft;
  if (!readsAsIssued(draft)) {
    const version = `Rev.${versions.length + 1}`;
    return [
      { id: 'issueVersion', values: { version }, command: { type: 'IssueVersion', draft: id, version } },
    ];
  }
  const adopt: Formula = {
    id: 'adopt',
    values: { title, symbol },
    command: { type: 'PutQuestion', question: { kind: 'adopt', draft: id, symbol } },
  };
  return draft.adReferendum
    ? [adopt]
    : [
        adopt,
        {
          id: 'adReferendum',
          values: { title },
          command: { type: 'PutQuestion', question: { kind: 'adReferendum', draft: id } },
        },
      ];
}
