import { describe, expect, test } from 'vitest';
import type {
  AlternativeId,
  DelegationCode,
  Millis,
  ParagraphLabel,
  SiteId,
} from '../../../src/kernel/base/ids.ts';
import { dueAt } from '../../../src/kernel/meeting/dueAt.ts';
import {
  code,
  d1,
  expire,
  finds,
  given,
  issued,
  later,
  listed,
  momentOf,
  play,
  puts,
  roomAfter,
  says,
  silent,
  span,
} from '../../support/story.ts';

const op2 = 'OP2' as ParagraphLabel;
const twice = says('ARV', { type: 'ReplaceWords', draft: d1, paragraph: op2, from: 'once', to: 'twice' });
const bracketed = [...listed, twice];
const keep = (letter: string) =>
  puts({
    kind: 'settle',
    draft: d1,
    site: 'OP2#1' as SiteId,
    keep: `OP2#1.${letter}` as AlternativeId,
  });
const objects = (by: string) => says(by, { type: 'Object', reason: 'no instructions' });
const adopt = puts({ kind: 'adopt', draft: d1, symbol: 'VOSD.DEC/4' });
const withdraws = says('chair', { type: 'WithdrawQuestion' });

describe('a question', () => {
  test('is put by the Chair and found when nobody objects', () => {
    given(bracketed).when(keep('b')).records('QuestionPutToRoom');
    const room = given(bracketed, keep('b')).when(finds).records('ConsensusFound', 'SiteSettled');
    expect(room.question).toBeUndefined();
  });
  test('is not put by a delegation', () =>
    given(bracketed)
      .when({ ...keep('b'), by: 'ARV' as never })
      .refuses('senderIsChair'));
  test('is put alone', () => given(bracketed, keep('b')).when(adopt).refuses('noQuestionIsOpen'));
  test('is not put when nothing could follow from it', () =>
    given(bracketed).when(keep('x')).refuses('alternativeExists'));
  test('fails on any objection, and the Chair says so', () => {
    given(bracketed, keep('b')).when(objects('KST')).records('ObjectionRaised');
    given(bracketed, keep('b'), objects('KST')).when(objects('KST-2')).refuses('senderHasNotObjected');
    given(bracketed, keep('b'), objects('KST')).when(finds).refuses('nobodyObjected');
    given(bracketed, keep('b'), objects('KST')).when(withdraws).records('ConsensusNotFound');
  });
  test('is found after the objection is withdrawn', () => {
    const back = says('KST', { type: 'WithdrawObjection' });
    given(bracketed, keep('b'), objects('KST'), back).when(finds).records('ConsensusFound', 'SiteSettled');
    given(bracketed, keep('b')).when(back).refuses('senderHasObjected');
  });
  test('is withdrawn by the Chair', () => {
    given(bracketed, keep('b')).when(withdraws).records('QuestionWithdrawn');
    given(bracketed).when(withdraws).refuses('questionIsOpen');
    given(bracketed).when(finds).refuses('questionIsOpen');
    given(bracketed).when(objects('KST')).refuses('questionIsOpen');
  });
  test('is judged again when it is found: brackets opened meanwhile hinder adoption', () =>
    given(issued, adopt, twice).when(finds).refuses('everySiteIsClosed'));
  test('is not objected to by experts, observers or the secretariat', () =>
    given(bracketed, keep('b')).when(objects('expert')).refuses('senderIsDelegation'));
});

describe('what follows from a question', () => {
  test('a paragraph is agreed', () =>
    given(listed, puts({ kind: 'agreeParagraph', draft: d1, paragraph: op2 }))
      .when(finds)
      .records('ConsensusFound', 'ParagraphAgreed'));
  test('a text without brackets is agreed ad referendum', () => {
    const question = puts({ kind: 'adReferendum', draft: d1 });
    given(listed, question).when(finds).records('ConsensusFound', 'AgreedAdReferendum');
    given(bracketed).when(question).refuses('everySiteIsClosed');
  });
  test('alternatives are streamlined into one that loses no word', () => {
    const three = says('KST', {
      type: 'ReplaceWords',
      draft: d1,
      paragraph: op2,
      from: 'once',
      to: 'thrice',
    });
    const join = (text: string) =>
      puts({
        kind: 'streamline',
        draft: d1,
        site: 'OP2#1' as SiteId,
        join: ['OP2#1.b', 'OP2#1.c'] as AlternativeId[],
        text,
      });
    given(bracketed, three, join('twice thrice')).when(finds).records('ConsensusFound', 'SiteStreamlined');
    given(bracketed, three).when(join('twice or thrice')).refuses('noWordIsAddedOrLost');
  });
  test('a text is adopted as it was issued, and is closed', () => {
    const room = given(issued, adopt).when(finds).records('ConsensusFound', 'DecisionAdopted', 'TextClosed');
    expect(room.decisions).toMatchObject([{ symbol: 'VOSD.DEC/4', version: 'Rev.1', how: 'consensus' }]);
    given(issued, adopt, finds).when(twice).refuses('textIsOpen');
    given(listed).when(adopt).refuses('versionIsIssued');
    given(
      issued,
      twice,
      says('ARV', { type: 'WithdrawFromAlternative', draft: d1, alternative: 'OP2#1.b' as AlternativeId }),
    )
      .when(adopt)
      .refuses('versionIsIssued');
  });
});

