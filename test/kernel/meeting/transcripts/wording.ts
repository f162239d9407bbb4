// A text negotiated in brackets, put under silence and adopted by it, as every body does.
import type {
  AlternativeId,
  DraftId,
  Millis,
  ParagraphLabel,
  SiteId,
} from '../../../../src/kernel/base/ids.ts';
import type { MeetingCommand } from '../../../../src/kernel/meeting/commands.ts';
import { type Line, no } from '../../../support/script.ts';
import { code, d1, finds, later, minutes, puts, type Said, says } from '../../../support/story.ts';
import { consultations } from './consultations.ts';
import { chair, draft, secretary } from './opening.ts';

const at = (label: string) => label as ParagraphLabel;
const site = (id: string) => id as SiteId;
const choice = (id: string) => id as AlternativeId;
/** A command on d1, which need not say so. */
type OnD1 = WithoutDraft<Extract<MeetingCommand, { readonly draft: DraftId }>>;
type WithoutDraft<C> = C extends unknown ? Omit<C, 'draft'> : never;
const on = (by: string, command: OnD1): Said => says(by, { ...command, draft: d1 } as MeetingCommand);
const OP1 = at('OP1');
const replace = (by: string, paragraph: string, from: string, to: string) =>
  on(by, { type: 'ReplaceWords', paragraph: at(paragraph), from, to });
const support = (by: string, id: string) => on(by, { type: 'SupportAlternative', alternative: choice(id) });
const settle = (id: string, letter: string) =>
  puts({ kind: 'settle', draft: d1, site: site(id), keep: choice(`${id}.${letter}`) });
const streamline = (text: string) =>
  puts({
    kind: 'streamline',
    draft: d1,
    site: site('PP1#2'),
    join: [choice('PP1#2.b'), choice('PP1#2.c')],
    text,
  });
const tablesPackage = on('chair', {
  type: 'TablePackage',
  package: 'P1',
  elements: [{ site: site('OP2#1'), keep: choice('OP2#1.a') }],
});
const settlesPackage = on('chair', { type: 'SettlePackage', package: 'P1' });
const accepts = (by: string, name = 'P1') => on(by, { type: 'AcceptPackage', package: name });
const agrees = puts({ kind: 'agreeParagraph', draft: d1, paragraph: at('PP1') });
const issue = secretary({ type: 'IssueVersion', draft: d1, version: 'Rev.1' });

/** Gives the negotiation of d1 under item 2. */
export const negotiation: readonly Line[] = [
  'Negotiation of the text',
  chair({ type: 'OpenItem', item: '2' }),
  no('draftExists', says('ARV', { type: 'ReserveParagraph', draft: draft('d9'), paragraph: at('OP1') })),
  no('senderMayProposeWording', replace('expert', 'OP2', 'once', 'twice')),
  no('senderMayNoteRemarks', on('expert', { type: 'NoteRemark', paragraph: OP1, text: 'A remark.' })),
  on('CRV', { type: 'NoteRemark', paragraph: OP1, text: 'We could be bolder here.' }),
  no('quotationIsFound', replace('ARV', 'OP2', 'thrice', 'twice')),
  no('quotationIsUnique', replace('ARV', 'OP2', 'a', 'one')),
  no('proposalChangesSomething', replace('ARV', 'OP2', 'once', 'once')),
  no('wordingHasNoBrackets', replace('ARV', 'OP2', 'once', '[twice]')),
  no('wordingIsGiven', replace('ARV', 'OP2', 'once', ' ')),
  no('wordingHasNoHiddenCharacters', replace('ARV', 'OP2', 'once', 'twi\u202Ece')),
  no('wordingIsShortEnough', replace('ARV', 'OP2', 'once', 'x'.repeat(20_001))),
  replace('ARV', 'OP2', 'once', 'twice'),
  no('delegationDoesNotHoldItYet', support('ARV', 'OP2#1.b')),
  no('delegationHoldsIt', on('CRV', { type: 'WithdrawFromAlternative', alternative: choice('OP2#1.b') })),
  no('alternativeExists', support('BMR', 'OP2#1.z')),
  support('BMR', 'OP2#1.b'),
  support('CRV', 'OP2#1.b'),
  on('CRV', { type: 'WithdrawFromAlternative', alternative: choice('OP2#1.b') }),
  no('placeIsOutsideSites', on('KST', { type: 'SplitParagraph', paragraph: at('OP2'), after: 'once' })),
  no('paragraphsAreNeighbours', on('KST', { type: 'JoinParagraphs', paragraphs: [at('PP1'), at('OP2')] })),
  no(
    'labelIsFree',
    on('KST', { type: 'ProposeParagraph', afterParagraph: at('OP1'), text: 'Notes;', label: at('OP2') }),
  ),
  on('KST', { type: 'SplitParagraph', paragraph: at('OP1'), after: 'will' }),
  replace('CRV', 'OP1', 'point', 'focal point'),
  no('innerSitesAreSettledFirst', settle('OP1#1', 'b')),
  settle('OP1#2', 'b'),
  finds,
  settle('OP1#1', 'a'),
  finds,
  on('KST', { type: 'JoinParagraphs', paragraphs: [at('OP1'), at('OP2')] }),
  settle('OP1#3', 'a'),
  finds,
  no('everySiteIsClosed', puts({ kind: 'adReferendum', draft: d1 })),
  ...consultations,
  'A package',
  no('packageIsOpen', accepts('ARV', 'P9')),
  tablesPackage,
  no('packageIsNew', tablesPackage),
  no('packageIsAcceptedByThoseItTouches', settlesPackage),
  accepts('ARV'),
  accepts('BMR'),
  settlesPackage,
  replace('CRV', 'PP1', 'misperception', 'error'),
  replace('KST', 'PP1', 'misperception', 'misreading and'),
  no('noWordIsAddedOrLost', streamline('confusion')),
  streamline('misreading and error'),
  finds,
  settle('PP1#2', 'b'),
  finds,
  'Positions and agreement',
  no('delegationHasReserved', on('KST', { type: 'LiftReservation', paragraph: OP1 })),
  on('KST', { type: 'ReserveParagraph', paragraph: OP1, reason: 'no instructions yet' }),
  no('delegationHasNotReserved', on('KST', { type: 'ReserveParagraph', paragraph: OP1 })),
  on('KST', { type: 'LiftReservation', paragraph: OP1 }),
  no('pollIsOpen', on('KST', { type: 'AnswerPoll', paragraph: OP1, answer: 'canAccept' })),
  on('chair', { type: 'OpenPoll', paragraph: OP1 }),
  no('pollIsNotOpen', on('chair', { type: 'OpenPoll', paragraph: OP1 })),
  on('KST', { type: 'AnswerPoll', paragraph: OP1, answer: 'canAccept' }),
  on('chair', { type: 'ClosePoll', paragraph: OP1 }),
  no('paragraphIsAgreed', on('chair', { type: 'ReopenParagraph', paragraph: at('PP1') })),
  agrees,
  finds,
  no('paragraphIsNotAgreed', agrees),
  on('chair', { type: 'ReopenParagraph', paragraph: at('PP1') }),
  agrees,
  finds,
  issue,
  no('versionIsNew', issue),
];

