// A text of a body that votes: sponsors, amendments, division, a roll call, corrections, reconsideration.
import type { AmendmentId } from '../../../../src/kernel/meeting/amendment.ts';
import { calledIn } from '../../../../src/kernel/meeting/tally.ts';
import type { TextEdit } from '../../../../src/kernel/text/commands.ts';
import type { VoteSubject, VotingMethod } from '../../../../src/kernel/meeting/vote.ts';
import { type Line, no } from '../../../support/script.ts';
import {
  add,
  amendment,
  counts,
  label,
  motion,
  moves,
  onAmendment,
  putsToVote,
  reword,
  votes,
} from '../../../support/committee.ts';
import { code, finds, puts, type Said, says } from '../../../support/story.ts';
import { chair, d2, d4, secretary } from './opening.ts';
import { credentials, present } from './motions.ts';

const amends = (by: string, symbol: string, edit: TextEdit): Said =>
  says(by, { type: 'SubmitAmendment', draft: d2, symbol, edits: [edit] });
const onText: VoteSubject = { kind: 'draft', draft: d2, symbol: 'DEC/2' };
const onPart = (part: number): VoteSubject => ({ kind: 'part', draft: d2, part });
const begins = chair({ type: 'BeginVoting' });
const joins = (by: string) => says(by, { type: 'JoinSponsors', draft: d2 });
const casts = (by: string, answer: 'yes' | 'no' | 'abstain' = 'yes') =>
  says(by, { type: 'CastVote', answer });
const withdraws = (by: string, id: string) =>
  says(by, { type: 'WithdrawAmendment', amendment: amendment(id) });
const orders = (...order: readonly string[]) =>
  chair({ type: 'OrderAmendments', draft: d2, order: order.map((one) => one as AmendmentId) });
const drops = (id: string, because: string) =>
  chair({ type: 'DropAmendment', amendment: amendment(id), because: amendment(because) });
const asksFor = (by: string, method: VotingMethod) => says(by, { type: 'RequestVotingMethod', method });
const notes = (of: string) => secretary({ type: 'CastVote', answer: 'abstain', of: code(of) });
const corrects = (by: string, vote: number, answer: 'yes' | 'no' | 'abstain' = 'no') =>
  says(by, { type: 'CorrectVote', vote, answer });
const explains = (by: string, vote?: number): Said =>
  says(by, {
    type: 'AttachStatement',
    draft: d2,
    kind: 'explanationOfVote',
    text: 'The report comes too often.',
    ...(vote === undefined ? {} : { vote }),
  });
const exhausts = chair({ type: 'DeclareEffortsExhausted', draft: d2 });

/** Gives sponsors, an oral revision and the amendments to d2. */
export const amendments: readonly Line[] = [
  'Sponsors and amendments',
  joins('BMR'),
  no('senderDoesNotSponsor', joins('BMR')),
  no('senderSponsors', says('KST', { type: 'LeaveSponsors', draft: d2 })),
  says('BMR', { type: 'LeaveSponsors', draft: d2 }),
  says('ARV', {
    type: 'ReviseOrally',
    draft: d2,
    edits: [reword('OP3', 'Invites States and organizations to send observers to the exercise.')],
  }),
  no(
    'amendmentChangesSomething',
    amends('KST', 'L.10', reword('OP1', 'Decides to hold an exercise each year;')),
  ),
  amends('KST', 'L.10', reword('OP2', 'Requests the Secretariat to report on request;')),
  amends('CRV', 'L.11', reword('OP2', 'Requests the Secretariat to report twice a year on the exercise;')),
  amends('BMR', 'L.12', add('OP3', 'Decides to remain seized of the matter.')),
  amends('KST', 'L.13', reword('OP1', 'Decides to hold two exercises each year;')),
  no('amendmentIsSenders', withdraws('CRV', 'A4')),
  withdraws('KST', 'A4'),
  no('amendmentIsPending', withdraws('KST', 'A4')),
];

/** Gives the step that a body takes which seeks consensus first. */
export const efforts: readonly Line[] = [
  'Efforts at consensus',
  no('effortsAreExhausted', putsToVote(onAmendment('A1'))),
  exhausts,
  no('effortsAreNotExhausted', exhausts),
];

