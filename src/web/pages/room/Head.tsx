import { type RefObject, useEffect, useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { room as say } from '../../../i18n/en/room.ts';
import { findIn, mark } from './search.ts';
import type { Focus, Seated, View } from './seated.ts';

const views: readonly View[] = ['rolling', 'clean', 'mine', 'changed', 'authors', 'compare'];

interface HeadProps {
  readonly at: Seated;
  readonly focus: Focus;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly searching: boolean;
  readonly onSearch: (open: boolean) => void;
  /** The text that is searched. */
  readonly text: RefObject<HTMLElement | null>;
}

/** Shows the title of the text and how it is read: the views, the search, the way back to the called paragraph. */
export function Head({ at, focus, view, onView, searching, onSearch, text }: HeadProps) {
  const offered = at.you === undefined ? views.filter((one) => one !== 'mine') : views;
  return (
    <div className="head">
      <div className="between">
        <h1 dir="auto" lang={focus.draft.language}>
          {focus.draft.title}
        </h1>
        <div className="seg no-print" role="group" aria-label={say.view}>
          {offered.map((one) => (
            <button key={one} type="button" aria-pressed={one === view} onClick={() => onView(one)}>
              {say.views[one]}
            </button>
          ))}
        </div>
      </div>
      {focus.draft.everythingAgreed && <p className="tiny muted">{say.everything}</p>}
      {focus.draft.adReferendum && <p className="tiny muted">{say.adReferendum}</p>}
      {searching && <Search text={text} onClose={() => onSearch(false)} />}
      {focus.back !== undefined && (
        <button type="button" className="btn sm on back no-print" onClick={focus.goBack}>
          <i className="ic i-reply" aria-hidden="true" />
          {fill(say.returnTo, { paragraph: focus.back })}
        </button>
      )}
    </div>
  );
}

interface SearchProps {
  readonly text: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

function Search({ text, onClose }: SearchProps) {
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
        autoFocus
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