const silences = (deadline: Millis, version = 'Rev.1') =>
  puts({ kind: 'silence', draft: d1, version, deadline });
const breaks = (by: string): Said => says(by, { type: 'BreakSilence', draft: d1, how: 'objection' });
const announces = chair({ type: 'AnnounceAdoption', draft: d1, symbol: 'DEC/1' });
const statement = (kind: string, text: string) =>
  says('CRV', { type: 'AttachStatement', draft: d1, kind, text } as Said['command']);
const issues = secretary({ type: 'IssueDecision', draft: d1 });

/** Gives the silences on d1, one broken, one that ended unattended, its adoption and the statements to it. */
export function silence(beside: { readonly sameSitting?: readonly Line[] } = {}): readonly Line[] {
  return [
    'Silence',
    no('silenceRuns', breaks('KST')),
    (room) => [
      silences((room.at + minutes(60)) as Millis),
      finds,
      no('textIsOpen', replace('KST', 'OP1', 'will', 'may')),
      no('noSilenceRuns', chair({ type: 'CloseMeeting' })),
      no('silenceIsOver', announces),
      no('senderIsClock', chair({ type: 'ExpireSilence', draft: d1, due: room.at })),
      no('deadlineHasPassed', says('clock', { type: 'ExpireSilence', draft: d1, due: room.at })),
      { ...no('silenceHasNotEnded', later('KST', minutes(90), breaks('KST').command)), beforeTheClock: true },
      breaks('KST'),
      'A silence that ended while the service was down',
      silences((room.at + minutes(120)) as Millis),
      finds,
      chair({ type: 'ExtendSilence', draft: d1, deadline: (room.at + minutes(130)) as Millis }),
      no(
        'extensionIsLeft',
        chair({ type: 'ExtendSilence', draft: d1, deadline: (room.at + minutes(140)) as Millis }),
      ),
      {
        ...chair({ type: 'ReopenSilence', draft: d1, deadline: (room.at + minutes(240)) as Millis }),
        after: minutes(180),
        down: true,
      },
      later('chair', minutes(90), { type: 'CallParagraph', draft: d1, paragraph: at('OP1') }),
      no(
        'silenceEndedUnattended',
        chair({ type: 'ReopenSilence', draft: d1, deadline: (room.at + minutes(999)) as Millis }),
      ),
      ...(beside.sameSitting ?? []),
      no('decisionIsAdopted', issues),
    ],
    'The next sitting',
    chair({ type: 'AdjournMeeting' }),
    later('chair', minutes(60), { type: 'CallToOrder' }),
    announces,
    no('decisionIsNotAdopted', announces),
    no('statementIsGiven', statement('dissociation', ' ')),
    no('statementIsOfAKindTheBodyKnows', statement('applause', 'We applaud.')),
    statement('dissociation', 'We do not associate ourselves with OP2.'),
    issues,
    no('decisionIsNotIssued', issues),
    chair({ type: 'CloseItem' }),
  ];
}
export const announcesNow = announces;
export const silentWithout =
  (version: string): Line =>
  (room) => [no('versionIsIssued', silences((room.at + minutes(60)) as Millis, version))];

/** The meeting ends. */
export const closing: readonly Line[] = [
  'A State has another name',
  no('nameIsNew', secretary({ type: 'RenameDelegation', delegation: code('CRV'), name: 'Kestria' })),
  secretary({ type: 'RenameDelegation', delegation: code('CRV'), name: 'Republic of Corvany' }),
  'The meeting is closed',
  chair({ type: 'CloseMeeting' }),
  no('meetingIsNotClosed', secretary({ type: 'NotePresence', delegation: code('KST') })),
];
