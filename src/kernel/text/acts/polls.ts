// Quick polls of a paragraph, which bind nobody.
import type { ParagraphLabel } from '../../base/ids.ts';
import type { TextCommand } from '../commands.ts';
import type { Draft } from '../draft.ts';
import { acted, paragraphOf, type Ask, type Judged } from './ask.ts';

function isOpen(draft: Draft, paragraph: ParagraphLabel): boolean {
  return draft.polls.some((one) => one.paragraph === paragraph && one.state === 'open');
}

export function openPoll(ask: Ask, { paragraph }: TextCommand<'OpenPoll'>): Judged {
  if (!paragraphOf(ask.draft, paragraph)) return 'paragraphExists';
  if (isOpen(ask.draft, paragraph)) return 'pollIsNotOpen';
  return [{ type: 'PollOpened', ...acted(ask), paragraph }];
}

export function answerPoll(ask: Ask, { paragraph, answer }: TextCommand<'AnswerPoll'>): Judged {
  if (!isOpen(ask.draft, paragraph)) return 'pollIsOpen';
  return [{ type: 'PollAnswered', ...acted(ask), paragraph, answer }];
}

export function closePoll(ask: Ask, { paragraph }: TextCommand<'ClosePoll'>): Judged {
  if (!isOpen(ask.draft, paragraph)) return 'pollIsOpen';
  return [{ type: 'PollClosed', ...acted(ask), paragraph }];
}
