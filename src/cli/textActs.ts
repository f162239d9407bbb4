// The acts of a file as commands of the kernel.
import type { AlternativeId, ParagraphLabel, Party, SiteId } from '../kernel/base/ids.ts';
import type { PollAnswer } from '../kernel/text/draft.ts';
import type { TextCommand } from '../kernel/text/commands.ts';
import { Malformed, type RawAct } from './textFields.ts';

/** Gives a field that holds text. Throws: `Malformed`. */
export function text(act: RawAct, field: string): string {
  const value = act[field];
  if (typeof value !== 'string') throw new Malformed(`"${field}" must be a text`);
  return value;
}

function optional(act: RawAct, field: string): string | undefined {
  return act[field] === undefined ? undefined : text(act, field);
}

function texts(act: RawAct, field: string): readonly string[] {
  const value = act[field];
  if (!Array.isArray(value)) throw new Malformed(`"${field}" must be a list of texts`);
  return value.filter((one) => typeof one === 'string');
}

const paragraphOf = (act: RawAct, field = 'paragraph') => text(act, field) as ParagraphLabel;

function after(act: RawAct): ParagraphLabel | null {
  return act['afterParagraph'] === null ? null : paragraphOf(act, 'afterParagraph');
}

function rationale(act: RawAct): { readonly rationale?: string } {
  return typeof act['says'] === 'string' ? { rationale: act['says'] } : {};
}

function occurrence(act: RawAct): { readonly occurrence?: number } {
  const value = act['occurrence'];
  return typeof value === 'number' ? { occurrence: value } : {};
}

function quoting(act: RawAct) {
  const [site, within] = [optional(act, 'site'), optional(act, 'within')];
  return {
    paragraph: paragraphOf(act),
    ...occurrence(act),
    ...(site === undefined ? {} : { site: site as SiteId }),
    ...(within === undefined ? {} : { within: within as AlternativeId }),
    ...rationale(act),
  };
}

function elements(act: RawAct) {
  const value = act['elements'];
  if (!Array.isArray(value)) throw new Malformed('"elements" must be a list of {site, keep}');
  return value.map((one: RawAct) => ({
    site: text(one, 'site') as SiteId,
    keep: text(one, 'keep') as AlternativeId,
  }));
}

function pair(act: RawAct): readonly [ParagraphLabel, ParagraphLabel] {
  const [first, next, more] = texts(act, 'paragraphs');
  if (first === undefined || next === undefined || more !== undefined) {
    throw new Malformed('"paragraphs" must name two paragraphs');
  }
  return [first as ParagraphLabel, next as ParagraphLabel];
}

function answer(act: RawAct): PollAnswer {
  const value = text(act, 'answer');
  if (value === 'canAccept' || value === 'withAlternative' || value === 'cannotAccept') return value;
  throw new Malformed('"answer" must be canAccept, withAlternative or cannotAccept');
}

type Reader = (act: RawAct) => TextCommand;
const alternative = (act: RawAct) => text(act, 'alternative') as AlternativeId;
const packageOf = (act: RawAct) => text(act, 'package');

const proposals: { readonly [N in 'replace' | 'insert' | 'delete' | 'edit']: Reader } = {
  replace: (act) => ({ type: 'ReplaceWords', ...quoting(act), from: text(act, 'from'), to: text(act, 'to') }),
  insert: (act) => ({
    type: 'InsertWords',
    ...quoting(act),
    after: text(act, 'after'),
    insert: text(act, 'insert'),
  }),
  delete: (act) => ({ type: 'DeleteWords', ...quoting(act), delete: text(act, 'delete') }),
  edit: (act) => ({
    type: 'EditParagraph',
    paragraph: paragraphOf(act),
    text: text(act, 'text'),
    ...rationale(act),
  }),
};

