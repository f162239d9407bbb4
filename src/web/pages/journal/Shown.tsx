import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { fill } from '../../../i18n/fill.ts';
import { journal as words } from '../../../i18n/en/journal.ts';
import type { Block } from '../../../documents/journal/block.ts';
import { roomPath } from '../../state/tabSeat.ts';

interface ShownProps {
  readonly room: string;
  readonly blocks: readonly Block[];
}

/** Shows the blocks of a document, the numbers of their facts beside them; a page has one foot, at its end. */
export function Shown({ room, blocks }: ShownProps) {
  const feet = blocks.filter(({ kind }) => kind === 'footnote');
  const above = blocks.filter(({ kind }) => kind !== 'footnote');
  return (
    <article className="sheet">
      {[...above, ...feet].map((block, index) => (
        <div key={index} className={`blk of-${block.kind}`}>
          <Told block={block} room={room} />
          {block.facts.length > 0 && <Facts room={room} facts={block.facts} />}
        </div>
      ))}
    </article>
  );
}

function Told({ block, room }: { readonly block: Block; readonly room: string }): ReactNode {
  switch (block.kind) {
    case 'title':
      return <h2>{block.text}</h2>;
    case 'annex':
      return (
        <div>
          <h2>{block.text}</h2>
          <Files room={room} symbol={block.text} />
        </div>
      );
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'section':
      return <h4>{block.text}</h4>;
    case 'line':
      return (
        <p>
          <span className="time">{block.time}</span>
          <span className="said">
            {block.number !== undefined && <b>{block.number}. </b>}
            {block.text}
            <Marks marks={block.marks} />
          </span>
        </p>
      );
    case 'table':
      return (
        <dl className="votes">
          {block.columns.map(({ title, names }) => (
            <div key={title}>
              <dt>
                {title} <span className="soft">({names.length})</span>
              </dt>
              <dd>{names.length === 0 ? words.table.none : names.join(', ')}</dd>
            </div>
          ))}
        </dl>
      );
    case 'clause':
      return (
        <p className={`clause ${block.level}`}>
          {block.label !== undefined && <b>{block.label} </b>}
          {block.text}
          <Marks marks={block.marks} />
        </p>
      );
    case 'footnote':
      return (
        <p id={`note-${block.number}`}>
          <a href={`#mark-${block.number}`} aria-label={fill(words.page.toMark, { number: block.number })}>
            <sup>{block.number}</sup>
          </a>{' '}
          {block.text}
        </p>
      );
    default:
      return <p>{block.text}</p>;
  }
}

/** A document as files of its own. */
export function Files({ room, symbol }: { readonly room: string; readonly symbol: string }) {
  return (
    <p className="row wrap no-print">
      {(['docx', 'pdf'] as const).map((format) => (
        <a
          key={format}
          className="btn sm"
          href={roomPath(room, `/journal.${format}`, { document: symbol })}
          aria-label={fill(words.page.decisionFile, { file: words.page[format], symbol })}
          download
        >
          {words.page[format]}
        </a>
      ))}
    </p>
  );
}

function Marks({ marks }: { readonly marks: readonly number[] }) {
  if (marks.length === 0) return null;
  return (
    <sup>
      {marks.map((mark, place) => (
        <span key={mark}>
          {place > 0 && ', '}
          <a
            id={`mark-${mark}`}
            href={`#note-${mark}`}
            aria-label={fill(words.page.toNote, { number: mark })}
          >
            {mark}
          </a>
        </span>
      ))}
    </sup>
  );
}

/** Numbers that follow each other stand as one link, to the last of them. */
function Facts({ room, facts }: { readonly room: string; readonly facts: readonly number[] }) {
  return (
    <span className="facts no-print">
      {runsOf(facts).map(([first, last]) => {
        const named = first === last ? `${first}` : `${first}–${last}`;
        return (
          <Link
            key={first}
            href={`/room/${room}/replay?at=${last}`}
            aria-label={fill(words.page.fact, { facts: named })}
          >
            {named}
          </Link>
        );
      })}
    </span>
  );
}

function runsOf(facts: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const sorted = [...new Set(facts)].sort((one, other) => one - other);
  return sorted.reduce<readonly (readonly [number, number])[]>((runs, fact) => {
    const run = runs.at(-1);
    return run?.[1] === fact - 1 ? [...runs.slice(0, -1), [run[0], fact]] : [...runs, [fact, fact]];
  }, []);
}
