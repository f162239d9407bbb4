// A meeting as its verbatim record reads: who speaks, what the Chair says by formula, what is decided, vote tables.
import { actNames } from '../../src/i18n/en/acts.ts';
import { formulaSentences } from '../../src/i18n/en/formulas.ts';
import { ruleSentences } from '../../src/i18n/en/rules.ts';
import { answers, majorities, methods } from '../../src/i18n/en/votes.ts';
import { fill } from '../../src/i18n/fill.ts';
import { happened } from '../../src/i18n/happened.ts';
import type { Amending } from '../../src/kernel/meeting/amendment.ts';
import type { MeetingCommandName } from '../../src/kernel/meeting/commands.ts';
import type { Millis } from '../../src/kernel/base/ids.ts';
import { countedBallot } from '../../src/kernel/meeting/ballots.ts';
import type { MeetingFact } from '../../src/kernel/meeting/facts.ts';
import { evolve } from '../../src/kernel/meeting/folds.ts';
import { formulas } from '../../src/kernel/meeting/formulas.ts';
import { nameOf } from '../../src/kernel/meeting/formulas/formula.ts';
import type { SeatOrDelegation } from '../../src/kernel/meeting/question.ts';
import type { Room } from '../../src/kernel/meeting/room.ts';
import { speaksFor, senderOf } from '../../src/kernel/meeting/sender.ts';
import type { Answer, CountedVote } from '../../src/kernel/meeting/vote.ts';
import { renderParagraph } from '../../src/kernel/text/render.ts';
import type { Step } from './script.ts';
import { seat, start } from './story.ts';

const indent = '          ';
const roles: { readonly [seat: string]: string } = {
  chair: 'The Chair',
  CH: 'The Chair',
  secretary: 'The Secretary',
  organiser: 'The organiser',
  clock: 'The clock',
};

/** Gives the verbatim record of a meeting that was lived. */
export function verbatim(steps: readonly Step[]): string {
  return `${steps.flatMap(linesOf).join('\n')}\n`;
}

function linesOf(step: Step): readonly string[] {
  if ('heading' in step) return ['', step.heading.toUpperCase(), ''];
  const { said, before, now, facts, refused } = step;
  if (refused !== undefined)
    return [
      `${indent}Not in order: ${sayer(before, said.by)}, “${actOf(said.command.type)}”. ${ruleSentences[refused]}`,
      `${indent}  (${step.source ?? ''})`,
    ];
  const speech = said.by === 'chair' && before ? formulaOf(before, step) : undefined;
  return [
    ...(speech === undefined ? [] : [`${clockOf(now)}  The CHAIR: “${speech}”`]),
    ...told(before, facts),
  ];
}

/** Gives the Chair's words for an act, where a formula performs it. */
function formulaOf(room: Room, { said, now }: Extract<Step, { said: unknown }>): string | undefined {
  const command = JSON.stringify(said.command);
  const spoken = formulas(room, now).find((one) => JSON.stringify(one.command) === command);
  return spoken && fill(formulaSentences[spoken.id], spoken.values);
}

function told(before: Room | undefined, facts: readonly MeetingFact[]): readonly string[] {
  let room = before;
  return facts.flatMap((fact) => {
    const was = room;
    const after = evolve(room, fact);
    room = after;
    if (fact.type === 'SeatGiven') return [];
    const entry = after.entries.at(-1);
    const happens =
      entry !== undefined && entry.seq === fact.seq
        ? [`${clockOf(fact.at)}  ${happened(entry, (who) => nameIn(after, who))}`]
        : [];
    return [...happens, ...readings(after, fact), ...tables(was, after, fact)];
  });
}

/** Gives how the paragraphs that a fact changed then read. */
function readings(room: Room, fact: MeetingFact): readonly string[] {
  if (!('changes' in fact) || !('draft' in fact)) return [];
  const labels = fact.changes.flatMap((one) => ('paragraph' in one ? [one.paragraph] : []));
  const draft = room.drafts.find(({ id }) => id === fact.draft);
  return [...new Set(labels)].flatMap((label) => {
    const there = draft?.paragraphs.find((one) => one.label === label);
    return there ? [`${indent}${there.label}: ${renderParagraph(there)}`] : [];
  });
}