const readers: { readonly [name: string]: Reader } = {
  ...proposals,
  /** A proposal of the Chair's, in any of its forms. */
  bridge: (act) => {
    const form = 'from' in act ? 'replace' : 'insert' in act ? 'insert' : 'delete' in act ? 'delete' : 'edit';
    return proposals[form](act);
  },
  deleteParagraph: (act) => ({ type: 'DeleteParagraph', paragraph: paragraphOf(act), ...rationale(act) }),
  newParagraph: (act) => {
    const label = optional(act, 'label');
    const named = label === undefined ? {} : { label: label as ParagraphLabel };
    const proposed = { afterParagraph: after(act), text: text(act, 'text'), ...named };
    return { type: 'ProposeParagraph', ...proposed, ...rationale(act) };
  },
  moveParagraph: (act) => ({
    type: 'MoveParagraph',
    paragraph: paragraphOf(act),
    afterParagraph: after(act),
  }),
  splitParagraph: (act) => ({
    type: 'SplitParagraph',
    paragraph: paragraphOf(act),
    after: text(act, 'after'),
    ...occurrence(act),
  }),
  joinParagraphs: (act) => ({ type: 'JoinParagraphs', paragraphs: pair(act) }),
  support: (act) => ({ type: 'SupportAlternative', alternative: alternative(act) }),
  withdraw: (act) => ({ type: 'WithdrawFromAlternative', alternative: alternative(act) }),
  reserve: (act) => {
    const reason = optional(act, 'says');
    return {
      type: 'ReserveParagraph',
      paragraph: paragraphOf(act),
      ...(reason === undefined ? {} : { reason }),
    };
  },
  liftReservation: (act) => ({ type: 'LiftReservation', paragraph: paragraphOf(act) }),
  note: (act) => {
    const party = optional(act, 'onBehalfOf');
    const onBehalfOf = party === undefined ? {} : { onBehalfOf: party as Party };
    return { type: 'NoteRemark', paragraph: paragraphOf(act), text: text(act, 'text'), ...onBehalfOf };
  },
  settle: (act) => ({
    type: 'SettleSite',
    site: text(act, 'site') as SiteId,
    keep: text(act, 'keep') as AlternativeId,
  }),
  package: (act) => ({ type: 'TablePackage', package: packageOf(act), elements: elements(act) }),
  acceptPackage: (act) => ({ type: 'AcceptPackage', package: packageOf(act) }),
  leavePackage: (act) => ({ type: 'LeavePackage', package: packageOf(act) }),
  withdrawPackage: (act) => ({ type: 'WithdrawPackage', package: packageOf(act) }),
  settlePackage: (act) => ({ type: 'SettlePackage', package: packageOf(act) }),
  agree: (act) => ({ type: 'AgreeParagraph', paragraph: paragraphOf(act) }),
  reopen: (act) => ({ type: 'ReopenParagraph', paragraph: paragraphOf(act) }),
  streamline: (act) => ({
    type: 'StreamlineSite',
    site: text(act, 'site') as SiteId,
    join: texts(act, 'join').map((one) => one as AlternativeId),
    text: text(act, 'text'),
    consents: texts(act, 'consents').map((one) => one as Party),
  }),
  agreeAdReferendum: () => ({ type: 'AgreeAdReferendum' }),
  issue: (act) => ({ type: 'IssueVersion', version: text(act, 'version') }),
  everythingAgreed: (act) => {
    if (typeof act['on'] !== 'boolean') throw new Malformed('"on" must be true or false');
    return { type: 'SetEverythingAgreed', on: act['on'] };
  },
  openPoll: (act) => ({ type: 'OpenPoll', paragraph: paragraphOf(act) }),
  answerPoll: (act) => ({ type: 'AnswerPoll', paragraph: paragraphOf(act), answer: answer(act) }),
  closePoll: (act) => ({ type: 'ClosePoll', paragraph: paragraphOf(act) }),
};

/** Gives the command that an act stands for, or nothing for a name that is no act on a text. Throws: `Malformed`. */
export function commandOf(name: string, act: RawAct): TextCommand | undefined {
  return Object.hasOwn(readers, name) ? readers[name]?.(act) : undefined;
}

/** Names of the acts on a text, for the help. */
export const actNames: readonly string[] = Object.keys(readers);
