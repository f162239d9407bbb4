import { lazy, type RefObject, Suspense } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { room as say } from '../../../i18n/en/room.ts';
import { patiently } from '../../components/patiently.ts';
import type { Focus, Seated, View } from './seated.ts';

const Search = lazy(() => patiently(() => import('./Search.tsx')));

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
      {searching && (
        <Suspense>
          <Search text={text} onClose={() => onSearch(false)} />
        </Suspense>
      )}
      {!at.phone && <Return focus={focus} />}
    </div>
  );
}

/** Shows the way back to the paragraph that the Chair called, while one reads elsewhere. */
export function Return({ focus }: { readonly focus: Focus }) {
  if (focus.back === undefined) return null;
  return (
    <button type="button" className="btn sm on back no-print" onClick={focus.goBack}>
      <i className="ic i-reply" aria-hidden="true" />
      {fill(say.returnTo, { paragraph: focus.back })}
    </button>
  );
}
