// How every body begins: seats, texts handed in, credentials, the agenda.
import type { Procedure } from '../../../../src/kernel/meeting/procedure.ts';
import type { AgendaChangePut } from '../../../../src/kernel/meeting/agendaChange.ts';
import type { DraftId } from '../../../../src/kernel/base/ids.ts';
import { outline } from '../../../../src/kernel/text/outline/outline.ts';
import { toBase } from '../../../../src/kernel/text/outline/toBase.ts';
import { label } from '../../../support/committee.ts';
import { type Line, no } from '../../../support/script.ts';
import {
  code,
  d1,
  finds,
  puts,
  raises,
  type Said,
  says,
  seat,
  seated,
  tabled,
} from '../../../support/story.ts';

export const chair = (command: Said['command']): Said => says('chair', command);
export const secretary = (command: Said['command']): Said => says('secretary', command);
export const draft = (id: string) => id as DraftId;
export const [d2, d3, d4, d5] = [draft('d2'), draft('d3'), draft('d4'), draft('d5')];

const names: { readonly [code: string]: string } = {
  ARV: 'Ardovia',
  BMR: 'Belmarra',
  CRV: 'Corvany',
  KST: 'Kestria',
};
const members = Object.keys(names);

const meansText = [
  'Draft decision on verification',
  '',
  'The Committee,',
  '',
  'PP1 Recalling its earlier decisions,',
  '',
  'OP1 Decides to hold an exercise each year;',
  '',
  'OP2 Requests the Secretariat to report once a year on the exercise;',
  '',
  'OP3 Invites States to send observers to the exercise.',
  '',
].join('\n');

/** Gives the tabling of a text. */
export function tables(by: string, id: DraftId, title: string, symbol: string): Said {
  return says(by, {
    type: 'TableDraft',
    draft: id,
    title,
    symbol,
    language: 'en',
    paragraphs: toBase(outline(meansText)),
  });
}

/** Gives seats, texts and papers of the room under a body's rules. */
function preparing(procedure: Procedure): readonly Line[] {
  const [opens, ...seats] = seated;
  if (opens?.command.type !== 'OpenRoom') throw new Error('the stories open no room');
  const { command } = opens;
  const delegations = command.delegations.map((one) => ({ ...one, name: names[one.code] ?? one.name }));
  const opening = { ...opens, command: { ...command, procedure, delegations } };
  const twice = tabled.command.type === 'TableDraft' ? tabled.command : undefined;
  return [
    'Before the meeting',
    no('roomIsOpened', chair({ type: 'CallToOrder' })),
    no('senderIsOrganiser', { ...opening, by: seat('ARV') }),
    opening,
    no('roomIsNew', opening),
    ...seats,
    no('senderHasASeat', raises('stranger')),
    no('senderIsSecretary', says('ARV', { type: 'WithdrawSeat', seat: seat('hall') })),
    no('senderIsOrganiser', says('ARV', { type: 'NoteArrival', seat: seat('ARV') })),
    says('organiser', { type: 'NoteArrival', seat: seat('BMR') }),
    no('seatIsOfADelegation', says('organiser', { type: 'NoteHandover', seat: seat('chair') })),
    says('organiser', { type: 'NoteHandover', seat: seat('BMR') }, 0),
    no('seatIsFree', secretary({ type: 'GiveSeat', seat: seat('hall'), role: 'hall' })),
    no('seatExists', secretary({ type: 'WithdrawSeat', seat: seat('balcony') })),
    secretary({ type: 'GiveSeat', seat: seat('balcony'), role: 'hall' }),
    secretary({ type: 'WithdrawSeat', seat: seat('balcony') }),
    no('delegationIsInTheRoom', secretary({ type: 'NotePresence', delegation: code('XYZ'), present: true })),
    ...members.map((one) => secretary({ type: 'NotePresence', delegation: code(one), present: true })),
    no('senderMayTable', { ...tabled, by: seat('expert') }),
    ...(twice
      ? [no('labelIsFree', secretary({ ...twice, paragraphs: [...twice.paragraphs, ...twice.paragraphs] }))]
      : []),
    tabled,
    no('draftIsNew', tabled),
  ];
}

/** Gives a delegation's request for a change of the agenda. */
export const asksAgenda = (by: string, put: AgendaChangePut): Said =>
  says(by, { type: 'ProposeAgendaChange', put });
const withdrawsAgenda = (by: string, change: number) => says(by, { type: 'WithdrawAgendaChange', change });
const onChange = (change: number) => ({ kind: 'agendaChange', change }) as const;

