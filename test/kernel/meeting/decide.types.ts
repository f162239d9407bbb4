// What must not compile: a command without its rules, a fact without its fold, a rule without its sentence.
import type { Acts } from '../../../src/kernel/meeting/asked.ts';
import type { Procedure } from '../../../src/kernel/meeting/procedure.ts';
import type { Folds } from '../../../src/kernel/meeting/folds/fold.ts';
import { ruleSentences } from '../../../src/i18n/en/rules.ts';
import type { MeetingRule } from '../../../src/kernel/meeting/rules.ts';

// @ts-expect-error a command is missing
export const acts: Acts<'OpenList' | 'ReopenList'> = {
  OpenList: { must: ['senderIsChair'], facts: () => [] },
};

export const ruleless: Acts<'OpenList'> = {
  // @ts-expect-error rules are a non-empty list
  OpenList: { must: [], facts: () => [] },
};

// @ts-expect-error a fact is missing
export const folds: Folds<'ListOpened' | 'ListClosed'> = { ListOpened: (room) => room };

// @ts-expect-error a body is silent on the other rules
export const rules: Procedure['rules'] = { ...({} as Record<'meetingIsOpen', null>) };

const { meetingIsOpen: _gone, ...others } = ruleSentences;
// @ts-expect-error a rule has no sentence
export const sentences: { readonly [R in MeetingRule]: string } = others;
