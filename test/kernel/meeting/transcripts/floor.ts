// The general debate, as every body holds it: list, groups, points of order, time, replies.
import type { Millis } from '../../../../src/kernel/base/ids.ts';
import { label } from '../../../support/committee.ts';
import { type Line, no } from '../../../support/script.ts';
import { code, finds, later, minutes, puts, raises, says, seat } from '../../../support/story.ts';
import { chair } from './opening.ts';

const give = chair({ type: 'GiveFloor' });
const end = later('chair', minutes(2), { type: 'EndFloor' });
const forCompact = { speaker: code('ARV'), forGroup: 'Compact' } as const;
const aligns = { type: 'AlignWithStatement', ...forCompact } as const;
const takesBack = { type: 'WithdrawAlignment', ...forCompact } as const;
const points = (by: string, point: string) => says(by, { type: 'RaisePointOfOrder', point });

interface Debate {
  /** How the list is closed. */
  readonly closing: readonly Line[];
  /** What follows the Chair's ruling. */
  readonly ruled?: readonly Line[];
  /** Experts and observers. */
  readonly guests: readonly Line[];
}

/** Gives the debate on item 1. */
export function debate({ closing, ruled = [], guests }: Debate): readonly Line[] {
  return [
    'General debate',
    chair({ type: 'OpenItem', item: '1' }),
    no('itemIsNotOpen', chair({ type: 'OpenItem', item: '1' })),
    no('noOtherItemIsOpen', chair({ type: 'OpenItem', item: '2' })),
    no('listIsOpen', raises('KST')),
    no('listIsClosed', chair({ type: 'ReopenList' })),
    chair({ type: 'OpenList' }),
    no('listIsNotOpen', chair({ type: 'OpenList' })),
    no('someoneIsWaiting', give),
    raises('KST'),
    no('actCanBeTakenBack', says('chair', { type: 'TakeBack' })),
    no('senderIsNotWaiting', raises('KST')),
    no('senderIsWaiting', says('CRV', { type: 'WithdrawRequest' })),
    no('groupIsKnown', says('ARV', { type: 'RequestFloor', forGroup: 'League' })),
    no('delegationIsInTheGroup', says('CRV', { type: 'RequestFloor', forGroup: 'Compact' })),
    no('paragraphExists', says('CRV', { type: 'RequestFloor', on: label('OP9') })),
    no('senderIsDelegation', raises('hall')),
    says('ARV', { type: 'RequestFloor', forGroup: 'Compact' }),
    raises('BMR'),
    no('orderNamesThoseWaiting', chair({ type: 'ReorderList', order: [code('BMR'), code('BMR')] })),
    chair({ type: 'ReorderList', order: [code('ARV'), code('BMR'), code('KST')] }),
    says('BMR', { type: 'WithdrawRequest' }),
    no('floorIsTaken', chair({ type: 'EndFloor' })),
    give,
    chair({ type: 'TakeBack' }),
    give,
    no('senderHasTheFloor', says('KST', { type: 'YieldFloor' })),
    no('floorIsPaused', chair({ type: 'ContinueFloor' })),
    chair({ type: 'PauseFloor' }),
    no('floorIsNotPaused', chair({ type: 'PauseFloor' })),
    chair({ type: 'ContinueFloor' }),
    no('floorIsFree', chair({ type: 'CloseItem' })),
    no('guestMayBeHeard', chair({ type: 'GiveFloor', to: seat('hall') })),
    'Alignment with the statement for a group',
    no('statementIsMade', says('CRV', { type: 'AlignWithStatement', speaker: code('ARV') })),
    no('statementIsOfOthers', says('BMR', aligns)),
    says('CRV', aligns, 0),
    no('senderIsNotAligned', says('CRV', aligns)),
    no('senderIsAligned', says('KST', takesBack)),
    says('KST', aligns, 0),
    says('CRV', takesBack, 0),
    says('CRV', aligns, 0),
    'A point of order',
    no('pointOfOrderIsRaised', chair({ type: 'RulePointOfOrder', upheld: false })),
    points('CRV', 'The speaker has left the item.'),
    no('noPointOfOrderIsPending', points('KST', 'So has everybody.')),
    no('pointOfOrderIsSenders', says('KST', { type: 'WithdrawPointOfOrder' })),
    says('CRV', { type: 'WithdrawPointOfOrder' }),
    points('CRV', 'The speaker names a delegation.'),
    chair({ type: 'RulePointOfOrder', upheld: false, reason: 'Delegations may be named.' }),
    ...ruled,
    later('ARV', minutes(3), { type: 'YieldFloor' }),
    ...guests,
    'Time limits and the end of the list',
    no('limitsAreGiven', puts({ kind: 'timeLimit', state: 0 as Millis, group: minutes(3) })),
    puts({ kind: 'timeLimit', state: minutes(2), group: minutes(4) }),
    finds,
    no('senderIsChairOrClock', says('ARV', { type: 'CloseList' })),
    no('deadlineIsAhead', chair({ type: 'AnnounceClosing', at: 1 as Millis })),
    ...closing,
    'Right of reply',
    no('replyIsAsked', says('CRV', { type: 'WithdrawReply' })),
    says('CRV', { type: 'RequestReply', to: code('ARV') }),
    no('replyIsNotAskedYet', says('CRV', { type: 'RequestReply' })),
    no('repliesComeAfterTheList', chair({ type: 'GiveFloor', to: code('CRV') })),
    says('CRV', { type: 'WithdrawReply' }),
    says('CRV', { type: 'RequestReply', to: code('ARV') }),
    give,
    end,
    give,
    end,
    says('CRV', { type: 'RequestReply' }),
    give,
    end,
    no('repliesAreLeft', says('CRV', { type: 'RequestReply' })),
    chair({ type: 'CloseItem' }),
  ];
}
