import { describe, expect, test } from 'vitest';
import type { AlternativeId, Millis, ParagraphLabel, SiteId } from '../../../src/kernel/base/ids.ts';
import type { MeetingCommand } from '../../../src/kernel/meeting/commands.ts';
import type { Settings } from '../../../src/kernel/meeting/procedure.ts';
import { happened } from '../../../src/i18n/happened.ts';
import { decide } from '../../../src/kernel/meeting/decide.ts';
import { sitesIn } from '../../../src/kernel/text/tree.ts';
import {
  code,
  d1,
  given,
  issued,
  listed,
  opened,
  play,
  roomAfter,
  type Said,
  says,
  seat,
  seated,
  silent,
  tabled,
} from '../../support/story.ts';

const at = (label: string) => label as ParagraphLabel;
const replace = (by: string, from = 'once', to = 'twice') =>
  says(by, { type: 'ReplaceWords', draft: d1, paragraph: at('OP2'), from, to });
const note = (by: string, onBehalfOf?: string) =>
  says(by, {
    type: 'NoteRemark',
    draft: d1,
    paragraph: at('OP2'),
    text: 'Twice may be enough.',
    ...(onBehalfOf === undefined ? {} : { onBehalfOf: code(onBehalfOf) }),
  });
const chair = (command: MeetingCommand) => says('chair', command);
const keep = (letter: string) => ({ site: 'OP2#1' as SiteId, keep: `OP2#1.${letter}` as AlternativeId });
const holders = (...acts: readonly (Said | readonly Said[])[]) =>
  roomAfter(...acts).drafts[0]?.paragraphs.flatMap(({ nodes }) =>
    sitesIn(nodes).flatMap(({ alternatives }) => alternatives.map((one) => one.holders)),
  );

describe('wording', () => {
  test('is proposed by any seat of a delegation, in its name', () =>
    expect(holders(opened, replace('ARV-2'))).toEqual([[], ['ARV']]));
  test('is proposed with a reason, said with it among what happened', () => {
    const why = says('ARV', {
      type: 'ReplaceWords',
      draft: d1,
      paragraph: at('OP2'),
      from: 'once',
      to: 'twice',
      rationale: 'Once is too rare.',
    });
    const [entry] = roomAfter(opened, why).entries.slice(-1);
    expect(entry && happened(entry, (who) => who)).toBe(
      'ARV proposes in OP2: “twice” Reason: Once is too rare.',
    );
  });
  test('is proposed by the Chair as a bridge, which she takes back', () => {
    expect(holders(opened, replace('chair'))).toEqual([[], ['CH']]);
    given(opened, replace('chair'))
      .when(chair({ type: 'WithdrawFromAlternative', draft: d1, alternative: 'OP2#1.b' as AlternativeId }))
      .records('AlternativeWithdrawn');
  });
  test('is proposed while a meeting is suspended, and not between sittings', () => {
    given(opened, chair({ type: 'SuspendMeeting' }))
      .when(replace('ARV'))
      .records('WordingProposed');
    given(opened, chair({ type: 'AdjournMeeting' }))
      .when(replace('ARV'))
      .refuses('meetingIsInSession');
    given(seated, tabled).when(replace('ARV')).refuses('meetingIsInSession');
  });
  test('is proposed on a text that is on the table', () =>
    given(opened)
      .when(says('ARV', { type: 'DeleteParagraph', draft: 'd9' as never, paragraph: at('OP2') }))
      .refuses('draftExists'));
  test('is refused by a rule of the text, with its source', () =>
    given(opened).when(replace('ARV', 'never')).refuses('quotationIsFound'));
});

describe('remarks', () => {
  test('are noted by delegations, the Chair and the secretary, also for a delegation', () => {
    given(opened).when(note('ARV')).records('RemarkNoted');
    expect(
      given(opened).when(note('secretary', 'KST')).records('RemarkNoted').drafts[0]?.paragraphs.at(-1)?.notes
        .tail,
    ).toMatchObject([{ by: 'KST' }]);
    given(opened).when(note('hall')).refuses('senderMayNoteRemarks');
    given(opened).when(note('secretary', 'XXX')).refuses('delegationIsInTheRoom');
  });
});

