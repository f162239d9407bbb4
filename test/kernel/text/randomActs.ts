// Random acts by several delegations, made against the text as it stands when each is done.
import fc from 'fast-check';
import type { DraftId, Millis, Party } from '../../../src/kernel/base/ids.ts';
import type { TextCommand } from '../../../src/kernel/text/commands.ts';
import { decideText, type TextDecision } from '../../../src/kernel/text/decide.ts';
import type { Draft, Paragraph } from '../../../src/kernel/text/draft.ts';
import { evolveText } from '../../../src/kernel/text/evolve.ts';
import { commonPick, ownPick, readingOf } from '../../../src/kernel/text/reading.ts';
import { tabled } from '../../../src/kernel/text/tabled.ts';
import { alternativeId, sitesIn } from '../../../src/kernel/text/tree.ts';
import { print } from '../../../src/kernel/text/words.ts';

export const parties = ['ARV', 'BMR', 'CRV', 'CH'].map((code) => code as Party);
export const now = 1_900_000_000_000 as Millis;

/** Gives a draft of labelled texts. */
export function draftOf(...texts: readonly (readonly [label: string, text: string])[]): Draft {
  return evolveText(undefined, {
    type: 'DraftTabled',
    at: now,
    draft: 'd1' as DraftId,
    party: 'CH' as Party,
    title: 'Draft',
    symbol: 'T/1',
    language: 'en',
    paragraphs: tabled(texts.map(([label, text]) => ({ label, text }))),
  });
}

/** Numbers that become an act once the text is known. */
export interface Dice {
  readonly kind: string;
  readonly by: number;
  readonly where: number;
  readonly from: number;
  readonly length: number;
  readonly wording: readonly string[];
  readonly again: number;
}
const vocabulary = [
  'may',
  'shall',
  'a',
  'of',
  'the',
  'check',
  'report',
  ',',
  ';',
  'once',
  'twice',
  'State',
  '(c)',
  '-',
];

export const dice: fc.Arbitrary<Dice> = fc.record({
  kind: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('replace', 'edit') },
    { weight: 3, arbitrary: fc.constantFrom('insert', 'delete', 'baseQuote') },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'support',
        'withdraw',
        'settle',
        'new',
        'remove',
        'move',
        'split',
        'join',
        'reserve',
      ),
    },
    { weight: 1, arbitrary: fc.constantFrom('support', 'withdraw') },
  ),
  by: fc.nat(parties.length - 1),
  where: fc.nat(),
  from: fc.nat(),
  length: fc.oneof(fc.nat(3), fc.nat(12)),
  wording: fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 4 }),
  again: fc.nat(),
});

const pick = <T>(from: readonly T[], n: number): T | undefined => from[n % Math.max(1, from.length)];

/** Gives the act that numbers stand for, or nothing where the text has no place for it. */
export function actOf(
  draft: Draft,
  roll: Dice,
): { readonly party: Party; readonly command: TextCommand } | undefined {
  const party =
    roll.by === 3 && roll.again % 2 === 0 ? ('ARV' as Party) : (parties[roll.by] ?? ('CH' as Party));
  const paragraph = pick(draft.paragraphs, roll.where);
  if (!paragraph) return undefined;
  const command = commandOf(draft, paragraph, party, roll);
  if (!command) return undefined;
  return { party: command.type === 'SettleSite' ? ('CH' as Party) : party, command };
}