/** Gives changes of the agenda asked for before it is adopted: withdrawn, not agreed, agreed; `added`: the number of the new item, `voted`: a vote in between. */
export function agendaDisputed(added: string, voted: readonly Line[] = []): readonly Line[] {
  const title = 'Other matters';
  return [
    'Changes of the agenda',
    no('senderIsDelegation', asksAgenda('chair', { kind: 'add', title })),
    no('itemExists', asksAgenda('KST', { kind: 'delete', item: '9' })),
    asksAgenda('KST', { kind: 'add', title }),
    no('agendaChangeIsNew', asksAgenda('ARV', { kind: 'add', title })),
    no('noAgendaChangeIsPending', puts({ kind: 'agenda' })),
    no('agendaChangeIsPending', withdrawsAgenda('KST', 7)),
    no('agendaChangeIsSenders', withdrawsAgenda('ARV', 1)),
    withdrawsAgenda('KST', 1),
    no('agendaChangeIsPending', puts(onChange(1))),
    asksAgenda('ARV', { kind: 'delete', item: '1' }),
    puts(onChange(2)),
    says('BMR', { type: 'Object', reason: 'We came for item 1.' }),
    no('nobodyObjected', finds),
    chair({ type: 'WithdrawQuestion' }),
    ...voted,
    asksAgenda('KST', { kind: 'add', title }),
    chair({ type: 'SuspendMeeting' }),
    no('meetingIsOpen', asksAgenda('ARV', { kind: 'move', item: '2' })),
    chair({ type: 'ResumeMeeting' }),
    puts(onChange(3)),
    finds,
    asksAgenda('CRV', { kind: 'delete', item: added }),
    asksAgenda('KST', { kind: 'move', item: added, before: '2' }),
    puts(onChange(4)),
    finds,
  ];
}

/** Gives the opening of the first sitting and the adoption of its agenda. */
export function opening(
  procedure: Procedure,
  items: readonly { item: string; title: string; draft?: DraftId; more?: readonly DraftId[] }[],
  beside: {
    readonly before?: readonly Line[];
    readonly objected?: readonly Line[];
    readonly changes?: readonly Line[];
  } = {},
): readonly Line[] {
  const agenda = secretary({ type: 'ProposeAgenda', items });
  const [first] = items;
  return [
    ...preparing(procedure),
    ...(beside.before ?? []),
    'The meeting is opened',
    no('meetingIsInSession', says('ARV', { type: 'ReserveParagraph', draft: d1, paragraph: label('OP1') })),
    no('meetingIsOpen', raises('KST')),
    no('senderIsChair', says('ARV', { type: 'CallToOrder' })),
    no('meetingIsSuspended', chair({ type: 'ResumeMeeting' })),
    chair({ type: 'CallToOrder' }),
    no('meetingIsNotOpen', chair({ type: 'CallToOrder' })),
    no('decisionCanBeTakenBack', chair({ type: 'TakeBackDecision' })),
    chair({ type: 'SuspendMeeting' }),
    chair({ type: 'ResumeMeeting' }),
    'Adoption of the agenda',
    no('agendaIsProposed', puts({ kind: 'agenda' })),
    no('agendaIsAdopted', chair({ type: 'OpenItem', item: '1' })),
    no('senderIsChairOrSecretary', { ...agenda, by: seat('KST') }),
    no(
      'itemsAreDistinct',
      secretary({ type: 'ProposeAgenda', items: [...items, ...(first ? [first] : [])] }),
    ),
    no(
      'draftExists',
      secretary({ type: 'ProposeAgenda', items: [{ item: '1', title: 'Nothing', draft: draft('d9') }] }),
    ),
    agenda,
    ...(beside.changes ?? [no('bodyHasIt', asksAgenda('KST', { kind: 'add', title: 'Other matters' }))]),
    no('questionIsOpen', finds),
    puts({ kind: 'agenda' }),
    no('noQuestionIsOpen', puts({ kind: 'agenda' })),
    no('senderHasObjected', says('KST', { type: 'WithdrawObjection' })),
    says('KST', { type: 'Object', reason: 'Item 2 comes too early.' }),
    no('senderHasNotObjected', says('KST', { type: 'Object' })),
    no('nobodyObjected', finds),
    says('KST', { type: 'WithdrawObjection' }),
    ...(beside.objected ?? []),
    finds,
    no('agendaIsNotAdopted', agenda),
    chair({ type: 'TakeBackDecision' }),
    finds,
    no('itemIsOpen', chair({ type: 'OpenList' })),
    no('itemExists', chair({ type: 'OpenItem', item: '9' })),
  ];
}
