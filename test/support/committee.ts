// Rooms of the bodies that vote: the seats of the stories, under the rules of the Assembly's committees.
import { isVotedAtOnce } from '../../src/kernel/meeting/votable.ts';
import { procedures } from '../../src/content/procedures/all.ts';
import type { DraftId, ParagraphLabel } from '../../src/kernel/base/ids.ts';
import type { AmendmentId } from '../../src/kernel/meeting/amendment.ts';
import type { MotionId, MotionPut } from '../../src/kernel/meeting/motion.ts';
import type { Procedure } from '../../src/kernel/meeting/procedure.ts';
import type { Answer, VoteSubject } from '../../src/kernel/meeting/vote.ts';
import type { TextEdit } from '../../src/kernel/text/commands.ts';
import { code, d1, finds, puts, says, seated, tabled, type Said } from './story.ts';

const members = ['ARV', 'BMR', 'CRV', 'KST'];

/** Gives the stories' room under other rules, every delegation noted as present. */
export function committee(procedure: Procedure): readonly Said[] {
  return [
    ...seated.map((said) =>
      said.command.type === 'OpenRoom' ? { ...said, command: { ...said.command, procedure } } : said,
    ),
    ...members.map((one) =>
      says('secretary', { type: 'NotePresence', delegation: code(one), present: true }),
    ),
  ];
}

/** In session with the draft of ARV on the table under item 2, which is open. */
export function sitting(procedure: Procedure): readonly Said[] {
  return [
    ...committee(procedure),
    { ...tabled, by: says('ARV', tabled.command).by },
    says('chair', { type: 'CallToOrder' }),
    says('secretary', {
      type: 'ProposeAgenda',
      items: [
        { item: '1', title: 'Opening' },
        { item: '2', title: 'Points of contact', draft: d1 },
      ],
    }),
    puts({ kind: 'agenda' }),
    finds,
    says('chair', { type: 'OpenItem', item: '2' }),
  ];
}

export const inCommittee = sitting(procedures.ungaCommittee);
/** Consensus first, then two thirds. */
export const inAdHoc = sitting(procedures.unAdHoc);

export const label = (text: string) => text as ParagraphLabel;
export const amendment = (id: string) => id as AmendmentId;
export const motion = (id: string) => id as MotionId;
export const moves = (by: string, put: MotionPut): Said => says(by, { type: 'Move', motion: put });

/** Changes to a text: a paragraph's new wording, one struck, one added. */
export const reword = (paragraph: string, text: string): TextEdit => ({
  kind: 'reword',
  paragraph: label(paragraph),
  text,
});
export const strike = (paragraph: string): TextEdit => ({ kind: 'strike', paragraph: label(paragraph) });
export const add = (after: string, text: string): TextEdit => ({ kind: 'add', after: label(after), text });

/** Gives the submission of an amendment; its symbol does not matter. */
export function amends(by: string, edits: readonly TextEdit[], draft: DraftId = d1): Said {
  return says(by, { type: 'SubmitAmendment', draft, symbol: `of ${by}`, edits });
}

export const onAmendment = (id: string): VoteSubject => ({ kind: 'amendment', amendment: amendment(id) });
export const onPart = (part: number): VoteSubject => ({ kind: 'part', draft: d1, part });
export const onDraft = { kind: 'draft', draft: d1, symbol: 'A/C.1/81/DEC/1' } satisfies VoteSubject;
export const putsToVote = (on: VoteSubject): Said => says('chair', { type: 'PutToVote', on });

/** Gives what answers stand for: `y` yes, `n` no, `a` abstention, in the order of the members. */
const answers: { readonly [letter: string]: Answer } = { y: 'yes', n: 'no', a: 'abstain' };

/** Gives a vote up to its count, which is the Chair's to declare: put, begun where it is of substance, answered. */
export function voted(on: VoteSubject, answered: string): readonly Said[] {
  return [
    putsToVote(on),
    ...(isVotedAtOnce(on) ? [] : [says('chair', { type: 'BeginVoting' })]),
    ...members.flatMap((one, index) => {
      const answer = answers[answered[index] ?? ''];
      return answer === undefined ? [] : [says(one, { type: 'CastVote', answer })];
    }),
  ];
}
export const counts = says('chair', { type: 'CloseVote' });
/** Gives a vote with its count. */
export const votes = (on: VoteSubject, answered: string): readonly Said[] => [...voted(on, answered), counts];

/** Gives the text divided as moved and carried. */
export function divided(...parts: readonly (readonly string[])[]): readonly Said[] {
  return [
    moves('BMR', { kind: 'divide', draft: d1, parts: parts.map((part) => part.map(label)) }),
    ...votes({ kind: 'motion', motion: motion('M1') }, 'yyy'),
  ];
}