function commandOf(
  draft: Draft,
  { label: paragraph, nodes, questions }: Paragraph,
  party: Party,
  roll: Dice,
): TextCommand | undefined {
  const base = roll.kind === 'baseQuote';
  const reading = readingOf(nodes, base ? commonPick(nodes) : ownPick(nodes, party)).map(({ word }) => word);
  const from = roll.from % (reading.length + 1);
  const to = Math.min(reading.length, from + roll.length);
  const quotation = print(reading.slice(from, to));
  const texts = reading.map(({ text }) => text);
  const quoted = texts.slice(from, to);
  const starts = texts.flatMap((_, n) => (quoted.every((word, k) => texts[n + k] === word) ? [n] : []));
  const occurrence = starts.indexOf(from) + 1;
  const wording = roll.wording.join(' ');
  const sites = [...sitesIn(nodes), ...questions];
  const site = pick(sites, roll.from);
  const one = site && pick<{ readonly letter: string }>(site.alternatives, roll.again);
  const alternative = site && one && alternativeId(site.site, one.letter);
  const other = pick(draft.paragraphs, roll.from)?.label ?? paragraph;
  switch (roll.kind) {
    case 'replace':
    case 'baseQuote':
      return to > from
        ? { type: 'ReplaceWords', paragraph, from: quotation, to: wording, occurrence }
        : undefined;
    case 'delete':
      return to > from ? { type: 'DeleteWords', paragraph, delete: quotation, occurrence } : undefined;
    case 'insert':
      return to > from
        ? { type: 'InsertWords', paragraph, after: quotation, insert: wording, occurrence }
        : { type: 'InsertWords', paragraph, after: '', insert: wording };
    case 'edit': {
      const second = roll.again % (reading.length + 1);
      const changed = [...reading.slice(0, from).map(({ text, space }) => (space ? ` ${text}` : text))];
      changed.push(...roll.wording.slice(0, roll.again % 3).map((word) => ` ${word}`));
      changed.push(
        ...reading
          .slice(to)
          .map(({ text, space }, n) => (to + n === second ? ' twice' : space ? ` ${text}` : text)),
      );
      return { type: 'EditParagraph', paragraph, text: changed.join('') };
    }
    case 'support':
      return alternative && { type: 'SupportAlternative', alternative };
    case 'withdraw': {
      const held = sites.flatMap((each) =>
        each.alternatives
          .filter(({ holders }) => holders.includes(party))
          .map(({ letter }) => alternativeId(each.site, letter)),
      );
      const chosen = pick(held, roll.from);
      return chosen && { type: 'WithdrawFromAlternative', alternative: chosen };
    }
    case 'settle':
      return site && alternative && { type: 'SettleSite', site: site.site, keep: alternative };
    case 'new':
      return { type: 'ProposeParagraph', afterParagraph: paragraph, text: wording };
    case 'remove':
      return { type: 'DeleteParagraph', paragraph };
    case 'move':
      return { type: 'MoveParagraph', paragraph, afterParagraph: roll.again % 5 === 0 ? null : other };
    case 'split':
      return to > from ? { type: 'SplitParagraph', paragraph, after: quotation, occurrence } : undefined;
    case 'join': {
      const next = draft.paragraphs[draft.paragraphs.findIndex(({ label }) => label === paragraph) + 1];
      return next && { type: 'JoinParagraphs', paragraphs: [paragraph, next.label] };
    }
    default:
      return { type: 'ReserveParagraph', paragraph };
  }
}

/** What became of one act. */
export interface Step {
  readonly before: Draft;
  readonly after: Draft;
  readonly party: Party;
  readonly command: TextCommand;
  readonly decision: TextDecision;
}

/** Does the acts that rolls stand for, one after the other. */
export function played(draft: Draft, rolls: readonly Dice[]): readonly Step[] {
  const steps: Step[] = [];
  let before = draft;
  for (const roll of rolls) {
    const act = actOf(before, roll);
    if (!act) continue;
    const decision = decideText(before, act.command, act.party, now);
    const after = decision.ok ? decision.facts.reduce<Draft>(evolveText, before) : before;
    steps.push({ before, after, ...act, decision });
    before = after;
  }
  return steps;
}

export const theDraft = draftOf(
  ['PP1', 'Recalling that points of contact reduce the risk of misperception,'],
  ['OP1', 'States may report a check (once a year), and the State shall report;'],
  ['OP2', 'The check of the report may be once of a State.'],
);

/** How many runs a property gets: a share unless everything is asked for. */
export const runs = (full: number): number =>
  process.env['PLACARD_LONG'] === '1' ? full : Math.ceil(full / 8);
