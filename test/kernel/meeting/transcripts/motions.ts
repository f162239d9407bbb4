// What bodies that vote have beside: credentials, lots, quorum, appeals, motions in their precedence.
import type { Millis } from '../../../../src/kernel/base/ids.ts';
import { type Line, no } from '../../../support/script.ts';
import { amends, counts, motion, moves, putsToVote, reword, votes } from '../../../support/committee.ts';
import {
  code,
  d1,
  finds,
  later,
  minutes,
  puts,
  raises,
  type Said,
  says,
  seat,
} from '../../../support/story.ts';
import { chair, d2, d3, d4, d5, secretary, tables } from './opening.ts';

export const present = (who: string, there: boolean) =>
  secretary({ type: 'NotePresence', delegation: code(who), present: there });
export const credentials = (who: string, said: 'accepted' | 'refused') =>
  secretary({ type: 'NoteCredentials', delegation: code(who), credentials: said });
const draws = secretary({ type: 'DrawSeating' });

/** Gives what is done before the first sitting of a body that votes. */
export const beforeOpening: readonly Line[] = [
  'Seating, credentials and proposals',
  draws,
  no('seatingIsNotDrawn', draws),
  credentials('CRV', 'accepted'),
  tables('ARV', d2, 'Verification', 'L.2'),
  tables('BMR', d3, 'Transparency', 'L.3'),
  tables('CRV', d4, 'Hotlines', 'L.4'),
  tables('KST', d5, 'Observers', 'L.5'),
];
/** Gives what is done while the agenda is before the body: nothing is decided without a quorum. */
export const withoutQuorum: readonly Line[] = [
  present('ARV', false),
  present('CRV', false),
  no('quorumToDecideIsPresent', finds),
  present('ARV', true),
  present('CRV', true),
];

const appeals = (by: string) => says(by, { type: 'AppealRuling' });
const onAppeal = { kind: 'appeal' } as const;

/** Gives an appeal against the ruling that was just made, withdrawn; then one that is voted. */
export const appealed: readonly Line[] = [
  'An appeal',
  no('appealIsMade', says('CRV', { type: 'WithdrawAppeal' })),
  appeals('CRV'),
  no('noAppealIsPending', chair({ type: 'GiveFloor' })),
  no('appealIsSenders', says('KST', { type: 'WithdrawAppeal' })),
  says('CRV', { type: 'WithdrawAppeal' }),
  no('rulingMayBeAppealed', appeals('CRV')),
  says('KST', { type: 'RaisePointOfOrder', point: 'The appeal should not have been withdrawn.' }),
  chair({ type: 'RulePointOfOrder', upheld: false }),
  appeals('KST'),
  ...votes(onAppeal, 'nnay'),
];

/** Gives what a guest says behind the members. */
export const guestsBehindMembers: readonly Line[] = [
  raises('observer'),
  says('observer', { type: 'WithdrawRequest' }),
  chair({ type: 'GiveFloor', to: seat('secretary') }),
  later('chair', minutes(1), { type: 'EndFloor' }),
];
/** Gives the closing of the list with the meeting's consent. */
export const closingWithConsent: readonly Line[] = [
  no('listClosesWithoutConsent', chair({ type: 'CloseList' })),
  puts({ kind: 'closeList' }),
  finds,
  chair({ type: 'ReopenList' }),
  puts({ kind: 'closeList' }),
  finds,
];

const withdraws = (by: string, id: string) => says(by, { type: 'WithdrawMotion', motion: motion(id) });
const callsFor = (id: string) => chair({ type: 'CallForSpeakers', motion: motion(id) });
const speaks = (by: string, id: string, side: 'for' | 'against'): Said =>
  says(by, { type: 'AskToSpeakOnMotion', motion: motion(id), side });
const onMotion = (id: string) => ({ kind: 'motion', motion: motion(id) }) as const;

/** Gives the motions on item 3: suspension, the order of texts, closure of the debate. */
export const motions: readonly Line[] = [
  'Motions',
  chair({ type: 'OpenItem', item: '3' }),
  chair({ type: 'OpenList' }),
  raises('CRV'),
  moves('KST', { kind: 'closeDebate' }),
  moves('BMR', { kind: 'suspendMeeting' }),
  no('motionIsNew', moves('CRV', { kind: 'closeDebate' })),
  no('motionIsFirst', putsToVote(onMotion('M1'))),
  no('noMotionIsPending', chair({ type: 'CloseItem' })),
  no('speakersAreToBeCalled', callsFor('M2')),
  no('senderDoesNotSpeakOnMotion', speaks('KST', 'M1', 'against')),
  no('speakersOnMotionAreLeft', speaks('ARV', 'M2', 'for')),
  no('motionIsSenders', withdraws('ARV', 'M2')),
  withdraws('BMR', 'M2'),
  no('motionIsPending', withdraws('BMR', 'M2')),
  callsFor('M1'),
  no('speakersAreToBeCalled', callsFor('M1')),
  speaks('CRV', 'M1', 'against'),
  chair({ type: 'GiveFloor' }),
  later('chair', minutes(2), { type: 'EndFloor' }),
  ...votes(onMotion('M1'), 'nnay'),
  no('ordersEveryPendingText', moves('BMR', { kind: 'proposalOrder', drafts: [d4, d5] })),
  moves('BMR', { kind: 'proposalOrder', drafts: [d1, d2, d3, d5, d4] }),
  puts({ kind: 'motion', motion: motion('M3') }),
  finds,
  no('decisionMayBeReconsidered', moves('BMR', { kind: 'reconsider', draft: d2 })),
  no('partsAreDistinct', moves('BMR', { kind: 'divide', draft: d2, parts: [[]] })),
  moves('CRV', { kind: 'suspendMeeting', until: 1_900_000_000_000 as Millis }),
  ...votes(onMotion('M4'), 'yyyn'),
  chair({ type: 'ResumeMeeting' }),
];

/** Gives the closure of the debate, and that nothing is debated after it. */
export const closure: readonly Line[] = [
  'Closure of the debate',
  moves('KST', { kind: 'closeDebate' }),
  (room) => votes(onMotion(`M${room.moved}`), 'yyyn'),
  no('debateIsNotClosed', chair({ type: 'ReopenList' })),
  no('amendmentComesInTime', amends('KST', [reword('OP1', 'Decides to hold two exercises each year;')], d2)),
];

/** Gives the adjournment of the debate on item 4, after which no action is taken on its text. */
export const noAction: readonly Line[] = [
  'No action',
  chair({ type: 'OpenItem', item: '4' }),
  chair({ type: 'OpenList' }),
  raises('CRV'),
  moves('KST', { kind: 'adjournDebate' }),
  (room) => [...votes(onMotion(`M${room.moved}`), 'yyny')],
  no('debateIsOpen', chair({ type: 'ReopenList' })),
  no('noActionBarsIt', says('CRV', { type: 'JoinSponsors', draft: d3 })),
  chair({ type: 'CloseItem' }),
];

/** Gives texts that are withdrawn, or found outside the competence of the body. */
export const withdrawn: readonly Line[] = [
  'Other proposals',
  says('CRV', { type: 'WithdrawProposal', draft: d4 }),
  no('proposalIsPending', amends('KST', [reword('OP1', 'Decides nothing;')], d4)),
  moves('ARV', { kind: 'competence', draft: d5 }),
  (room) => votes(onMotion(`M${room.moved}`), 'yyaa'),
];
export { counts };