describe('positions are a delegation’s, steering is the Chair’s', () => {
  test.each<MeetingCommand>([
    { type: 'SupportAlternative', draft: d1, alternative: 'OP2#1.b' as AlternativeId },
    { type: 'ReserveParagraph', draft: d1, paragraph: at('OP2') },
    { type: 'LiftReservation', draft: d1, paragraph: at('OP2') },
    { type: 'AcceptPackage', draft: d1, package: 'P1' },
    { type: 'AnswerPoll', draft: d1, paragraph: at('OP2'), answer: 'canAccept' },
  ])('$type by the Chair', (command) =>
    given(opened, replace('ARV')).when(chair(command)).refuses('senderIsDelegation'),
  );
  test.each<MeetingCommand>([
    { type: 'TablePackage', draft: d1, package: 'P1', elements: [keep('b')] },
    { type: 'SettlePackage', draft: d1, package: 'P1' },
    { type: 'ReopenParagraph', draft: d1, paragraph: at('OP2') },
    { type: 'OpenPoll', draft: d1, paragraph: at('OP2') },
    { type: 'SetEverythingAgreed', draft: d1, on: true },
  ])('$type by a delegation', (command) =>
    given(opened, replace('ARV')).when(says('KST', command)).refuses('senderIsChair'),
  );
  test('a revision is issued by the Chair or the secretary, also between sittings', () => {
    const issue = (by: string) => says(by, { type: 'IssueVersion', draft: d1, version: 'Rev.1' });
    given(opened, chair({ type: 'AdjournMeeting' }))
      .when(issue('secretary'))
      .records('VersionIssued');
    given(opened).when(issue('ARV')).refuses('senderIsChairOrSecretary');
  });
  test('a text knows at which entries of the room it was tabled and issued', () => {
    const room = roomAfter(opened, says('secretary', { type: 'IssueVersion', draft: d1, version: 'Rev.1' }));
    const [draft] = room.drafts;
    expect(draft?.versions).toMatchObject([{ name: 'Rev.1', seq: room.seq }]);
    expect(draft?.seq).toBe(room.entries.find(({ what }) => what === 'DraftTabled')?.seq);
  });
});

test('a package is settled when those whose wording it drops have accepted', () => {
  const packaged = [
    ...opened,
    replace('ARV'),
    chair({ type: 'TablePackage', draft: d1, package: 'P1', elements: [keep('a')] }),
  ];
  const settles = chair({ type: 'SettlePackage', draft: d1, package: 'P1' });
  given(packaged).when(settles).refuses('packageIsAcceptedByThoseItTouches');
  given(packaged, says('ARV', { type: 'AcceptPackage', draft: d1, package: 'P1' }))
    .when(settles)
    .records('PackageSettled');
});

test('a text does not come to the table with two paragraphs of one number', () => {
  if (tabled.command.type !== 'TableDraft') throw new Error('not a draft');
  const { paragraphs } = tabled.command;
  given(seated)
    .when({ ...tabled, command: { ...tabled.command, paragraphs: [...paragraphs, ...paragraphs] } })
    .refuses('labelIsFree');
});

describe('where a body sets its own ways', () => {
  const within = (settings: Partial<Settings>, acts: readonly Said[]): readonly Said[] =>
    acts.map((said) => {
      const { command } = said;
      if (command.type !== 'OpenRoom') return said;
      const { procedure } = command;
      return {
        ...said,
        command: {
          ...command,
          procedure: { ...procedure, settings: { ...procedure.settings, ...settings } },
        },
      };
    });
  test('a silence is broken in those ways alone', () => {
    const silence = {
      params: { brokenBy: ['objection'], textWithheldUntilNextMeeting: true, extensions: 0 },
      source: 'rule 1',
      standing: 'verified',
    } as const;
    given(within({ silence }, silent(issued)))
      .when(says('KST', { type: 'BreakSilence', draft: d1, how: 'amendment' }))
      .refuses('silenceIsBrokenThatWay');
  });
  test('statements are of those kinds alone', () => {
    const statements = {
      params: { kinds: ['reservation'] },
      source: 'rule 2',
      standing: 'verified',
    } as const;
    given(within({ statements }, opened))
      .when(says('KST', { type: 'AttachStatement', draft: d1, kind: 'dissociation', text: 'Not ours.' }))
      .refuses('statementIsOfAKindTheBodyKnows');
  });
  test('groups do not speak first where the body has no such custom', () => {
    const speakersList = {
      params: { order: 'request', groupsFirst: false, observers: 'invited' },
      source: 'rule 3',
      standing: 'verified',
    } as const;
    const acts = [
      ...within({ speakersList }, listed),
      says('KST', { type: 'RequestFloor' }),
      says('ARV', { type: 'RequestFloor', forGroup: 'Compact' }),
    ];
    expect(roomAfter(acts).items[1]?.waiting.map(({ who }) => who)).toEqual(['KST', 'ARV']);
  });
  test('a rule it does not have is not checked', () => {
    const acts = listed.map((said) => {
      const { command } = said;
      if (command.type !== 'OpenRoom') return said;
      const { procedure } = command;
      const rules = { ...procedure.rules, senderIsNotWaiting: null };
      return { ...said, command: { ...command, procedure: { ...procedure, rules } } };
    });
    const plate = says('KST', { type: 'RequestFloor' });
    given(acts, plate).when(plate).records('FloorRequested');
  });
});

test('a silence that has ended is not broken in the moment before the clock has acted', () => {
  const { room } = play(silent(issued));
  const deadline = room?.silences[0]?.deadline ?? (0 as Millis);
  const breaks: MeetingCommand = { type: 'BreakSilence', draft: d1, how: 'objection' };
  expect(decide(room, breaks, seat('KST'), deadline)).toMatchObject({ refused: 'silenceHasNotEnded' });
  expect(decide(room, breaks, seat('KST'), (deadline - 1) as Millis)).toMatchObject({ ok: true });
});