/** Gives the votes on the amendments: the first by show of plates, the last recorded. */
export const votesOnAmendments: readonly Line[] = [
  'Voting on amendments',
  no('noAmendmentIsPending', putsToVote(onText)),
  no('proposalIsNext', putsToVote({ kind: 'draft', draft: d4, symbol: 'DEC/4' })),
  no('textFollowsAdopted', puts({ kind: 'skipText', draft: d2 })),
  no('amendmentIsNext', putsToVote(onAmendment('A3'))),
  no('orderNamesEachAmendmentOnce', orders('A1', 'A1', 'A3')),
  orders('A1', 'A2', 'A3'),
  no('voteIsAnnounced', begins),
  no('votingHasBegun', casts('KST')),
  putsToVote(onAmendment('A1')),
  no('noVoteIsOpen', amends('KST', 'L.13', reword('OP1', 'Decides to hold two exercises each year;'))),
  begins,
  no('senderMayVote', says('chair', { type: 'CastVote', answer: 'yes' })),
  no('callIsNotOver', secretary({ type: 'PassOver', of: code('KST') })),
  no('votingHasNotBegun', asksFor('BMR', 'rollCall')),
  casts('ARV', 'no'),
  casts('BMR'),
  casts('KST'),
  casts('CRV', 'abstain'),
  casts('CRV'),
  no('colleagueHasNotVoted', casts('ARV-2')),
  says('ARV-2', { type: 'CastVote', answer: 'no', instead: 'no' }, 0),
  counts,
  no('amendmentStillFits', putsToVote(onAmendment('A2'))),
  no('otherIsAdopted', drops('A2', 'A3')),
  drops('A2', 'A1'),
  credentials('KST', 'refused'),
  putsToVote(onAmendment('A3')),
  no('methodIsAnother', asksFor('BMR', 'plates')),
  asksFor('BMR', 'recorded'),
  begins,
  no('credentialsAreNotRefused', casts('KST')),
  no('secretaryNotesForAbsentDevice', notes('BMR')),
  notes('CRV'),
  casts('ARV'),
  casts('BMR'),
  counts,
  credentials('KST', 'accepted'),
  'Corrections',
  no('voteIsCounted', corrects('ARV', 99)),
  no('answersAreRecorded', corrects('ARV', 1)),
  (room) => {
    const last = room.votes.at(-1)?.number ?? 0;
    return [no('senderAnsweredOtherwise', corrects('ARV', last, 'yes')), corrects('ARV', last, 'abstain')];
  },
  no('proposalIsNotAmended', says('ARV', { type: 'WithdrawProposal', draft: d2 })),
];

/** Gives a division of d2 in three, of which the second part is rejected. */
export const division: readonly Line[] = [
  'Division',
  moves('BMR', {
    kind: 'divide',
    draft: d2,
    parts: [[label('OP1')], [label('OP3')]],
  }),
  (room) => votes({ kind: 'motion', motion: motion(`M${room.moved}`) }, 'yyna'),
  no('everyPartIsDecided', putsToVote(onText)),
  no('partIsNext', putsToVote(onPart(1))),
  ...votes(onPart(0), 'yyyn'),
  ...votes(onPart(1), 'nyna'),
];

/** Gives the roll call on what is left of d2, with explanations before and after, and its reconsideration. */
export const rollCall: readonly Line[] = [
  'Roll call',
  no('explanationIsOfAVote', explains('KST')),
  chair({ type: 'PutToVote', on: onText, method: 'rollCall' }),
  chair({ type: 'CallOffVote' }),
  chair({ type: 'PutToVote', on: onText, method: 'rollCall' }),
  (room) => [
    no('senderDoesNotSponsor', explains('ARV', room.vote?.number)),
    explains('KST', room.vote?.number),
  ],
  no('sponsorDoesNotExplain', chair({ type: 'GiveFloor', to: code('ARV') })),
  chair({ type: 'GiveFloor', to: code('KST') }),
  chair({ type: 'EndFloor' }),
  no('explanationIsTheFirst', chair({ type: 'GiveFloor', to: code('KST') })),
  'A motion before voting begins',
  no('motionBelongsBeforeVoting', moves('KST', { kind: 'reconsider', draft: d2 })),
  moves('CRV', { kind: 'suspendMeeting' }),
  no('noMotionIsPending', begins),
  (room) => votes({ kind: 'motion', motion: motion(`M${room.moved}`) }, 'nnya'),
  'The roll is called',
  present('CRV', false),
  present('ARV', false),
  no('quorumToDecideIsPresent', begins),
  present('CRV', true),
  present('ARV', true),
  begins,
  (room) => {
    const order = room.vote?.order ?? [];
    const [first, second, third, last] = order.map(String);
    if (room.vote === undefined || calledIn(room.vote) !== first) throw new Error('nobody is called');
    return [
      no('delegationIsCalled', casts(second ?? '')),
      casts(first ?? ''),
      no('everyoneIsCalled', counts),
      casts(second ?? '', 'abstain'),
      casts(third ?? ''),
      chair({ type: 'PassOver', of: code(last ?? '') }),
      no('callIsNotOver', chair({ type: 'PassOver', of: code(last ?? '') })),
    ];
  },
  counts,
  'Reconsideration',
  moves('KST', { kind: 'reconsider', draft: d2 }),
  (room) => votes({ kind: 'motion', motion: motion(`M${room.moved}`) }, 'nyny'),
  moves('KST', { kind: 'reconsider', draft: d2 }),
  (room) => votes({ kind: 'motion', motion: motion(`M${room.moved}`) }, 'ayyn'),
  puts({ kind: 'adopt', draft: d2, symbol: 'DEC/2' }),
  finds,
  'The next text on the question',
  puts({ kind: 'skipText', draft: d4 }),
  says('CRV', { type: 'Object', reason: 'We shall withdraw it ourselves.' }),
  chair({ type: 'WithdrawQuestion' }),
  chair({ type: 'CloseItem' }),
];
