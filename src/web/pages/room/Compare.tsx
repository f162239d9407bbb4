import { useEffect, useMemo, useRef, useState } from 'react';
import type { Draft } from '../../../kernel/text/draft.ts';
import { fill } from '../../../i18n/fill.ts';
import { room as say } from '../../../i18n/en/room.ts';
import { compare } from '../../../i18n/en/roomCompare.ts';
import { useKeys } from '../../components/keys.ts';
import { differenceLooks } from '../../components/text/differenceLooks.ts';
import { type Looks, Negotiated } from '../../components/text/Negotiated.tsx';
import { statusOf } from '../../../kernel/text/views/board.ts';
import { type Compared, comparedLines, countsOf } from './compared.ts';
import { draftAt, type Mark, marksOf } from './earlier.ts';
import Marks from './Marks.tsx';
import type { Seated } from './seated.ts';
import { glyphs } from './status.ts';
import './compare.css';

interface CompareProps {
  readonly at: Seated;
  readonly draft: Draft;
}

/** Shows two versions of the text: side by side where there is room, one below the other where there is not. */
export default function Compare({ at, draft }: CompareProps) {
  const marks = useMemo(() => marksOf(draft, say.firstDraft), [draft]);
  const [failed, setFailed] = useState(false);
  const [from, setFrom] = useState(marks.at(-2) ?? marks[0]);
  const [to, setTo] = useState<Mark>();
  const before = useEarlier(at, draft, from, setFailed);
  const earlier = useEarlier(at, draft, to, setFailed);
  const after = to ? earlier : draft;
  if (failed) return <p className="small soft pad">{compare.compareFailed}</p>;
  return (
    <>
      <div className="row wrap pad versions no-print">
        <Choose label={compare.compareFrom} marks={marks} chosen={from} onChoose={setFrom} />
        <Choose label={compare.compareTo} marks={marks} chosen={to} onChoose={setTo} now />
      </div>
      {before && after ? (
        <Lines
          at={at}
          before={before}
          after={after}
          from={from?.name ?? ''}
          to={to?.name ?? compare.compareNow}
        />
      ) : (
        <p className="small soft pad" role="status">
          {fill(compare.compareFetching, { version: from?.name ?? '' })}
        </p>
      )}
    </>
  );
}

function useEarlier(
  at: Seated,
  draft: Draft,
  mark: Mark | undefined,
  onFailed: (failed: boolean) => void,
): Draft | undefined {
  const [held, setHeld] = useState<{ readonly seq: number; readonly draft: Draft }>();
  const room = at.room.id;
  useEffect(() => {
    if (!mark) return;
    let wanted = true;
    draftAt(room, draft.id, mark.seq).then(
      (found) => wanted && setHeld({ seq: mark.seq, draft: found }),
      () => wanted && onFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [room, draft.id, mark, onFailed]);
  return held?.seq === mark?.seq ? held?.draft : undefined;
}

interface ChooseProps {
  readonly label: string;
  readonly marks: readonly Mark[];
  readonly chosen: Mark | undefined;
  readonly onChoose: (mark: Mark | undefined) => void;
  readonly now?: boolean;
}

function Choose({ label, marks, chosen, onChoose, now = false }: ChooseProps) {
  return (
    <label className="row small soft">
      {label}
      <select
        className="field"
        value={chosen?.seq ?? ''}
        onChange={(event) => onChoose(marks.find(({ seq }) => String(seq) === event.target.value))}
      >
        {marks.map(({ name, seq }) => (
          <option key={seq} value={seq}>
            {name}
          </option>
        ))}
        {now && <option value="">{compare.compareNow}</option>}
      </select>
    </label>
  );
}

interface LinesProps {
  readonly at: Seated;
  readonly before: Draft;
  readonly after: Draft;
  readonly from: string;
  readonly to: string;
}

function Lines({ at, before, after, from, to }: LinesProps) {
  const lines = useMemo(() => comparedLines(before, after), [before, after]);
  const table = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState(-1);
  const step = (by: 1 | -1) => {
    const changed = [...(table.current?.querySelectorAll<HTMLElement>('.line.changed') ?? [])];
    const next = Math.min(changed.length - 1, Math.max(0, place + by));
    setPlace(next);
    changed[next]?.scrollIntoView({ block: 'center' });
    changed[next]?.focus();
  };
  useKeys((key) => {
    if (key !== 'j' && key !== 'k') return false;
    step(key === 'j' ? 1 : -1);
    return true;
  });
  return (
    <>
      <div className="between pad counts">
        <span className="small soft" role="status">
          {countsLine(lines)}
        </span>
        <span className="row no-print">
          <button type="button" className="btn sm quiet" onClick={() => step(-1)}>
            {compare.previousChange} <kbd aria-hidden="true">K</kbd>
          </button>
          <button type="button" className="btn sm quiet" onClick={() => step(1)}>
            {compare.nextChange} <kbd aria-hidden="true">J</kbd>
          </button>
        </span>
      </div>
      <Marks at={at} />
      <div className="cmp" ref={table}>
        <div className="line heads" aria-hidden="true">
          <span />
          <b>
            {from} <span>{compare.compareLeft}</span>
          </b>
          <b>
            {to} <span>{compare.compareEntered}</span>
          </b>
          <span />
        </div>
        {lines.map((line) => (
          <Line
            key={line.kind === 'same' ? line.labels.join() : line.label}
            {...{ at, after, line, from, to }}
          />
        ))}
      </div>
    </>
  );
}

/** Says how many words entered and left, in how many paragraphs. */
function countsLine(lines: readonly Compared[]): string {
  const { entered, left, paragraphs } = countsOf(lines);
  if (paragraphs === 0) return compare.compareEqual;
  return fill(compare.compareCounts, {
    entered: fill(compare.words, { count: entered }),
    left: String(left),
    paragraphs: fill(compare.paragraphs, { count: paragraphs }),
  });
}

interface LineProps {
  readonly at: Seated;
  readonly after: Draft;
  readonly line: Compared;
  readonly from: string;
  readonly to: string;
}

function Line({ at, after, line, from, to }: LineProps) {
  if (line.kind === 'same') {
    const [first] = line.labels;
    const last = line.labels.at(-1);
    return (
      <div className="line same">
        <bdi className="n">{first === last ? first : `${first}–${last}`}</bdi>
        <p className="small muted both">{fill(compare.compareSame, { version: from })}</p>
      </div>
    );
  }
  const { delegations } = at.room;
  const looks: Looks = { delegations, language: after.language, you: at.you };
  const condition = line.after && statusOf(after, line.after);
  const sides = differenceLooks(looks, line, after);
  return (
    <section className="line changed" tabIndex={-1} aria-label={line.label}>
      <bdi className="n">{line.label}</bdi>
      <div className="doc" role="group" aria-label={from}>
        <p dir="auto" lang={after.language}>
          {line.before && <Negotiated paragraph={line.before} looks={sides.before} />}
        </p>
      </div>
      <div className="doc r2" role="group" aria-label={to}>
        <p dir="auto" lang={after.language}>
          {line.after && <Negotiated paragraph={line.after} looks={sides.after} />}
        </p>
      </div>
      <div className="m">
        {condition && (
          <span className="st">
            <i className={`g ${glyphs[condition]}`} aria-hidden="true" />
            {say.status[condition]}
          </span>
        )}
      </div>
    </section>
  );
}