describe('a silence', () => {
  const running = silent(issued);
  const breaks = (by: string, after: number) =>
    later(by, after, {
      type: 'BreakSilence',
      draft: d1,
      how: 'objection',
      reason: 'capital has not replied',
    });
  const announces = says('chair', { type: 'AnnounceAdoption', draft: d1, symbol: 'VOSD.DEC/4' });
  const adjourns = says('chair', { type: 'AdjournMeeting' });
  const calls = says('chair', { type: 'CallToOrder' });
  const reopens = (deadline: number) =>
    says('chair', { type: 'ReopenSilence', draft: d1, deadline: deadline as Millis });
  const deadlineOf = (acts: Parameters<typeof momentOf>[0]) =>
    roomAfter(acts).silences[0]?.deadline ?? (0 as Millis);

  test('is proposed in a meeting, on an issued text without brackets, to a moment ahead', () => {
    const put = (version: string, deadline: number) =>
      puts({ kind: 'silence', draft: d1, version, deadline: deadline as Millis });
    const ahead = momentOf(issued) + span;
    given(issued, put('Rev.1', ahead)).when(finds).records('ConsensusFound', 'SilenceStarted', 'TextClosed');
    given(issued).when(put('Rev.2', ahead)).refuses('versionIsIssued');
    given(issued).when(put('Rev.1', 5)).refuses('deadlineIsAhead');
    given(issued, twice).when(put('Rev.1', ahead)).refuses('everySiteIsClosed');
    given(issued, says('chair', { type: 'SuspendMeeting' }))
      .when(put('Rev.1', ahead))
      .refuses('meetingIsOpen');
  });
  test('does not start when a delegation objects in the meeting', () => {
    const put = puts({
      kind: 'silence',
      draft: d1,
      version: 'Rev.1',
      deadline: (momentOf(issued) + span) as Millis,
    });
    given(issued, put, objects('KST')).when(finds).refuses('nobodyObjected');
  });
  test('keeps the text as it is', () => given(running).when(twice).refuses('textIsOpen'));
  test('is broken by a written objection or amendment of any delegation, and the text is open again', () => {
    const room = given(running).when(breaks('KST-2', 1_000)).records('SilenceBroken', 'TextReleased');
    expect(room.silences).toMatchObject([{ state: 'broken', brokenBy: 'KST', how: 'objection' }]);
    given(running, breaks('KST', 1_000)).when(twice).records('WordingProposed');
    given(running, breaks('KST', 1_000)).when(breaks('ARV', 1_000)).refuses('silenceRuns');
  });
  test('is broken after the sitting too, until the last second', () => {
    const deadline = deadlineOf(running);
    const left = deadline - momentOf(running);
    given(running, adjourns)
      .when(breaks('KST', left - 1_001))
      .records('SilenceBroken', 'TextReleased');
    given(running).when(breaks('KST', left)).refuses('silenceRuns');
  });
  test('is not broken by an observer, an expert or the Chair', () =>
    given(running).when(breaks('observer', 1_000)).refuses('senderIsDelegation'));
  test('is not broken once it has ended, even before the clock has said so', () => {
    const told = play(running);
    const late = { ...told, now: (deadlineOf(running) + 1) as Millis };
    expect(late.room && dueAt(late.room)?.at).toBe(deadlineOf(running));
    given(running)
      .when(breaks('KST', span + 1))
      .refuses('silenceRuns');
  });
  test('is extended once, to a later moment', () => {
    const extend = (deadline: number) =>
      says('chair', {
        type: 'ExtendSilence',
        draft: d1,
        deadline: deadline as Millis,
        requestedBy: code('KST'),
      });
    const deadline = deadlineOf(running);
    given(running).when(extend(deadline)).refuses('deadlineIsAhead');
    const room = given(running)
      .when(extend(deadline + span))
      .records('SilenceExtended');
    expect(room.silences[0]).toMatchObject({ deadline: deadline + span, extended: 1 });
    given(running, extend(deadline + span))
      .when(extend(deadline + 2 * span))
      .refuses('extensionIsLeft');
    given(running)
      .when(
        says('chair', {
          type: 'ExtendSilence',
          draft: d1,
          deadline: (deadline + span) as Millis,
          requestedBy: 'X' as DelegationCode,
        }),
      )
      .refuses('delegationIsInTheRoom');
  });
  test('expires to the second by the clock alone', () => {
    const deadline = deadlineOf(running);
    const told = expire({ ...play(running), now: deadline });
    expect(told.facts.at(-1)).toMatchObject({ type: 'SilenceExpired', due: deadline, at: deadline });
    expect(told.room?.silences[0]).toMatchObject({ state: 'expired', expiredAt: deadline, doneAt: deadline });
    given(running)
      .when(says('clock', { type: 'ExpireSilence', draft: d1, due: deadline }))
      .refuses('deadlineHasPassed');
    given(running)
      .when(says('chair', { type: 'ExpireSilence', draft: d1, due: deadline }))
      .refuses('senderIsClock');
  });
  test('adopts nothing by itself: the Chair announces it at the next sitting', () => {
    const over = { ...announces, after: span + 5_000 };
    given(running).when(over).refuses('sittingIsLater');
    given(running, adjourns).when(over).refuses('meetingIsOpen');
    const next = [...running, adjourns, { ...calls, after: span + 5_000 }];
    const room = given(next).when(announces).records('DecisionAdopted', 'TextClosed');
    expect(room.decisions).toMatchObject([{ how: 'silence', version: 'Rev.1' }]);
    given(next, announces).when(announces).refuses('decisionIsNotAdopted');
    given(running).when(announces).refuses('silenceIsOver');
  });
  test('is reopened by the Chair only when the service was down at its last second', () => {
    const deadline = deadlineOf(running);
    const down = [
      ...running,
      { ...later('ARV', span + minute, { type: 'RequestFloor' }), down: true as const },
    ];
    const room = roomAfter(down);
    expect(room.silences[0]).toMatchObject({ expiredAt: deadline, doneAt: momentOf(down) });
    const again = given(down)
      .when(reopens(momentOf(down) + span))
      .records('SilenceReopened');
    expect(again.silences[0]).toMatchObject({ state: 'running', deadline: momentOf(down) + span });
    given(down).when(reopens(5)).refuses('deadlineIsAhead');
    const watched = [...running, later('ARV', deadline - momentOf(running) + 100, { type: 'RequestFloor' })];
    given(watched)
      .when(reopens(momentOf(watched) + span))
      .refuses('silenceEndedUnattended');
  });
});
const minute = 60_000;

