// What the Chair says on a question before the room and on a text on its way to adoption.
import type { DraftId, Millis } from '../../base/ids.ts';
import type { Draft } from '../../text/draft.ts';
import { openBrackets } from '../../text/render.ts';
import { openBracketsOf } from '../../text/tree.ts';
import { readsAsIssued } from '../checks/decisions.ts';
import type { Consultation } from '../consultation.ts';
import { awayFrom, holderOf } from '../consultations.ts';
import { draftOf, isDecided } from '../find.ts';
import type { Room } from '../room.ts';
import { forbidden, type Formula, nameOf, quorumMissing } from './formula.ts';
import { toTheVote } from './votes.ts';

/** Gives what is due on the question before the room. */
export function asked(room: Room, now: Millis): Formula {
  const names = (room.question?.objections ?? []).map(({ by }) => nameOf(room, by)).join(', ');
  const command = { type: 'WithdrawQuestion' } as const;
  if (names !== '') return { id: 'objection', values: { names }, command };
  const why = forbidden(room, { type: 'DeclareConsensus' }, now);
  if (why === undefined) return { id: 'consensus', values: {}, command: { type: 'DeclareConsensus' } };
  if (why === 'quorumToDecideIsPresent') return { ...quorumMissing(room), command };
  // Brackets opened or a deadline passed since the room was asked.
  return { id: 'overtaken', values: {}, command };
}

/** Gives the steps of a text towards its adoption. */
export function text(room: Room, draft: DraftId, now: Millis): readonly Formula[] {
  const found = draftOf(room, draft);
  if (!found || isDecided(room, draft)) return [];
  if (found.standing === 'silence') {
    const running = room.silences.some((one) => one.draft === draft && one.deadline > now);
    return running ? [{ id: 'silenceRuns', values: { symbol: found.symbol || found.title } }] : [];
  }
  const away = awayFrom(room, draft);
  const open = openBrackets(found) > 0 || away.length > 0;
  return [
    ...packages(found),
    ...away.filter(({ state }) => state === 'reported').map(takeReport),
    ...paragraphs(room, found, open),
    ...(open ? [] : clean(room, found)),
    ...(room.under ? [{ id: 'reportBack', values: {}, command: { type: 'ReportBack' } } as const] : []),
  ];
}

/** Gives that what came back from a consultation is put to the room. */
function takeReport({ room: consultation, name, paragraphs }: Consultation): Formula {
  return {
    id: 'takeReport',
    values: { name, paragraphs: paragraphs.join(', ') },
    command: { type: 'PutQuestion', question: { kind: 'takeReport', consultation } },
  };
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
function paragraphs(room: Room, { id: draft, paragraphs }: Draft, open: boolean): readonly Formula[] {
  const here = room.called?.draft === draft ? room.called.paragraph : undefined;
  const paragraph = paragraphs.find(({ label }) => label === here);
  const next = paragraphs.find(
    (one) => one.label !== here && openBracketsOf(one) > 0 && !holderOf(room, draft, one.label),
  );
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

/** Gives what becomes of a text without brackets: it is issued where that must be, then adopted or put to the vote. */
function clean(room: Room, draft: Draft): readonly Formula[] {
  const { id, title, symbol, versions } = draft;
  if (room.procedure.rules.versionIsIssued && !readsAsIssued(draft)) {
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
  const voted = toTheVote(room, draft);
  return draft.adReferendum
    ? [adopt, ...voted]
    : [
        adopt,
        ...voted,
        {
          id: 'adReferendum',
          values: { title },
          command: { type: 'PutQuestion', question: { kind: 'adReferendum', draft: id } },
        },
      ];
}
