import { type HTMLAttributes, lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import type { WordId } from '../../../kernel/base/ids.ts';
import type { Paragraph } from '../../../kernel/text/draft.ts';
import { wordsIn } from '../../../kernel/text/tree.ts';
import { patiently } from '../patiently.ts';
import type { HistoryOf } from './story.ts';

const History = lazy(() => patiently(() => import('./History.tsx')));

interface Told {
  readonly word: WordId;
  readonly pinned: boolean;
}
export interface Histories {
  /** For the element that holds the text. */
  readonly listeners: HTMLAttributes<HTMLElement>;
  /** The history of a word, when it is one of this paragraph that is asked about. */
  readonly cardFor: (paragraph: Paragraph) => ReactNode;
}

const longPress = 500;

/**
 * Opens the history of a word on focus, a long press, and where there is a margin on hover; Enter or a click pins it,
 * Esc closes it. Words of the base open on a long press or two clicks alone: agreement is quiet.
 */
export function useHistory(of: HistoryOf): Histories {
  const [told, setTold] = useState<Told>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const show = (target: EventTarget | null, pinned: boolean, base = false) => {
    const word = wordAt(target);
    if (word === undefined || (!base && word.startsWith('0.'))) return;
    setTold((now) => (now?.pinned && !pinned ? now : { word, pinned }));
  };
  const hide = () => setTold((now) => (now?.pinned ? now : undefined));
  const stop = () => clearTimeout(timer.current);
  return {
    listeners: {
      onPointerOver: (event) => {
        if (of.margin && event.pointerType === 'mouse') show(event.target, false);
      },
      onPointerOut: (event) => {
        if (event.pointerType === 'mouse') hide();
      },
      onFocus: (event) => show(event.target, false),
      onBlur: hide,
      onPointerDown: (event) => {
        const { target, pointerType } = event;
        stop();
        if (pointerType !== 'mouse') timer.current = setTimeout(() => show(target, true, true), longPress);
      },
      onPointerUp: stop,
      onPointerCancel: stop,
      onClick: (event) => {
        if (event.detail === 2) show(event.target, true, true);
        else if (wordAt(event.target)?.startsWith('0.') === false) show(event.target, true);
      },
      onKeyDown: (event) => {
        if (event.key === 'Escape') setTold(undefined);
        if (event.key === 'Enter' && wordAt(event.target) !== undefined) show(event.target, true);
      },
    },
    cardFor: (paragraph) =>
      told && wordsIn(paragraph.nodes).some(({ id }) => id === told.word) ? (
        <Suspense>
          <History
            of={of}
            paragraph={paragraph}
            word={told.word}
            pinned={told.pinned}
            onClose={() => setTold(undefined)}
          />
        </Suspense>
      ) : undefined,
  };
}

function wordAt(target: EventTarget | null): WordId | undefined {
  if (!(target instanceof Element)) return undefined;
  const word = target.closest<HTMLElement>('[data-word]')?.dataset['word'];
  return word as WordId | undefined;
}
