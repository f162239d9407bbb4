import { describe, expect, test } from 'vitest';
import type { Millis } from '../../../src/kernel/base/ids.ts';
import {
  finds,
  given,
  listed,
  momentOf,
  opened,
  puts,
  raises,
  says,
  seated,
  silent,
  issued,
  underWay,
  later,
  span,
} from '../../support/story.ts';

const calls = says('chair', { type: 'CallToOrder' });
const suspends = says('chair', { type: 'SuspendMeeting' });
const resumes = says('chair', { type: 'ResumeMeeting' });
const adjourns = says('chair', { type: 'AdjournMeeting' });
const closes = says('chair', { type: 'CloseMeeting' });
const proposes = says('secretary', { type: 'ProposeAgenda', items: [{ item: '1', title: 'Opening' }] });

describe('a sitting', () => {
  test('begins when the Chair calls to order', () => {
    given(seated).when(calls).records('MeetingCalledToOrder');
    given(opened).when(calls).refuses('meetingIsNotOpen');
  });
  test('is suspended and resumed', () => {
    given(opened).when(suspends).records('MeetingSuspended');
    given(opened, suspends).when(resumes).records('MeetingResumed');
    given(opened).when(resumes).refuses('meetingIsSuspended');
    given(opened, suspends).when(suspends).refuses('meetingIsOpen');
  });
  test('is not suspended until a moment already past', () =>
    given(opened)
      .when(says('chair', { type: 'SuspendMeeting', until: 5 as Millis }))
      .refuses('deadlineIsAhead'));
  test('stops the speaker’s time while it is suspended', () => {
    const room = given(listed, raises('ARV'), says('chair', { type: 'GiveFloor' }))
      .when(later('chair', 20_000, { type: 'SuspendMeeting' }))
      .records('FloorPaused', 'MeetingSuspended');
    expect(room.floor).toMatchObject({ running: false, used: 20_000 });
  });
  test('is adjourned, and another follows', () => {
    const room = given(opened, adjourns).when(calls).records('MeetingCalledToOrder');
    expect(room.sittings).toHaveLength(2);
    expect(room.sittings[0]?.adjourned).toBeDefined();
  });
  test('is not adjourned over an open question or an unruled point of order', () => {
    given(opened, proposes, puts({ kind: 'agenda' }))
      .when(adjourns)
      .refuses('noQuestionIsOpen');
    given(opened, says('ARV', { type: 'RaisePointOfOrder' }))
      .when(adjourns)
      .refuses('noPointOfOrderIsPending');
  });
  test('adjourned ends the statement in hand', () =>
    given(listed, raises('ARV'), says('chair', { type: 'GiveFloor' }))
      .when(adjourns)
      .records('FloorEnded', 'MeetingAdjourned'));
  test('is needed to speak at all', () =>
    given(listed, adjourns).when(raises('ARV')).refuses('meetingIsOpen'));
});

describe('the meeting', () => {
  test('is closed for good', () => {
    given(opened).when(closes).records('MeetingClosed');
    given(opened, closes).when(calls).refuses('meetingIsNotClosed');
    given(opened, closes).when(proposes).refuses('meetingIsNotClosed');
  });
  test('is not closed over a silence that only a later sitting could end', () =>
    given(silent(issued)).when(closes).refuses('noSilenceRuns'));
  test('is not closed before silence’s adoption is announced', () =>
    given(silent(issued))
      .when(later('chair', span + 5_000, { type: 'CloseMeeting' }))
      .refuses('noSilenceRuns'));
});

describe('the agenda', () => {
  test('is proposed by the secretary, and adopted when nobody objects', () => {
    given(opened).when(proposes).records('AgendaProposed');
    given(opened, proposes, puts({ kind: 'agenda' }))
      .when(finds)
      .records('ConsensusFound', 'AgendaAdopted');
  });
  test('is not proposed by a delegation', () =>
    given(opened)
      .when({ ...proposes, by: 'ARV' as never })
      .refuses('senderIsChairOrSecretary'));
  test('is not asked for before it is proposed', () =>
    given(opened)
      .when(puts({ kind: 'agenda' }))
      .refuses('agendaIsProposed'));
  test('is not changed once adopted, nor while the room is asked', () => {
    given(underWay).when(proposes).refuses('agendaIsNotAdopted');
    given(opened, proposes, puts({ kind: 'agenda' }))
      .when(proposes)
      .refuses('noQuestionIsOpen');
  });
  test('names each item once, and texts that are on the table', () => {
    const items = [
      { item: '1', title: 'Opening' },
      { item: '1', title: 'Again' },
    ];
    given(opened)
      .when(says('chair', { type: 'ProposeAgenda', items }))
      .refuses('itemsAreDistinct');
    given(opened)
      .when(
        says('chair', { type: 'ProposeAgenda', items: [{ item: '1', title: 'x', draft: 'd9' as never }] }),
      )
      .refuses('draftExists');
  });
});

describe('an item', () => {
  const opens = says('chair', { type: 'OpenItem', item: '2' });
  test('is opened after the agenda is adopted', () => {
    given(underWay).when(opens).records('ItemOpened');
    given(opened, proposes).when(opens).refuses('agendaIsAdopted');
  });
  test('is opened alone', () => {
    given(underWay, opens)
      .when(says('chair', { type: 'OpenItem', item: '1' }))
      .refuses('noOtherItemIsOpen');
    given(underWay, opens).when(opens).refuses('itemIsNotOpen');
    given(underWay)
      .when(says('chair', { type: 'OpenItem', item: '9' }))
      .refuses('itemExists');
  });
  test('is closed when nobody speaks', () => {
    const ends = says('chair', { type: 'CloseItem' });
    expect(given(underWay, opens).when(ends).records('ItemClosed').openItem).toBeUndefined();
    given(underWay).when(ends).refuses('itemIsOpen');
    given(listed, raises('ARV'), says('chair', { type: 'GiveFloor' }))
      .when(ends)
      .refuses('floorIsFree');
  });
  test('keeps nobody waiting once the meeting is closed', () => {
    const room = given(listed, raises('ARV'), says('BMR', { type: 'RequestReply' }))
      .when(closes)
      .records('MeetingClosed');
    expect(room.items.map(({ waiting, replies }) => waiting.length + replies.length)).toEqual([0, 0]);
  });
  test('goes on at the next sitting', () =>
    given(listed, raises('ARV'), adjourns, calls)
      .when(says('chair', { type: 'GiveFloor' }))
      .records('FloorGiven'));
});

test('the time never goes back, even when the clock does', () => {
  const room = given(opened)
    .when(later('secretary', -60_000, proposes.command))
    .records('AgendaProposed');
  expect(room.at).toBe(momentOf(opened));
});
