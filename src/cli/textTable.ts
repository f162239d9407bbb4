// A text and the silence around it, as the acts of a file lead from one state to the next.
import type { DraftId, Millis, Party } from '../kernel/base/ids.ts';
import { size } from '../kernel/base/log.ts';
import type { MeetingRule } from '../kernel/meeting/rules.ts';
import { chair } from '../kernel/text/acts/ask.ts';
import type { TextCommand } from '../kernel/text/commands.ts';
import { decideText } from '../kernel/text/decide.ts';
import type { Draft } from '../kernel/text/draft.ts';
import { evolveText } from '../kernel/text/evolve.ts';
import { tabled } from '../kernel/text/tabled.ts';
import { commandOf, text } from './textActs.ts';
import { checked, isAct, Malformed, type RawAct } from './textFields.ts';

/** `seqs`: by number of the kernel's acts, the act of the file that was it. */
export interface Table {
  readonly draft: Draft;
  readonly silence: 'none' | 'runs' | 'over';
  readonly seqs: readonly number[];
}

const start = 0 as Millis;

/** Gives the table with a base on it. */
export function opened(
  title: string,
  base: readonly { readonly label: string; readonly text: string }[],
): Table {
  const draft = evolveText(undefined, {
    type: 'DraftTabled',
    at: start,
    draft: 'd1' as DraftId,
    party: chair,
    title,
    symbol: '',
    language: 'en',
    paragraphs: tabled(base),
  });
  return { draft, silence: 'none', seqs: [0] };
}

/** Why an act was not done: a rule of the body, or what is wrong with the act itself. */
export type Refused = MeetingRule | { readonly refused: string; readonly source: string };

/** Gives the table after an act of a file, or why it stays as it is. */
export function after(table: Table, act: unknown, seq: number): Table | { readonly why: Refused } {
  try {
    if (!isAct(act)) throw new Malformed('an act must be an object {"by", "act", …}');
    return done(table, act, seq);
  } catch (problem) {
    if (problem instanceof Malformed) return { why: { refused: 'actIsWellFormed', source: problem.message } };
    throw problem;
  }
}

function done(table: Table, act: RawAct, seq: number): Table | { readonly why: Refused } {
  checked(act);
  const name = text(act, 'act');
  const party = text(act, 'by') as Party;
  const command = commandOf(name, act);
  if (command) {
    if (name === 'bridge' && party !== chair) return { why: 'senderIsChair' };
    return decided(table, command, party, seq);
  }
  return around(table, name, act, party, seq);
}

function decided(
  table: Table,
  command: TextCommand,
  party: Party,
  seq: number,
): Table | { readonly why: Refused } {
  const decision = decideText(table.draft, command, party, start, 'asAsked');
  if (!decision.ok) return { why: decision.refused };
  const draft = decision.facts.reduce<Draft>(evolveText, table.draft);
  const made = size(draft.acts) - size(table.draft.acts);
  return { ...table, draft, seqs: [...table.seqs, ...Array.from({ length: made }, () => seq)] };
}

/** The silence procedure, adoption and statements: they close and open the text and change nothing in it. */
function around(
  table: Table,
  name: string,
  act: RawAct,
  party: Party,
  seq: number,
): Table | { readonly why: Refused } {
  const { silence } = table;
  const close = (standing: 'silence' | 'adopted') =>
    decided(table, { type: 'CloseText', standing }, party, seq);
  switch (name) {
    case 'placeUnderSilence': {
      if (table.draft.standing !== 'open')
        return { why: silence === 'runs' ? 'noSilenceRuns' : 'textIsOpen' };
      const closed = close('silence');
      return 'why' in closed ? closed : { ...closed, silence: 'runs' };
    }
    case 'breakSilence': {
      if (silence !== 'runs') return { why: 'silenceRuns' };
      if (party === chair) return { why: 'senderIsDelegation' };
      return released(table, seq);
    }
    case 'extendSilence':
      if (party !== chair) return { why: 'senderIsChair' };
      return silence === 'runs' ? table : { why: 'silenceRuns' };
    case 'expireSilence':
      if (party !== chair) return { why: 'senderIsChair' };
      if (silence !== 'runs') return { why: 'silenceRuns' };
      return act['broken'] === true ? released(table, seq) : { ...table, silence: 'over' };
    case 'adopt': {
      if (party !== chair) return { why: 'senderIsChair' };
      if (silence === 'runs') return { why: 'noSilenceRuns' };
      return table.draft.standing === 'adopted' ? { why: 'textIsOpen' } : close('adopted');
    }
    case 'statement': {
      if (party === chair) return { why: 'senderIsDelegation' };
      const { paragraph, text: words } = act;
      if (typeof words === 'string' && words.trim() === '') return { why: 'statementIsGiven' };
      const known =
        paragraph === undefined || table.draft.paragraphs.some(({ label }) => label === paragraph);
      return known ? table : { why: 'paragraphExists' };
    }
    default:
      return {
        why: { refused: 'actIsKnown', source: `there is no act ${JSON.stringify(name.slice(0, 60))}` },
      };
  }
}

function released(table: Table, seq: number): Table | { readonly why: Refused } {
  const open = decided(table, { type: 'ReleaseText' }, chair, seq);
  return 'why' in open ? open : { ...open, silence: 'none' };
}