describe('a statement', () => {
  const attaches = (text: string, by = 'CRV') =>
    says(by, { type: 'AttachStatement', draft: d1, kind: 'interpretativeStatement', paragraph: op2, text });
  const adopted = [...issued, adopt, finds];
  const issues = says('secretary', { type: 'IssueDecision', draft: d1 });
  test('is attached to the decision, against its paragraph, until the decision is issued', () => {
    const room = given(adopted).when(attaches('We read OP2 as…')).records('StatementAttached');
    expect(room.statements).toMatchObject([{ by: 'CRV', paragraph: 'OP2' }]);
    given(adopted, issues).when(attaches('too late')).refuses('decisionIsNotIssued');
    given(adopted).when(attaches('  ')).refuses('statementIsGiven');
    given(adopted).when(attaches('as an observer', 'observer')).refuses('senderIsDelegation');
  });
  test('goes with the decision when it is issued, once', () => {
    expect(given(adopted).when(issues).records('DecisionIssued').decisions[0]?.issued).toBeDefined();
    given(adopted, issues).when(issues).refuses('decisionIsNotIssued');
    given(issued).when(issues).refuses('decisionIsAdopted');
  });
});

describe('a body without an institution', () => {
  test('refuses its commands', () => {
    const without = listed.map((said) =>
      said.command.type === 'OpenRoom'
        ? {
            ...said,
            command: {
              ...said.command,
              procedure: {
                ...said.command.procedure,
                settings: { ...said.command.procedure.settings, silence: null, rightOfReply: null },
              },
            },
          }
        : said,
    );
    given(without)
      .when(says('KST', { type: 'RequestReply' }))
      .refuses('bodyHasIt');
    given(without)
      .when(puts({ kind: 'silence', draft: d1, version: 'Rev.1', deadline: 9e12 as Millis }))
      .refuses('bodyHasIt');
  });
});
