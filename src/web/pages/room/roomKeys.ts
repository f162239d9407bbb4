// What each key does in the room; Ctrl+Enter belongs to the draft, Enter to the words, ? and Esc to every page.
import type { ParagraphLabel } from '../../../kernel/base/ids.ts';
import type { MeetingCommand } from '../../../kernel/meeting/commands.ts';
import { mayWait } from '../../state/waits.ts';
import { forbidden } from '../../components/desk.ts';
import { plateNow, replyCommand } from './floorSeat.ts';
import { movesMotions, takesNoWording } from './formal.ts';
import type { Focus, Seated } from './seated.ts';

/** What the page itself does when a key asks for it. */
export interface PageActs {
  readonly begin: (what: 'propose' | 'reserve' | undefined) => void;
  readonly search: () => void;
  readonly authors: () => void;
  /** Paragraphs that J and K step through in this view; without them they step through the wordings. */
  readonly steps: readonly ParagraphLabel[] | undefined;
}

/** Gives what a key does now, or nothing. */
export function keyAct(
  at: Seated,
  focus: Focus | undefined,
  page: PageActs,
  key: string,
  shift: boolean,
): (() => void) | undefined {
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : key;
  const { you } = at;
  const everyone: { readonly [key: string]: () => void } = {
    f: () => sent(at, plateNow(at)),
    j: () => stepOn(focus, page, 1),
    k: () => stepOn(focus, page, -1),
    '[': () => focus?.stepParagraph(-1),
    ']': () => focus?.stepParagraph(1),
    a: page.authors,
    '/': page.search,
    Escape: () => page.begin(undefined),
  };
  const delegation: { readonly [key: string]: () => void } = {
    'shift o': () => at.open('order'),
    'shift r': () => sent(at, replyCommand(at.room, you)),
    s: () => {
      if (focus?.choice)
        sent(at, { type: 'SupportAlternative', draft: focus.draft.id, alternative: focus.choice.id });
    },
    r: () => page.begin('reserve'),
    p: () => {
      const none = focus && takesNoWording(at, focus);
      if (none) at.explain(none);
      else page.begin('propose');
    },
    m: () => {
      if (movesMotions(at.room)) at.open('move');
    },
  };
  const name = shift && letter !== key ? `shift ${letter}` : letter;
  return (you === undefined ? undefined : delegation[name]) ?? everyone[name];
}

function stepOn(focus: Focus | undefined, { steps }: PageActs, step: 1 | -1): void {
  if (steps) focus?.stepParagraph(step, steps);
  else focus?.stepChoice(step);
}

/** Sends a command, or says why it cannot be sent. */
export function sent(at: Seated, command: MeetingCommand): void {
  const why = forbidden(at, command);
  if (why) at.explain(why);
  else if (at.online || mayWait(command)) at.send(command);
}
