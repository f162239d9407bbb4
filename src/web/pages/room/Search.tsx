import { type RefObject, useEffect, useRef, useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { room as say } from '../../../i18n/en/room.ts';
import { findIn, mark } from './found.ts';

interface SearchProps {
  readonly text: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** Searches the text on screen; Enter goes to the next place found, Esc closes. */
export default function Search({ text, onClose }: SearchProps) {
  const field = useRef<HTMLInputElement>(null);
  // The head stands above the text: focusing it must not lead the text back to its beginning.
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const [words, setWords] = useState('');
  const [found, setFound] = useState<readonly Range[]>([]);
  const [at, setAt] = useState(0);
  useEffect(() => {
    setFound(text.current ? findIn(text.current, words) : []);
    setAt(0);
  }, [text, words]);
  useEffect(() => {
    const present = found[at];
    mark(found, present);
    present?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    return () => mark([], undefined);
  }, [found, at]);
  const step = (by: number) => found.length > 0 && setAt((at + by + found.length) % found.length);
  return (
    <div className="row search no-print" role="search">
      <input
        className="field grow"
        type="search"
        dir="auto"
        ref={field}
        aria-label={say.search}
        placeholder={say.search}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
          if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
        }}
      />
      <span className="small muted" role="status">
        {words.trim() === ''
          ? ''
          : found.length === 0
            ? say.searchNone
            : fill(say.searchFound, { at: at + 1, count: found.length })}
      </span>
      <button type="button" className="btn sm quiet" onClick={() => step(-1)}>
        {say.previous}
      </button>
      <button type="button" className="btn sm quiet" onClick={() => step(1)}>
        {say.next}
      </button>
      <button type="button" className="btn sm quiet" onClick={onClose}>
        {say.closeSearch}
      </button>
    </div>
  );
}
