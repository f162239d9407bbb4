import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { Link } from 'wouter';
import { bodyName } from '../../../i18n/bodyName.ts';
import { chapterNames } from '../../../i18n/en/rulebook.ts';
import { rulebook } from '../../../i18n/en/rulebookPage.ts';
import { standings } from '../../../i18n/en/standings.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Procedure, Standing } from '../../../kernel/meeting/procedure.ts';
import { useKeys } from '../../components/keys.ts';
import { bookOf, countOf, searched, standingsIn } from './book.ts';
import { ChapterOf } from './ChapterOf.tsx';
import { StandingMark } from '../../components/StandingMark.tsx';
import { usePlace } from './usePlace.ts';
import type { ListedBody } from '../../state/bodies.ts';
import './rulebook.css';

interface RuleBookProps {
  readonly procedure: Procedure;
  /** The body from which it was copied, or which ships under its name. */
  readonly base: Procedure | undefined;
  readonly others: readonly ListedBody[];
  /** The book of a meeting that is held. */
  readonly ofRoom?: boolean;
  /** What was asked in the room of the rule that the address names. */
  readonly asked?: ReactNode;
  /** What the meeting decided for itself, beside its rules. */
  readonly decided?: ReactNode;
  /** What stands below the title: which version this is, what may be done with it. */
  readonly children?: ReactNode;
}

const kinds: readonly Standing[] = ['verified', 'practice', 'toBeConfirmed'];

/** Shows the rules of a body as a book: chapters, search, every rule with its source, what differs from another body. */
export function RuleBook({
  procedure,
  base,
  others,
  ofRoom = false,
  asked,
  decided,
  children,
}: RuleBookProps) {
  const [query, setQuery] = useState('');
  const [asData, setAsData] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const book = useMemo(() => bookOf(procedure, base), [procedure, base]);
  const shown = searched(book, query);
  const here = usePlace();
  const known = standingsIn(book);
  const changes = book.flatMap(({ settings }) => settings).filter(({ change }) => change !== undefined);
  const count = shown.reduce((sum, chapter) => sum + countOf(chapter), 0);
  useKeys((key) => {
    if (key !== '/') return false;
    field.current?.focus();
    return true;
  });
  useEffect(() => {
    if (here !== '' && query !== '') setQuery('');
    // A link leads to its place also where a search had hidden it.
  }, [here]);
  return (
    <div className="rulebook">
      <nav className="col no-print" aria-label={rulebook.chapters}>
        <label className="strong" htmlFor="rules-search">
          {rulebook.search}
        </label>
        <input
          ref={field}
          id="rules-search"
          type="search"
          className="field wide"
          value={query}
          placeholder={rulebook.searchHint}
          aria-keyshortcuts="/"
          onChange={(event) => setQuery(event.target.value)}
        />
        <p className="tiny soft" role="status">
          {query.trim() === '' ? '' : count === 0 ? rulebook.nothingFound : fill(rulebook.found, { count })}
        </p>
        <h2 className="h">{rulebook.chapters}</h2>
        <ul className="toc">
          {shown.map((entry) => (
            <li key={entry.chapter}>
              <a
                href={`#chapter-${entry.chapter}`}
                aria-current={here === `chapter-${entry.chapter}` ? 'true' : undefined}
              >
                {chapterNames[entry.chapter]}
                <span className="muted num">{countOf(entry)}</span>
              </a>
            </li>
          ))}
        </ul>
        {others.length > 0 && (
          <>
            <h2 className="h">{rulebook.otherBodies}</h2>
            <ul className="toc">
              {others.map(({ id, name }) => (
                <li key={id}>
                  <Link href={`/bodies/${id}`}>{bodyName(name)}</Link>
                </li>
              ))}
            </ul>
            {ofRoom && <p className="tiny soft">{rulebook.othersChangeNothing}</p>}
          </>
        )}
      </nav>
      <main className="col pages">
        <header className="between wrap">
          <div>
            <p className="bookof">{bodyName(procedure.name)}</p>
            <p className="small soft">{procedure.source}</p>
          </div>
          <div className="seg" role="group" aria-label={rulebook.shape}>
            <button type="button" aria-pressed={!asData} onClick={() => setAsData(false)}>
              {rulebook.inWords}
            </button>
            <button type="button" aria-pressed={asData} onClick={() => setAsData(true)}>
              {rulebook.asData}
            </button>
          </div>
        </header>
        {children}
        {shown.map((entry) => (
          <ChapterOf key={entry.chapter} entry={entry} asData={asData} here={here} asked={asked} />
        ))}
      </main>
      <aside className="col" aria-label={rulebook.howSure}>
        <h2 className="h">{rulebook.howSure}</h2>
        <ul className="sure">
          {kinds.map((standing) => (
            <li key={standing}>
              <StandingMark standing={standing} />
              <span className="tiny soft">{standings[standing].about}</span>
              <span className="num">{known[standing]}</span>
            </li>
          ))}
        </ul>
        <p className="tiny soft">{rulebook.inDoubt}</p>
        {base && (
          <section aria-labelledby="changes">
            <h2 className="h" id="changes">
              {fill(rulebook.changes, { name: bodyName(base.name) })}
            </h2>
            {changes.length === 0 ? (
              <p className="small soft">{rulebook.noChanges}</p>
            ) : (
              <ul className="differences small">
                {changes.map(({ setting, name, change, chips }) => (
                  <li key={setting}>
                    <a className="link" href={`#${setting}`}>
                      {name}
                    </a>{' '}
                    <span className="soft">
                      {change === 'changed'
                        ? chips
                            .flatMap(({ label, value, before }) =>
                              before === undefined
                                ? []
                                : [`${label} ${value}, ${fill(rulebook.instead, { value: before })}`],
                            )
                            .join('; ')
                        : change && rulebook[change]}
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </section>
        )}
        {decided}
        <div className="no-print">
          <h2 className="h">{rulebook.printed}</h2>
          <button type="button" className="btn sm" onClick={() => window.print()}>
            <i className="ic i-print" aria-hidden="true" />
            {rulebook.print}
          </button>
        </div>
      </aside>
    </div>
  );
}