/** Gives the table of a count, the lot of a roll call, the result of a ballot. */
function tables(before: Room | undefined, room: Room, fact: MeetingFact): readonly string[] {
  switch (fact.type) {
    case 'SeatingDrawn':
      return [`${indent}Order of the plates: ${names(room, fact.order)}. Drawn from ${fact.seed}.`];
    case 'VotingBegan':
      return fact.lot
        ? [`${indent}Order of the call: ${names(room, fact.order)}. Drawn from ${fact.lot.seed}.`]
        : [];
    case 'VoteCounted': {
      const counted = room.votes.at(-1);
      return counted ? tableOf(room, counted) : [];
    }
    case 'VoteCast':
      return room.vote?.method === 'rollCall'
        ? [`${indent}${nameIn(room, fact.who)}: ${answers[fact.answer]}.`]
        : [];
    case 'AmendmentSubmitted':
      return fact.edits.flatMap(changesOf);
    case 'BallotsCounted': {
      const counted = countedBallot(room, fact.election, fact.round);
      const votes = fact.tally.map(({ candidate, votes }) => `${nameIn(room, candidate)} ${String(votes)}`);
      return [
        `${indent}Ballot ${String(fact.round)} for ${String(counted?.places ?? 0)} place: ${votes.join(', ')}; blank ${String(fact.blank)}, invalid ${String(fact.invalid)}.`,
        `${indent}Elected: ${names(room, fact.elected) || 'nobody'}.`,
      ];
    }
    case 'PaperHandedIn':
      return fact.text.map((one, index) => `${indent}${String(index + 1)}. ${one}`);
    case 'CorrigendumIssued':
      return fact.corrections.map(
        ({ paragraph, reads, shouldRead }) =>
          `${indent}In ${paragraph}, for “${reads}” read “${shouldRead}”.`,
      );
    case 'AddendumIssued':
      return [
        ...fact.text.map((one) => `${indent}${one}`),
        ...(fact.sponsors.length > 0 ? [`${indent}Sponsors: ${names(room, fact.sponsors)}`] : []),
      ];
    case 'StatementAttached':
      return [`${indent}${nameIn(before ?? room, fact.who)}: “${fact.text}”`];
    default:
      return [];
  }
}

function tableOf(room: Room, vote: CountedVote): readonly string[] {
  const { number, method, majority, yes, no, abstain, carried, notVoting } = vote;
  const said = (answer: Answer) => vote.answers.filter((one) => one.answer === answer).map(({ who }) => who);
  const rows =
    vote.answers.length === 0
      ? []
      : (
          [
            ['In favour', said('yes')],
            ['Against', said('no')],
            ['Abstaining', said('abstain')],
          ] as const
        ).map(([title, who]) => `${indent}  ${title}: ${names(room, who) || 'none'}`);
  return [
    `${indent}Vote ${String(number)}, by ${methods[method]}, ${majorities[majority]}:`,
    `${indent}  ${String(yes)} in favour, ${String(no)} against, ${String(abstain)} abstaining: ${carried ? 'carried' : 'not carried'}.`,
    ...rows,
    ...(notVoting.length === 0 ? [] : [`${indent}  Not voting: ${names(room, notVoting)}`]),
  ];
}

/** Gives what an amendment does to a paragraph. */
function changesOf({ edit, strokes }: Amending): readonly string[] {
  if (edit.kind === 'add')
    return [
      `${indent}${edit.after === null ? 'At the beginning' : `After ${edit.after}`}, add “${edit.text}”.`,
    ];
  if (edit.kind === 'strike') return [`${indent}Strike ${edit.paragraph}.`];
  return strokes.map(({ struck, adds }) => {
    if (struck === '') return `${indent}In ${edit.paragraph}, add “${adds.trim()}”.`;
    const instead = adds === '' ? 'strike' : 'for';
    return `${indent}In ${edit.paragraph}, ${instead} “${struck.trim()}”${adds === '' ? '' : ` read “${adds.trim()}”`}.`;
  });
}

function actOf(name: MeetingCommandName): string {
  const spaced = name.replace(/(?<=.)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return actNames[name] ?? spaced;
}

const names = (room: Room, all: readonly SeatOrDelegation[]) =>
  all.map((one) => nameIn(room, one)).join(', ');

function nameIn(room: Room, who: SeatOrDelegation): string {
  return roles[who] ?? nameOf(room, who);
}

function sayer(room: Room | undefined, by: string): string {
  if (!room) return roles[by] ?? by;
  const who = speaksFor(senderOf(room, seat(by)));
  return who === undefined ? (roles[by] ?? `The ${nameOf(room, seat(by))}`) : nameOf(room, who);
}

function clockOf(at: Millis): string {
  const seconds = Math.floor((at - start) / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
