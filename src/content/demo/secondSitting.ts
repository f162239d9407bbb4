// Today: a second reading, a revision, a package, and the debate that goes on.
import type { AlternativeId, SiteId } from '../../kernel/base/ids.ts';
import { codes } from './people.ts';
import { type DemoAct, type Line, agreed, chair, head, scene, secretary } from './lines.ts';
import { at, decision } from './texts.ts';

const { ARV, BMR, CRV, DLN, ESM, FNW, GLD, HST, ILM, JSR, KST, LRN } = codes;
const minute = 60;

const give = chair({ type: 'GiveFloor' });
const support = (code: typeof ARV, alternative: string): Line =>
  head(code, {
    type: 'SupportAlternative',
    draft: decision,
    alternative: alternative as AlternativeId,
  });
const replace = (code: typeof ARV, paragraph: string, from: string, to: string): Line =>
  head(code, { type: 'ReplaceWords', draft: decision, paragraph: at(paragraph), from, to });
const keep = (site: string, letter: string) => ({
  site: site as SiteId,
  keep: `${site}.${letter}` as AlternativeId,
});

const secondReading: readonly Line[] = [
  chair({ type: 'CallToOrder' }),
  chair({ type: 'CallParagraph', draft: decision, paragraph: at('PP1') }),
  ...agreed({ kind: 'agreeParagraph', draft: decision, paragraph: at('PP1') }),
  chair({ type: 'CallParagraph', draft: decision, paragraph: at('PP2') }),
  replace(
    ESM,
    'PP2',
    'that international law, in particular the Charter of the United Nations, applies to the use of ICTs by States',
    'the principles of sovereign equality and non-interference in internal affairs in the use of ICTs by States',
  ),
  support(KST, 'PP2#1.b'),
  support(ARV, 'PP2#1.a'),
  support(BMR, 'PP2#1.a'),
  secretary({
    type: 'NoteRemark',
    draft: decision,
    paragraph: at('PP2'),
    text: 'Could accept a reference to the consensus reports instead.',
    onBehalfOf: JSR,
  }),
  chair({ type: 'CallParagraph', draft: decision, paragraph: at('OP1') }),
  replace(ESM, 'OP1', 'will, on a voluntary basis,', 'are encouraged to'),
  support(KST, 'OP1#1.c'),
  support(LRN, 'OP1#1.c'),
  support(CRV, 'OP1#1.a'),
  replace(FNW, 'OP1', 'one policy and one technical point of contact', 'at least one point of contact'),
  support(CRV, 'OP1#2.b'),
  chair({ type: 'CallParagraph', draft: decision, paragraph: at('OP4') }),
  ...agreed({ kind: 'settle', draft: decision, ...keep('OP4#1', 'b') }),
  ...agreed({ kind: 'agreeParagraph', draft: decision, paragraph: at('OP4') }),
  secretary({ type: 'IssueVersion', draft: decision, version: 'Rev.1' }),
];

const debate: readonly Line[] = [
  chair({ type: 'CallParagraph', draft: decision, paragraph: at('OP3') }),
  replace(
    DLN,
    'OP3',
    'to participating States, in aggregate form',
    'to participating States, listing the reply of each State',
  ),
  support(ARV, 'OP3#1.b'),
  replace(ILM, 'OP3', 'to participating States, in aggregate form', 'to the public, in aggregate form'),
  replace(LRN, 'OP3', 'to participating States, in aggregate form', 'to the Chair of the Working Group only'),
  support(ESM, 'OP3#1.d'),
  support(HST, 'OP3#1.a'),
  chair({ type: 'OpenPoll', draft: decision, paragraph: at('OP3') }),
  ...([ARV, DLN, HST] as const).map((code) =>
    head(code, { type: 'AnswerPoll', draft: decision, paragraph: at('OP3'), answer: 'canAccept' }),
  ),
  head(KST, {
    type: 'AnswerPoll',
    draft: decision,
    paragraph: at('OP3'),
    answer: 'withAlternative',
  }),
  chair({ type: 'ClosePoll', draft: decision, paragraph: at('OP3') }),
  replace(KST, 'OP2', 'once a year', 'at intervals to be agreed'),
  support(LRN, 'OP2#3.b'),
  head(GLD, {
    type: 'ProposeParagraph',
    draft: decision,
    afterParagraph: at('OP2'),
    text: 'Requests the Secretariat to assist small delegations in replying to communication checks;',
    rationale: 'Small delegations have one person for everything.',
  }),
  support(CRV, 'OP2 bis#1.b'),
  head(ILM, {
    type: 'InsertWords',
    draft: decision,
    paragraph: at('OP2 bis'),
    after: 'small delegations',
    insert: ', at their request,',
  }),
  head(JSR, {
    type: 'ReserveParagraph',
    draft: decision,
    paragraph: at('OP6'),
    reason: 'We await instructions on the costs.',
  }),
  head(HST, { type: 'RaisePointOfOrder', point: 'The speaker has left the item' }),
  chair({ type: 'RulePointOfOrder', upheld: false, reason: 'Costs belong to the item.' }),
  chair({
    type: 'TablePackage',
    draft: decision,
    package: 'P1',
    elements: [keep('OP1#2', 'a'), keep('OP2#2', 'b')],
  }),
  head(CRV, { type: 'AcceptPackage', draft: decision, package: 'P1' }),
  head(BMR, { type: 'AcceptPackage', draft: decision, package: 'P1' }),
];

const now: readonly Line[] = [
  chair({ type: 'CallParagraph', draft: decision, paragraph: at('OP2') }),
  head(ILM, { type: 'RequestFloor', on: at('OP2') }),
  head(BMR, { type: 'RequestFloor', forGroup: 'Compact of the Northern Shore' }),
  head(GLD, { type: 'RequestFloor', on: at('OP2 bis') }),
  head(LRN, { type: 'RequestFloor', forGroup: 'Steppe Partnership' }),
  head(DLN, { type: 'RequestFloor' }),
  head(CRV, { type: 'RequestFloor', on: at('OP2') }),
  head(ARV, { type: 'RequestReply', to: KST }),
  chair({ type: 'AnnounceClosing' }),
  give,
];

/** Gives what was said at the second sitting, up to the speaker who has the floor. */
export function secondSitting(): readonly DemoAct[] {
  return [
    ...scene(75 * minute, 40 * minute, secondReading),
    ...scene(39 * minute, 6 * minute, debate),
    ...scene(5 * minute, 50, now),
  ];
}
