import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ParagraphLabel, Party } from '../../../kernel/base/ids.ts';
import { fill } from '../../../i18n/fill.ts';
import { room as say } from '../../../i18n/en/room.ts';
import { consultationsOf, holderOf } from '../../../kernel/meeting/consultations.ts';
import { statusOf } from '../../../kernel/text/views/board.ts';
import { whenOf } from '../../components/zone.ts';
import { authorsOf } from '../../components/text/authorsOf.ts';
import type { Looks } from '../../components/text/Negotiated.tsx';
import { useHistory } from '../../components/text/useHistory.tsx';
import { patiently } from '../../components/patiently.ts';
import { shownIn } from './shown.ts';
import { Row } from './Row.tsx';
import { enteredSince } from './since.ts';
import type { Focus, Seated, View } from './seated.ts';
import { useMedia } from './useMedia.ts';
import type { Seen } from './useSeen.ts';

const Changes = lazy(() => patiently(() => import('./Changes.tsx')));
const Marks = lazy(() => patiently(() => import('./Marks.tsx')));
const Compare = lazy(() => patiently(() => import('./Compare.tsx')));
const Away = lazy(() => patiently(() => import('./consultations/Away.tsx')));

interface TextColumnProps {
  readonly at: Seated;
  readonly focus: Focus;
  readonly view: View;
  readonly seen: Seen | undefined;
  readonly onSeen: () => void;
  /** What stands below the words of the paragraph in focus. */
  readonly below: ReactNode;
}

/** Shows the text in the chosen view, the paragraph in focus with all that may be done on it. */
export function TextColumn({ at, focus, view, seen, onSeen, below }: TextColumnProps) {
  const { draft } = focus;
  const { delegations } = at.room;
  const [only, setOnly] = useState<Party>();
  const here = useRef<HTMLElement>(null);
  const margin = useMedia('(min-width: 860px)') && view === 'authors';
  const history = useHistory({
    draft,
    delegations,
    you: at.you,
    zone: at.room.timeZone,
    consultations: consultationsOf(at.room),
    margin,
  });
  const label = focus.paragraph.label;
  useEffect(() => bringIntoSight(here.current), [label, view]);
  const goTo = useRef(focus.goTo);
  goTo.current = focus.goTo;
  const onFocus = useCallback((to: ParagraphLabel) => goTo.current(to), []);
  const looks: Looks = useMemo(
    () => ({
      delegations,
      language: draft.language,
      you: at.you,
      ...(view === 'authors' ? { authorOf: authorsOf(draft, only) } : {}),
      ...(view === 'changed' && seen ? { entered: enteredSince(seen.act) } : {}),
      reachable: view === 'authors',
    }),
    // Kept while nothing of it changes, so that an act draws again the paragraph it touched and no other.
    [delegations, draft.language, at.you, view, only, seen, view === 'authors' ? draft : undefined],
  );
  if (view === 'compare')
    return (
      <Suspense fallback={<p className="small soft pad">{say.loadingCompare}</p>}>
        <Compare key={draft.id} at={at} draft={draft} />
      </Suspense>
    );
  const shown = shownIn(view, draft, at.you, only, seen);
  const listed = view === 'rolling' || view === 'mine';
  const chosen: Looks = { ...looks, codesBelow: true, chosen: focus.choice?.id, reachable: true };
  return (
    <>
      {view === 'authors' && (
        <Suspense>
          <Marks at={at} only={only} onOnly={setOnly} />
        </Suspense>
      )}
      {view === 'clean' && <p className="small soft pad">{say.cleanLead}</p>}
      {view === 'mine' && (
        <p className="small soft pad">{shown.length === 0 ? say.mineNone : say.mineLead}</p>
      )}
      {view === 'changed' && (
        <p className="small soft pad">
          {changedLine(at, seen, shown.length)}{' '}
          {shown.length > 0 && (
            <button type="button" className="btn sm quiet" onClick={onSeen}>
              {say.lookNow}
            </button>
          )}
        </p>
      )}
      {view === 'authors' && only !== undefined && shown.length === 0 && (
        <p className="small soft pad">
          {fill(say.onlyNone, { name: delegations.find(({ code }) => code === only)?.name ?? only })}
        </p>
      )}
      <div className={`paras ${view}`} {...history.listeners}>
        {shown.map((paragraph) => {
          const focused = paragraph.label === label;
          const holder = holderOf(at.room, draft.id, paragraph.label);
          return (
            <Row
              key={paragraph.label}
              paragraph={paragraph}
              language={draft.language}
              condition={statusOf(draft, paragraph)}
              here={focused}
              called={focus.called === paragraph.label}
              onFocus={onFocus}
              mark={focused ? here : undefined}
              view={view}
              looks={focused && listed ? chosen : looks}
              card={history.cardFor(paragraph)}
              margin={margin}
              changes={
                view === 'changed' && seen ? (
                  <Suspense>
                    <Changes at={at} draft={draft} paragraph={paragraph} seen={seen} />
                  </Suspense>
                ) : undefined
              }
              away={
                holder && (
                  <Suspense>
                    <Away {...{ at, draft }} label={paragraph.label} here={focused} consultation={holder} />
                  </Suspense>
                )
              }
              below={focused ? below : undefined}
            />
          );
        })}
      </div>
    </>
  );
}

/** Says how much changed since one last looked. */
function changedLine(at: Seated, seen: Seen | undefined, count: number): string {
  if (!seen) return say.changedFirst;
  const when = whenOf(seen.at, at.now(), at.room.timeZone);
  if (count === 0) return fill(say.changedNone, { when });
  return fill(say.changedLead, {
    when,
    paragraphs: fill(say.changedCount, { count }),
  });
}

/** Brings a paragraph to the beginning of what is on screen, unless one already sees where it begins. */
function bringIntoSight(paragraph: HTMLElement | null): void {
  const scroll = paragraph?.closest('.scroll');
  if (!paragraph || !scroll) return;
  const { top, height } = scroll.getBoundingClientRect();
  const begins = paragraph.getBoundingClientRect().top - top;
  if (begins < 60 || begins > height * 0.55) paragraph.scrollIntoView({ block: 'start' });
}
